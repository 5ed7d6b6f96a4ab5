// Numbers that stand for something that nothing nearby names: "the toll rose to 19", "holders over 62". Private to
// find.
#pragma once
#include <cstddef>
#include <vector>

#include "mention/mention.h"
#include "text/article.h"

namespace recoupe {

/// Inserts what is left of the numbers of one sentence as plain figures, `loose`: two digits or more, or a word above
/// one. What names a thing (a model, a page, a telephone, a year) stays left. `all` holds the mentions so far, in
/// order; those from `first` on are of this sentence.
void find_loose_numbers(const Text& text, const Sentence& sentence, std::vector<Mention>& all, std::size_t first);
/// The same for a text of a few words, where a single digit counts too.
void find_numbers_of_note(const Text& text, std::vector<Mention>& all);

}  // namespace recoupe
