#include <doctest/doctest.h>

#include "support/findings.h"

using namespace recoupe;

TEST_CASE("two currencies given as equal") {
  test::run_finding_cases("inspect/conversion.cases", {FindingKind::conversion, FindingKind::unit_slip});
}
