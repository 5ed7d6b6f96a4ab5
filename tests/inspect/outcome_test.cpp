// What two figures can come to, before anything is held against what is printed.
#include "inspect/outcome.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/figures.h"

namespace recoupe {
namespace {

// The outcomes of the first two figures of a sentence for its third.
std::vector<double> of_first_two(const char* sentence) {
  const auto reading = test::reading_of(sentence, "en");
  const Scene scene = scene_of(*reading);
  std::vector<Figure> all;
  for (const FigureLine& line : scene.lines) all.insert(all.end(), line.all.begin(), line.all.end());
  REQUIRE(all.size() == 3);
  std::vector<double> results;
  for (const Sum& sum :
       outcomes({.a = all[0], .b = all[1], .stated = all[2], .one_line = true, .neighbours = true, .in_a_row = true}))
    results.push_back(sum.result);
  return results;
}

bool holds(const std::vector<double>& results, double wanted) {
  return std::any_of(results.begin(), results.end(), [&](double r) { return r > wanted - 1e-6 && r < wanted + 1e-6; });
}

}  // namespace

TEST_CASE("two amounts of one currency add up, or leave a difference") {
  CHECK(holds(of_first_two("It borrowed 145 million euros, paid 402 million euros and is worth 547 million euros."),
              547e6));
  CHECK(holds(of_first_two("It earned 138 million euros, spent 31 million euros and kept 107 million euros."), 107e6));
}

TEST_CASE("amounts of two currencies come to nothing") {
  CHECK(
      of_first_two("It borrowed 145 million euros, paid 402 million dollars and is worth 547 million euros.").empty());
}

TEST_CASE("a measure times a number comes out in the unit of the result") {
  CHECK(holds(of_first_two("Each weighs 740 kilograms, and 20 satellites make 14.8 tonnes."), 14.8));
  CHECK(of_first_two("Each weighs 740 kilograms, and 20 satellites cross 14.8 kilometres.").empty());
}

TEST_CASE("two levels come to a share, a rise or a fall") {
  const auto results = of_first_two("It fell from 200 million euros to 150 million euros, by 25.0 percent.");
  CHECK(holds(results, 25));
}

TEST_CASE("digits count without trailing zeros") {
  const auto reading = test::reading_of("It has 3,200 workers and 412 lorries.", "en");
  const Scene scene = scene_of(*reading);
  REQUIRE(scene.lines.size() == 1);
  CHECK(digits_of(scene.lines[0].figures[0]) == 2);
  CHECK(digits_of(scene.lines[0].figures[1]) == 3);
}

}  // namespace recoupe
