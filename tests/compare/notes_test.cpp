// Two notes of a sentence or two, held against each other by what they share of words.
#include "compare/notes.h"

#include <doctest/doctest.h>

#include "claim/extract.h"
#include "claim/reading.h"
#include "compare/compare.h"
#include "support/pairs.h"

using namespace recoupe;

namespace {

std::shared_ptr<const Reading> undated(const char* id, const char* text) {
  Article article;
  article.id = id, article.text = text, article.language = "fr";
  return read(article);
}

bool differ(const char* one, const char* other) {
  const auto a = undated("a", one), b = undated("b", other);
  const Reading* both[] = {a.get(), b.get()};
  for (const Finding& finding : compare_readings(both))
    if (finding.kind == FindingKind::conflict) return true;
  return false;
}

}  // namespace

TEST_CASE("pairs of notes") { test::run_pair_cases("compare/notes.pairs"); }

TEST_CASE("without a date of publication Sunday is not Tuesday") {
  CHECK(
      differ("Il a fait 41,2 °C dimanche à Corvelle, un record.", "Il a fait 43,1 °C dimanche à Corvelle, un record."));
  CHECK(!differ("Il a fait 41,2 °C dimanche à Corvelle, un record.", "Il a fait 43,1 °C mardi à Corvelle, un record."));
}

TEST_CASE("a note is short and holds few figures") {
  CHECK(is_note(*undated("a", "Le pont mesure 840 mètres. Il a coûté 12 millions d'euros.")));
  CHECK(!is_note(*undated("a", "Il a vu le pont. Il a parlé. Le pont mesure 840 mètres.")));
  CHECK(!is_note(*undated("a", "Les ponts mesurent 840 m, 12 m, 14 m, 90 m, 31 m, 55 m et 70 m.")));
}
