// Days of the proleptic Gregorian calendar, and ranges of them. Nothing here reads a clock.
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/interval.h"

namespace recoupe {

/// Days since 1970-01-01. A type of its own, so that a day is never mixed up with a number.
struct Day {
  std::int32_t number = 0;
  friend constexpr auto operator<=>(Day, Day) = default;
};
constexpr Day operator+(Day day, int days) { return {day.number + days}; }
constexpr Day operator-(Day day, int days) { return {day.number - days}; }
constexpr int operator-(Day a, Day b) { return a.number - b.number; }

/// month 1 to 12, day 1 to 31.
struct Civil {
  int year = 1970, month = 1, day = 1;
};

/// H. Hinnant's days_from_civil and its inverse: exact over the whole range of int years used here.
constexpr Day day_from(Civil c) {
  const int y = c.month <= 2 ? c.year - 1 : c.year;
  const int era = (y >= 0 ? y : y - 399) / 400;
  const int yoe = y - era * 400;
  const int doy = (153 * (c.month > 2 ? c.month - 3 : c.month + 9) + 2) / 5 + c.day - 1;
  const int doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
  return {era * 146097 + doe - 719468};
}
constexpr Civil civil_from(Day day) {
  const int z = day.number + 719468;
  const int era = (z >= 0 ? z : z - 146096) / 146097;
  const int doe = z - era * 146097;
  const int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  const int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
  const int mp = (5 * doy + 2) / 153;
  const int month = mp < 10 ? mp + 3 : mp - 9;
  return {yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - (153 * mp + 2) / 5 + 1};
}

/// The day that the Julian calendar, in which every fourth year is a leap year, calls so: 25 October 1917 there is 7
/// November here.
constexpr Day day_from_julian(Civil c) {
  const int y = c.month <= 2 ? c.year - 1 : c.year;
  const int era = (y >= 0 ? y : y - 3) / 4;
  const int doy = (153 * (c.month > 2 ? c.month - 3 : c.month + 9) + 2) / 5 + c.day - 1;
  return {era * 1461 + (y - era * 4) * 365 + doy - 719470};
}

/// 0 is Monday, 6 is Sunday (ISO 8601).
constexpr int weekday(Day day) { return ((day.number + 3) % 7 + 7) % 7; }
constexpr bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }
constexpr int days_in_month(int year, int month) {
  constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : days[(month - 1) % 12];
}
constexpr bool exists(Civil c) {
  return c.month >= 1 && c.month <= 12 && c.day >= 1 && c.day <= days_in_month(c.year, c.month);
}
/// Whole years from one day to a later one: one more on each anniversary.
constexpr int completed_years(Day from, Day to) {
  const Civil a = civil_from(from), b = civil_from(to);
  return b.year - a.year - (b.month < a.month || (b.month == a.month && b.day < a.day) ? 1 : 0);
}
/// The same day `months` later; the 31st becomes the last day of a shorter month.
constexpr Day add_months(Day day, int months) {
  Civil c = civil_from(day);
  const int m = c.year * 12 + c.month - 1 + months;
  c.year = m >= 0 ? m / 12 : (m - 11) / 12;
  c.month = m - c.year * 12 + 1;
  const int last = days_in_month(c.year, c.month);
  if (c.day > last) c.day = last;
  return day_from(c);
}

/// "2025-11-03". Years 0000 to 9999.
std::string iso(Day day);
/// Reads YYYY-MM-DD, an existing day; nothing else.
std::optional<Day> day_from_iso(std::string_view text);

/// What a stretch of time is written as. A `range` is anything else, from its first to its last day.
enum class Grain : std::uint8_t { minute, day, week, month, quarter, year, decade, range };

/// A stretch of time as an article commits to it: the days [begin, end), and how it was written.
/// open_begin/open_end: no bound on that side ("until 2027" has open_begin; "from 2027 on" has open_end).
/// minute: of the day, 0 to 1439, −1 when none; offset: minutes east of UTC, no_offset when not printed. last_minute:
/// where a stretch of the day ends ("from 5 to 7 pm"), past midnight when it is no later than `minute`; −1 when none.
struct Moment {
  static constexpr std::int16_t no_offset = 32767;
  Day begin, end;
  Grain grain = Grain::day;
  bool open_begin = false, open_end = false;
  std::int16_t minute = -1, offset = no_offset, last_minute = -1;
};

Moment day_moment(Day day);
Moment week_moment(Day any_day_of_it);
/// `count` whole months from the first of `month`; the grain is month, quarter, year or range as the length says.
Moment months_moment(int year, int month, int count);
Moment year_moment(int year);

/// ISO 8601 as the report prints it: 2025-11-03 · 2025-12-18T13:00 · 2025-12-18T13:00/2025-12-18T15:00 · 2025-06 ·
/// 2026-Q1 · 2025-W44 · 2026-10/2026-12 · 2030/2039 · 2027/.. · ../2027.
std::string iso(const Moment& moment);

/// As for numbers: same, within, overlapping, apart. Minutes are compared where both have one.
Relation relate(const Moment& a, const Moment& b);

}  // namespace recoupe
