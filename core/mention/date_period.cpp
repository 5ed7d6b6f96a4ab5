// Quarters, halves, seasons, decades, parts of a year, and units of the calendar seen from the article's day.
#include "mention/date_stamp.h"
#include "mention/number.h"

namespace recoupe::dates {
namespace {

int year_of(Day day) { return civil_from(day).year; }

Moment decade_moment(int year) {
  Moment m = months_moment(year - year % 10, 1, 120);
  m.grain = Grain::decade;
  return m;
}

// `count` months from `month` on, in the year that is printed or in the one that the tense chooses.
Reading months_reading(const Reader& r, Index begin, Index end, int month, int count, const Year& year,
                       int open_weight) {
  Reading reading{begin, end};
  reading.year_printed = year.printed;
  reading.relative = !year.printed;
  if (year.year != 0) {
    reading.moment = months_moment(year.year, month, count);
    return reading;
  }
  if (!r.published) return {};
  const Tense tense = tense_of(r, begin, end);
  int least = -1;
  for (int candidate = year_of(*r.published) - 1; candidate <= year_of(*r.published) + 1; ++candidate) {
    const Moment m = months_moment(candidate, month, count);
    const int far = distance(m, *r.published, tense, 100, open_weight);
    if (least < 0 || far < least) reading.moment = m, least = far;
  }
  return reading;
}

// The year after a quarter, a half, a season or a part: "2025", "de 2025", "of next year", "of the year".
Year year_of_part(const Reader& r, Index i) {
  if (i >= r.end || r.token(i).is(Token::paragraph_start)) return {};
  const bool dash = is_dash(r, i) && is_glued(r, i) && is_glued(r, i + 1);
  const Index direct = dash ? i + 1 : i;
  if (const int year = year_digits(r, direct); year >= 1900 && year < 2100 && !counts(r, direct + 1, year % 10 == 0))
    return {direct + 1, year, true};
  if (const Year year = year_at(r, i); year.year != 0) return year;
  const Index of = past(r, i, TimeRole::of), inner = past(r, of, TimeRole::article);
  if (of == i && inner == i) return {};
  if (const int year = year_digits(r, inner); year >= 1900 && year < 2100 && !counts(r, inner + 1, year % 10 == 0))
    return {inner + 1, year, true};
  if (const Year year = year_at(r, inner); year.year != 0) return year;
  const Match* unit = role_at(r, inner, TimeRole::year);
  return unit ? Year{end_of(*unit), 0, false} : Year{};
}

struct Count {
  int value = 0;
  Index end = 0;
};

// "premier", "first", "3e", "2nd"; last is −1.
Count ordinal_at(const Reader& r, Index i) {
  if (const Match* word = role_at(r, i, TimeRole::ordinal)) return {value_of(*word), end_of(*word)};
  const int digit = digits_at(r, i, 1, 1);
  if (digit >= 1 && digit <= 4 && is_glued(r, i + 1))
    if (const Match* suffix = role_at(r, i + 1, TimeRole::suffix)) return {digit, end_of(*suffix)};
  return {};
}

// "premier trimestre", "second half of 2025", "dernier trimestre 2022".
Reading ordinal_period_at(const Reader& r, Index i) {
  Count number = ordinal_at(r, i);
  const Match* last = number.value == 0 ? role_at(r, i, TimeRole::last) : nullptr;
  if (last) number = {-1, end_of(*last)};
  if (number.value == 0) return {};
  const bool hyphen = is_dash(r, number.end) && is_glued(r, number.end);
  const Index at = hyphen ? number.end + 1 : number.end;
  if (role_at(r, at, TimeRole::never)) return {};  // a quarter of an hour
  const Match* quarter = role_at(r, at, TimeRole::quarter);
  const Match* half = quarter ? nullptr : role_at(r, at, TimeRole::half);
  if (quarter == nullptr && half == nullptr) return {};
  const Match& unit = quarter ? *quarter : *half;
  const int length = quarter ? 3 : 6, parts = 12 / length;
  const Year year = year_of_part(r, end_of(unit));
  if (number.value < 0)
    number.value = year.end != 0 ? parts : 0;  // without its year "dernier trimestre" is the one before this
  if (number.value < 1 || number.value > parts) return {};
  if (half && value_of(unit) == 0 && !hyphen && year.end == 0) return {};  // the second half of a match
  return months_reading(r, i, year.end != 0 ? year.end : end_of(unit), (number.value - 1) * length + 1, length, year,
                        40);
}

// The `which`th week of a month, the first being the one with its first Thursday; −1 is the last.
Moment week_of_month(int year, int month, int which) {
  constexpr int thursday = 3;
  const Day first = day_from({year, month, 1});
  Day day = first + (thursday - weekday(first) + 7) % 7;
  if (which > 0) return week_moment(day + 7 * (which - 1));
  const Day end = add_months(first, 1);
  while (day + 7 < end) day = day + 7;
  return week_moment(day);
}

// "the first week of October", "la dernière semaine de mars 2026", "the week of November 3".
Reading week_at(const Reader& r, Index i) {
  Count number = ordinal_at(r, i);
  if (number.value == 0)
    if (const Match* last = role_at(r, i, TimeRole::last)) number = {-1, end_of(*last)};
  const Match* unit = role_at(r, number.value != 0 ? number.end : i, TimeRole::week);
  if (unit == nullptr) return {};
  const Index of = past(r, end_of(*unit), TimeRole::of), inner = past(r, of, TimeRole::article);
  if (of == end_of(*unit) && inner == of) return {};
  const Stamp s = stamp_at(r, inner, true);
  if (!s || s.month == 0 || (s.day == 0) != (number.value != 0)) return {};
  const int year = resolved_year(r, s);
  if (year == 0) return {};
  Reading reading = reading_of(s, year);
  reading.begin = i, reading.weekday = -1;
  reading.moment = s.day != 0 ? week_moment(reading.moment.begin) : week_of_month(year, s.month, number.value);
  return reading;
}

// "the first three months of 2025", "les neuf premiers mois de l'année": from January on.
Reading first_months_at(const Reader& r, Index i) {
  const auto is_first = [&](Index k) -> Index {
    const Match* first = role_at(r, k, TimeRole::ordinal);
    return first != nullptr && value_of(*first) == 1 ? end_of(*first) : 0;
  };
  const Index at = is_first(i);
  const auto number = number_at(r.text, at != 0 ? at : i, r.end);
  if (!number || number->vague || number->fraction || number->scale != 0) return {};
  const Index after = at != 0 ? number->end : is_first(number->end);
  if (after == 0) return {};
  const Match* unit = role_at(r, after, TimeRole::month_unit);
  const int months = whole_up_to(11, *number);
  if (unit == nullptr || months < 2) return {};
  const Year year = year_of_part(r, end_of(*unit));
  if (year.end == 0) return {};
  return months_reading(r, i, year.end, 1, months, year, 10);
}

// "T1 2026", "Q3", "H1 2025".
Reading code_at(const Reader& r, Index i) {
  const Match* quarter = role_at(r, i, TimeRole::quarter_code);
  const Match* half = quarter ? nullptr : role_at(r, i, TimeRole::half_code);
  if (quarter == nullptr && half == nullptr) return {};
  const Match& code = quarter ? *quarter : *half;
  if (!r.token(i).is(Token::capital) && r.token(i).kind == TokenKind::word) return {};
  const int length = quarter ? 3 : 6;
  const Year year = year_of_part(r, end_of(code));
  if (year.end == 0 && !cue_before(r, i, TimeRole::in) && !cue_before(r, i, TimeRole::weak)) return {};
  return months_reading(r, i, year.end != 0 ? year.end : end_of(code), (value_of(code) - 1) * length + 1, length, year,
                        40);
}

// "été 2017", "last summer", "cet été", "l'été prochain".
Reading season_at(const Reader& r, Index i) {
  if (const Match* article = role_at(r, i, TimeRole::article)) {  // l'été dernier
    if (role_at(r, end_of(*article), TimeRole::article) != nullptr)
      return {};  // "le le le …" is no season, however long
    const Reading bare = season_at(r, end_of(*article));
    const Match* name = role_at(r, end_of(*article), TimeRole::season);
    return bare && name && step_at(r, end_of(*name), Side::after).end == bare.end
               ? Reading{i, bare.end, bare.moment, -1, false, true}
               : Reading{};
  }
  Step step = step_at(r, i, Side::before);
  const Match* season = role_at(r, step.end != 0 ? step.end : i, TimeRole::season);
  if (season == nullptr || step.neighbour) return {};
  Index end = end_of(*season);
  if (step.end == 0) {
    const Year year = year_of_part(r, end);
    const bool tied = year.printed || past(r, end, TimeRole::of) != end;  // "sales will fall next year"
    if (year.year != 0 && tied) return months_reading(r, i, year.end, value_of(*season), 3, year, 40);
    step = step_at(r, end, Side::after);
    if (step.end == 0 || step.neighbour) return {};
    end = step.end;
  }
  if (!r.published) return {};
  const Tense tense = step.by < 0 ? Tense::past : step.by > 0 ? Tense::future : tense_of(r, i, end);
  Reading reading{i, end};
  reading.relative = true;
  int least = -1;
  for (int candidate = year_of(*r.published) - 2; candidate <= year_of(*r.published) + 1; ++candidate) {
    const Moment m = months_moment(candidate, value_of(*season), 3);
    if ((step.by < 0 && m.end > *r.published) || (step.by > 0 && m.begin <= *r.published)) continue;
    const int far = distance(m, *r.published, tense, 40, 10);
    if (least < 0 || far < least) reading.moment = m, least = far;
  }
  return least < 0 ? Reading{} : reading;
}

// "les années 1990", "années 90", "the 1990s".
Reading decade_at(const Reader& r, Index i) {
  int year = 0;
  Index end = 0;
  if (const Match* word = role_at(r, i, TimeRole::decades)) {
    end = end_of(*word);
    if (const int digits = year_digits(r, end); digits != 0)
      year = digits;
    else if (const int tail = digits_at(r, end, 2, 2); tail >= 10)
      year = 1900 + tail;
    else if (const auto ten = number_at(r.text, end, r.end); ten && ten->in_words && !ten->vague && !ten->fraction)
      year = 1900 + whole_up_to(99, *ten), end = ten->end - 1;  // les années quatre-vingt
    if (year < 1920) year = digits_at(r, end, 4, 4) > 0 ? year : 0;
    ++end;
  } else if (const int digits = digits_at(r, i, 2, 4); digits >= 10 && is_glued(r, i + 1)) {
    const Match* plural = role_at(r, i + 1, TimeRole::plural);
    if (plural == nullptr || (digits < 100 && !role_before(r, i, TimeRole::decade_cue))) return {};
    year = digits < 100 ? 1900 + digits : digits;
    if (digits < 20) year += 100;  // the '10s are those of this century
    end = end_of(*plural);
  }
  if (year < 1000 || year > 2099 || year % 10 != 0) return {};
  Reading reading{i, end, decade_moment(year)};
  reading.year_printed = true;
  return reading;
}

}  // namespace

Year year_at(const Reader& r, Index i) {
  if (!r.published) return {};
  const int now = year_of(*r.published);
  if (const Step step = step_at(r, i, Side::before); step.end != 0) {
    const Match* unit = role_at(r, step.end, TimeRole::year);
    return unit && !step.neighbour ? Year{end_of(*unit), now + step.by} : Year{};
  }
  const Match* unit = role_at(r, past(r, i, TimeRole::article), TimeRole::year);
  if (unit == nullptr) return {};
  const Step step = step_at(r, end_of(*unit), Side::after);
  return step.end != 0 && !step.neighbour ? Year{step.end, now + step.by} : Year{};
}

Reading period_at(const Reader& r, Index i) {
  if (const Reading reading = ordinal_period_at(r, i)) return reading;
  if (const Reading reading = week_at(r, i)) return reading;
  if (const Reading reading = first_months_at(r, i)) return reading;
  if (const Reading reading = code_at(r, i)) return reading;
  if (const Reading reading = decade_at(r, i)) return reading;
  if (const Match* word = role_at(r, i, TimeRole::year)) {  // "année 2022", "exercice 2016-2017", "fiscal 2024"
    if (Reading years = range_at(r, end_of(*word)); years && r.token(end_of(*word)).kind == TokenKind::number) {
      years.begin = i;
      return years;
    }
    const int year = year_digits(r, end_of(*word));
    if (year >= 1900 && year < 2100 && !counts(r, end_of(*word) + 1, false)) {
      Reading reading{i, end_of(*word) + 1, year_moment(year)};
      reading.year_printed = true;
      return reading;
    }
  }
  return season_at(r, i);
}

Reading part_at(const Reader& r, Index i) {
  const Match* part = role_at(r, i, TimeRole::part);
  if (part == nullptr) return {};
  const Index after = end_of(*part), of = past(r, after, TimeRole::of), inner = past(r, of, TimeRole::article);
  if (after < r.end && r.token(after).is(Token::paragraph_start)) return {};
  const int which = value_of(*part);
  const int month = which == 1 ? 1 : which == 2 ? 5 : 10, count = which == 2 ? 4 : 3;
  if (Stamp s = stamp_at(r, inner, true); s && s.day == 0) {
    s.begin = i;
    if (s.month != 0) return reading_of(s, resolved_year(r, s));
    Reading reading{i, s.end, months_moment(s.year, month, count)};
    if (which != 2) reading.moment.grain = Grain::range;
    reading.year_printed = true;
    return reading;
  }
  Reading whole = unit_at(r, inner);
  if (!whole) whole = unit_at(r, of);
  if (!whole) whole = period_at(r, inner);
  if (whole) {
    whole.begin = i;
    if (whole.moment.grain != Grain::year) return whole;
    whole.moment = months_moment(year_of(whole.moment.begin), month, count);
  } else {
    const Match* unit = role_at(r, inner, TimeRole::year);
    const Match* smaller = unit ? nullptr : role_at(r, inner, TimeRole::month_unit);
    if (smaller && r.published && inner > after) {
      const Civil now = civil_from(*r.published);
      whole = {i, end_of(*smaller), months_moment(now.year, now.month, 1)};
      whole.relative = true;
      return whole;
    }
    if (unit == nullptr || (inner == after && !is_dash(r, after - 1) && !is_dash(r, after))) return {};
    whole = months_reading(r, i, end_of(*unit), month, count, {}, 10);
  }
  if (which != 2 && whole) whole.moment.grain = Grain::range;
  return whole;
}

}  // namespace recoupe::dates
