#include <doctest/doctest.h>

#include "support/findings.h"

using namespace recoupe;

TEST_CASE("parts and totals") { test::run_finding_cases("inspect/total.cases", {FindingKind::arithmetic}); }
