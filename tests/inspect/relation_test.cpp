#include <doctest/doctest.h>

#include "support/findings.h"

using namespace recoupe;

TEST_CASE("figures that fit too well for chance") {
  test::run_finding_cases("inspect/relation.cases", {FindingKind::arithmetic});
}
