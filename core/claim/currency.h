// Whose dollar? The country is in the context: the places and people that the article names.
#pragma once
#include <vector>

#include "mention/mention.h"
#include "mention/name.h"

namespace recoupe {

/// "dollars" and "$" alone are the United States' unless the article names a place of another dollar (dollars.tsv):
/// then they stay open, and a check that depends on them may abstain.
void settle_currencies(const std::vector<Name>& names, std::vector<Mention>& mentions);

}  // namespace recoupe
