// Quantities and dates propose each for itself; where two overlap, the longer reading stays, and a date before a
// quantity of its length.
#include "mention/find.h"

#include <algorithm>
#include <span>

#include "mention/date.h"
#include "mention/hedge.h"
#include "mention/number.h"
#include "mention/quantity.h"
#include "mention/quantity_bare.h"
#include "mention/quantity_inherit.h"
#include "mention/shape.h"
#include "text/lines.h"

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

bool is_minus(const Text& text, std::uint32_t i) {
  const Match* row = longest_within(text, i, i + 1, Table::number);
  return text.word(i) == "-" || text.word(i) == "−" ||
         (row != nullptr && is(*row->row, Table::number, NumberRole::minus));
}

// "page 42", "Boeing 737", "24/7", a telephone: digits that name a thing.
bool is_referred_to(const Text& text, const Number& n) {
  if (n.in_words || n.begin == 0) return false;
  const Token& before = text.tokens[n.begin - 1];
  const bool code = text.word(n.begin).starts_with('0') && n.digits > 1;
  const bool slash = n.end + 1 < text.tokens.size() && is_glued(text, n.end) && is_glued(text, n.end + 1) &&
                     text.tokens[n.end].kind == TokenKind::sign && text.tokens[n.end + 1].kind == TokenKind::number;
  return code || slash || (before.kind == TokenKind::word && n.begin > 1 && before.is(Token::capital)) ||
         text.longest(n.begin - 1, Table::furniture) != nullptr;
}

// A note has no noun elsewhere that its bare numbers could lean on: they are plain figures, though nothing says of
// what.
void find_loose_numbers(const Text& text, std::vector<Mention>& all) {
  constexpr std::size_t longest_note = 16;  // tokens
  if (text.sentences.size() != 1 || text.tokens.empty() || text.tokens.size() > longest_note) return;
  const auto end = static_cast<std::uint32_t>(text.tokens.size());
  const bool sentence = ends_with_stop(text, 0, end);
  std::vector<Mention> loose;
  for (std::uint32_t i = 0; i < end;) {
    if (const Match* row = longest_within(text, i, end, Table::number);
        row != nullptr && is(*row->row, Table::number, NumberRole::never)) {
      i += row->length;
      continue;
    }
    const auto n = number_at(text, i, end);
    if (!n || n->end <= i) {
      ++i;
      continue;
    }
    i = n->end;
    const bool glued = n->begin > 0 && is_glued(text, n->begin);
    const bool negative = n->begin > 0 && is_minus(text, n->begin - 1) && (!glued || !is_glued(text, n->begin - 1));
    const bool alone = n->begin <= 1 && (n->begin == 0 || negative) && n->end + 1 >= end;
    if (n->article_only || (sentence && !alone) || (glued && !negative) || is_referred_to(text, *n) ||
        std::any_of(all.begin(), all.end(),
                    [&](const Mention& m) { return m.begin_token < n->end && n->begin < m.end_token; }))
      continue;
    Mention m;
    m.begin_token = n->begin - (negative ? 1 : 0), m.end_token = n->end;
    m.low = negative ? negate(n->high) : n->low, m.high = negative ? negate(n->low) : n->high, m.scale = n->scale;
    if (n->vague || n->collective) m.hedge = Hedge::about;
    m.reach_begin = m.begin_token, m.reach_end = m.end_token;
    m.span = text.span_of(m.begin_token, m.end_token);
    apply_hedges(text, text.sentences.front(), m);
    loose.push_back(m);
  }
  all.insert(all.end(), loose.begin(), loose.end());
  std::sort(all.begin(), all.end(), [](const Mention& a, const Mention& b) { return a.span.begin < b.span.begin; });
}

}  // namespace

std::vector<Mention> find_mentions(const Text& text, std::optional<Day> published) {
  std::vector<Mention> all, dates, quantities;
  for (const Sentence& sentence : text.sentences) {
    if (sentence.part == Part::furniture) continue;
    const std::size_t earlier = dates.size();  // "la veille", "a year earlier" lean on the times before them
    quantities.clear();
    find_dates(text, sentence, published, dates);
    if (sentence.part != Part::dateline) find_quantities(text, sentence, quantities);
    const auto both = merged(std::span(dates).subspan(earlier), quantities);
    const std::size_t first = all.size();
    all.insert(all.end(), both.begin(), both.end());
    if (sentence.part != Part::dateline) find_bare_counts(text, sentence, all, first);
  }
  all.shrink_to_fit();
  inherit_currencies(text, all);
  find_loose_numbers(text, all);
  return all;
}

}  // namespace recoupe
