// The unit beside a number, in both languages.
#include "mention/quantity_unit.h"

#include <doctest/doctest.h>

#include "support/figures.h"

namespace recoupe {
namespace {

TEST_CASE("quantities with their units, in French") {
  for (const test::Case& c : test::cases_of("mention/quantity_unit_fr.cases")) test::check_case(c, "fr", true);
}

TEST_CASE("quantities with their units, in English") {
  for (const test::Case& c : test::cases_of("mention/quantity_unit_en.cases")) test::check_case(c, "en", true);
}

}  // namespace
}  // namespace recoupe
