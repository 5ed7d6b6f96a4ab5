// Two counters named side by side.
#include "compare/rivals.h"

#include <doctest/doctest.h>

#include <string>

#include "compare/refused.h"
#include "support/figures.h"

using namespace recoupe;

namespace {

// "a | b" for each pair, in order.
std::string rivals(const char* text, const char* language) {
  const auto r = test::reading_of(text, language);
  const Reading* readings[] = {r.get()};
  const Namesakes namesakes(readings);
  std::string out;
  for (const Pair& pair : pairs_side_by_side(readings, namesakes, Refused())) {
    const auto quote = [&](Place place) {
      return std::string(slice(r->article.text, r->mentions[r->claims[place.claim].mention].span));
    };
    out += (out.empty() ? "" : " ; ") + quote(pair.a) + " | " + quote(pair.b);
  }
  return out;
}

}  // namespace

TEST_CASE("each figure with a source of its own") {
  CHECK(rivals("Combien étaient-ils ? 11 500 d'après la police, 30 000 d'après l'intersyndicale.", "fr") ==
        "11 500 | 30 000");
  CHECK(rivals("The mayor puts the damage at €60 million, insurers at €45 million.", "en") ==
        "€60 million | €45 million");
}

TEST_CASE("one source, or none, or two things") {
  CHECK(rivals("D'après la police, 11 500 personnes ont défilé à Lyon et 30 000 à Paris.", "fr").empty());
  CHECK(rivals("La ville compte 11 500 habitants, et 30 000 avec les villages.", "fr").empty());
  CHECK(rivals("Selon la police, 12 personnes sont mortes. Selon le maire, 30 maisons ont brûlé.", "fr").empty());
  CHECK(rivals("The police counted 300 marchers, the organisers 30,000.", "en").empty());
  CHECK(rivals("Selon le maire, 48 % sont pour ; selon le préfet, 52 % sont contre.", "fr").empty());
}

TEST_CASE("other figures may stand between two counters") {
  CHECK(rivals("The seamen's union said that 880 of the 1,240 sailors, or 71%, had joined in. Halyard put the number "
               "at 380.",
               "en") == "880 | 380");
  CHECK(
      rivals(
          "Le syndicat affirme que le groupe a touché 18 millions d'euros en dix ans. La direction n'en reconnaît que "
          "11 millions.",
          "fr") == "18 millions d'euros | 11 millions");
}

TEST_CASE("two counters who give one number are no rivals") {
  CHECK(rivals("The police counted 300 marchers, the organisers 300.", "en").empty());
}

TEST_CASE("of two figures of one counter nothing says which") {
  CHECK(
      rivals("La gauche obtient 31 %, contre 28 % à la droite, selon Sondex. Baromètre donne à la première 34 %.", "fr")
          .empty());
}
