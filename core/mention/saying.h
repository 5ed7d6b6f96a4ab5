// Who says it: "selon X", "X a déclaré que", "« … », a-t-il dit", "people familiar with the matter said".
#pragma once
#include <cstdint>
#include <vector>

#include "mention/name.h"
#include "text/article.h"

namespace recoupe {

/// The words that name a source: a name, an office with its complement ("porte-parole d'Airbus"), or people without a name.
struct Source {
  std::uint32_t begin = 0, end = 0;  ///< tokens; empty when nobody was found
  std::uint64_t id = 0;              ///< of its name, 0 when it has none
  bool anonymous = false;            ///< sources, analysts, observers
  bool insider = false;              ///< unnamed people who leak: what they say is unconfirmed
  bool several = false;              ///< "plusieurs sources"
  bool paper = false;                ///< a paper, an agency, a broadcaster
  bool found() const { return begin < end; }
};

/// One such phrase in a sentence. What it covers are the tokens [covers_begin, covers_end), without the phrase itself.
struct Saying {
  std::uint32_t begin = 0, end = 0;  ///< tokens of the cue
  std::uint32_t covers_begin = 0, covers_end = 0;
  bool accords = false;              ///< "selon X": no verb of its own
  bool inverted = false;             ///< the source follows its verb: what it says stands before
  Source source;
};

/// Appends the sayings of one sentence in order. `names` are those of the whole text: pronouns are led back to the last person.
void find_sayings(const Text& text, const Sentence& sentence, const std::vector<Name>& names, std::vector<Saying>& out);

}  // namespace recoupe
