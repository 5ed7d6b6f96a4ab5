#include <doctest/doctest.h>

#include "support/findings.h"

using namespace recoupe;

TEST_CASE("amounts over time and per period") {
  test::run_finding_cases("inspect/period.cases", {FindingKind::arithmetic});
}
