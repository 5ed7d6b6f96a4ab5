#include <doctest/doctest.h>

#include "support/findings.h"

using namespace recoupe;

TEST_CASE("a part, its whole and its share") {
  test::run_finding_cases("inspect/share.cases", {FindingKind::arithmetic});
}
