// Dates by the calendar: day, month and year in each order that is written, numeric ones, years alone, and ranges of
// all of them.
#include <cstdlib>
#include <utility>

#include "base/decimal.h"
#include "mention/date_reader.h"
#include "mention/date_stamp.h"
#include "mention/number.h"

namespace recoupe::dates {
namespace {

// Past a dash that is glued on both sides: 15-Nov-2023.
Index past_glued_dash(const Reader& r, Index i) {
  return is_dash(r, i) && is_glued(r, i) && is_glued(r, i + 1) ? i + 1 : i;
}

// The year that follows a month or a day, with or without a comma: 0 when none does.
Year year_after(const Reader& r, Index i) {
  if (i >= r.end || r.token(i).is(Token::paragraph_start)) return {};
  const Index at = is_sign(r, i, ',') ? i + 1 : i;
  if (const Index glued = past_glued_dash(r, i); glued != i && year_digits(r, glued) >= modern)
    return {glued + 1, year_digits(r, glued), true};  // 15-Nov-2023
  if (const int year = year_digits(r, at)) {
    if (!counts(r, at + 1, year % 10 == 0)) return {at + 1, year, true};
    return {};
  }
  const Index of = past(r, i, TimeRole::of);
  if (const int year = of != i ? year_digits(r, of) : 0; year >= modern && year <= latest && !counts(r, of + 1, true))
    return {of + 1, year, true};  // August of 2016
  Year meant = year_at(r, of);
  return meant.printed ? Year{} : meant;  // "de 2016" was no digits for year_digits either
}

// Day before month, or month before day where its row allows that; with the year, if there is one.
Stamp day_month_at(const Reader& r, Index i) {
  Stamp s;
  if (const DayNumber number = day_number_at(r, i); number.day != 0) {
    const Index of = past(r, number.end, TimeRole::of);
    const Match* month = month_at(r, past_glued_dash(r, of));
    if (month == nullptr || r.token(month->begin).is(Token::line_start)) return s;
    // In words: "the first of May" and "deux mai", but not "the second May election" nor "two May elections".
    const bool plain = is(*month->row, Table::time, TimeRole::month) && (!number.ordinal || number.day == 1);
    if (number.in_words && !plain && (!number.ordinal || of == number.end)) return s;
    s = {i, end_of(*month), 0, value_of(*month), number.day};
  } else if (const Match* month_first = month_at(r, i);
             month_first && !is(*month_first->row, Table::time, TimeRole::month) && is_cased(r, *month_first)) {
    Index at = past_glued_dash(r, end_of(*month_first));
    if (const Index the = past(r, at, TimeRole::article); day_number_at(r, the).ordinal) at = the;  // May the 4th
    const DayNumber day = day_number_at(r, at);
    if (day.day == 0 || r.token(end_of(*month_first)).is(Token::line_start)) return s;
    if (day.in_words && !(day.ordinal ? closes_at(r, day.end) : r.note)) return s;
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
  if (is(*month->row, Table::time, TimeRole::month_short) && !licensed) return {};
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

// "en deux mille douze", "in nineteen ninety-eight": a year in words, where one is expected.
Stamp year_words_at(const Reader& r, Index i) {
  if (!r.text.has_any(i, set_of(Table::number)) || !role_before(r, i, TimeRole::in)) return {};
  const auto plain = [&](Index k) {
    const auto n = number_at(r.text, k, r.end);
    const bool whole = n && n->in_words && n->begin == k && !n->vague && !n->fraction && !n->share && !n->collective &&
                       !n->article_only && n->low.exponent >= 0;
    return whole ? std::pair{whole_up_to(latest, *n), n->end} : std::pair{0, Index{0}};
  };
  auto [year, end] = plain(i);
  if (year > 10 && year <= 20)
    if (const auto [rest, after] = plain(end); rest >= 10 && rest < 100) year = year * 100 + rest, end = after;
  if (year <= 1100 || year > latest || year % 100 == 0 || counts(r, end, true) || !closes_at(r, end)) return {};
  Stamp s{i, end, year};
  s.year_printed = true;
  return s;
}

Stamp year_stamp_at(const Reader& r, Index i, bool licensed) {
  if (const Stamp words = year_words_at(r, i)) return words;
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
  s = numeric_day_at(r, i);
  if (!s) s = numeric_month_at(r, i);
  if (!s) s = month_stamp_at(r, i, licensed);
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
