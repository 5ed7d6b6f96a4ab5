#include "inspect/inspect.h"

#include <doctest/doctest.h>

#include "support/findings.h"

using namespace recoupe;

TEST_CASE("two currencies given as equal") {
  test::run_finding_cases("inspect/conversion.cases", {FindingKind::conversion, FindingKind::unit_slip});
}

namespace {

// The one conversion of a sentence of 3 November 2025.
Finding conversion(const char* text) {
  test::Case one = test::case_from_example(text);
  one.options["published"] = "2025-11-03";
  const auto reading = test::reading_of(one);
  for (const Finding& finding : inspect(*reading, Rates::bundled()))
    if (finding.kind == FindingKind::conversion || finding.kind == FindingKind::unit_slip) return finding;
  FAIL("no conversion in " << text);
  return {};
}

}  // namespace

TEST_CASE("off by little is to be looked at, by more an alarm") {
  CHECK(conversion("Le pont est estimé à 3,8 milliards de dollars, soit 3,258 milliards d'euros.").severity ==
        Severity::check);
  CHECK(conversion("Le pont est estimé à 3,8 milliards de dollars, soit 2,9 milliards d'euros.").severity ==
        Severity::alarm);
}

TEST_CASE("a million taken for a billion is a slip of the scale, whatever the rate of other days") {
  CHECK(conversion("Le pont est estimé à 3,8 milliards de dollars, soit 3,3 millions d'euros.").kind ==
        FindingKind::unit_slip);
}
