// Currencies that stand at one rate to the euro for good.
#include "inspect/fixed_rates.h"

#include <doctest/doctest.h>

#include "inspect/rates.h"

using namespace recoupe;

TEST_CASE("a currency that the euro replaced has its rate, one that moves has none") {
  REQUIRE(fixed_rate("FRF"));
  CHECK(fixed_rate("FRF")->per_euro == doctest::Approx(6.55957));
  CHECK(fixed_rate("FRF")->since == day_from({1999, 1, 1}));
  REQUIRE(fixed_rate("XOF"));
  CHECK(fixed_rate("XOF")->per_euro == doctest::Approx(100 * fixed_rate("FRF")->per_euro));
  CHECK(fixed_rate("HRK")->since == day_from({2023, 1, 1}));
  for (const char* moving : {"USD", "CHF", "GBP", "EUR", "", "ZZZ"}) CHECK(!fixed_rate(moving));
}

TEST_CASE("it crosses with the euro on any day, and with others where they have a rate") {
  const Rates& rates = Rates::bundled();
  for (const Civil day : {Civil{1987, 5, 4}, Civil{2025, 11, 3}}) {
    const auto cross = rates.cross("FRF", "EUR", day_from(day));
    REQUIRE(cross);
    CHECK(cross->value == doctest::Approx(0.152449).epsilon(1e-5));
    CHECK(cross->day == day_from({1999, 1, 1}));
  }
  const auto dollars = rates.cross("XOF", "USD", day_from({2025, 11, 3}));
  REQUIRE(dollars);
  CHECK(dollars->value == doctest::Approx(1.1514 / 655.957).epsilon(1e-6));
  CHECK(dollars->day == day_from({2025, 11, 3}));
  CHECK(!rates.cross("FRF", "USD", day_from({1987, 5, 4})));
}
