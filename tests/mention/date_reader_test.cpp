#include <doctest/doctest.h>

#include "support/dates.h"

TEST_CASE("deadlines and open ends") { recoupe::test::check_dates("date_reader.cases"); }
