// Whose dollar? The country is in the context: the places and people that the article names.
#pragma once
#include <vector>

#include "mention/mention.h"
#include "mention/name.h"
#include "text/article.h"

namespace recoupe {

/// Where the article names a place of currency_places.tsv: "dollars" and "$" alone, else the United States', stay open,
/// and a check that depends on them may abstain; "francs" alone are that place's, unless two such places disagree.
void settle_currencies(const Text& text, const std::vector<Name>& names, std::vector<Mention>& mentions);

}  // namespace recoupe
