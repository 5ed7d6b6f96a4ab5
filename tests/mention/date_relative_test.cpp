#include <doctest/doctest.h>

#include "support/dates.h"

TEST_CASE("days and years counted from the article's day or from a time mentioned before") {
  recoupe::test::check_dates("date_relative.cases");
}
