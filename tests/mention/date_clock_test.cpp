#include <doctest/doctest.h>

#include "support/dates.h"

TEST_CASE("times of day") { recoupe::test::check_dates("date_clock.cases"); }
