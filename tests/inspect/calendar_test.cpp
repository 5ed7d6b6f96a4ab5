#include <doctest/doctest.h>

#include "support/findings.h"

using namespace recoupe;

TEST_CASE("weekdays and days that do not exist") {
  test::run_finding_cases("inspect/calendar.cases", {FindingKind::calendar});
}
