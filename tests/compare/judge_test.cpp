// Hand-built claims: no sentence, no alignment, only what two figures of one measure make of each other.
#include "compare/judge.h"

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <string_view>

#include "report/vocabulary.h"

using namespace recoupe;

namespace {

struct Figure {
  Status status = Status::stated;
  Interval interval = as_rounded({12, 0});
  Decimal printed{12, 0};
  Hedge hedge = Hedge::exact;
  const char* published = "2026-03-01";
  std::uint64_t source = 0;
};

const Figure twelve, fourteen{Status::stated, as_rounded({14, 0}), {14, 0}, Hedge::exact, "2026-03-01", 0};
const Figure over_ten{Status::stated, more_than({10, 0}), {10, 0}, Hedge::at_least, "2026-03-01", 0};

Figure as(Figure figure, Status status) { return figure.status = status, figure; }
Figure on(Figure figure, const char* day) { return figure.published = day, figure; }
Figure by(Figure figure, std::uint64_t source) { return figure.source = source, figure; }

std::shared_ptr<Reading> reading_of(const Figure& figure) {
  const auto reading = std::make_shared<Reading>();
  reading->article.published = day_from_iso(figure.published);
  Mention mention;
  mention.kind = Kind::count, mention.unit = "death", mention.unit_key = 7;
  mention.low = mention.high = figure.printed;
  mention.interval = figure.interval, mention.hedge = figure.hedge;
  reading->mentions.push_back(mention);
  Claim claim;
  claim.unit_key = 7;
  claim.stance.status = figure.status;
  if (figure.source != 0)
    claim.stance.source = {0, 4}, claim.stance.source_id = claim.stance.source_key = figure.source;
  reading->claims.push_back(claim);
  return reading;
}

// "conflict differentValue alarm", "nothing"
std::string verdict(const Figure& a, const Figure& b, std::string_view topic = "attendance", Evidence evidence = {}) {
  evidence.shared_topic = topic, evidence.topic = 3, evidence.near = true;
  const auto ra = reading_of(a), rb = reading_of(b);
  const auto v = judge(*ra, ra->claims[0], *rb, rb->claims[0], evidence);
  if (!v) return "nothing";
  return std::string(name_of(v->kind)) + " " + std::string(name_of(v->reason)) + " " +
         std::string(name_of(v->severity));
}

std::string kind(const Figure& a, const Figure& b) {
  const std::string all = verdict(a, b);
  return all.substr(0, all.find(' '));
}

}  // namespace

TEST_CASE("every pair of statuses: the same figure, one that can be true beside it, one that cannot") {
  constexpr const char* any = "any";
  constexpr struct {
    Status a, b;
    const char *same, *compatible, *apart;
  } table[] = {
      {Status::stated, Status::stated, "agreement", "compatible", "conflict"},
      {Status::stated, Status::reported, "agreement", "compatible", "conflict"},
      {Status::reported, Status::reported, "agreement", "compatible", "conflict"},
      {Status::stated, Status::rumoured, "status", "compatible", "status"},
      {Status::reported, Status::rumoured, "agreement", "competingRumours", "competingRumours"},
      {Status::rumoured, Status::rumoured, "agreement", "competingRumours", "competingRumours"},
      {Status::planned, Status::rumoured, "status", "compatible", "nothing"},
      {Status::planned, Status::planned, "agreement", "compatible", "conflict"},
      {Status::stated, Status::projected, "agreement", "compatible", "nothing"},
      {Status::reported, Status::projected, "agreement", "compatible", "nothing"},
      {Status::projected, Status::projected, "agreement", "compatible", any},  // two forecasts: see align.pairs
      {Status::projected, Status::opinion, "agreement", "compatible", any},
      {Status::stated, Status::opinion, "agreement", "compatible", "nothing"},
      {Status::stated, Status::denied, "status", "nothing", "nothing"},
      {Status::reported, Status::denied, "status", "nothing", "nothing"},
      {Status::rumoured, Status::denied, "status", "nothing", "nothing"},
      {Status::planned, Status::denied, "status", "nothing", "nothing"},
      {Status::projected, Status::denied, "nothing", "nothing", "nothing"},
      {Status::denied, Status::denied, "agreement", "nothing", "nothing"},
  };
  for (const auto& row : table) {
    const std::string name = std::string(name_of(row.a)) + " " + std::string(name_of(row.b));
    CAPTURE(name);
    CHECK(kind(as(twelve, row.a), as(twelve, row.b)) == row.same);
    CHECK(kind(as(twelve, row.a), as(over_ten, row.b)) == row.compatible);
    if (row.apart != std::string_view(any)) CHECK(kind(as(twelve, row.a), as(fourteen, row.b)) == row.apart);
    // who comes first is no argument
    CHECK(kind(as(twelve, row.b), as(twelve, row.a)) == row.same);
    CHECK(kind(as(over_ten, row.b), as(twelve, row.a)) == row.compatible);
    if (row.apart != std::string_view(any)) CHECK(kind(as(fourteen, row.b), as(twelve, row.a)) == row.apart);
  }
}

TEST_CASE("an alarm is two exact statements of dated articles; anything less is a check") {
  CHECK(verdict(twelve, fourteen) == "conflict differentValue alarm");
  CHECK(verdict(twelve, as(fourteen, Status::reported)) == "conflict differentValue check");
  CHECK(verdict(twelve, on(fourteen, "")) == "conflict differentValue check");
  Figure about_fourteen = fourteen;
  about_fourteen.hedge = Hedge::about;
  CHECK(verdict(twelve, about_fourteen) == "conflict differentValue check");
}

TEST_CASE("later is not contrary, where the measure moves") {
  const Figure later = on(fourteen, "2026-03-02");
  CHECK(verdict(twelve, later, "death") == "update laterFigure note");
  CHECK(verdict(later, twelve, "death") == "update laterFigure note");
  CHECK(verdict(twelve, later, "attendance") == "conflict differentValue alarm");
  CHECK(verdict(twelve, fourteen, "death") == "conflict differentValue alarm");
  CHECK(verdict(twelve, on(fourteen, ""), "death") == "conflict differentValue check");
  Evidence slip;
  slip.typing_slip = true;
  CHECK(verdict(twelve, later, "death", slip) == "conflict differentValue alarm");
}

TEST_CASE("rival counters contradict each other, not the article that names them") {
  CHECK(verdict(by(twelve, 1), by(fourteen, 2)) == "conflict rivalCounters check");
  CHECK(verdict(by(twelve, 1), by(fourteen, 1)) == "conflict differentValue alarm");
  CHECK(verdict(by(twelve, 1), fourteen) == "conflict differentValue alarm");
}

TEST_CASE("one article against itself") {
  const auto reading = reading_of(twelve);
  reading->mentions.push_back(reading_of(fourteen)->mentions[0]);
  reading->claims.push_back(reading->claims[0]);
  reading->claims[1].mention = 1;
  reading->mentions[1].sentence = 1;
  reading->text.sentences.assign(2, {});
  for (Sentence& sentence : reading->text.sentences) sentence.part = Part::body;
  Evidence evidence;
  evidence.shared_topic = "death";
  auto v = judge(*reading, reading->claims[0], *reading, reading->claims[1], evidence);
  REQUIRE(v);
  CHECK(v->kind == FindingKind::internal);
  CHECK(v->severity == Severity::check);
  reading->mentions.push_back(reading->mentions[0]);  // another figure beside the second: a comparison, not a slip
  reading->mentions[2].sentence = 1;
  CHECK(!judge(*reading, reading->claims[0], *reading, reading->claims[1], evidence));
  reading->mentions.pop_back();
  reading->claims[1].undated = {7};  // "last week", in an article without a date
  CHECK(!judge(*reading, reading->claims[0], *reading, reading->claims[1], evidence));
  reading->claims[1].undated = {};
  reading->claims[0].stance.source = {0, 4}, reading->claims[0].stance.source_key = 1;
  reading->claims[1].stance.source = {5, 9}, reading->claims[1].stance.source_key = 2;
  v = judge(*reading, reading->claims[0], *reading, reading->claims[1], evidence);
  REQUIRE(v);
  CHECK(v->kind == FindingKind::conflict);
  CHECK(v->reason == Reason::rival_counters);
  CHECK(v->severity == Severity::note);
}

TEST_CASE("why two figures can both be true") {
  const Figure finer{Status::stated, as_rounded({123, -1}), {123, -1}, Hedge::exact, "2026-03-01", 0};
  const Figure range{
      Status::stated, joined(as_rounded({10, 0}), as_rounded({15, 0})), {10, 0}, Hedge::between, "2026-03-01", 0};
  CHECK(verdict(twelve, finer) == "compatible rounding note");
  CHECK(verdict(twelve, over_ten) == "compatible bound note");
  CHECK(verdict(twelve, range) == "compatible range note");
  Evidence moment;
  moment.other_moment = true;
  CHECK(verdict(twelve, fourteen, "share-price", moment) == "compatible otherMoment note");
}

TEST_CASE("a slip of the scale is an alarm whoever says it") {
  const Figure thousands{Status::stated, as_rounded({12, 3}), {12, 3}, Hedge::exact, "2026-03-01", 0};
  CHECK(verdict(twelve, thousands) == "unitSlip thousand alarm");
  CHECK(verdict(as(twelve, Status::projected), thousands) == "unitSlip thousand alarm");
}

TEST_CASE("one date under two weekdays") {
  const auto ra = reading_of(twelve), rb = reading_of(twelve);
  Mention &a = ra->mentions[0], &b = rb->mentions[0];
  a.kind = b.kind = Kind::date, a.weekday = b.weekday = 0;
  a.moment = b.moment = day_moment(*day_from_iso("2026-03-02"));
  const auto kind_of = [&] { return judge(*ra, ra->claims[0], *rb, rb->claims[0], {})->kind; };
  CHECK(kind_of() == FindingKind::agreement);
  b.weekday = 1;
  CHECK(kind_of() == FindingKind::conflict);
  b.weekday = -1;  // none is printed
  CHECK(kind_of() == FindingKind::agreement);
}

TEST_CASE("two named days, two market days: no update") {
  const Figure first = on(twelve, "2026-03-01"), later = on(fourteen, "2026-03-08");
  CHECK(verdict(first, later).starts_with("update"));
  Evidence days;
  days.other_day = true;
  CHECK(verdict(first, later, "attendance", days) == "nothing");  // Monday's march and Saturday's
  CHECK(verdict(first, later, "death", days).starts_with("update"));
  CHECK(verdict(first, later, "share-price") == "nothing");
}
