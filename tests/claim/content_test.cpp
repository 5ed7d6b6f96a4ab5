// What a note speaks of: the same in other words, not the same with another figure beside it.
#include "claim/content.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/figures.h"

using namespace recoupe;

namespace {

// How many things both notes speak of, apart from their first figures.
std::ptrdiff_t shared(const char* first, const char* second) {
  const auto a = test::reading_of(first, "fr"), b = test::reading_of(second, "fr");
  REQUIRE(!a->mentions.empty());
  REQUIRE(!b->mentions.empty());
  const auto here = content_of(*a, 0), there = content_of(*b, 0);
  return std::count_if(here.begin(), here.end(), [&](std::uint64_t id) {
    return id != own_place && std::find(there.begin(), there.end(), id) != there.end();
  });
}

}  // namespace

TEST_CASE("the forms of a word are one stem, short words and tables' words are none") {
  CHECK(stem("pétition") == stem("pétitionnaires"));
  CHECK(stem("éolienne") != stem("solaire"));
  const auto r = test::reading_of("Le pont du canal est long de trois kilomètres.", "fr");
  std::vector<std::string> words;
  for (std::uint32_t i = 0; i < r->text.tokens.size(); ++i)
    if (is_content_word(r->text, i)) words.emplace_back(r->text.word(i));
  CHECK(std::count(words.begin(), words.end(), "canal") == 1);
  for (const char* none : {"Le", "du", "est", "trois", "kilomètres"})
    CHECK(std::count(words.begin(), words.end(), none) == 0);
}

TEST_CASE("content: names, words and the other figures, wherever they stand") {
  CHECK(shared("Le pont de Corvelle mesure 840 mètres.", "Long de 760 mètres, le pont de Corvelle a ouvert.") == 2);
  CHECK(shared("Le viaduc, bâti de 1852 à 1870, est haut de 60 mètres.",
               "De 1852 à 1870 fut bâti ce viaduc haut de 78 mètres.") >= 3);
  CHECK(shared("Il a 400 écoles, dont 18 % vides.", "Avec 900 clients, 18 % de plus, il grandit.") == 1);
  CHECK(shared("Il a 400 écoles, dont 18 % vides.", "Avec 900 clients, 19 % de plus, il grandit.") == 0);
  CHECK(shared("La tour mesure 60 mètres.", "Le marché a vendu 60 moutons.") == 0);
}

TEST_CASE("content: the figure's own place stands in order") {
  const auto r = test::reading_of("La mine de Brunange a fermé en 1962 après trois grèves.", "fr");
  const auto content = content_of(*r, 0);
  REQUIRE(std::count(content.begin(), content.end(), own_place) == 1);
  CHECK(content.front() != own_place);
  CHECK(content.back() != own_place);
}
