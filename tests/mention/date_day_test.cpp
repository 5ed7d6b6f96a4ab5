#include <doctest/doctest.h>

#include "support/dates.h"

TEST_CASE("days in words") { recoupe::test::check_dates("date_day.cases"); }
