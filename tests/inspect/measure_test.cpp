#include <doctest/doctest.h>

#include "support/findings.h"

using namespace recoupe;

TEST_CASE("a measure in two units") { test::run_finding_cases("inspect/measure.cases", {FindingKind::arithmetic}); }
