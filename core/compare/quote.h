// One quotation in two wordings.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "claim/reading.h"
#include "inspect/finding.h"

namespace recoupe {

/// Quotations of two documents by one speaker (or by nobody named) that share most of their content words and yet
/// differ in wording. The same words are no finding here. Sides are the quotations' spans.
std::vector<Finding> find_quote_drift(std::span<const Reading* const> readings);

/// Of one article, every two content words that follow one another in a quotation: what an index of many keeps.
std::vector<std::uint64_t> quotations_of(const Reading& reading);

}  // namespace recoupe
