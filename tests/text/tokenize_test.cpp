#include "text/tokenize.h"

#include <doctest/doctest.h>

#include <string>

using namespace recoupe;

TEST_CASE("tokens, their words, and the phrases that start at each") {
  const std::string bytes = "Jusqu'au port, d'après la maire.";
  const Text text = tokenize(bytes, Lexicon::of("fr"));
  REQUIRE(text.tokens.size() == 9);
  CHECK(text.word(0) == "Jusqu'");
  CHECK(text.tokens[0].word != 0);
  REQUIRE(text.longest(0, Table::function) != nullptr);
  CHECK(text.longest(0, Table::function)->length == 2);
  REQUIRE(text.longest(4, Table::function) != nullptr);
  CHECK(text.longest(4, Table::function)->row->form.find("d'après") == 0);
  CHECK(text.longest(3, Table::function) == nullptr);
  CHECK(slice(bytes, text.span_of(4, 6)) == "d'après");
}

TEST_CASE("first_match frames the matches of each token") {
  const Text text = tokenize("Le pont de la ville est fermé jusqu'à lundi", Lexicon::of("fr"));
  REQUIRE(text.first_match.size() == text.tokens.size() + 1);
  CHECK(text.first_match.back() == text.matches.size());
  for (std::uint32_t at = 0; at < text.tokens.size(); ++at)
    for (const Match& match : text.matches_at(at)) CHECK(match.begin == at);
}

TEST_CASE("an empty text has no token") {
  const Text text = tokenize("", Lexicon::of("en"));
  CHECK(text.tokens.empty());
  CHECK(text.first_match.size() == 1);
}
