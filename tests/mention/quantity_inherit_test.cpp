// The unit that an amount leaves out.
#include "mention/quantity_inherit.h"

#include <doctest/doctest.h>

#include "support/figures.h"

namespace recoupe {
namespace {

TEST_CASE("quantities that inherit their unit") {
  for (const test::Case& c : test::cases_of("mention/quantity_inherit.cases")) test::check_case(c, "fr", true);
}

}  // namespace
}  // namespace recoupe
