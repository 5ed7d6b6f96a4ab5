// German, of which no stage knows a word: its figures are read by the rows of lang/de alone.
#include <doctest/doctest.h>

#include "support/figures.h"

namespace recoupe {
namespace {

TEST_CASE("German figures, dates and hedges") {
  for (const test::Case& c : test::cases_of("mention/german.cases")) test::check_case(c, "de", true);
}

}  // namespace
}  // namespace recoupe
