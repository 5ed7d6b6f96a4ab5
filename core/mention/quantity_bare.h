// Bare numbers whose noun was said before: "120 blessés, dont 12 dans un état grave", "deux autres", "the other 300".
// Private to find.
#pragma once
#include <vector>

#include "mention/mention.h"
#include "text/article.h"

namespace recoupe {

/// Inserts the counts of one sentence that lean on a counted noun nearby. `all` holds the mentions so far, in order;
/// those from `first` on are of this sentence.
void find_bare_counts(const Text& text, const Sentence& sentence, std::vector<Mention>& all, std::size_t first);

}  // namespace recoupe
