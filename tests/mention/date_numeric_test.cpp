#include <doctest/doctest.h>

#include "support/dates.h"

TEST_CASE("dates in figures") { recoupe::test::check_dates("date_numeric.cases"); }
