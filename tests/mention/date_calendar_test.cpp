#include <doctest/doctest.h>

#include "support/dates.h"

TEST_CASE("days, months and years of the calendar") { recoupe::test::check_dates("date_calendar.cases"); }
