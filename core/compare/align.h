// Which claims speak of the same measure: candidates by what can be compared, then each with its best partner.
#pragma once
#include <span>
#include <vector>

#include "compare/refused.h"
#include "compare/weigh.h"

namespace recoupe {

/// Two claims held for one measure, and why. `a` stands before `b`.
struct Pair {
  Place a, b;
  Evidence evidence;
};

/// All pairs across documents and within one, above the thresholds. A differing pair is kept only where neither figure
/// has a partner with its own value in the other's document, and each is the other's best there; a slip of the scale is
/// exempt from that. What the reader refused is no pair, so that the next best may be.
std::vector<Pair> align(std::span<const Reading* const> readings, const Refused& refused = {});

}  // namespace recoupe
