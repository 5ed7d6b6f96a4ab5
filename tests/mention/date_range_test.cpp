#include <doctest/doctest.h>

#include "support/dates.h"

TEST_CASE("two dates that are the ends of one stretch of time") { recoupe::test::check_dates("date_range.cases"); }
