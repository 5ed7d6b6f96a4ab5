// The story of each measure: who said what, in the order of time.
#pragma once
#include <span>
#include <vector>

#include "claim/reading.h"
#include "inspect/finding.h"

namespace recoupe {

/// The figures that findings hold for one measure, of two documents or more: by the documents' days, those without one
/// last, then by place. `because` is what the first of the findings knows of the measure.
struct Timeline {
  Grounds because;
  std::vector<Side> entries;
};

/// Side::document is an index in `readings`.
std::vector<Timeline> timelines_of(std::span<const Reading* const> readings, std::span<const Finding> findings);

}  // namespace recoupe
