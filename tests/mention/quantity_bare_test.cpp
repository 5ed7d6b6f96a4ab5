// Bare numbers that take the noun counted nearby.
#include "mention/quantity_bare.h"

#include <doctest/doctest.h>

#include "support/figures.h"

namespace recoupe {
namespace {

TEST_CASE("quantities whose noun was said before") {
  for (const test::Case& c : test::cases_of("mention/quantity_bare.cases")) test::check_case(c, "fr", true);
}

}  // namespace
}  // namespace recoupe
