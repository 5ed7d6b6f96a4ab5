// Dates by the calendar: day, month and year in each order that is written, numeric ones, years alone, and ranges of
// all of them.
#include <cstdlib>

#include "mention/date_reader.h"
#include "mention/date_stamp.h"

namespace recoupe::dates {
namespace {

const Match* month_at(const Reader& r, Index i) {
  for (const TimeRole role : {TimeRole::month, TimeRole::month_either, TimeRole::month_word, TimeRole::month_short})
    if (const Match* match = role_at(r, i, role)) return match;
  return nullptr;
}

// The year that follows a month or a day, with or without a comma: 0 when none does.
Year year_after(const Reader& r, Index i) {
  if (i >= r.end || r.token(i).is(Token::paragraph_start)) return {};
  const Index at = is_sign(r, i, ',') ? i + 1 : i;
  if (const int year = year_digits(r, at)) {
    if (!counts(r, at + 1, year % 10 == 0)) return {at + 1, year, true};
    return {};
  }
  const Index of = past(r, i, TimeRole::of);
  Year meant = year_at(r, of);
  return meant.printed ? Year{} : meant;  // "de 2016" was no digits for year_digits either
}

// "3", "3rd", "1er": the end of it; 0 when it is no day of a month.
struct DayNumber {
  int day = 0;
  Index end = 0;
  bool ordinal = false;
};
DayNumber day_number_at(const Reader& r, Index i) {
  const int day = digits_at(r, i, 1, 2);
  if (day < 1 || day > 31) return {};
  if (is_glued(r, i + 1) && r.token(i + 1).kind == TokenKind::word) {
    const Match* suffix = role_at(r, i + 1, TimeRole::suffix);
    if (suffix == nullptr) return {};
    return {day, end_of(*suffix), true};
  }
  return {day, i + 1, false};
}

// Day before month, or month before day where its row allows that; with the year, if there is one.
Stamp day_month_at(const Reader& r, Index i) {
  Stamp s;
  if (const DayNumber number = day_number_at(r, i); number.day != 0) {
    const Match* month = month_at(r, past(r, number.end, TimeRole::of));
    if (month == nullptr || r.token(month->begin).is(Token::line_start)) return s;
    s = {i, end_of(*month), 0, value_of(*month), number.day};
  } else if (const Match* month_first = month_at(r, i);
             month_first && !is(*month_first->row, Table::time, TimeRole::month) && is_cased(r, *month_first)) {
    const DayNumber day = day_number_at(r, end_of(*month_first));
    if (day.day == 0 || r.token(end_of(*month_first)).is(Token::line_start)) return s;
    if (!day.ordinal && (counts(r, day.end, true) || is_sign(r, day.end, ':'))) return s;
    s = {i, day.end, 0, value_of(*month_first), day.day};
  }
  if (s.month == 0) return s;
  if (const Year year = year_after(r, s.end); year.year != 0)
    s.year = year.year, s.end = year.end, s.year_printed = year.printed;
  return s;
}

// "Christmas Day", "le jour de l'An 2026".
Stamp holiday_at(const Reader& r, Index i) {
  const Match* holiday = role_at(r, i, TimeRole::holiday);
  if (holiday == nullptr || !is_cased(r, *holiday)) return {};
  Stamp s{i, end_of(*holiday), 0, value_of(*holiday) / 100, value_of(*holiday) % 100};
  if (const int year = year_digits(r, s.end); year != 0) s.year = year, ++s.end, s.year_printed = true;
  return s;
}

// "le 20 du mois prochain", "the 4th of this month".
Stamp day_of_month_at(const Reader& r, Index i) {
  const DayNumber number = day_number_at(r, i);
  if (number.day == 0 || !r.published) return {};
  const Index of = past_partitive(r, past(r, number.end, TimeRole::of));
  if (of >= r.end || r.token(of).is(Token::line_start)) return {};
  Step step = step_at(r, of, Side::before);
  const Match* unit = role_at(r, step.end != 0 ? step.end : of, TimeRole::month_unit);
  if (unit == nullptr || step.neighbour) return {};
  Index end = end_of(*unit);
  if (step.end == 0) {
    step = step_at(r, end, Side::after);
    if (step.end == 0 || step.neighbour) return {};
    end = step.end;
  }
  const Civil now = civil_from(*r.published);
  const Civil month = civil_from(add_months(day_from({now.year, now.month, 1}), step.by));
  return {i, end, month.year, month.month, number.day};
}

// Three fields with one sign: 2025-11-04, 20/07/2017, 03.11.2025. The order of the short ones is a row of the sign.
Stamp numeric_at(const Reader& r, Index i) {
  if (i + 5 > r.end || r.token(i).kind != TokenKind::number || r.token(i + 1).kind != TokenKind::sign) return {};
  for (Index k = i + 1; k < i + 5; ++k)
    if (!is_glued(r, k)) return {};
  if (is_glued(r, i) && r.token(i - 1).kind == TokenKind::sign && !is_sign(r, i - 1, '(') && !is_sign(r, i - 1, '['))
    return {};
  if (r.token(i + 3).key != r.token(i + 1).key) return {};
  const Match* separator = role_at(r, i + 1, TimeRole::separator);
  if (separator == nullptr) return {};
  // digits_at refuses what stands in a chain of signs, so the fields are read plainly.
  const auto field = [&](Index k) {
    int value = 0;
    for (const char c : r.text.word(k)) value = c >= '0' && c <= '9' && value < 100000 ? value * 10 + (c - '0') : value;
    return value;
  };
  const auto length = [&](Index k) { return r.text.word(k).size(); };
  if (is_glued(r, i + 5) &&
      (r.token(i + 5).kind == TokenKind::number || (r.token(i + 5).key == r.token(i + 1).key && is_glued(r, i + 6))))
    return {};
  const int a = field(i), b = field(i + 2), c = field(i + 4);
  Stamp s{i, i + 5};
  s.year_printed = true;
  if (length(i) == 4 && length(i + 2) == 2 && length(i + 4) == 2) {
    s.year = a, s.month = b, s.day = c;
  } else if (length(i) <= 2 && length(i + 2) <= 2 && length(i + 4) == 4) {
    s.year = c, s.day = a, s.month = b;
    const bool month_first = b > 12 || (value_of(*separator) == 2 && a <= 12);
    // Where a language writes both orders, the one nearer to the article's day.
    bool nearer = false;
    if (value_of(*separator) == 0 && a <= 12 && b <= 12 && r.published && exists({c, a, b}) && exists({c, b, a}))
      nearer = std::abs(day_from({c, a, b}) - *r.published) < std::abs(day_from({c, b, a}) - *r.published);
    if (month_first || nearer) s.month = a, s.day = b;
  } else {
    return {};
  }
  if (s.month < 1 || s.month > 12 || s.day < 1 || s.day > 31 || s.year < 1000 || s.year > 2199) return {};
  return s;
}

// "juin 2025", "octobre dernier", "last October", "juin": alone only after a word that lets one expect it.
Stamp month_stamp_at(const Reader& r, Index i, bool licensed) {
  const Step before = step_at(r, i, Side::before);
  const bool stepped = before.end != 0 && !before.neighbour;
  const Index at = stepped ? before.end : i;
  const Match* month = month_at(r, at);
  if (month == nullptr || (stepped && r.token(at).is(Token::line_start))) return {};
  Stamp s{i, end_of(*month), 0, value_of(*month), 0};
  if (stepped) {
    s.step = before.by, s.stepped = true;
    return is_cased(r, *month) ? s : Stamp{};
  }
  if (const Year year = year_after(r, s.end); year.year != 0) {
    s.year = year.year, s.end = year.end, s.year_printed = year.printed;
    return is_cased(r, *month) || cue_before(r, i, TimeRole::in) || cue_before(r, i, TimeRole::weak)
               ? s
               : Stamp{};  // not the rover Mars 2020
  }
  if (is(*month->row, Table::time, TimeRole::month_short)) return {};
  if (!is_cased(r, *month)) return {};
  if (const Step after = step_at(r, s.end, Side::after); after.by != 0 && !after.neighbour) {
    s.end = after.end, s.step = after.by, s.stepped = true;
    return s;
  }
  if (licensed || cue_before(r, i, TimeRole::in)) return s;
  if (is(*month->row, Table::time, TimeRole::month_word) || !cue_before(r, i, TimeRole::weak)) return {};
  // "the case of June Osborne"
  const bool named = r.token(i).is(Token::capital) && s.end < r.end && r.token(s.end).is(Token::capital) &&
                     !r.token(s.end).is(Token::line_start);
  return named ? Stamp{} : s;
}

constexpr int modern = 1900, latest = 2099;

// A year of history, "en 1845", "de 1852 à 1870": four digits that small are oftener a number, so that a round one
// wants the end of its clause, and none may have a noun.
bool is_old_year(const Reader& r, Index i, int year) {
  if (year >= modern || counts(r, i + 1, true)) return false;
  const bool closes = i + 1 >= r.end || r.token(i + 1).kind == TokenKind::sign || r.token(i + 1).is(Token::line_start);
  return year % 10 != 0 || (closes && year >= 1500);
}

// Does what stands around four digits make them a year?
bool is_year(const Reader& r, Index i, int year) {
  const Index next = i + 1;
  if (year < modern) return is_old_year(r, i, year) && role_before(r, i, TimeRole::in);
  if (year > latest || counts(r, next, false)) return false;
  const Match* to = role_at(r, next, TimeRole::to);
  if (to && digits_at(r, end_of(*to), 4, 9) >= 0 && year_digits(r, end_of(*to)) == 0)
    return false;  // from 2000 to 4000
  const bool closes = next >= r.end || r.token(next).kind == TokenKind::sign || r.token(next).is(Token::line_start);
  if (role_before(r, i, TimeRole::in) || role_before(r, i, TimeRole::yearly))
    return closes || year % 100 != 0 || !counts(r, next, true);
  if (counts(r, next, true)) return false;
  if (i > r.begin && is_sign(r, i - 1, '(') && closes) return true;
  if (r.found.size() > r.first) {  // "en 2021 et 2022", "2021, 2022"
    const Mention& before = r.found.back();
    if (before.moment.grain == Grain::year && before.year_printed && before.end_token + 1 == i) return true;
  }
  const bool verb_follows = next < r.end && (role_at(r, next, TimeRole::future) || role_at(r, next, TimeRole::past) ||
                                             role_at(r, next, TimeRole::present));
  const bool opens = i == r.begin || r.token(i).is(Token::line_start) || is_sign(r, i - 1, ',') ||
                     is_sign(r, i - 1, ':') || is_sign(r, i - 1, ';');
  if (opens) return verb_follows;
  if (!role_before(r, i, TimeRole::weak)) return false;
  return closes || verb_follows || year % 10 != 0 || role_at(r, next, TimeRole::weak) || role_at(r, next, TimeRole::in);
}

Stamp year_stamp_at(const Reader& r, Index i, bool licensed) {
  const int year = year_digits(r, i);
  if (year == 0 || (!licensed && !is_year(r, i, year)) ||
      (licensed && !is_old_year(r, i, year) && (year < modern || year > latest || counts(r, i + 1, year % 10 == 0))))
    return {};
  Stamp s{i, i + 1, year};
  s.year_printed = true;
  return s;
}

const Match* weekday_row_at(const Reader& r, Index i) {
  const Match* full = role_at(r, i, TimeRole::weekday);
  return full ? full : role_at(r, i, TimeRole::weekday_short);
}

Moment moment_in(const Stamp& s, int year) {
  if (s.month == 0) return year_moment(year);
  if (s.day == 0) return months_moment(year, s.month, 1);
  const int last = days_in_month(year, s.month);
  return day_moment(day_from({year, s.month, s.day > last ? last : s.day}));
}

}  // namespace

int year_digits(const Reader& r, Index i) {
  const int year = digits_at(r, i, 4, 4);
  if (year < 1000 || year > 2199) return 0;
  if (is_glued(r, i) && (is_sign(r, i - 1, '/') || r.token(i - 1).kind == TokenKind::word) &&
      !role_before(r, i, TimeRole::article))
    return 0;
  if (is_glued(r, i + 1) && r.token(i + 1).kind == TokenKind::word) {
    const auto tail = r.text.word(i + 1);  // 2025's may follow, 2025h may not
    if (!tail.empty() && tail.front() != '\'' && tail.front() != '\xE2') return 0;
  }
  return year;
}

Stamp stamp_at(const Reader& r, Index i, bool licensed) {
  const Match* this_one = role_at(r, i, TimeRole::current);
  const Index first = this_one ? end_of(*this_one) : i;
  if (const Match* weekday = weekday_row_at(r, first)) {
    Index k = end_of(*weekday);
    if (is_sign(r, k, ',')) ++k;
    Stamp s = numeric_at(r, k);
    if (!s) s = day_month_at(r, k);
    if (!s || r.token(k).is(Token::paragraph_start)) return {};
    s.begin = i;
    s.weekday = static_cast<std::int8_t>(value_of(*weekday));
    return s;
  }
  if (const Stamp s = numeric_at(r, i)) return s;
  Stamp s = day_month_at(r, i);
  if (!s) s = holiday_at(r, i);
  if (!s) s = day_of_month_at(r, i);
  if (s) {
    if (const Step after = step_at(r, s.end, Side::after); s.year == 0 && after.by != 0 && !after.neighbour)
      s.end = after.end, s.step = after.by, s.stepped = true;
    return s;
  }
  s = month_stamp_at(r, i, licensed);
  return s ? s : year_stamp_at(r, i, licensed);
}

// "3 % au 1er mars et 1 % au 1er octobre": without a verb, what follows a day ahead in its sentence is ahead too.
bool follows_one_ahead(const Reader& r) {
  if (r.found.empty()) return false;
  const Mention& last = r.found.back();
  return last.begin_token >= r.begin && last.relative && last.moment.grain == Grain::day &&
         last.moment.begin > *r.published;
}

int resolved_year(const Reader& r, const Stamp& s) {
  if (s.year != 0) return s.year;
  if (!r.published) return 0;
  const Day published = *r.published;
  const int now = civil_from(published).year;
  Tense tense = s.stepped ? (s.step < 0   ? Tense::past
                             : s.step > 0 ? Tense::future
                                          : Tense::open)
                          : tense_of(r, s.begin, s.end);
  if (tense == Tense::open && !s.stepped && follows_one_ahead(r)) tense = Tense::future;
  const int past_weight = s.day != 0 ? 30 : 100, open_weight = s.day != 0 ? 13 : 30;
  int best = 0, least = 0;
  for (int year = now - 1; year <= now + 1; ++year) {
    if (s.day > 28 && !exists({year, s.month, s.day}) && s.month == 2 && s.day == 29) continue;
    const Moment m = moment_in(s, year);
    if (s.stepped && s.step < 0 && m.end > published) continue;
    if (s.stepped && s.step > 0 && m.begin <= published) continue;
    const int far = distance(m, published, tense, past_weight, open_weight);
    if (best == 0 || far < least) best = year, least = far;
  }
  return best == 0 ? now : best;
}

Reading reading_of(const Stamp& s, int year) {
  if (year == 0) return {};
  Reading reading{s.begin, s.end, moment_in(s, year)};
  reading.weekday = s.weekday;
  reading.relative = s.year == 0;
  reading.year_printed = s.year_printed;
  reading.no_such_day = s.day != 0 && !exists({year, s.month, s.day});
  return reading;
}

Reading calendar_at(const Reader& r, Index i) {
  const Reading range = range_at(r, i);
  const Stamp s = stamp_at(r, i, false);
  const Reading single = s ? reading_of(s, resolved_year(r, s)) : Reading{};
  return longer(single, range);
}

}  // namespace recoupe::dates
