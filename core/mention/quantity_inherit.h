// Amounts without a unit of their own: "14 milliards", "against 35.1 million". Private to find.
#pragma once
#include <vector>

#include "mention/mention.h"
#include "text/article.h"

namespace recoupe {

/// Gives "14 milliards" the currency that the article counts in: that of the nearest amount before it, else the first
/// after it; or what an amount of its size in the same sentence counts or measures.
void inherit_currencies(const Text& text, std::vector<Mention>& mentions);

}  // namespace recoupe
