// Second stage: paragraphs and sentences, and what each sentence is in its page.
#pragma once
#include "text/article.h"

namespace recoupe {

/// Fills `sentences` and `sentence_of`. Sentences end at . ! ? … (not after abbreviations, initials, ordinals or inside
/// a figure), at a line break that ends a paragraph, and never inside a number. Lines wrapped at a fixed width are one
/// paragraph. Total, linear.
void segment(Text& text);

}  // namespace recoupe
