#include "inspect/figure.h"

#include <doctest/doctest.h>

#include <cmath>

#include "support/findings.h"
#include "text/tokenize.h"

using namespace recoupe;

namespace {
struct Read {
  std::shared_ptr<const Reading> reading;
  Scene scene;
};
Read read_of(const char* text, const char* language = "fr") {
  test::Case one;
  one.text = text, one.options = {{"language", language}, {"published", "2026-03-24"}};
  auto reading = test::reading_of(one);
  Scene scene = scene_of(*reading);
  return {std::move(reading), std::move(scene)};
}
}  // namespace

TEST_CASE("bounds carry through the four operations; what is unbounded proves nothing") {
  const Bounds a{1, 2}, b{4, 5};
  CHECK((a + b).high == 7);
  CHECK((b - a).low == 2);
  CHECK((a * b).high == 10);
  CHECK((a / b).low == 0.2);
  CHECK((a * -1.0).low == -2);
  CHECK(std::isinf((a / Bounds{0, 1}).high));
  CHECK(overlap(a, {2, 3}));
  CHECK(!overlap(a, b));
}

TEST_CASE("trailing zeros are loose, digits are not, a counted thing is exact") {
  const Read r = read_of("La ville compte 2 100 logements et 30 écoles pour 38,4 millions d'euros.");
  REQUIRE(r.scene.lines.size() == 1);
  const auto& figures = r.scene.lines[0].figures;
  REQUIRE(figures.size() == 3);
  CHECK(figures[0].strict.low == 2100);
  CHECK(figures[0].loose.low == 2050);
  CHECK(figures[2].strict.low == doctest::Approx(38.35e6));
  CHECK(figures[2].loose.low == doctest::Approx(38.35e6));
}

TEST_CASE("bare numbers are figures too, years are none") {
  const Read r = read_of("Of a combined 30 schools, 12 are to close in 1978.", "en");
  REQUIRE(r.scene.lines.size() == 1);
  const auto& all = r.scene.lines[0].all;
  REQUIRE(all.size() == 2);
  CHECK(all[0].value == 30);
  CHECK(all[1].value == 12);
}

TEST_CASE("every example of the tying words holds") {
  for (const std::string_view language : Lexicon::languages()) {
    for (const Row* row : Lexicon::of(language).rows(Table::tie)) {
      const test::Case one = test::case_from_example(row->example);
      CAPTURE(std::string(row->example));
      REQUIRE(one.spans.size() == 1);
      const Text text = tokenize(one.text, Lexicon::of(language));
      bool found = false;
      for (const Match& match : text.matches)
        found = found || (match.row->table == Table::tie && match.row->code == row->code &&
                          text.span_of(match.begin, match.begin + match.length) == one.spans.front());
      CHECK(found);
    }
  }
}
