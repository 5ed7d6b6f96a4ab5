// A later article that names the figure which it replaces.
#include <doctest/doctest.h>

#include "compare/compare.h"
#include "support/pairs.h"

using namespace recoupe;

TEST_CASE("revised figures, and levels that are no revision") { test::run_pair_cases("compare/revision.pairs"); }
