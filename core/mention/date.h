// Dates, periods and deadlines, absolute and relative to the article's date.
#pragma once
#include <optional>
#include <vector>

#include "mention/mention.h"
#include "text/article.h"

namespace recoupe {

/// Appends the times of one sentence, in order, not overlapping: kind date (a day or a minute of it), period (longer,
/// or open) or deadline (with a cue such as "d'ici", "by", "until"); moment, hedge, weekday and the flags of times are
/// set. Cues stay outside the span except the weekday and the year; reach covers them. Reads the tables times.tsv and
/// numbers.tsv.
void find_dates(const Text& text, const Sentence& sentence, std::optional<Day> published, std::vector<Mention>& out);

}  // namespace recoupe
