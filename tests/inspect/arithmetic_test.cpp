#include <doctest/doctest.h>

#include <algorithm>

#include "inspect/inspect.h"
#include "support/findings.h"

using namespace recoupe;

namespace {
std::vector<Finding> findings_of(const char* text) {
  test::Case one;
  one.text = text, one.options = {{"language", "fr"}, {"published", "2026-03-24"}};
  std::vector<Finding> out;
  inspect_arithmetic(*test::reading_of(one), out);
  return out;
}
}  // namespace

TEST_CASE("one tie of figures makes one finding") {
  const auto found = findings_of("La facture passe de 80 millions d'euros à 140 millions d'euros, en hausse de 75 %.");
  CHECK(found.size() == 1);
}

TEST_CASE("a finding carries what it takes to compute it again") {
  const auto found = findings_of("La facture passe de 80 millions d'euros à 140 millions d'euros, en hausse de 95 %.");
  REQUIRE(found.size() == 1);
  const Finding& f = found.front();
  CHECK(f.kind == FindingKind::arithmetic);
  CHECK(f.severity == Severity::check);
  REQUIRE(f.computed);
  CHECK(f.computed->formula == "(a / b - 1) * 100");
  REQUIRE(f.computed->operands.size() == 2);
  CHECK(f.computed->operands[0].value == 140e6);
  CHECK(f.computed->operands[1].unit == "EUR");
  CHECK(f.computed->stated_low == 95);
  CHECK(f.computed->tolerance > 0);
  CHECK(std::all_of(f.sides.begin(), f.sides.end(),
                    [](const Side& side) { return side.document == 0 && side.mention != Side::none; }));
}

TEST_CASE("nothing tied, nothing found") {
  CHECK(findings_of("").empty());
  CHECK(findings_of("Le pont coûte 80 millions d'euros. Le tunnel est long de 12 kilomètres. Le maire a 45 ans.")
            .empty());
}
