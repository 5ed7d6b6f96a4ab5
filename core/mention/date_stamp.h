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

/// The longest stamp at `i`; licensed: a month or a year alone needs no preposition ("fin 2026").
Stamp stamp_at(const Reader& r, Index i, bool licensed);
/// The year of a stamp: printed, or the one that the tense and the article's day choose; 0 when there is neither.
int resolved_year(const Reader& r, const Stamp& s);
Reading reading_of(const Stamp& s, int year);
/// "de 2019 à 2023", "2016-17", "du 3 au 5 novembre", "entre janvier et mars 2025".
Reading range_at(const Reader& r, Index i);

}  // namespace recoupe::dates
