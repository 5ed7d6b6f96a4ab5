// Whose age a number of years is.
#include "claim/age.h"

#include <doctest/doctest.h>

#include <string>

#include "support/figures.h"

using namespace recoupe;

namespace {

// "Name", "Name aside" in apposition, "?" for an age of somebody unnamed, "none"; of the first number of years.
std::string whose(const char* text, const char* language) {
  const auto r = test::reading_of(text, language);
  for (const Mention& m : r->mentions) {
    if (m.kind != Kind::duration) continue;
    const auto age = age_of(*r, m);
    if (!age) return "none";
    for (const Name& name : r->names)
      if (name.id == age->person) return std::string(name.canonical) + (age->aside ? " aside" : "");
    return "?";
  }
  return "no years";
}

}  // namespace

TEST_CASE("beside a person's name") {
  CHECK(whose("La réunion, a promis Hélène Kerdonis, 54 ans, aura lieu.", "fr") == "Hélène Kerdonis aside");
  CHECK(whose("Alain Vercourt (67 ans) quitte la mairie.", "fr") == "Alain Vercourt aside");
  CHECK(whose("The meeting, said Helen Kerdonis, 54, will go on.", "en") == "Helen Kerdonis aside");
}

TEST_CASE("before the one who is spoken of") {
  CHECK(whose("À 59 ans, Henri Castelnau ne sort plus.", "fr") == "Henri Castelnau");
  CHECK(whose("Henri Castelnau ne sort plus. À 59 ans, il attend.", "fr") == "Henri Castelnau");
  CHECK(whose("Henri Castelnau a reçu Paul Vidal. À 59 ans, il attend.", "fr") == "?");
}

TEST_CASE("of somebody unnamed") { CHECK(whose("Un joueur de 25 ans a été blessé.", "fr") == "?"); }

TEST_CASE("years that are no age") {
  CHECK(whose("Le contrat court sur sept ans.", "fr") == "none");
  CHECK(whose("Le groupe Valdor, sept ans après son rachat, ferme.", "fr") == "none");
  CHECK(whose("The deal runs for seven years.", "en") == "none");
}
