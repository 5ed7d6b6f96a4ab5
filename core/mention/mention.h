// A figure or a date as one article prints it: place, value, interval, unit.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/decimal.h"
#include "base/interval.h"
#include "base/span.h"

namespace recoupe {

enum class Kind : std::uint8_t {
  money,
  percent,
  basis_points,
  count,
  measure,
  multiple,
  plain,
  rate,
  duration,
  date,
  period,
  deadline
};
constexpr bool is_time(Kind kind) { return kind == Kind::date || kind == Kind::period || kind == Kind::deadline; }

enum class Hedge : std::uint8_t { exact, about, at_least, at_most, between };
enum class Change : std::uint8_t { none, up, down };

/// A figure with its unit, hedge words excluded from the span. Numbers and times share the type; `kind` says which
/// members hold.
struct Mention {
  Span span;
  std::uint32_t begin_token = 0, end_token = 0;  ///< the tokens of the span
  std::uint32_t reach_begin = 0, reach_end = 0;  ///< with its hedge and its "par an": the tokens that belong to it
  std::uint32_t sentence = 0;
  Kind kind = Kind::plain;
  Hedge hedge = Hedge::exact;
  Change change = Change::none;

  // Numbers. Printed: [low, high], equal unless a range or a vague plural. A count of two "millions" keeps its
  // precision.
  Decimal low, high;
  bool high_unbounded = false;  ///< a vague plural with no upper end
  Interval interval;            ///< after precision and hedge
  std::string_view
      unit;  ///< from the tables: ISO 4217, "percent", "bp", "percentage point", "m", "year", "user" …; empty: see noun
  Span noun;  ///< the counted noun where no table knows it, or any noun with its adjectives
  std::uint64_t unit_key =
      0;                 ///< identity of the unit for comparison; a noun's is the hash of its singular or stem; 0: none
  std::string_view per;  ///< "year", "month", "share" …: what the amount is per, from the tables; empty: nothing
  std::int8_t scale = 0;        ///< power of ten of the scale word: 3 mille, 6 million, 9 milliard, 12 billion
  bool open_currency = false;   ///< "dollars" whose country nothing says
  bool loose = false;           ///< a plain number of which nothing nearby says what it counts
  bool inherited_unit = false;  ///< "14 milliards" in an article that counts in dollars

  // Times.
  Moment moment;
  std::int8_t weekday = -1;   ///< the weekday that is printed with a date or stands for one; 0 is Monday
  bool weekday_only = false;  ///< nothing but the weekday: the day was resolved against the article's
  bool relative = false;      ///< resolved against the article's date
  bool no_such_day = false;   ///< "31 novembre": printed, but no day of the calendar
  bool year_printed = false;
};

}  // namespace recoupe
