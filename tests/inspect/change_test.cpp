#include <doctest/doctest.h>

#include "support/findings.h"

using namespace recoupe;

TEST_CASE("two levels and what is said of their distance") {
  test::run_finding_cases("inspect/change.cases", {FindingKind::arithmetic});
}
