// Quarters, halves, seasons, decades, parts of a year, and units of the calendar seen from the article's day.
#include "mention/date_stamp.h"
#include "mention/number.h"

namespace recoupe::dates {
namespace {

int year_of(Day day) { return civil_from(day).year; }

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

// "premier trimestre", "second half of 2025", "dernier trimestre 2022".
Reading ordinal_period_at(const Reader& r, Index i) {
  Ordinal number = ordinal_at(r, i);
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
  Ordinal number = ordinal_at(r, i);
  if (number.value == 0)
    if (const Match* last = role_at(r, i, TimeRole::last)) number = {-1, end_of(*last)};
  const Index at = number.value != 0 ? number.end : i;
  const Match* unit = role_at(r, at, TimeRole::week);
  const bool weekend = unit == nullptr && number.value == 0 && role_at(r, at, TimeRole::weekend) != nullptr;
  if (weekend) unit = role_at(r, at, TimeRole::weekend);
  if (unit == nullptr) return {};
  const Index of = past(r, end_of(*unit), TimeRole::of), inner = past(r, of, TimeRole::article);
  if (of == end_of(*unit) && inner == of) return {};
  constexpr int most = 5;
  const Stamp s = stamp_at(r, inner, true);
  if (!s || s.month == 0 || (s.day == 0) != (number.value != 0) || number.value > most) return {};
  const int year = resolved_year(r, s);
  if (year == 0) return {};
  Reading reading = reading_of(s, year);
  reading.begin = i, reading.weekday = -1;
  reading.moment = s.day != 0 ? week_moment(reading.moment.begin) : week_of_month(year, s.month, number.value);
  constexpr int saturday = 5;
  if (weekend) reading.moment = {reading.moment.begin + saturday, reading.moment.end, Grain::range};
  return reading;
}

// What a part of so many days, weeks or months belongs to: "of 2025", "de l'année", "of October"; empty when none
// follows.
Moment whole_of(const Reader& r, Index i, Index& end) {
  const Index of = past(r, i, TimeRole::of), inner = past(r, of, TimeRole::article);
  const Stamp s = inner == i ? Stamp{} : stamp_at(r, inner, true);
  if (s && s.month != 0 && s.day == 0) {
    end = s.end;
    const int year = resolved_year(r, s);
    return year == 0 ? Moment{} : reading_of(s, year).moment;
  }
  const Year year = year_of_part(r, i);
  if (year.end == 0) return {};
  end = year.end;
  return year.year != 0 ? year_moment(year.year) : months_reading(r, i, end, 1, 12, year, 10).moment;
}

// "the first three months of 2025", "les neuf premiers mois de l'année", "the last two weeks of October".
Reading first_part_at(const Reader& r, Index i) {
  struct Side {
    Index end = 0;
    bool last = false;
  };
  const auto side_at = [&](Index k) -> Side {
    if (const Match* first = role_at(r, k, TimeRole::ordinal); first != nullptr && value_of(*first) == 1)
      return {end_of(*first), false};
    const Match* last = role_at(r, k, TimeRole::last);
    if (last == nullptr) last = role_at(r, k, TimeRole::rolling);
    if (last != nullptr && is(*last, Table::time, TimeRole::rolling) && value_of(*last) > 0) last = nullptr;
    return last ? Side{end_of(*last), true} : Side{};
  };
  Side side = side_at(i);
  const auto number = number_at(r.text, side.end != 0 ? side.end : i, r.end);
  if (!number || number->vague || number->fraction || number->scale != 0) return {};
  Index after = number->end;
  if (side.end == 0) side = side_at(number->end), after = side.end;
  if (side.end == 0) return {};
  const int count = whole_up_to(31, *number);
  const Match* unit = role_at(r, after, TimeRole::month_unit);
  const Match* weeks = unit ? nullptr : role_at(r, after, TimeRole::week);
  if (unit == nullptr) unit = weeks ? weeks : role_at(r, after, TimeRole::day_unit);
  if (unit == nullptr || count < 2 || count > 31) return {};
  Index end = 0;
  const Moment whole = whole_of(r, end_of(*unit), end);
  if (end == 0 || whole.begin >= whole.end) return {};
  Reading reading{i, end, whole};
  reading.relative = true;
  if (is(*unit, Table::time, TimeRole::month_unit)) {
    if (count > 11 || whole.grain != Grain::year) return {};
    const int year = year_of(whole.begin);
    reading.moment = side.last ? months_moment(year, 13 - count, count) : months_moment(year, 1, count);
    return reading;
  }
  const int days = count * (weeks ? 7 : 1);
  if (days >= whole.end - whole.begin) return {};
  reading.moment = side.last ? Moment{whole.end - days, whole.end, Grain::range}
                             : Moment{whole.begin, whole.begin + days, Grain::range};
  return reading;
}

// "T1 2026", "Q3", "H1 2025".
Reading code_at(const Reader& r, Index i) {
  const Match* quarter = role_at(r, i, TimeRole::quarter_code);
  const Match* half = quarter ? nullptr : role_at(r, i, TimeRole::half_code);
  if (quarter == nullptr && half == nullptr) {  // "2016 Q2"
    const int year = year_digits(r, i);
    if (year == 0 || i + 1 >= r.end || r.token(i + 1).is(Token::line_start)) return {};
    quarter = role_at(r, i + 1, TimeRole::quarter_code);
    half = quarter ? nullptr : role_at(r, i + 1, TimeRole::half_code);
    if (quarter == nullptr && half == nullptr) return {};
    const Match& code = quarter ? *quarter : *half;
    const int length = quarter ? 3 : 6;
    Reading reading{i, end_of(code), months_moment(year, (value_of(code) - 1) * length + 1, length)};
    reading.year_printed = true;
    return reading;
  }
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

}  // namespace

Reading period_at(const Reader& r, Index i) {
  if (const Reading reading = ordinal_period_at(r, i)) return reading;
  if (const Reading reading = week_at(r, i)) return reading;
  if (const Reading reading = first_part_at(r, i)) return reading;
  if (const Reading reading = code_at(r, i)) return reading;
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
