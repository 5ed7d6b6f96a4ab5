#include <doctest/doctest.h>

#include "support/dates.h"

TEST_CASE("days named by their place") { recoupe::test::check_dates("date_nth.cases"); }
