// A date as its fields are written, before the missing ones are filled in. Private to date*.cpp.
#pragma once
#include "mention/date_reader.h"

namespace recoupe::dates {

/// The fields that are printed; 0 where none is. step: of "last October" −1, of "next June" +1.
struct Stamp {
  Index begin = 0, end = 0;
  int year = 0, month = 0, day = 0;
  std::int8_t weekday = -1;
  int step = 0;
  bool stepped = false, year_printed = false;
  explicit operator bool() const { return begin < end; }
};

constexpr int modern = 1900, latest = 2099;  ///< years that four digits are taken for without more ado

const Match* month_at(const Reader& r, Index i);
/// Dates in figures: of three fields; a month and its year; a day and its month, after "le" or "on".
Stamp numeric_at(const Reader& r, Index i);
Stamp numeric_month_at(const Reader& r, Index i);
Stamp numeric_day_at(const Reader& r, Index i);
/// "3", "3rd", "1er", "vingt-deux", "twenty-second"; day is 0 when it is no day of a month.
struct DayNumber {
  int day = 0;
  Index end = 0;
  bool ordinal = false, in_words = false;
};
DayNumber day_number_at(const Reader& r, Index i);
/// "premier", "first", "3e", "21st": which one; 0 when none is there.
struct Ordinal {
  int value = 0;
  Index end = 0;
};
Ordinal ordinal_at(const Reader& r, Index i);
/// Does the clause of a date end at `i`, so that no word goes on that the number before it could count?
bool closes_at(const Reader& r, Index i);
/// The longest stamp at `i`; licensed: a month or a year alone needs no preposition ("fin 2026").
Stamp stamp_at(const Reader& r, Index i, bool licensed);
/// The year of a stamp: printed, or the one that the tense and the article's day choose; 0 when there is neither.
int resolved_year(const Reader& r, const Stamp& s);
Reading reading_of(const Stamp& s, int year);
/// "de 2019 à 2023", "2016-17", "du 3 au 5 novembre", "entre janvier et mars 2025".
Reading range_at(const Reader& r, Index i);
/// Days and stretches named by their place: "the 15th", "lundi 10", "first Monday of December", "last day of the year",
/// "Easter Sunday 2026", "the 20th century".
Reading nth_at(const Reader& r, Index i);

}  // namespace recoupe::dates
