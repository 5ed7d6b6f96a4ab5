// Pairings that a reader refused: "not the same thing".
#pragma once
#include <utility>
#include <vector>

#include "inspect/finding.h"

namespace recoupe {

/// Lists of places; no two places of one list are held for one thing. A side is meant by a place that shares half or
/// more of the bytes of the longer of the two, so that a figure that gained a word is still meant.
class Refused {
 public:
  Refused() = default;
  explicit Refused(std::vector<std::vector<Side>> places) : places_(std::move(places)) {}

  bool empty() const { return places_.empty(); }
  bool holds(const Side& a, const Side& b) const;
  /// Does the finding rest on two such sides?
  bool holds(const Finding& finding) const;

 private:
  std::vector<std::vector<Side>> places_;
};

}  // namespace recoupe
