// What a figure measures: the topic words, scopes and changes near it, by how closely they govern it.
#pragma once
#include <vector>

#include "claim/claim.h"
#include "text/article.h"

namespace recoupe {

/// Where the figures of one sentence stand, so that a word is not given to a figure beyond another one.
struct Neighbours {
  const Text& text;
  const Sentence& sentence;
  const std::vector<Mention>& mentions;
  std::uint32_t first = 0, last = 0;  ///< mentions [first, last) stand in the sentence
};

/// What lies between a word and a figure: tokens, clause boundaries (commas, brackets, relatives), other figures that
/// could take it.
struct Gap {
  std::uint32_t tokens = 0, boundaries = 0, figures = 0;
  bool before = true;  ///< the word stands before the figure
};
Gap gap_between(const Neighbours& n, const Mention& mention, std::uint32_t begin, std::uint32_t end);

/// The topics of a mention in its sentence, closest first; 3 governs it, 2 its clause, 1 its sentence.
std::vector<TopicHit> topics_of(const Neighbours& n, const Mention& mention);
std::vector<Scope> scopes_of(const Neighbours& n, const Mention& mention);
/// Is the figure a rise or a fall by so much, and no level?
Change change_of(const Neighbours& n, const Mention& mention);

}  // namespace recoupe
