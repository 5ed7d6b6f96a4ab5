// Whether what is said of two figures is said of just these two.
#include "inspect/basis.h"

#include <doctest/doctest.h>

#include "support/figures.h"

using namespace recoupe;

namespace {

// Of the last percentage, or the last figure, of the text.
bool last_stands_alone(const char* text, const char* language) {
  const auto r = test::reading_of(text, language);
  const Scene scene = scene_of(*r);
  const FigureLine& line = scene.lines.back();
  for (std::size_t i = line.figures.size(); i-- > 0;)
    if (line.figures[i].kind == Kind::percent) return stands_alone(scene, line, line.figures[i]);
  return stands_alone(scene, line, line.figures.back());
}

}  // namespace

TEST_CASE("the clause ends behind it, or goes on with when") {
  CHECK(last_stands_alone("Les ventes montent de 5 %.", "fr"));
  CHECK(last_stands_alone("Les ventes montent de 5 %, et le titre baisse.", "fr"));
  CHECK(last_stands_alone("Les ventes montent de 5 % sur un an.", "fr"));
  CHECK(last_stands_alone("Les ventes montent de 5 % par rapport à l'an dernier.", "fr"));
  CHECK(last_stands_alone("Sales rose 5 percent last year.", "en"));
}

TEST_CASE("words that give it another basis") {
  CHECK(!last_stands_alone("Les ventes montent de 5 % à périmètre constant.", "fr"));
  CHECK(!last_stands_alone("Les ventes montent de 5 %, à périmètre constant.", "fr"));
  CHECK(!last_stands_alone("Les ventes montent de 5 % (hors acquisitions).", "fr"));
  CHECK(!last_stands_alone("Les cas montent de 5 % chez les jeunes.", "fr"));
  CHECK(!last_stands_alone("Le prix monte de 5 euros de plus qu'à Lille.", "fr"));
  CHECK(!last_stands_alone("Sales rose 5 percent for the drug unit.", "en"));
}
