#include "lang/lexicon.h"

#include <doctest/doctest.h>

#include <string>

#include "base/utf8.h"
#include "lang/tables.h"

using namespace recoupe;

namespace {

std::vector<Match> matches_in(const Lexicon& lexicon, std::string_view text, std::size_t at = 0) {
  std::vector<Token> tokens;
  scan(text, tokens);
  lexicon.identify(text, tokens);
  std::vector<Match> out;
  lexicon.match(tokens, at, out);
  return out;
}

bool has_class(const Lexicon& lexicon, std::string_view phrase, FunctionClass wanted) {
  for (const Match& match : matches_in(lexicon, phrase))
    if (is(*match.row, Table::function, wanted)) return true;
  return false;
}

}  // namespace

TEST_CASE("each language has its tables, and one instance") {
  CHECK(Lexicon::languages().size() >= 2);
  CHECK(Lexicon::of("fr").language() == "fr");
  CHECK(&Lexicon::of("fr") == &Lexicon::of("fr"));
  CHECK(Lexicon::of("xx").language() == "other");
  CHECK(Lexicon::of("xx").rows(Table::function).empty());
}

TEST_CASE("words are found in any case, with or without accents, with any apostrophe") {
  const Lexicon& french = Lexicon::of("fr");
  CHECK(has_class(french, "après", FunctionClass::preposition));
  CHECK(has_class(french, "APRÈS", FunctionClass::preposition));
  CHECK(has_class(french, "APRES", FunctionClass::preposition));
  CHECK(has_class(french,
                  "L\xE2\x80\x99"
                  "an",
                  FunctionClass::article));
  CHECK(has_class(french, "L'an", FunctionClass::article));
  CHECK(french.word(hash_of("wxyz")) == 0);
  // A word of its own is not taken for an accented one.
  CHECK(has_class(french, "a", FunctionClass::auxiliary));
  CHECK_FALSE(has_class(french, "ou", FunctionClass::relative));
  CHECK(has_class(french, "où", FunctionClass::relative));
}

TEST_CASE("phrases: shortest first, across any space, not across a blank line") {
  const Lexicon& english = Lexicon::of("en");
  const auto found = matches_in(english, "according\n to the mayor");
  REQUIRE(!found.empty());
  CHECK(found.back().length == 2);
  for (std::size_t i = 1; i < found.size(); ++i) CHECK(found[i - 1].length <= found[i].length);
  for (const Match& match : matches_in(english, "according\n\nto the mayor")) CHECK(match.length == 1);
  CHECK(has_class(english, "'s", FunctionClass::possessive));
  CHECK(has_class(english, "Mr. Pell", FunctionClass::abbreviation));
  CHECK_FALSE(has_class(english, "Mr Pell", FunctionClass::abbreviation));
}

TEST_CASE("the classes of small words") {
  struct {
    std::string_view language, word;
    FunctionClass wanted;
  } cases[] = {{"fr", "le", FunctionClass::article},
               {"fr", "jusqu'à", FunctionClass::preposition},
               {"fr", "parce que", FunctionClass::conjunction},
               {"fr", "elle", FunctionClass::pronoun},
               {"fr", "aurait", FunctionClass::auxiliary},
               {"fr", "n'", FunctionClass::negation},
               {"fr", "leurs", FunctionClass::possessive},
               {"fr", "dont", FunctionClass::relative},
               {"fr", "combien", FunctionClass::question},
               {"fr", "d'", FunctionClass::partitive},
               {"en", "the", FunctionClass::article},
               {"en", "despite", FunctionClass::preposition},
               {"en", "although", FunctionClass::conjunction},
               {"en", "they", FunctionClass::pronoun},
               {"en", "would", FunctionClass::auxiliary},
               {"en", "not", FunctionClass::negation},
               {"en", "its", FunctionClass::possessive},
               {"en", "whom", FunctionClass::relative},
               {"en", "why", FunctionClass::question},
               {"en", "of", FunctionClass::partitive}};
  for (const auto& c : cases) CHECK_MESSAGE(has_class(Lexicon::of(c.language), c.word, c.wanted), c.word);
}
