// What figures of one measure make of each other, from the sentences to the findings.
#include "compare/compare.h"

#include <doctest/doctest.h>

#include "support/pairs.h"

using namespace recoupe;

TEST_CASE("pairs of one measure") { test::run_pair_cases("compare/compare.pairs"); }

TEST_CASE("a pair case fails where it should") {
  test::PairCase one = test::pair_cases_of("compare/compare.pairs").front();
  REQUIRE(one.expectations == std::vector<std::string>{"agreement"});
  CHECK(test::failures_of(one).empty());
  for (const char* other : {"conflict", "nothing", "update or status"}) {
    one.expectations = {other};
    CHECK_MESSAGE(!test::failures_of(one).empty(), other);
  }
  one.expectations = {"no alarm"};
  CHECK(test::failures_of(one).empty());
}
