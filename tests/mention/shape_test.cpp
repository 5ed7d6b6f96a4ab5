// What a token may be by its letters and its place.
#include "mention/shape.h"

#include <doctest/doctest.h>

#include "support/figures.h"

namespace recoupe {
namespace {

TEST_CASE("shapes of tokens") {
  for (const test::Case& c : test::cases_of("mention/shape.cases")) test::check_case(c, "fr", true);
}

}  // namespace
}  // namespace recoupe
