// Refusals are few: each question walks them all.
#include "compare/refused.h"

#include <algorithm>

namespace recoupe {
namespace {

bool is_meant(const Side& place, const Side& side) {
  const std::uint32_t begin = std::max(place.span.begin, side.span.begin),
                      end = std::min(place.span.end, side.span.end);
  return place.document == side.document && begin < end &&
         2 * (end - begin) >= std::max(place.span.size(), side.span.size());
}

}  // namespace

bool Refused::holds(const Side& a, const Side& b) const {
  for (const std::vector<Side>& list : places_)
    for (const Side& x : list)
      for (const Side& y : list)
        if (&x != &y && is_meant(x, a) && is_meant(y, b)) return true;
  return false;
}

bool Refused::holds(const Finding& finding) const {
  if (places_.empty()) return false;
  for (std::size_t i = 0; i < finding.sides.size(); ++i)
    for (std::size_t k = i + 1; k < finding.sides.size(); ++k)
      if (holds(finding.sides[i], finding.sides[k])) return true;
  return false;
}

}  // namespace recoupe
