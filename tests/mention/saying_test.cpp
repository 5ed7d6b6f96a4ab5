// Cues of saying and their sources.
#include "mention/saying.h"

#include <doctest/doctest.h>

#include "support/marked.h"

using namespace recoupe;
using namespace recoupe::test;

namespace {
std::string said(const char* text, const char* language) {
  const Marked marked(case_from_example(text), language);
  std::vector<Saying> sayings;
  for (const Sentence& sentence : marked.text.sentences) find_sayings(marked.text, sentence, marked.names, sayings);
  std::string out;
  for (const Saying& saying : sayings) {
    out += (out.empty() ? "" : " | ") +
           std::string(slice(marked.bytes, marked.text.span_of(saying.source.begin, saying.source.end)));
    if (saying.source.insider) out += " (insider)";
    if (saying.source.paper) out += " (paper)";
    if (saying.inverted) out += " <";
  }
  return out;
}
}  // namespace

TEST_CASE("French sayings") {
  CHECK(said("Selon la préfecture, le pont tient.", "fr") == "préfecture");
  CHECK(said("Selon des sources citées par le Financial Times, le pont tient.", "fr") ==
        "Financial Times (insider) (paper)");
  CHECK(said("Le pont tient, a déclaré Paul Marnier.", "fr") == "Paul Marnier <");
  CHECK(said("Le PDG d'Airbus a indiqué que le pont tient.", "fr") == "PDG d'Airbus");
  CHECK(said("Paul Marnier, le patron d'Airbus, a indiqué que le pont tient.", "fr") == "Paul Marnier");
  CHECK(said("Comme l'a dit un analyste de Bloomberg, le pont tient.", "fr") == "analyste de Bloomberg <");
  CHECK(said("La mairie de Brest, qui suit 800 navires, estime que le pont tient.", "fr") == "mairie");
  CHECK(said("D'après un éclusier, le pont tient.", "fr") == "éclusier");
  CHECK(said("Selon les saisons, le pont tient.", "fr").empty());
  CHECK(said("Le pont tient bien.", "fr").empty());
}
TEST_CASE("English sayings") {
  CHECK(said("According to the town hall, the bridge holds.", "en") == "town hall");
  CHECK(said("An Airbus spokesman said the bridge holds.", "en") == "Airbus spokesman");
  CHECK(said("The bridge holds, said Paul Dunmore.", "en") == "Paul Dunmore <");
  CHECK(said("The bridge holds, Reuters reported.", "en") == "Reuters (paper) <");
  CHECK(said("People familiar with the matter said the bridge holds.", "en") ==
        "People familiar with the matter (insider)");
  CHECK(said("The bridge holds, disaster officials said, and the road too.", "en") == "officials <");
  CHECK(said("Mary Coster, the finance chief, told analysts that the bridge holds.", "en") == "Mary Coster");
  CHECK(said("According to a lock keeper, the bridge holds.", "en") == "lock keeper");
  CHECK(said("The bridge holds. Nothing moves.", "en").empty());
}
TEST_CASE("a chain without end costs no stack") {
  std::string text = "Selon ";
  for (int i = 0; i < 20000; ++i) text += "un rapport cité par ";
  Text read = tokenize(text, Lexicon::of("fr"));
  segment(read);
  std::vector<Saying> sayings;
  for (const Sentence& sentence : read.sentences) find_sayings(read, sentence, {}, sayings);
  CHECK(sayings.size() <= read.tokens.size());
}
