// Numbers in digits and words, through the figures that they make.
#include "mention/number.h"

#include <doctest/doctest.h>

#include "support/figures.h"

namespace recoupe {
namespace {

TEST_CASE("numbers, in French") {
  for (const test::Case& c : test::cases_of("mention/number_fr.cases")) test::check_case(c, "fr", true);
}

TEST_CASE("numbers, in English") {
  for (const test::Case& c : test::cases_of("mention/number_en.cases")) test::check_case(c, "en", true);
}

}  // namespace
}  // namespace recoupe
