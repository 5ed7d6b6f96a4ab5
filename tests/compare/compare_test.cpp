// What figures of one measure make of each other, from the sentences to the findings.
#include "compare/compare.h"

#include <doctest/doctest.h>

#include "support/pairs.h"

using namespace recoupe;

TEST_CASE("pairs of one measure") { test::run_pair_cases("compare/compare.pairs"); }
