#include "text/selector.h"

#include <doctest/doctest.h>

using namespace recoupe;

namespace {
const std::string text = "Lundi, 12 morts à Valmerle. Mardi, 12 morts à Tideway.";
Span second() {
  const auto at = static_cast<std::uint32_t>(text.rfind("12 morts"));
  return {at, at + 8};
}
}  // namespace

TEST_CASE("words are found again where they stood") {
  const Selector words = selector_of(text, second());
  CHECK(words.exact == "12 morts");
  CHECK(words.suffix == " à Tideway.");
  CHECK(find(text, words) == second());
  CHECK(find(text, {"12 morts", "", ""})->begin == text.find("12 morts"));  // nothing tells them apart: the first
}

TEST_CASE("they survive edits before, after and beside them") {
  const Selector words = selector_of(text, second());
  const std::string edited = "Chapeau. Lundi, 12 morts à Valmerle. Le mardi, 12 morts à Tideway, dit-on. Fin.";
  CHECK(find(edited, words)->begin == edited.rfind("12 morts"));
}

TEST_CASE("words that are gone are nowhere") {
  CHECK(!find("Lundi, 13 morts.", selector_of(text, second())));
  CHECK(!find("", {"12 morts", "", ""}));
  CHECK(!find(text, {"", "Lundi", ""}));
}

TEST_CASE("what is around is cut between code points, and a place at the edge or past it has less") {
  const std::string emoji = "🌊🌊🌊🌊🌊🌊🌊🌊🌊 12 morts";  // 9 of 4 bytes before a space
  const auto at = static_cast<std::uint32_t>(emoji.find("12"));
  CHECK(selector_of(emoji, {at, at + 2}).prefix == "🌊🌊🌊🌊🌊🌊🌊 ");
  CHECK(selector_of(text, {0, 5}).prefix.empty());
  CHECK(selector_of("abc", {5, 9}).exact.empty());
}
