// Sets aside what a pasted page carries around its article: menus, bylines, cookie notices, teasers, footers. Nothing
// is lost: the sentences stay, marked.
#pragma once
#include <vector>

#include "text/article.h"

namespace recoupe {

/// Marks each sentence's Part: headline, heading, body, dateline or furniture. What overlaps a `restored` span is never
/// furniture.
void mark_furniture(Text& text, const std::vector<Span>& restored);
/// The furniture as spans of the text, neighbours joined, in order.
std::vector<Span> furniture_spans(const Text& text);

}  // namespace recoupe
