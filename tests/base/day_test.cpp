// Days, moments and their ISO 8601 spelling.
#include "base/day.h"

#include <doctest/doctest.h>

using namespace recoupe;

static_assert(day_from({1970, 1, 1}).number == 0);
static_assert(day_from({2000, 3, 1}) - day_from({2000, 2, 28}) == 2);
static_assert(day_from({1900, 3, 1}) - day_from({1900, 2, 28}) == 1);
static_assert(weekday(day_from({1970, 1, 1})) == 3);
static_assert(weekday(day_from({2025, 11, 3})) == 0);
static_assert(weekday(day_from({1969, 12, 28})) == 6);
static_assert(!exists({2025, 11, 31}) && !exists({2023, 2, 29}) && exists({2024, 2, 29}) && !exists({2024, 13, 1}) &&
              !exists({2024, 0, 1}));
static_assert(add_months(day_from({2024, 1, 31}), 1) == day_from({2024, 2, 29}));
static_assert(add_months(day_from({2024, 1, 31}), -2) == day_from({2023, 11, 30}));

TEST_CASE("days and civil dates are one another's inverse") {
  for (int number = day_from({0, 1, 1}).number; number <= day_from({9999, 12, 31}).number; number += 17) {
    const Civil c = civil_from({number});
    REQUIRE(exists(c));
    REQUIRE(day_from(c).number == number);
  }
}

TEST_CASE("days are read from and written to ISO 8601") {
  CHECK(iso(day_from({2025, 11, 3})) == "2025-11-03");
  CHECK(iso(day_from({7, 1, 2})) == "0007-01-02");
  CHECK(day_from_iso("2024-02-29") == day_from({2024, 2, 29}));
  for (const char* wrong :
       {"2023-02-29", "2025-11-3", "2025/11/03", "2025-11-03 ", "", "20251103xx", "2025-00-01", "abcd-ef-gh"})
    CHECK(!day_from_iso(wrong));
}

TEST_CASE("a moment is spelled as coarsely as it is written") {
  CHECK(iso(day_moment(day_from({2025, 11, 3}))) == "2025-11-03");
  CHECK(iso(week_moment(day_from({2025, 11, 2}))) == "2025-W44");
  CHECK(iso(week_moment(day_from({2024, 12, 30}))) == "2025-W01");
  CHECK(iso(week_moment(day_from({2021, 1, 3}))) == "2020-W53");
  CHECK(iso(months_moment(2025, 6, 1)) == "2025-06");
  CHECK(iso(months_moment(2026, 1, 3)) == "2026-Q1");
  CHECK(iso(months_moment(2016, 8, 10)) == "2016-08/2017-05");
  CHECK(iso(months_moment(2024, 12, 3)) == "2024-12/2025-02");
  CHECK(iso(year_moment(2019)) == "2019");
  CHECK(iso(months_moment(2019, 1, 60)) == "2019/2023");

  Moment m = months_moment(2026, 10, 3);
  CHECK(iso(m) == "2026-Q4");
  m.grain = Grain::range;
  CHECK(iso(m) == "2026-10/2026-12");

  m = months_moment(2030, 1, 120);
  m.grain = Grain::decade;
  CHECK(iso(m) == "2030/2039");

  m = year_moment(2027);
  m.open_end = true;
  CHECK(iso(m) == "2027/..");
  m.open_end = false, m.open_begin = true;
  CHECK(iso(m) == "../2027");

  m = day_moment(day_from({2025, 12, 18}));
  m.grain = Grain::minute, m.minute = 13 * 60;
  CHECK(iso(m) == "2025-12-18T13:00");
  m.offset = 60;
  CHECK(iso(m) == "2025-12-18T13:00+01:00");
  m.offset = -210;
  CHECK(iso(m) == "2025-12-18T13:00-03:30");
  m.minute = 5, m.offset = 0;
  CHECK(iso(m) == "2025-12-18T00:05+00:00");

  m = {day_from({2025, 11, 1}), day_from({2025, 11, 3}), Grain::range};
  CHECK(iso(m) == "2025-11-01/2025-11-02");
}

TEST_CASE("moments relate as the days they cover") {
  const Moment june = months_moment(2025, 6, 1), year = year_moment(2025), third = day_moment(day_from({2025, 6, 3}));
  CHECK(relate(june, june) == Relation::same);
  CHECK(relate(june, year) == Relation::within);
  CHECK(relate(year, third) == Relation::within);
  CHECK(relate(june, months_moment(2025, 7, 1)) == Relation::apart);
  CHECK(relate(months_moment(2025, 5, 2), months_moment(2025, 6, 2)) == Relation::overlapping);

  Moment until = year_moment(2027), from = year_moment(2027);
  until.open_begin = true, from.open_end = true;
  CHECK(relate(until, year) == Relation::within);
  CHECK(relate(from, year) == Relation::apart);
  CHECK(relate(until, from) == Relation::overlapping);

  Moment noon = third, one = third;
  noon.grain = one.grain = Grain::minute;
  noon.minute = 720, one.minute = 780;
  CHECK(relate(noon, one) == Relation::apart);
  CHECK(relate(noon, third) == Relation::same);
  one.minute = 720;
  CHECK(relate(noon, one) == Relation::same);
}

TEST_CASE("a year is completed on its anniversary") {
  const Day born = day_from({1992, 2, 29});
  CHECK(completed_years(born, day_from({2026, 2, 28})) == 33);
  CHECK(completed_years(born, day_from({2026, 3, 1})) == 34);
  CHECK(completed_years(day_from({1992, 3, 18}), day_from({2026, 3, 18})) == 34);
  CHECK(completed_years(day_from({1992, 3, 18}), day_from({2026, 3, 17})) == 33);
}

TEST_CASE("days of the Julian calendar") {
  CHECK(day_from_julian({1917, 10, 25}) == day_from({1917, 11, 7}));
  CHECK(day_from_julian({1582, 10, 5}) == day_from({1582, 10, 15}));
  CHECK(day_from_julian({1900, 2, 29}) == day_from({1900, 3, 13}));
  CHECK(weekday(day_from_julian({1066, 10, 14})) == 5);
}
