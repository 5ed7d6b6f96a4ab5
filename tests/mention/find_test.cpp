// Whole paragraphs of news: every figure is found, and nothing else.
#include "mention/find.h"

#include <doctest/doctest.h>

#include "support/figures.h"

namespace recoupe {
namespace {

TEST_CASE("find: news in French") {
  for (const test::Case& c : test::cases_of("mention/find_fr.cases")) test::check_case(c, "fr", true);
}

TEST_CASE("find: news in English") {
  for (const test::Case& c : test::cases_of("mention/find_en.cases")) test::check_case(c, "en", true);
}

TEST_CASE("find: a number alone") {
  for (const test::Case& c : test::cases_of("mention/find_short.cases")) test::check_case(c, "en", true);
}

}  // namespace
}  // namespace recoupe
