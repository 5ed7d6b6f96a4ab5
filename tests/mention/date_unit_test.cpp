#include <doctest/doctest.h>

#include "support/dates.h"

TEST_CASE("weekdays alone") { recoupe::test::check_dates("date_unit.cases"); }
