#include <doctest/doctest.h>

#include "support/dates.h"

TEST_CASE("hours as they are written") { recoupe::test::check_dates("date_hour.cases"); }
