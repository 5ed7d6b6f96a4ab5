// Where the clauses of a sentence begin and end, as far as small words and commas tell.
#pragma once
#include <cstdint>
#include <vector>

#include "text/article.h"

namespace recoupe {

/// How a clause hangs on the one before it. aside: a relative clause or a phrase between commas or dashes ·
/// restrictive: a relative clause without a comma · completive: after "que", "that" · joined: after "et", "and" ·
/// apart: a clause of its own.
enum class ClauseKind : std::uint8_t { main, aside, restrictive, completive, joined, apart };

struct Clause {
  std::uint32_t begin = 0;   ///< its first token
  std::uint32_t parent = 0;  ///< the clause it interrupts or hangs on
  ClauseKind kind = ClauseKind::main;
};

/// The clauses of one sentence: `of` gives for each of its tokens, counted from the sentence's first, the clause it
/// belongs to.
struct Clauses {
  std::vector<Clause> clauses;
  std::vector<std::uint32_t> of;
};

/// `finite` says of a token whether a finite verb that the tables know starts there (a cue, an auxiliary); one entry a
/// token.
void split_clauses(const Text& text, const Sentence& sentence, const std::vector<bool>& finite, Clauses& out);

}  // namespace recoupe
