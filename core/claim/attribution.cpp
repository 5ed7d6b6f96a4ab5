// "80 millions selon la mairie, 140 selon les assureurs": where several could cover a figure, the nearest does.
#include "claim/attribution.h"

#include <algorithm>

namespace recoupe {
namespace {

constexpr std::size_t sayings_at_most = 64;   // a sentence with more is no sentence
constexpr std::uint32_t shortest_speech = 4;  // words; less between marks is a term

// A clause of its own between a verb of saying and the figure ends what was said: "…, alors que la dette …".
bool is_cut_off(const Text& text, const Clauses& clauses, std::uint32_t from, std::uint32_t to) {
  const auto& list = clauses.clauses;
  auto at =
      std::lower_bound(list.begin(), list.end(), from, [](const Clause& c, std::uint32_t t) { return c.begin < t; });
  for (; at != list.end() && at->begin < to; ++at)
    if (at->kind == ClauseKind::apart && text.word(at->begin) != ":") return true;
  return false;
}

}  // namespace

const Saying* saying_of(const Text& text, const Clauses& clauses, const std::vector<Saying>& sayings,
                        const Mention& mention) {
  const Saying* best = nullptr;
  std::uint32_t best_distance = 0;
  for (std::size_t s = 0; s < sayings.size() && s < sayings_at_most; ++s) {
    const Saying& saying = sayings[s];
    if (mention.begin_token < saying.covers_begin || mention.begin_token >= saying.covers_end) continue;
    if (mention.begin_token < saying.end && mention.end_token > saying.begin) continue;
    const Source& source = saying.source;
    if (mention.begin_token < source.end && mention.end_token > source.begin) continue;
    const bool follows = mention.begin_token >= saying.end;
    if (!saying.accords && !saying.inverted) {
      // "said on Tuesday": when it was said, not what.
      if (is_time(mention.kind) && mention.begin_token <= saying.end + 2) continue;
      if (is_cut_off(text, clauses, std::max(saying.end, source.end), mention.begin_token)) continue;
    }
    const std::uint32_t distance =
        follows
            ? mention.begin_token -
                  std::min(mention.begin_token, std::max(saying.end, source.begin >= saying.end ? source.end : 0u))
            : std::min(saying.begin, source.begin) - std::min(mention.end_token, std::min(saying.begin, source.begin));
    if (!best || distance < best_distance) best = &saying, best_distance = distance;
  }
  return best;
}

const Quote* quote_of(const std::vector<Quote>& quotes, const Mention& mention) {
  auto at = std::upper_bound(quotes.begin(), quotes.end(), mention.begin_token,
                             [](std::uint32_t t, const Quote& q) { return t < q.begin_token; });
  const Quote* found = nullptr;
  for (int steps = 0; at != quotes.begin() && steps < 8; ++steps) {
    --at;
    if (at->end_token >= mention.end_token && at->words >= shortest_speech) found = &*at;
  }
  return found;
}

}  // namespace recoupe
