// Two counters named side by side: "11 500 d'après la police, 30 000 d'après les syndicats".
#pragma once
#include <span>
#include <vector>

#include "compare/align.h"

namespace recoupe {

/// Pairs of figures of one article that stand together, in one sentence or two, each with a source of its
/// own, and count one thing: one unit, or one of them bare. They need no topic or name: the words set them against each
/// other.
std::vector<Pair> pairs_side_by_side(std::span<const Reading* const> readings, const Namesakes& namesakes,
                                     const Refused& refused);

}  // namespace recoupe
