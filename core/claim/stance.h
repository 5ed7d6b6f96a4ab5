// How firmly an article holds a figure, and who says it: conditional mood, talks, plans, forecasts, denials, sources.
#pragma once
#include <optional>
#include <vector>

#include "claim/claim.h"
#include "mention/name.h"
#include "mention/quote.h"

namespace recoupe {

/// The stance of each mention, in their order. Reads stance.tsv, attribution.tsv, functions.tsv. A time before
/// `published` is nobody's plan.
std::vector<Stance> find_stances(const Text& text, const std::vector<Mention>& mentions, const std::vector<Name>& names,
                                 const std::vector<Quote>& quotes, std::optional<Day> published = std::nullopt);

}  // namespace recoupe
