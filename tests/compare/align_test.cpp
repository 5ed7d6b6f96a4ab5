// What must not be held for one measure.
#include "compare/align.h"

#include <doctest/doctest.h>

#include "support/pairs.h"

using namespace recoupe;

TEST_CASE("tempting pairs that are none") { test::run_pair_cases("compare/align.pairs"); }
