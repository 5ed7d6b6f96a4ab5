// "412 pence, …" of Monday, "from 412 to 457 pence" of Thursday: the later article names the figure that it replaces.
#pragma once
#include <span>
#include <vector>

#include "compare/align.h"

namespace recoupe {

/// Of pairs of one printed figure (`same`), those whose later article holds that figure against a newer one: the figure
/// of the earlier article beside the newer one. Articles without a date are of no order and give none.
std::vector<Pair> pairs_of_revisions(std::span<const Reading* const> readings, std::span<const Pair> same);

}  // namespace recoupe
