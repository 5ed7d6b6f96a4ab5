#include <doctest/doctest.h>

#include "support/findings.h"

using namespace recoupe;

TEST_CASE("so many things at a price each") {
  test::run_finding_cases("inspect/product.cases", {FindingKind::arithmetic});
}
