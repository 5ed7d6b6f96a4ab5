// One quotation in two wordings.
#pragma once
#include <span>
#include <vector>

#include "claim/reading.h"
#include "inspect/finding.h"

namespace recoupe {

/// Quotations of two documents by one speaker (or by nobody named) that share most of their content words and yet
/// differ in wording. The same words are no finding here. Sides are the quotations' spans.
std::vector<Finding> find_quote_drift(std::span<const Reading* const> readings);

}  // namespace recoupe
