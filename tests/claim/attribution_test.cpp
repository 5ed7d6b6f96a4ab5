// Which saying a figure belongs to, when a sentence has several; the rest is in stance_*.cases.
#include "claim/attribution.h"

#include <doctest/doctest.h>

#include "support/marked.h"

using namespace recoupe;
using namespace recoupe::test;

TEST_CASE("a figure in a quotation, and in a term between marks") {
  const Marked speech(case_from_example("« Nous avons perdu [3 millions] », dit Paul Marnier. = x"), "fr");
  const Quote* found = quote_of(speech.quotes, speech.mentions[0]);
  REQUIRE(found != nullptr);
  CHECK(slice(speech.bytes, found->speaker) == "Paul Marnier");
  const Marked term(case_from_example("Le « [300 millions] » du club. = x"), "fr");
  CHECK(quote_of(term.quotes, term.mentions[0]) == nullptr);
}

TEST_CASE("the nearest saying") {
  const Marked marked(case_from_example("Il y a [80 blessés] selon la mairie et [140 blessés] selon les pompiers. = x"),
                      "fr");
  std::vector<Saying> sayings;
  find_sayings(marked.text, marked.text.sentences[0], marked.names, sayings);
  REQUIRE(sayings.size() == 2);
  Clauses clauses;
  clauses.clauses = {{0, 0, ClauseKind::main}};
  clauses.of.assign(marked.text.tokens.size(), 0);
  CHECK(saying_of(marked.text, clauses, sayings, marked.mentions[0]) == &sayings[0]);
  CHECK(saying_of(marked.text, clauses, sayings, marked.mentions[1]) == &sayings[1]);
}
