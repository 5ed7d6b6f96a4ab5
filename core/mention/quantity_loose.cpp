// Last of all: what no unit, noun or list has claimed.
#include "mention/quantity_loose.h"

#include <algorithm>

#include "mention/hedge.h"
#include "mention/number.h"
#include "mention/quantity_unit.h"
#include "mention/shape.h"
#include "text/lines.h"

namespace recoupe {
namespace {

bool is_note(const Text& text) {
  constexpr std::size_t longest_note = 16;  // tokens
  return text.sentences.size() == 1 && !text.tokens.empty() && text.tokens.size() <= longest_note;
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

// Is the number part of a mention? Both go from left to right: `next` is the first mention that does not end before it.
bool is_covered(const std::vector<Mention>& all, std::size_t& next, const Number& n) {
  while (next < all.size() && all[next].end_token <= n.begin) ++next;
  return next < all.size() && all[next].begin_token < n.end;
}

// "01 42 86 82 00": digits beside digits.
bool is_beside_digits(const Text& text, const Number& n) {
  const auto digits = [&](std::uint32_t i) {
    return i < text.tokens.size() && text.tokens[i].kind == TokenKind::number;
  };
  return !n.in_words && ((n.begin > 0 && digits(n.begin - 1)) || digits(n.end));
}

// "24-17", "802-555-0148", "8 062,58": a piece of something written without a space.
bool is_piece(const Text& text, const Sentence& sentence, const Number& n) {
  const auto joins = [&](std::uint32_t i) {
    const auto word = text.word(i);
    return text.tokens[i].kind != TokenKind::sign || word == "-" || word == "–" || word == "/" || word == "." ||
           word == "," || word == ":" || word == "#" || word == "+" || word == "_";
  };
  if (n.begin > 0 && is_glued(text, n.begin) && joins(n.begin - 1)) return true;
  const std::uint32_t last = n.end + 1;
  if (!n.in_words && n.end + 1 < sentence.end && is_sign(text, n.end, ".")) return true;  // "der 3. Platz"
  if (n.end >= text.tokens.size() || !is_glued(text, n.end)) return false;
  return text.tokens[n.end].kind != TokenKind::sign ||
         (joins(n.end) && last < text.tokens.size() && is_glued(text, last));
}

// "numéro cinq", "flambant neuf" name or describe; a small word, a sign or the beginning stands before what counts.
bool follows_small_word(const Finder& f, const Number& n) {
  if (n.begin == f.sentence.begin) return true;
  const std::uint32_t before = n.begin - 1;
  if (f.token(before).kind == TokenKind::sign) return true;
  if (f.has(before, Table::clause, static_cast<std::uint8_t>(ClauseRole::definite))) return false;  // "les deux"
  return f.row(before, Table::function) != nullptr || f.row(before, Table::hedge) != nullptr ||
         f.row(before, Table::tie) != nullptr;
}

// "one or two reasons", "two of them": a few, and no count.
bool is_offhand(const Finder& f, const Number& n) {
  if (!n.in_words) return false;
  if (f.is_number(n.end, NumberRole::them)) return true;
  if (f.is_function(n.end, FunctionClass::conjunction) && number_at(f.text, n.end + 1, f.end())) return true;
  return n.begin >= f.sentence.begin + 2 && f.is_function(n.begin - 1, FunctionClass::conjunction) &&
         number_at(f.text, n.begin - 2, n.begin - 1).has_value();
}

bool is_telling(const Finder& f, const Number& n) {
  constexpr Decimal one{1, 0};
  if (n.article_only || n.vague || n.collective || n.fraction || n.share || n.unit_only || looks_like_year(n) ||
      is_label(f, n.begin) || is_offhand(f, n))
    return false;
  if (n.in_words) return less(one, n.low) && follows_small_word(f, n);
  return n.digits >= 2 || n.grouped || n.low.exponent < 0 || n.scale != 0;
}

Mention loose_mention(const Text& text, const Sentence& sentence, const Number& n, bool negative) {
  Mention m;
  m.loose = true;
  m.begin_token = n.begin - (negative ? 1 : 0), m.end_token = n.end;
  m.low = negative ? negate(n.high) : n.low, m.high = negative ? negate(n.low) : n.high, m.scale = n.scale;
  if (n.vague || n.collective) m.hedge = Hedge::about;
  m.sentence = text.sentence_of[n.begin];
  m.reach_begin = m.begin_token, m.reach_end = m.end_token;
  m.span = text.span_of(m.begin_token, m.end_token);
  apply_hedges(text, sentence, m);
  return m;
}

}  // namespace

void find_loose_numbers(const Text& text, const Sentence& sentence, std::vector<Mention>& all, std::size_t first) {
  if (is_note(text)) return;
  const Finder f{text, sentence, all};
  std::vector<Mention> loose;
  std::size_t next = first;
  for (std::uint32_t i = sentence.begin; i < sentence.end;) {
    if (const Match* row = longest_within(text, i, sentence.end, Table::number);
        row != nullptr && is(*row->row, Table::number, NumberRole::never)) {
      i += row->length;
      continue;
    }
    const auto n = number_at(text, i, sentence.end);
    if (!n || n->end <= i) {
      ++i;
      continue;
    }
    i = n->end;
    if (!is_telling(f, *n) || is_piece(text, sentence, *n) || is_beside_digits(text, *n) || after_capital(f, *n) ||
        is_referred_to(text, *n) || is_covered(all, next, *n))
      continue;
    loose.push_back(loose_mention(text, sentence, *n, false));
  }
  all.insert(all.end(), loose.begin(), loose.end());
  std::sort(all.begin() + static_cast<std::ptrdiff_t>(first), all.end(),
            [](const Mention& a, const Mention& b) { return a.span.begin < b.span.begin; });
}

void find_numbers_of_note(const Text& text, std::vector<Mention>& all) {
  if (!is_note(text)) return;
  const auto end = static_cast<std::uint32_t>(text.tokens.size());
  const Finder f{text, text.sentences.front(), all};
  const bool sentence = ends_with_stop(text, 0, end);
  std::vector<Mention> loose;
  std::size_t next = 0;
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
    if (n->article_only || (sentence && !alone) || (glued && !negative) || is_label(f, n->begin) ||
        is_referred_to(text, *n) || is_covered(all, next, *n))
      continue;
    Mention m = loose_mention(text, text.sentences.front(), *n, negative);
    m.loose = false;  // a note has no noun elsewhere that it could lean on
    loose.push_back(m);
  }
  all.insert(all.end(), loose.begin(), loose.end());
  std::sort(all.begin(), all.end(), [](const Mention& a, const Mention& b) { return a.span.begin < b.span.begin; });
}

}  // namespace recoupe
