#include <doctest/doctest.h>

#include "report/figure.h"

using namespace recoupe;

TEST_CASE("stretches of time in words") {
  const Phrases &fr = Phrases::of("fr"), &en = Phrases::of("en");
  CHECK(time_of(months_moment(2025, 6, 1), fr) == "juin 2025");
  CHECK(time_of(months_moment(2026, 10, 3), en) == "the fourth quarter of 2026");
  CHECK(time_of(months_moment(2026, 1, 6), en) == "January 2026 to June 2026");
  CHECK(time_of(week_moment(day_from({2025, 11, 5})), fr) == "semaine du 3 novembre 2025");
  Moment open = year_moment(2027);
  open.open_end = true;
  CHECK(time_of(open, fr) == "à partir de 2027");
  open.open_end = false, open.open_begin = true;
  CHECK(time_of(open, en) == "until 2027");
  Moment hour = day_moment(day_from({2025, 12, 18}));
  hour.grain = Grain::minute, hour.minute = 13 * 60 + 5;
  CHECK(time_of(hour, fr) == "18 décembre 2025 à 13h05");
}
