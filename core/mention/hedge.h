// Hedges: the words that move the ends of a figure's interval.
#pragma once
#include "mention/mention.h"
#include "text/article.h"

namespace recoupe {

/// Applies the hedges before and after a figure ("près de", "ou plus") to its label, its interval and its reach. The
/// interval is otherwise that of the printed precision, or the printed range. Hedges stay outside the span.
void apply_hedges(const Text& text, const Sentence& sentence, Mention& mention);
/// Does a hedge that opens a range ("entre", "between") end right before `token`?
bool opens_range(const Text& text, const Sentence& sentence, std::uint32_t token);

}  // namespace recoupe
