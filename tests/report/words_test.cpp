#include "report/words.h"

#include <doctest/doctest.h>

using namespace recoupe;

TEST_CASE("forms of a table's row") {
  CHECK(first_form("emploi(s)|poste(s)", false) == "emploi");
  CHECK(first_form("emploi(s)|poste(s)", true) == "emplois");
  CHECK(first_form("redundanc(y|ies)", false) == "redundancy");
  CHECK(first_form("redundanc(y|ies)", true) == "redundancies");
  CHECK(first_form("dollar(s) canadien(s)", true) == "dollars canadiens");
  CHECK(first_form("", true).empty());
  CHECK(first_form("broken(", true) == "broken");
}

TEST_CASE("units found backwards in the tables of a language") {
  CHECK(unit_word("CHF", true, Phrases::of("fr")) == "francs suisses");
  CHECK(unit_word("EUR", true, Phrases::of("fr")) == "euros");
  CHECK(unit_word("death", true, Phrases::of("fr")) == "morts");
  CHECK(unit_word("person", true, Phrases::of("en")) == "people");
  CHECK(unit_word("farfadet", true, Phrases::of("en")) == "farfadet");
}

TEST_CASE("plurals begin where the language says") {
  CHECK(!takes_plural({19, -1}, Phrases::of("fr")));
  CHECK(takes_plural({2, 0}, Phrases::of("fr")));
  CHECK(!takes_plural({1, 0}, Phrases::of("en")));
  CHECK(takes_plural({15, -1}, Phrases::of("en")));
  CHECK(takes_plural({0, 0}, Phrases::of("en")));
}

TEST_CASE("lists and capitals") {
  const Phrases& en = Phrases::of("en");
  CHECK(joined({}, en).empty());
  CHECK(joined({"a"}, en) == "a");
  CHECK(joined({"a", "b"}, en) == "a and b");
  CHECK(joined({"a", "b", "c"}, en) == "a, b and c");
  CHECK(capitalised("écho") == "Écho");
  CHECK(capitalised("abc") == "Abc");
  CHECK(capitalised("Œuvre") == "Œuvre");
  CHECK(capitalised("").empty());
}
