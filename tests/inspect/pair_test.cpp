#include "inspect/pair.h"

#include <doctest/doctest.h>

#include <string>

#include "support/findings.h"

using namespace recoupe;

namespace {
std::string pairs_in(const char* text) {
  test::Case one;
  one.text = text, one.options = {{"language", "fr"}, {"published", "2025-11-03"}};
  const auto reading = test::reading_of(one);
  const Scene scene = scene_of(*reading);
  std::string out;
  for (const AmountPair& pair : pairs_of(scene))
    out += std::string(slice(one.text, pair.source->span)) + " = " + std::string(slice(one.text, pair.target->span)) +
           "; ";
  return out;
}
}  // namespace

TEST_CASE("the first printed is the source, and of a triple for both others") {
  CHECK(pairs_in("Il coûte 5 euros (6 dollars, ou 4 livres).") == "5 euros = 6 dollars; 5 euros = 4 livres; ");
  CHECK(pairs_in("Il coûte 6 dollars, soit 5 euros.") == "6 dollars = 5 euros; ");
}

TEST_CASE("two amounts side by side are no pair, nor two of one currency") {
  CHECK(pairs_in("Il coûte 5 euros, elle 6 dollars.") == "");
  CHECK(pairs_in("Il coûte 5 euros (4 euros hier).") == "");
  CHECK(pairs_in("Il coûte 5 euros (contre 6 dollars ailleurs).") == "");
}
