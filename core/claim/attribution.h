// Which of a sentence's sayings, or which quotation, a figure belongs to.
#pragma once
#include <vector>

#include "claim/clause.h"
#include "mention/mention.h"
#include "mention/quote.h"
#include "mention/saying.h"

namespace recoupe {

/// The saying that covers the figure, the nearest of several; null when the article itself speaks.
const Saying* saying_of(const Text& text, const Clauses& clauses, const std::vector<Saying>& sayings,
                        const Mention& mention);

/// The outermost quotation that holds the figure, if it is speech and no mere term; null otherwise. `quotes` in order.
const Quote* quote_of(const std::vector<Quote>& quotes, const Mention& mention);

}  // namespace recoupe
