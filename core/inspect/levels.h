// Two levels of one thing that an article holds against each other: "from A to B", "B, contre A", "B, up from A".
#pragma once
#include <cstdint>
#include <utility>
#include <vector>

#include "inspect/figure.h"

namespace recoupe {

struct Levels {
  const Figure *now = nullptr, *before = nullptr;
  std::uint32_t begin = 0, end = 0;  ///< tokens, from the first figure to the end of the second
  bool from_to = false;              ///< both ends of a change are named as such
};

/// A positive amount, share, count, measure or rate that is no change.
bool is_level(const Figure& figure);
/// The pairs of one sentence, in its order; a figure may be in several.
std::vector<Levels> levels_of(const Scene& scene, const FigureLine& line);

/// Mentions: what an article gives now, and what stood in its place before.
struct Revision {
  std::uint32_t now = 0, before = 0;
  bool operator==(const Revision&) const = default;
};
/// All pairs of levels of an article, in its order.
std::vector<Revision> revisions_of(const Reading& reading);

}  // namespace recoupe
