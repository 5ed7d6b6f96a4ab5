// Figures with their units: money, percent, counts, measures, lengths of time, multiples.
#include "mention/quantity.h"

#include <doctest/doctest.h>

#include "support/figures.h"

namespace recoupe {
namespace {

TEST_CASE("quantities, in French") {
  for (const test::Case& c : test::cases_of("mention/quantity_fr.cases")) test::check_case(c, "fr", true);
}

TEST_CASE("quantities, in English") {
  for (const test::Case& c : test::cases_of("mention/quantity_en.cases")) test::check_case(c, "en", true);
}

}  // namespace
}  // namespace recoupe
