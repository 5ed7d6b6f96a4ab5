// An hour of the day as it is written, before anything says whether it is one. Private to date*.cpp.
#pragma once
#include "mention/date_reader.h"

namespace recoupe::dates {

constexpr int noon_hour = 12, minutes_of_hour = 60, minutes_of_day = 24 * minutes_of_hour;

/// Over tokens up to `end`; hour 0 to 23. The minutes are negative where they are taken off ("quarter to nine").
struct Clock {
  int hour = -1, minute = 0;
  Index end = 0;
  bool sure = false;      ///< the form alone says so: 5 pm, seven o'clock
  bool marked = false;    ///< "h", "heures", ":" or the like stands in it, or it is spoken ("half past seven")
  bool lettered = false;  ///< the mark is a word that lengths of time have too: 2 h, sept heures
  bool halved = false;    ///< morning or afternoon is printed
  bool in_words = false;  ///< "sept heures"
  explicit operator bool() const { return end != 0; }
  int total() const { return (hour * minutes_of_hour + minute + minutes_of_day) % minutes_of_day; }
};

/// The longest at `i`; bare: a number alone will do.
Clock clock_of(const Reader& r, Index i, bool bare);

}  // namespace recoupe::dates
