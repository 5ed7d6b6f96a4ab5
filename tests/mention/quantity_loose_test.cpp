// Numbers that nothing nearby names.
#include "mention/quantity_loose.h"

#include <doctest/doctest.h>

#include "support/figures.h"

namespace recoupe {
namespace {

TEST_CASE("numbers that nothing names, beside numbers that name something") {
  for (const test::Case& c : test::cases_of("mention/quantity_loose.cases")) test::check_case(c, "fr", true);
}

}  // namespace
}  // namespace recoupe
