// Across articles: what agrees, differs, moved, hardened, and what one source alone gives.
#pragma once
#include <span>
#include <vector>

#include "claim/reading.h"
#include "compare/refused.h"
#include "inspect/finding.h"

namespace recoupe {

/// Every finding of the figures of several readings (Side::document is an index in `readings`): agreement, compatible,
/// conflict, update, competingRumours, status, unitSlip, internal, alone. One agreement gathers all that give the
/// figure, but never two places that the reader refused to hold for one; the others have two sides. Also for one
/// reading: then only what it says against itself.
std::vector<Finding> compare_readings(std::span<const Reading* const> readings, const Refused& refused = {});

}  // namespace recoupe
