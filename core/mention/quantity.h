// Figures with their unit: money, percent, counts, measures, durations, multiples.
#pragma once
#include <vector>

#include "mention/mention.h"
#include "text/article.h"

namespace recoupe {

/// Appends the figures of one sentence, in order, hedged and with their intervals. Bare numbers that no unit, noun or
/// currency explains are left out unless a trap for arithmetic needs them (kind plain).
void find_quantities(const Text& text, const Sentence& sentence, std::vector<Mention>& out);

}  // namespace recoupe
