#include <doctest/doctest.h>

#include "support/dates.h"

TEST_CASE("quarters, halves, seasons, decades, parts of a year") { recoupe::test::check_dates("date_period.cases"); }
