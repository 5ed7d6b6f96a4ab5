// Short forms of names: led back to one long form, or to none where two compete.
#include "mention/alias.h"

#include <doctest/doctest.h>

#include "support/marked.h"

using namespace recoupe;
using namespace recoupe::test;

namespace {
bool same(const char* example, std::size_t a, std::size_t b, const char* language = "en") {
  const Marked marked(case_from_example(example), language);
  REQUIRE(marked.names.size() > std::max(a, b));
  return marked.names[a].id == marked.names[b].id;
}
}  // namespace

TEST_CASE("a short form is its long form") {
  CHECK(same("Helen Rastall spoke. Then Rastall left.", 0, 1));
  CHECK(same("The National Weather Board (NWB) met. The NWB said no.", 0, 1));
  CHECK(same("The National Weather Board (NWB) met. The NWB said no.", 0, 2));
  CHECK(same("Le groupe Morvanel Chimie est là. Chez Morvanel, on rit.", 0, 1, "fr"));
}
TEST_CASE("a short form of two names is its own") {
  CHECK_FALSE(same("Helen Rastall met John Rastall. Then Rastall left.", 0, 2));
  CHECK_FALSE(same("Helen Rastall met John Rastall. Then Rastall left.", 1, 2));
}
TEST_CASE("a line break changes no identity") {
  const Text a = tokenize("Helen Rastall", Lexicon::of("en")), b = tokenize("Helen\nRastall", Lexicon::of("en"));
  CHECK(name_identity(a, 0, 2) == name_identity(b, 0, 2));
  CHECK(name_identity(a, 0, 2) != name_identity(a, 0, 1));
}
