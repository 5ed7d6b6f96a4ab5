// Number words and the sums they make.
#include "mention/number_words.h"

#include <doctest/doctest.h>

#include "support/figures.h"

namespace recoupe {
namespace {

TEST_CASE("numbers in words") {
  for (const test::Case& c : test::cases_of("mention/number_words.cases")) test::check_case(c, "fr", true);
}

}  // namespace
}  // namespace recoupe
