// A duration, a date and the words between them: how far the date lies from the article's day, against how far the
// words say.
#include "inspect/elapsed.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "inspect/figure.h"
#include "mention/shape.h"

namespace recoupe {
namespace {

constexpr std::uint32_t near_room = 8;  // tokens
constexpr double year_days = 365.2425;

struct Unit {
  std::string_view name;
  double days;
  std::string_view function;  ///< of report/formula.h
  double room;  ///< how far the words may be off in that unit: "six weeks" are five and a half to six and a half
};
constexpr std::array<Unit, 4> units = {{{"year", year_days, "years", 0.99},
                                        {"month", year_days / 12, "months", 0.99},
                                        {"week", 7, "weeks", 0.6},
                                        {"day", 1, "days", 0.5}}};

// The first day of the year, month or day at which an open time ends.
Day edge_begin(const Moment& m) {
  const Civil last = civil_from(m.end - 1);
  if (m.grain == Grain::year || m.grain == Grain::decade) return day_from({last.year, 1, 1});
  return m.grain == Grain::month ? day_from({last.year, last.month, 1}) : m.end - 1;
}

const Unit* unit_of(const Mention& m) {
  for (const Unit& unit : units)
    if (m.kind == Kind::duration && unit.name == m.unit && compare(m.low, m.high) == 0) return &unit;
  return nullptr;
}

struct Spot {
  std::uint32_t duration = 0, date = 0;  // indices of mentions
};

struct Clock {
  const Reading& r;
  std::vector<Finding>& out;

  const Text& text() const { return r.text; }
  const Mention& mention(std::uint32_t i) const { return r.mentions[i]; }
  Day today() const { return *r.article.published; }

  bool is_spoken(const Mention& m) const {
    const Part part = text().sentences[m.sentence].part;
    return part != Part::furniture && part != Part::dateline;
  }

  // The span, in the duration's unit, between the article's day and the date: to its first and to its last day.
  Bounds between(const Unit& unit, const Moment& moment) const {
    const double first = std::abs(moment.begin - today()) / unit.days,
                 last = std::abs(moment.end - 1 - today()) / unit.days;
    return {std::min(first, last), std::max(first, last)};
  }

  // `function`: of report/formula.h, between the date and the article's day.
  void say(const Spot& spot, std::string_view function, Bounds span, bool past, bool only_ok, double room) const {
    const Mention &duration = mention(spot.duration), &date = mention(spot.date);
    const double stated = to_double(duration.low);
    const Bounds hedged{
        duration.hedge == Hedge::at_most ? 0 : stated - room - (duration.hedge == Hedge::about ? 0.1 * stated : 0),
        duration.hedge == Hedge::at_least ? stated * 1.5 + room
                                          : stated + room + (duration.hedge == Hedge::about ? 0.1 * stated : 0)};
    const bool ok = overlap(hedged, span);
    if (!ok && (only_ok || overlap({hedged.low - 1, hedged.high + 1}, span))) return;
    // Twice as long or half as long is another span of time: an age of back then, "two weeks earlier than in 2024".
    constexpr double farthest = 2;
    if (!ok && (span.low > farthest * stated || span.high * farthest < stated)) return;
    Finding f;
    f.kind = FindingKind::calendar, f.ok = ok, f.reason = Reason::elapsed,
    f.severity = ok ? Severity::note : Severity::check;
    f.sides = {{0, duration.span, spot.duration}, {0, date.span, spot.date}};
    Computed c;
    c.formula = std::string(function) + (past ? "(a, " + iso(today()) + ")" : "(" + iso(today()) + ", a)");
    c.printed = hedged, c.reach = span;
    c.operands = {{f.sides[1], 0, iso(date.moment), {}}};
    c.result = std::floor((span.low + span.high) / 2 * 100 + 0.5) / 100;
    c.stated_low = c.stated_high = stated;
    c.unit = duration.unit, c.tolerance = room_between(c);
    f.because.unit = std::string(duration.unit);
    f.computed = std::move(c);
    for (const Finding& other : out)
      if (other.kind == f.kind && other.sides == f.sides) return;
    out.push_back(std::move(f));
  }

  bool tie_between(std::uint32_t begin, std::uint32_t end, TieRole role) const {
    return tie_within(text(), begin, end, role) != nullptr;
  }

  bool adjacent(const Mention& a, const Mention& b) const {
    return a.sentence == b.sentence && b.begin_token >= a.end_token && b.begin_token - a.end_token <= near_room;
  }

  // "il y a 20 ans qu'il cherche", "40 ans de métier": words follow that make another thing of it.
  bool goes_on(const Mention& duration) const {
    const std::uint32_t next = duration.reach_end;
    if (next >= text().sentences[duration.sentence].end || text().tokens[next].kind != TokenKind::word) return false;
    return tie_at(text(), next, text().sentences[duration.sentence].end, TieRole::ago) == nullptr &&
           (!has_class(next, FunctionClass::conjunction) || is_completive(next));
  }

  bool is_completive(std::uint32_t token) const {
    const auto& matches = text().matches_at(token, Table::clause);
    return std::any_of(matches.begin(), matches.end(),
                       [](const Match& match) { return is(match, Table::clause, ClauseRole::completive); });
  }

  // "il y a un siècle"
  bool is_round(const Mention& duration) const {
    constexpr Decimal century{100, 0};
    return !less(duration.low, century) && trimmed(duration.low).digits < 10;
  }

  // "1997, 28 years ago", "la crue de 1978, il y a quarante-huit ans".
  void ago(std::uint32_t d, std::uint32_t t, const Unit& unit) const {
    const Mention &duration = mention(d), &date = mention(t);
    if (date.relative || date.moment.begin >= today() || date.moment.open_begin || date.moment.open_end) return;
    const bool after =
        tie_at(text(), duration.end_token, static_cast<std::uint32_t>(text().tokens.size()), TieRole::ago) != nullptr;
    const Match* before =
        tie_before(text(), text().sentences[duration.sentence].begin, duration.reach_begin, TieRole::ago, 0);
    if (!after && before == nullptr) return;
    const bool taken = d > 0 && is_time(mention(d - 1).kind) && adjacent(mention(d - 1), duration);
    const bool order = t < d ? adjacent(date, duration) : !taken && adjacent(duration, date);
    if (order)
      say({d, t}, unit.function, between(unit, date.moment), true,
          !date.year_printed || goes_on(duration) || is_round(duration), unit.room);
  }

  // "cinq ans, jusqu'au 30 juin 2022"; "court encore quatre ans … jusqu'en 2021".
  void until(std::uint32_t d, std::uint32_t t, const Unit& unit) const {
    const Mention &duration = mention(d), &date = mention(t);
    if (!date.year_printed || date.moment.end <= today() || unit.name != "year") return;
    const std::uint32_t floor = text().sentences[date.sentence].begin;
    const bool led = date.moment.open_begin || date.kind == Kind::deadline ||
                     tie_before(text(), floor, date.begin_token, TieRole::until, 2) != nullptr ||
                     tie_before(text(), floor, date.begin_token, TieRole::to, 1) != nullptr;
    if (!led) return;
    Moment end = date.moment;
    if (end.open_begin) end.begin = edge_begin(end);
    const std::uint32_t from = duration.reach_begin > 2 ? duration.reach_begin - 2 : 0;
    const bool still = tie_between(from, duration.reach_begin, TieRole::still) ||
                       tie_at(text(), duration.end_token, text().sentences[duration.sentence].end, TieRole::still);
    const bool together = duration.sentence == date.sentence && d < t;
    if (together || still) say({d, t}, unit.function, between(unit, end), false, !(together && still), 0.7);
  }

  // "une semaine après la crue du mardi 17 mars", "six weeks before the vote of March 29": only what fits the article's
  // day is said.
  void around(std::uint32_t d, std::uint32_t t, const Unit& unit) const {
    const Mention &duration = mention(d), &date = mention(t);
    if (date.moment.grain > Grain::day || date.weekday_only || !adjacent(duration, date)) return;
    const bool later = tie_between(duration.end_token, date.begin_token, TieRole::later),
               ahead = tie_between(duration.end_token, date.begin_token, TieRole::ahead);
    const bool past = date.moment.begin < today();
    if (past ? later : ahead) say({d, t}, unit.function, between(unit, date.moment), past, true, unit.room);
  }

  // "Opened in 1884, it has made scales for 142 years": so long a time fits by no chance. Only what fits is said.
  void since(std::uint32_t d, std::uint32_t t, const Unit& unit) const {
    constexpr int least = 10;
    const Mention &duration = mention(d), &date = mention(t);
    if (unit.name != "year" || duration.hedge != Hedge::exact || less(duration.low, {least, 0}) || date.relative ||
        !date.year_printed || date.moment.open_begin || date.moment.open_end || date.moment.grain > Grain::year)
      return;
    const double years = civil_from(today()).year - civil_from(date.moment.begin).year;
    if (to_double(duration.low) == years) say({d, t}, unit.function, between(unit, date.moment), true, true, unit.room);
  }

  // "Né le 5 février", "Né à Florence le 23 juillet".
  bool is_born(const Mention& date) const {
    constexpr std::uint32_t room = 5;
    const std::uint32_t begin = text().sentences[date.sentence].begin;
    if (tie_before(text(), begin, date.begin_token, TieRole::born, 1) != nullptr) return true;
    const std::uint32_t near = date.begin_token > begin + room ? date.begin_token - room : begin;
    for (std::uint32_t i = near; i < date.begin_token; ++i)
      if (text().tokens[i].kind == TokenKind::sign || text().tokens[i].kind == TokenKind::number) return false;
    return tie_within(text(), near, date.begin_token, TieRole::born) != nullptr;
  }

  bool has_class(std::uint32_t token, FunctionClass wanted) const {
    const auto& matches = text().matches_at(token);
    return std::any_of(matches.begin(), matches.end(),
                       [&](const Match& match) { return is(*match.row, Table::function, wanted); });
  }

  // "Mort à 60 ans", "mariée depuis 40 ans", "il avait 25 ans en 1985": no age of today.
  bool is_of_back_then(std::uint32_t d, std::uint32_t t) const {
    const Mention& duration = mention(d);
    for (std::uint32_t i = 0; i < r.mentions.size(); ++i)
      if (i != t && is_time(mention(i).kind) && mention(i).sentence == duration.sentence) return true;
    constexpr std::uint32_t room = 4;  // "at the age of 45"
    const std::uint32_t begin = text().sentences[duration.sentence].begin;
    // "il avait 18 ans au moment de signer"; with nothing behind it an obituary says so of the last day
    const bool goes_on = duration.reach_end < text().sentences[duration.sentence].end &&
                         text().tokens[duration.reach_end].kind == TokenKind::word;
    if (goes_on && tie_between(begin, duration.reach_begin, TieRole::then)) return true;
    for (std::uint32_t k = duration.reach_begin; k-- > begin && k + room >= duration.reach_begin;) {
      if (text().tokens[k].kind != TokenKind::word) return false;
      if (!is_partitive(text(), k) && has_class(k, FunctionClass::preposition) &&
          !has_class(k, FunctionClass::auxiliary))
        return true;  // "à 45 ans", and not "il a 45 ans"
    }
    return false;
  }

  // "Né le 5 février 1992, … 25 ans".
  void age(std::uint32_t d, std::uint32_t t, const Unit& unit) const {
    const Mention &duration = mention(d), &date = mention(t);
    if (unit.name != "year" || duration.sentence != date.sentence || !date.year_printed || date.moment.begin >= today())
      return;
    if (!is_born(date)) return;
    if (d > t + 1 || d + 1 < t) return;
    const double oldest = completed_years(date.moment.begin, today()),
                 youngest = completed_years(date.moment.end - 1, today());
    // A slip is of a few years; what is further off is somebody else's age, or of another time.
    constexpr double farthest = 5;
    const double years = to_double(duration.low);
    const std::uint32_t next = duration.reach_end;
    const bool of = next < text().tokens.size() && has_class(next, FunctionClass::preposition);  // "40 ans de métier"
    const bool other = of || youngest - years > farthest || years - oldest > farthest;
    say({d, t}, "age", {youngest, oldest}, true, other || is_of_back_then(d, t), 0);
  }
};

}  // namespace

void find_elapsed(const Reading& reading, std::vector<Finding>& out) {
  if (!reading.article.published) return;
  const Clock clock{reading, out};
  for (std::uint32_t d = 0; d < reading.mentions.size(); ++d) {
    const Unit* unit = unit_of(reading.mentions[d]);
    if (unit == nullptr || !clock.is_spoken(reading.mentions[d])) continue;
    for (std::uint32_t t = 0; t < reading.mentions.size(); ++t) {
      const Mention& date = reading.mentions[t];
      if (!is_time(date.kind) || date.no_such_day || !clock.is_spoken(date)) continue;
      if (date.sentence == reading.mentions[d].sentence)
        clock.ago(d, t, *unit), clock.around(d, t, *unit), clock.age(d, t, *unit), clock.since(d, t, *unit);
      clock.until(d, t, *unit);
    }
  }
}

}  // namespace recoupe
