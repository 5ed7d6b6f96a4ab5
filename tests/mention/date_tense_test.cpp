#include <doctest/doctest.h>

#include "support/dates.h"

TEST_CASE("the nearest verb says on which side of the article's day a weekday or month lies") {
  recoupe::test::check_dates("date_tense.cases");
}
