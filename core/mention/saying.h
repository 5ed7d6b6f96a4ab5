// Who says it: "selon X", "X a déclaré que", "« … », a-t-il dit", "people familiar with the matter said".
#pragma once
#include <cstdint>
#include <vector>

#include "mention/name.h"
#include "mention/source.h"
#include "text/article.h"

namespace recoupe {

/// One phrase of saying in a sentence. What it covers are the tokens [covers_begin, covers_end), without the phrase
/// itself.
struct Saying {
  std::uint32_t begin = 0, end = 0;  ///< tokens of the cue
  std::uint32_t covers_begin = 0, covers_end = 0;
  bool accords = false;   ///< "selon X": no verb of its own
  bool inverted = false;  ///< the source follows its verb: what it says stands before
  Source source;
};

/// Appends the sayings of one sentence in order. `names` are those of the whole text: pronouns are led back to the last
/// person.
void find_sayings(const Text& text, const Sentence& sentence, const std::vector<Name>& names, std::vector<Saying>& out);

}  // namespace recoupe
