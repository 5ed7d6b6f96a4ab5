// The phrases that name a source.
#include "mention/source.h"

#include <doctest/doctest.h>

#include "support/marked.h"

using namespace recoupe;
using namespace recoupe::test;

namespace {
/// The source after, or before, the token spelt `at`.
std::string source(const char* text, std::string_view at, bool after, const char* language) {
  const Marked marked(case_from_example(text), language);
  const Sentence& sentence = marked.text.sentences.front();
  std::uint32_t i = sentence.begin;
  while (i + 1 < sentence.end && marked.text.word(i) != at) ++i;
  const Source found = after ? source_after(marked.text, sentence, marked.names, i + 1)
                             : source_before(marked.text, sentence, marked.names, i);
  return std::string(slice(marked.bytes, marked.text.span_of(found.begin, found.end)));
}
}  // namespace

TEST_CASE("after a cue") {
  CHECK(source("Selon la maire, Hélène Rastoul, il pleut.", "Selon", true, "fr") == "Hélène Rastoul");
  CHECK(source("Selon un porte-parole d'Airbus, il pleut.", "Selon", true, "fr") == "porte-parole d'Airbus");
  CHECK(source("Selon la radio RTL, il pleut.", "Selon", true, "fr") == "RTL");
  CHECK(source("Selon le temps, il pleut.", "Selon", true, "fr").empty());
}
TEST_CASE("before a cue") {
  CHECK(source("L'agent du joueur indique non.", "indique", false, "fr") == "agent du joueur");
  CHECK(source("Paul Marnier, agent du joueur, indique non.", "indique", false, "fr") == "Paul Marnier");
  CHECK(source("An Airbus spokesman says no.", "says", false, "en") == "Airbus spokesman");
  CHECK(source("The weather says no.", "says", false, "en").empty());
}
