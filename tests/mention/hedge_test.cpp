// Hedges: how they move the ends of a figure's interval, and that they stay outside its span.
#include "mention/hedge.h"

#include <doctest/doctest.h>

#include "support/figures.h"

namespace recoupe {
namespace {

TEST_CASE("hedges") {
  for (const test::Case& c : test::cases_of("mention/hedge.cases")) test::check_case(c, "fr", true);
}

}  // namespace
}  // namespace recoupe
