// Quantities and dates propose each for itself; where two overlap, the longer reading stays, and a date before a
// quantity of its length.
#include "mention/find.h"

#include <algorithm>
#include <span>

#include "mention/date.h"
#include "mention/quantity.h"
#include "mention/quantity_bare.h"
#include "mention/quantity_inherit.h"
#include "mention/quantity_loose.h"

namespace recoupe {
namespace {

// Both lists are in order and free of overlaps; the result is too.
std::vector<Mention> merged(std::span<const Mention> dates, const std::vector<Mention>& quantities) {
  std::vector<Mention> all(dates.begin(), dates.end());
  all.insert(all.end(), quantities.begin(), quantities.end());
  std::stable_sort(all.begin(), all.end(),
                   [](const Mention& a, const Mention& b) { return a.span.begin < b.span.begin; });
  std::vector<Mention> kept;
  for (const Mention& m : all) {
    if (kept.empty() || !kept.back().span.overlaps(m.span)) {
      kept.push_back(m);
    } else if (const Mention& last = kept.back();
               m.span.size() > last.span.size() ||
               (m.span.size() == last.span.size() && is_time(m.kind) && !is_time(last.kind))) {
      kept.back() = m;
    }
  }
  return kept;
}

// "Publié le 3 mars 2026 à 10h12" on a line of its own says when the page was made, and nothing of what it tells; a
// wire's "PARIS, 3 mars" stands before the first sentence.
bool is_stamp(const Text& text, std::size_t s) {
  const auto stamps = [&](std::size_t other) {
    return text.sentences[other].paragraph != text.sentences[s].paragraph ||
           text.sentences[other].part == Part::dateline;
  };
  return text.sentences[s].part == Part::dateline && (s == 0 || stamps(s - 1)) &&
         (s + 1 == text.sentences.size() || stamps(s + 1));
}

}  // namespace

std::vector<Mention> find_mentions(const Text& text, std::optional<Day> published) {
  std::vector<Mention> all, dates, quantities;
  for (std::size_t s = 0; s < text.sentences.size(); ++s) {
    const Sentence& sentence = text.sentences[s];
    if (sentence.part == Part::furniture || is_stamp(text, s)) continue;
    const std::size_t earlier = dates.size();  // "la veille", "a year earlier" lean on the times before them
    quantities.clear();
    find_dates(text, sentence, published, dates);
    if (sentence.part != Part::dateline) find_quantities(text, sentence, quantities);
    const auto both = merged(std::span(dates).subspan(earlier), quantities);
    const std::size_t first = all.size();
    all.insert(all.end(), both.begin(), both.end());
    if (sentence.part == Part::dateline) continue;
    find_bare_counts(text, sentence, all, first);
    find_loose_numbers(text, sentence, all, first);
  }
  all.shrink_to_fit();
  inherit_currencies(text, all);
  find_numbers_of_note(text, all);
  return all;
}

}  // namespace recoupe
