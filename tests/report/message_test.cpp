#include "report/message.h"

#include <doctest/doctest.h>

#include "report/vocabulary.h"
#include "support/reports.h"

using namespace recoupe;
using recoupe::test::reading_of;
using recoupe::test::report_of;

namespace {

Report rumours() {
  const auto a = reading_of("Matin", "Le [Financial Times] parle de [10 milliards].");
  const auto b = reading_of("Soir", "Selon le [Wall Street Journal], [50 milliards] au plus.");
  for (const auto& reading : {a, b}) {
    const Span source = reading->mentions.front().span;
    reading->mentions.erase(reading->mentions.begin()), reading->claims.erase(reading->claims.begin());
    reading->claims.front() = {};
    reading->claims.front().stance.status = Status::rumoured;
    reading->claims.front().stance.source = source;
  }
  a->mentions.front().low = a->mentions.front().high = {1, 10};
  b->mentions.front().low = b->mentions.front().high = {5, 10};
  b->mentions.front().hedge = Hedge::at_most, b->mentions.front().interval = at_most({5, 10});
  Finding finding;
  finding.kind = FindingKind::competing_rumours, finding.reason = Reason::rumours_differ;
  return report_of({a, b}, finding);
}

}  // namespace

TEST_CASE("a rumour names who passes on what, and when") {
  const Report report = rumours();
  CHECK(
      message_of(report, report.findings.front(), Phrases::of("en")) ==
      "Financial Times, cited by Le Matin (3 November 2025), speaks of $10 billion; "
      "Wall Street Journal, cited by Le Soir (3 November 2025), speaks of at most $50 billion: nothing is confirmed.");
}

TEST_CASE("agreement names its sources") {
  Finding finding;
  finding.witnesses = 2;
  const Report report =
      report_of({reading_of("Matin", "un contrat de [38 milliards]"), reading_of("Soir", "[38 milliards]")}, finding);
  CHECK(message_of(report, report.findings.front(), Phrases::of("en")) ==
        "2 independent sources agree: Le Matin and Le Soir give $38 billion.");
}

TEST_CASE("what stands within one article is said of the article, not of two speakers") {
  Finding finding;
  finding.kind = FindingKind::unit_slip, finding.reason = Reason::thousand;
  const Report own = report_of({reading_of("Matin", "[38 milliards] ou [38 millions]")}, finding);
  const Report across =
      report_of({reading_of("Matin", "[38 milliards]"), reading_of("Soir", "[38 millions]")}, finding);
  CHECK(message_of(own, own.findings.front(), Phrases::of("en")).starts_with("The article writes "));
  CHECK(message_of(across, across.findings.front(), Phrases::of("en")).starts_with("Le Matin has "));
}

TEST_CASE("every reason has a sentence and a rule in every language, across articles and within one") {
  for (std::size_t i = 0; i < reason_names().size(); ++i)
    for (const auto language : Phrases::languages())
      for (const bool own : {false, true})
        for (const std::optional<bool> ok : {std::optional<bool>(), std::optional(true), std::optional(false)}) {
          Finding finding;
          finding.reason = static_cast<Reason>(i), finding.ok = ok;
          std::vector readings = {reading_of("Matin", own ? "[38 milliards] ou [38 milliards]" : "[38 milliards]")};
          if (!own) readings.push_back(reading_of("Soir", "[38 milliards]"));
          finding.computed.emplace().formula = "a / b";
          Report report = report_of(readings, finding);
          for (const Side& side : report.findings.front().sides)
            report.findings.front().computed->operands.push_back({side, 38e9, {}, "USD"});
          const Phrases& phrases = Phrases::of(language);
          const std::string message = message_of(report, report.findings.front(), phrases);
          CAPTURE(language);
          CAPTURE(message);
          CHECK(message != reason_names()[i]);
          CHECK(message.find_first_of("{}[]") == std::string::npos);
          CHECK((message.ends_with(".") || message.ends_with("?")));
          CHECK(phrases.has("rule." + std::string(reason_names()[i])));
          CHECK(rule_of(report.findings.front(), phrases).find("rule.") == std::string::npos);
        }
}

TEST_CASE("a finding without mentions, sides or computation still has its sentence") {
  Finding finding;
  for (std::size_t i = 0; i < reason_names().size(); ++i) {
    finding.reason = static_cast<Reason>(i), finding.sides.clear();
    Report report = report_of({}, finding);
    CHECK(!message_of(report, report.findings.front(), Phrases::of("fr")).empty());
    report = report_of({reading_of("a", "un passage"), reading_of("b", "un passage")}, finding);
    report.findings.front().sides = {{0, {0, 2}, Side::none}, {1, {0, 2}, Side::none}};
    CHECK(!message_of(report, report.findings.front(), Phrases::of("fr")).empty());
  }
}

TEST_CASE("every kind has its name") {
  for (const auto kind : finding_kind_names())
    for (const auto language : Phrases::languages()) CHECK(Phrases::of(language).has("kind." + std::string(kind)));
}

TEST_CASE("two days that do not agree across articles are no sum of one article") {
  Finding finding;
  finding.kind = FindingKind::conflict, finding.reason = Reason::weekday;
  const Report report = report_of({reading_of("Matin", "le [lundi 16]"), reading_of("Soir", "le [mardi 17]")}, finding);
  CHECK(message_of(report, report.findings.front(), Phrases::of("en")) ==
        "Le Matin writes “lundi 16”, Le Soir “mardi 17”: not the same day of the week.");
}

TEST_CASE("a rule is a name, not a template") {
  for (const auto language : Phrases::languages())
    for (const auto reason : reason_names())
      CHECK(Phrases::of(language).find("rule." + std::string(reason)).find('{') == std::string::npos);
}

TEST_CASE("past the end of the rates the abstention says where they end") {
  Finding finding;
  finding.kind = FindingKind::conversion, finding.reason = Reason::no_rate;
  auto rates = Rates::from_bytes("Date,USD\n2025-10-31,1.15\n");
  REQUIRE(rates);
  Report report = report_of({reading_of("Matin", "[38 milliards] ou [38 milliards]")}, finding);  // 3 November 2025
  report.rates = std::make_shared<const Rates>(std::move(rates.value()));
  CHECK(message_of(report, report.findings.front(), Phrases::of("en"))
            .starts_with("The reference rates end on 31 October 2025, before this article: "));
  CHECK(message_of(report, report.findings.front(), Phrases::of("fr"))
            .starts_with("Les cours de référence s’arrêtent au 31 octobre 2025, "));
  report.rates = nullptr;
  CHECK(message_of(report, report.findings.front(), Phrases::of("en")).starts_with("There is no reference rate "));
}
