// Looks outward from the figure: a hedge phrase must end where the figure begins (articles and "de" may stand between),
// or begin where it ends. Of several before it the outermost counts last: "dépasse le seuil des", "pas moins de".
#include "mention/hedge.h"

#include "lang/tables.h"

namespace recoupe {
namespace {

constexpr std::uint32_t longest_hedge = 6;  // tokens

const Match* hedge_ending_at(const Text& text, std::uint32_t begin, std::uint32_t end) {
  const Match* best = nullptr;
  for (std::uint32_t length = 1; length <= longest_hedge && end >= begin + length; ++length)
    for (const Match& match : text.matches_at(end - length, Table::hedge))
      if (match.table == Table::hedge && match.length == length &&
          static_cast<HedgeSide>(match.row->second) == HedgeSide::before)
        best = &match;
  return best;
}

bool is_small_word(const Text& text, std::uint32_t token) {
  for (const Match& match : text.matches_at(token, Table::function))
    if (match.length == 1 &&
        (is(match, Table::function, FunctionClass::article) || is(match, Table::function, FunctionClass::partitive) ||
         is(match, Table::function, FunctionClass::adverb)))
      return true;
  return false;
}

// The hedge before the figure, over at most two small words ("dépasse les", "autour de").
const Match* hedge_before(const Text& text, const Sentence& sentence, std::uint32_t begin) {
  for (int gap = 0; gap <= 2; ++gap) {
    if (const Match* match = hedge_ending_at(text, sentence.begin, begin)) return match;
    if (begin <= sentence.begin || !is_small_word(text, begin - 1)) return nullptr;
    --begin;
  }
  return nullptr;
}

// "12 percent more than the 125,000 of 2024": a figure before the words and a determiner after them, and they compare.
bool compares(const Text& text, const Sentence& sentence, const Match& hedge, const Mention& m) {
  const std::uint32_t end = hedge.begin + hedge.length;
  if (hedge.begin <= sentence.begin || end >= m.begin_token || is_time(m.kind)) return false;
  bool definite = false, figure = text.tokens[hedge.begin - 1].kind == TokenKind::number;
  for (const Match& match : text.matches_at(m.begin_token - 1))
    definite = definite || is(*match.row, Table::clause, ClauseRole::definite);
  constexpr std::uint32_t longest = 3;
  for (std::uint32_t back = 1; back <= longest && hedge.begin >= sentence.begin + back; ++back)
    for (const Match& match : text.matches_at(hedge.begin - back))
      figure = figure || (match.length == back && (match.table == Table::unit || match.table == Table::currency ||
                                                   is(*match.row, Table::number, NumberRole::scale) ||
                                                   is(*match.row, Table::number, NumberRole::share)));
  return definite && figure;
}

Interval printed(const Mention& m) {
  if (m.high_unbounded) return at_least(m.low);
  if (compare(m.low, m.high) != 0) {
    const Interval low = m.hedge == Hedge::about ? exactly(m.low) : as_rounded(m.low),
                   high = m.hedge == Hedge::about ? exactly(m.high) : as_rounded(m.high);
    return joined(low, high);
  }
  return as_rounded(m.low);
}

void move(Mention& m, HedgeMove by) {
  switch (by) {
    case HedgeMove::about:
      m.hedge = Hedge::about;
      m.interval = compare(m.low, m.high) != 0 ? joined(around(m.low), around(m.high)) : around(m.low);
      break;
    case HedgeMove::at_least:
      m.hedge = Hedge::at_least, m.interval = at_least(m.low);
      break;
    case HedgeMove::over:
      m.hedge = Hedge::at_least, m.interval = more_than(m.low);
      break;
    case HedgeMove::at_most:
      m.hedge = Hedge::at_most, m.interval = at_most(m.high);
      break;
    case HedgeMove::under:
      m.hedge = Hedge::at_most, m.interval = less_than(m.high);
      break;
    case HedgeMove::between:
      if (compare(m.low, m.high) != 0) m.hedge = Hedge::between;
      break;
    case HedgeMove::amount_over:
      if (m.kind != Kind::duration) move(m, HedgeMove::over);
      break;
  }
}

}  // namespace

void apply_hedges(const Text& text, const Sentence& sentence, Mention& m) {
  if (compare(m.low, m.high) != 0 && m.hedge == Hedge::exact) m.hedge = Hedge::between;
  m.interval = printed(m);
  for (int stacked = 0; stacked < 2; ++stacked) {
    const Match* before = hedge_before(text, sentence, m.reach_begin);
    if (before == nullptr || compares(text, sentence, *before, m)) break;
    move(m, static_cast<HedgeMove>(before->row->code));
    m.reach_begin = before->begin;
  }
  for (const Match& match : text.matches_at(m.reach_end < text.tokens.size() ? m.reach_end : 0)) {
    if (m.reach_end >= sentence.end) break;
    if (match.row->table != Table::hedge || static_cast<HedgeSide>(match.row->second) != HedgeSide::after) continue;
    if (match.begin + match.length > sentence.end) continue;
    move(m, static_cast<HedgeMove>(match.row->code));
    m.reach_end = match.begin + match.length;
    break;
  }
}

bool opens_range(const Text& text, const Sentence& sentence, std::uint32_t token) {
  const Match* match = hedge_before(text, sentence, token);
  return match != nullptr && is(*match->row, Table::hedge, HedgeMove::between);
}

}  // namespace recoupe
