#include "inspect/inspect.h"

#include <doctest/doctest.h>

#include "support/findings.h"

using namespace recoupe;

TEST_CASE("one article alone: every check has its say, and any bytes are an article") {
  test::Case one;
  one.options = {{"language", "fr"}, {"published", "2025-11-03"}};
  one.text =
      "Lundi 3 novembre, le groupe a signé un contrat de 38 milliards de dollars (33 milliards d'euros) sur sept ans, "
      "soit 5,4 milliards de "
      "dollars par an.";
  bool conversion = false, arithmetic = false, calendar = false;
  for (const Finding& f : inspect(*test::reading_of(one), Rates::bundled())) {
    conversion = conversion || f.kind == FindingKind::conversion;
    arithmetic = arithmetic || f.kind == FindingKind::arithmetic;
    calendar = calendar || f.kind == FindingKind::calendar;
    CHECK(f.ok == true);
  }
  CHECK(conversion);
  CHECK(arithmetic);
  CHECK(calendar);
  for (const char* text :
       {"", "\xFF\xFE(", "5 5 5 % % % (((", "soit soit soit 3 % de 3 % de 3 %", "$ $ $5 ($)", "38 millions de dollars ",
        "million dollars", "12 millions\n• Seconde tranche : 26 millions"}) {
    one.text = text;
    CHECK(inspect(*test::reading_of(one), Rates::bundled()).size() < 10);
  }
}

TEST_CASE("a text may end anywhere") {
  test::Case one;
  one.options = {{"published", "2025-11-03"}};
  const std::string texts[] = {
      "Lundi, selon la préfecture, 300 marcheurs, les syndicats 900, soit 3 fois plus que les 12 % de 2019 à 5 € pièce "
      "(6 $).",
      "Of the 14 injured, nine were firefighters, 34, said police; it cost £5m over two years, up 4% from $81 a "
      "share."};
  for (const std::string& text : texts)
    for (std::size_t size = 0; size <= text.size(); ++size) {
      one.options["language"] = &text == texts ? "fr" : "en";
      one.text = text.substr(0, size);
      CHECK(inspect(*test::reading_of(one), Rates::bundled()).size() < 20);
    }
}
