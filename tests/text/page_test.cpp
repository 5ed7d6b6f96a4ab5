#include "text/page.h"

#include <doctest/doctest.h>

#include <string>

#include "text/segment.h"
#include "text/tokenize.h"

using namespace recoupe;

namespace {

Text read(std::string_view bytes, std::string_view language) {
  Text text = tokenize(bytes, Lexicon::of(language));
  segment(text);
  return text;
}

template <class Question>
bool asks(Question question, std::string_view bytes, std::string_view language) {
  const Text text = read(bytes, language);
  return question(text, 0u, static_cast<std::uint32_t>(text.tokens.size()));
}

}  // namespace

TEST_CASE("what a sentence begins with, but in a quotation") {
  CHECK(asks(starts_as_furniture, "Lire aussi : la crue", "fr"));
  CHECK(asks(starts_as_furniture, "(Rédigé par Jeanne Martin)", "fr"));
  CHECK_FALSE(asks(starts_as_furniture, "« Abonnez-vous ! », dit l'affiche", "fr"));
  CHECK_FALSE(asks(starts_as_furniture, "Le maire est venu lire aussi", "fr"));
}

TEST_CASE("the features of a block") {
  const Text text = read("Accueil | Sports | Forum (48)\n\n• 12 morts et 3 blessés\n\nIl est mort.\n", "fr");
  const auto blocks = blocks_of(text);
  REQUIRE(blocks.size() == 3);
  CHECK(blocks[0].segments == 3);
  CHECK(blocks[0].items == 3);
  CHECK(blocks[0].figures == 1);
  CHECK(blocks[0].strong_bar);
  CHECK_FALSE(blocks[0].bullet);
  CHECK(blocks[1].bullet);
  CHECK(blocks[1].figures == 2);
  CHECK(blocks[1].segments == 1);
  CHECK(blocks[2].stop);
  CHECK(blocks[2].verb);
  CHECK(blocks_of(read("", "fr")).empty());
}
