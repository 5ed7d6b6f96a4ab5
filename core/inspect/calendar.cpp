// What is printed of days against the calendar: weekdays, days that do not exist, a weekday that stands for the
// article's own day.
#include <algorithm>
#include <cstdlib>
#include <string>

#include "inspect/elapsed.h"
#include "inspect/figure.h"
#include "inspect/inspect.h"
#include "lang/tables.h"

namespace recoupe {
namespace {

constexpr int other_year_from = 300;  // a date without a year this near may be meant in the year before …
constexpr int span_to = 600;  // … and the end of a season further on: "reprendra le 15 août, fini le samedi 16 mai"
constexpr int far_back = 75;  // a date longer ago than this, without a year, may be of any year

// The calendar of Gregory XIII is that of Rome from 1582-10-15 on, of England from 1752, of Russia from 1918 and of
// Greece from 1923-03-01: history is told by the weekdays of its day.
constexpr Day first_gregorian = day_from({1582, 10, 15}), last_julian = day_from({1923, 3, 1});

bool falls_on(Civil date, int day_of_week) {
  const Day day = day_from(date);
  return weekday(day) == day_of_week || (day < last_julian && weekday(day_from_julian(date)) == day_of_week);
}

/// The language's own word for a weekday: what its table has first.
std::string weekday_name(const Text& text, int day) {
  for (const Row* row : text.lexicon->rows(Table::time))
    if (is(*row, Table::time, TimeRole::weekday) && to_double(row->number) == day) return expanded(row->form).front();
  return std::to_string(day + 1);
}

Finding calendar_finding(const Reading& r, std::uint32_t mention, bool ok, Reason reason, Severity severity) {
  Finding f;
  f.kind = FindingKind::calendar, f.ok = ok, f.reason = reason, f.severity = severity;
  f.sides = {{0, r.mentions[mention].span, mention}};
  return f;
}

// Without a printed year: is there a year next to the article's in which weekday and date agree, and not too far from
// it?
bool fits_another_year(const Reading& r, const Mention& m, Day published) {
  const bool ends_span = std::any_of(r.mentions.begin(), r.mentions.end(), [&](const Mention& other) {
    return other.sentence == m.sentence && other.begin_token < m.begin_token && is_time(other.kind) &&
           (other.moment.grain == Grain::day || other.moment.grain == Grain::range) &&
           m.moment.begin < other.moment.begin;
  });
  const Civil c = civil_from(m.moment.begin);
  const int year = civil_from(published).year;
  for (const int y : {year - 1, year, year + 1}) {
    if (!exists({y, c.month, c.day})) continue;
    const Day day = day_from({y, c.month, c.day});
    if (weekday(day) == m.weekday && day - published <= (ends_span ? span_to : other_year_from) &&
        published - day <= other_year_from)
      return true;
  }
  return false;
}

// A long past year that is printed before the date in its sentence, as a time or not: "Les Anglais attendirent 1752 :
// le mercredi 2 septembre …". The date is of that year, or of none that we know.
// "Le Tour 2026 partira le samedi 4 juillet": or of a year to come in which it is right.
bool is_after_old_year(const Reading& r, const Mention& m, int oldest_own) {
  const Civil c = civil_from(m.moment.begin);
  for (std::uint32_t i = r.text.sentences[m.sentence].begin; i < m.begin_token; ++i) {
    if (r.text.tokens[i].kind != TokenKind::number || r.text.word(i).size() != 4) continue;
    const Decimal year = decimal_from(r.text.word(i));
    if (year.exponent != 0 || year.digits < 1000 || year.digits > 2100) continue;
    const Civil told{static_cast<int>(year.digits), c.month, c.day};
    if (told.year <= oldest_own || (exists(told) && falls_on(told, m.weekday))) return true;
  }
  return false;
}

// Retold history: the date is of a year that the article names elsewhere ("la bataille de 1916 … prit fin le lundi 18
// décembre", "L'an dernier, samedi 3 août").
// Such a year is named in the same sentence or the one before; a year long past in the same paragraph, or twice.
bool fits_year_told(const Reading& r, const Mention& m) {
  const Civil c = civil_from(m.moment.begin);
  const int own = civil_from(*r.article.published).year;
  const std::uint32_t paragraph = r.text.sentences[m.sentence].paragraph;
  constexpr int long_past = 2;
  if (is_after_old_year(r, m, own - long_past)) return true;
  std::vector<int> named;
  for (const Mention& other : r.mentions) {
    if (!is_time(other.kind) || &other == &m || other.moment.grain == Grain::decade || other.moment.open_begin)
      continue;
    const int year = civil_from(other.moment.begin).year;
    if (!exists({year, c.month, c.day}) || !falls_on({year, c.month, c.day}, m.weekday)) continue;
    if (other.sentence <= m.sentence && m.sentence - other.sentence <= 1) return true;
    if (own - year < long_past) continue;
    if (r.text.sentences[other.sentence].paragraph == paragraph) return true;
    if (std::find(named.begin(), named.end(), year) != named.end()) return true;
    named.push_back(year);
  }
  return false;
}

// The year that the tale has come to: that of the last date before it that prints one ("le mardi 25 juillet 2017 … le
// samedi 5 août", a line that is a year).
bool fits_year_of_tale(const Reading& r, const Mention& m) {
  const Civil c = civil_from(m.moment.begin);
  for (std::size_t i = static_cast<std::size_t>(&m - r.mentions.data()); i-- > 0;) {
    const Mention& other = r.mentions[i];
    const bool year = other.moment.grain == Grain::year;
    if (!is_time(other.kind) || (!other.year_printed && !year) || other.relative) continue;
    const Civil told{civil_from(other.moment.begin).year, c.month, c.day};
    return exists(told) && falls_on(told, m.weekday);
  }
  return false;
}

// "le jeudi 3 mars 1930, diront les anciens ; c'était un lundi": the article knows. Its sentence or the next names the
// right weekday.
bool names_right_weekday(const Reading& r, const Mention& m) {
  const int right = weekday(m.moment.begin);
  const std::uint32_t last =
      std::min<std::uint32_t>(m.sentence + 1, static_cast<std::uint32_t>(r.text.sentences.size()) - 1);
  for (std::uint32_t i = r.text.sentences[m.sentence].begin; i < r.text.sentences[last].end; ++i)
    for (const Match& match : r.text.matches_at(i, Table::time))
      if ((i < m.begin_token || i >= m.end_token) && is(match, Table::time, TimeRole::weekday) &&
          to_double(match.row->number) == right)
        return true;
  return false;
}

// Two dates that are both off this year and both right the year before tell last year's story: nobody errs twice so.
bool tells_last_year(const Reading& r, const Mention& m) {
  const auto was_right_before = [](const Mention& date) {
    const Civil c = civil_from(date.moment.begin), before{c.year - 1, c.month, c.day};
    return weekday(date.moment.begin) != date.weekday && exists(before) && falls_on(before, date.weekday);
  };
  const auto is_bare_date = [](const Mention& date) {
    return is_time(date.kind) && date.moment.grain == Grain::day && date.weekday >= 0 && !date.weekday_only &&
           !date.year_printed && !date.no_such_day;
  };
  return was_right_before(m) && std::any_of(r.mentions.begin(), r.mentions.end(), [&](const Mention& other) {
           return &other != &m && is_bare_date(other) && other.moment.begin != m.moment.begin &&
                  was_right_before(other);
         });
}

// What would be right: the weekday of that date; the nearest days with that weekday; the same day and month a year, or
// a month, away.
std::vector<std::string> repairs_of(const Text& text, const Mention& m) {
  std::vector<std::string> out = {weekday_name(text, weekday(m.moment.begin))};
  const Civil c = civil_from(m.moment.begin);
  const auto propose = [&](Day day) {
    if (weekday(day) == m.weekday) out.push_back(iso(day));
  };
  for (const int step : {-1, 1, -2, 2, -3, 3}) propose(m.moment.begin + step);
  for (const int step : {-1, 1})
    if (exists({c.year + step, c.month, c.day})) propose(day_from({c.year + step, c.month, c.day}));
  for (const int step : {-1, 1}) {
    const int month = c.month + step;
    if (exists({c.year, month, c.day})) propose(day_from({c.year, month, c.day}));
  }
  return out;
}

// "Nés un samedi 4 juillet": of some year.
bool is_any(const Reading& r, const Mention& m) {
  if (m.year_printed || m.begin_token == 0) return false;
  for (const Match& match : r.text.matches_at(m.begin_token - 1, Table::clause))
    if (match.length == 1 && is(match, Table::clause, ClauseRole::indefinite)) return true;
  return false;
}

// "le lundi 13 mai 68"
bool is_before_short_year(const Reading& r, const Mention& m) {
  const bool inside = m.end_token < r.text.sentences[m.sentence].end;
  return inside && r.text.tokens[m.end_token].kind == TokenKind::number && r.text.word(m.end_token).size() == 2;
}

void check_weekday(const Reading& r, std::uint32_t i, std::vector<Finding>& out) {
  const Mention& m = r.mentions[i];
  if (m.weekday < 0 || m.weekday_only || m.moment.grain > Grain::day || m.no_such_day) return;
  if (!m.year_printed && !r.article.published) return;
  if (m.moment.begin < first_gregorian || is_any(r, m) || is_before_short_year(r, m)) return;
  const bool ok = weekday(m.moment.begin) == m.weekday;
  if (!ok && falls_on(civil_from(m.moment.begin), m.weekday)) return;
  if (!ok && !m.year_printed && *r.article.published - m.moment.begin > far_back) return;
  if (!ok && names_right_weekday(r, m)) return;
  if (!ok && !m.year_printed && fits_year_of_tale(r, m)) return;
  if (!ok && !m.year_printed &&
      (fits_another_year(r, m, *r.article.published) || fits_year_told(r, m) || tells_last_year(r, m)))
    return;
  Finding f = calendar_finding(r, i, ok, Reason::weekday,
                               ok               ? Severity::note
                               : m.year_printed ? Severity::alarm
                                                : Severity::check);
  Computed c;
  c.formula = "weekday(a)";
  c.operands = {{f.sides.front(), 0, iso(m.moment.begin), {}}};
  c.result_text = weekday_name(r.text, weekday(m.moment.begin));
  c.stated_text = weekday_name(r.text, m.weekday);
  if (!ok) c.repairs = repairs_of(r.text, m);
  f.computed = std::move(c);
  out.push_back(std::move(f));
}

// "lundi" that means the article's own day, once; the date that is printed in full somewhere else bears it out.
bool check_relative(const Reading& r, std::uint32_t i, std::vector<Finding>& out) {
  const Mention& m = r.mentions[i];
  if (!m.weekday_only || !r.article.published || m.moment.begin != *r.article.published) return false;
  if (weekday(m.moment.begin) != m.weekday) return false;
  Finding f = calendar_finding(r, i, true, Reason::relative_date, Severity::note);
  Computed c;
  c.formula = "weekday(a)";
  for (std::uint32_t k = 0; k < r.mentions.size(); ++k) {
    const Mention& other = r.mentions[k];
    if (!is_time(other.kind) || !other.year_printed || other.moment.grain > Grain::day ||
        other.moment.begin != m.moment.begin)
      continue;
    f.sides.push_back({0, other.span, k});
    c.operands.push_back({f.sides.back(), 0, iso(other.moment.begin), {}});
    break;
  }
  if (c.operands.empty()) c.operands.push_back({f.sides.front(), 0, iso(m.moment.begin), {}});
  c.result_text = c.stated_text = weekday_name(r.text, m.weekday);
  f.computed = std::move(c);
  out.push_back(std::move(f));
  return true;
}

// The day that is printed, beyond the last one of its month; 0 when no number of the date is that.
int day_past(const Reading& r, const Mention& m, int last) {
  constexpr int most_days = 31;
  for (std::uint32_t i = m.begin_token; i < m.end_token; ++i) {
    if (r.text.tokens[i].kind != TokenKind::number) continue;
    const Decimal number = decimal_from(r.text.word(i));
    if (number.exponent == 0 && number.digits > last && number.digits <= most_days)
      return static_cast<int>(number.digits);
  }
  return 0;
}

// "Il n'y a pas de 29 février cette année", a title, a saying ("le 30 février"), a leap day of the Julian calendar.
bool is_meant(const Reading& r, const Mention& m) {
  const Civil last = civil_from(m.moment.end - 1);
  constexpr int february = 2;
  if (last.month == february && !m.year_printed) return true;
  if (last.month == february && last.year % 4 == 0 && day_from(last) < last_julian) return true;
  const Sentence& sentence = r.text.sentences[m.sentence];
  for (std::uint32_t i = sentence.begin; i < sentence.end; ++i)
    for (const Match& match : r.text.matches_at(i, Table::function))
      if (is(match, Table::function, FunctionClass::negation)) return true;
  return std::any_of(r.quotes.begin(), r.quotes.end(), [&](const Quote& quote) {
    return quote.span.begin <= m.span.begin && m.span.end <= quote.span.end;
  });
}

void check_existence(const Reading& r, std::uint32_t i, std::vector<Finding>& out) {
  const Mention& m = r.mentions[i];
  if (!m.no_such_day || is_meant(r, m)) return;
  Finding f = calendar_finding(r, i, false, Reason::no_such_date, Severity::alarm);
  const Civil last = civil_from(m.moment.end - 1);  // such a day is read as the last one of its month
  if (const int printed = day_past(r, m, last.day); printed > 0) {
    Computed c;
    c.formula = "monthdays(a)";
    c.operands = {{f.sides.front(), 0, iso(months_moment(last.year, last.month, 1)), {}}};
    c.result = last.day, c.unit = "day";
    c.stated_low = c.stated_high = printed;
    c.printed = exact(printed), c.reach = Bounds{1, c.result};
    f.computed = std::move(c);
  }
  out.push_back(std::move(f));
}

}  // namespace

void inspect_calendar(const Reading& reading, std::vector<Finding>& out) {
  bool relative_said = false;
  for (std::uint32_t i = 0; i < reading.mentions.size(); ++i) {
    if (!is_time(reading.mentions[i].kind)) continue;
    check_existence(reading, i, out);
    check_weekday(reading, i, out);
    relative_said = relative_said || check_relative(reading, i, out);
  }
  find_elapsed(reading, out);
}

}  // namespace recoupe
