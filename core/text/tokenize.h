// First stage: tokens, their words in the lexicon, and every phrase of every table where it stands.
#pragma once
#include "text/article.h"

namespace recoupe {

/// Fills `tokens`, `matches` and `first_match` of a Text over `bytes`; sentences are segment's. Any bytes; linear time.
Text tokenize(std::string_view bytes, const Lexicon& lexicon);

}  // namespace recoupe
