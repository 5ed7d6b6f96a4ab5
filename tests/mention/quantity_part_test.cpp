// Shares, heights, compound lengths of time.
#include "mention/quantity_part.h"

#include <doctest/doctest.h>

#include "support/figures.h"

namespace recoupe {
namespace {

TEST_CASE("quantities of several numbers, in French") {
  for (const test::Case& c : test::cases_of("mention/quantity_part_fr.cases")) test::check_case(c, "fr", true);
}

TEST_CASE("quantities of several numbers, in English") {
  for (const test::Case& c : test::cases_of("mention/quantity_part_en.cases")) test::check_case(c, "en", true);
}

}  // namespace
}  // namespace recoupe
