// The words of a sentence that say how firm its figures are, and which figures each governs.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/slots.h"
#include "claim/clause.h"
#include "lang/tables.h"
#include "mention/mention.h"
#include "text/article.h"

namespace recoupe {

/// A row of stance.tsv, or a word's ending of endings.tsv, where it stands.
struct Cue {
  std::uint32_t begin = 0, end = 0;  ///< tokens
  StanceRole role = StanceRole::stated;
  StanceReach reach = StanceReach::clause;
};

/// endings.tsv of one lexicon: whole words first, then the longest ending that fits.
class Endings {
 public:
  static const Endings& in(const Lexicon& lexicon);
  const Row* of(std::string_view word) const;  ///< a word in lower case as printed

 private:
  explicit Endings(const Lexicon& lexicon);

  const std::vector<const Row*>* rows_ = nullptr;
  Slots words_, endings_;  // 1 + the row's place, by the hash of the form, an ending's from its last byte backwards
  std::size_t longest_ = 0;
};

/// Appends the cues of one sentence, in order; the longest phrase that starts at a token counts.
void find_cues(const Text& text, const Sentence& sentence, const Endings& endings, std::vector<Cue>& out);

/// Does the cue govern the mention? Both of `sentence`; clauses are those of split_clauses.
bool governs(const Text& text, const Sentence& sentence, const Clauses& clauses, const Cue& cue,
             const Mention& mention);

}  // namespace recoupe
