// What two articles can be compared by they share as a key, in whatever words and language.
#include "compare/key.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace recoupe;

namespace {

std::vector<std::uint64_t> keys(const char* text, const char* language) {
  Article article;
  article.text = text, article.language = language, article.published = day_from_iso("2026-02-12");
  return hashes_of(keys_of(*read(article)));
}

std::size_t shared(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
  std::vector<std::uint64_t> both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return both.size();
}

const auto profit = keys("Verlanne a dégagé un bénéfice net de 412 millions d'euros en 2025.", "fr");

}  // namespace

TEST_CASE("a figure met again is a key, and so is another figure of the same name") {
  CHECK(shared(profit, keys("A net profit of 412 million euros.", "en")) > 0);
  CHECK(shared(profit, keys("Verlanne made a net profit of 430 million euros.", "en")) > 0);
  CHECK(shared(profit, keys("Verlanne Systems made a net profit of 430 million euros.", "en")) > 0);
}

TEST_CASE("the more is in common, the more keys are") {
  const auto other = keys("Verlanne a payé 9 millions d'euros d'amende.", "fr");
  const auto same = keys("Verlanne a annoncé un bénéfice net de 412 millions d'euros en 2025.", "fr");
  CHECK(shared(profit, other) < shared(profit, same));
}

TEST_CASE("articles of two stories share none") {
  CHECK(shared(profit, keys("La tempête a privé d'électricité 90 000 foyers en Bretagne.", "fr")) == 0);
}

TEST_CASE("a passage that one copies from the other is a key without any figure") {
  const auto first =
      keys("The committee met on the old bridge in the early hours and nobody who was there would say why.", "en");
  const auto second =
      keys("We hear that the committee met on the old bridge in the early hours and nobody who was there knew.", "en");
  CHECK(shared(first, second) > 0);
}
