#include <doctest/doctest.h>

#include "support/findings.h"

using namespace recoupe;

TEST_CASE("spans of time and dates") { test::run_finding_cases("inspect/elapsed.cases", {FindingKind::calendar}); }
