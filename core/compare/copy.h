// Passages of twelve or more words that two articles share nearly verbatim: copies are not witnesses.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "claim/reading.h"
#include "inspect/finding.h"

namespace recoupe {

/// The copies between every two documents (Side::document is an index in `readings`), found by winnowing: fingerprints
/// of word n-grams, minima of a sliding window (Schleimer, Wilkerson, Aiken 2003), then extended both ways. Furniture
/// is no copy; a quotation both give is none.
std::vector<Finding> find_copies(std::span<const Reading* const> readings);

/// Of one article, so few that two with a copy in common share one of them at least: what an index of many keeps.
std::vector<std::uint64_t> fingerprints_of(const Reading& reading);

}  // namespace recoupe
