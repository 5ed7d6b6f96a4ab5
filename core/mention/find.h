// Third stage: every figure and time of an article. Number, quantity and date each propose; the longest reading stays.
#pragma once
#include <optional>
#include <vector>

#include "mention/mention.h"
#include "text/article.h"

namespace recoupe {

/// The mentions of all sentences that are not furniture, in order, not overlapping. `published` resolves what is
/// relative; without it relative times are not mentioned.
std::vector<Mention> find_mentions(const Text& text, std::optional<Day> published);

}  // namespace recoupe
