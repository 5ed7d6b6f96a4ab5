// Small questions that the readers of numbers, units and dates ask of a text: hyphens, plurals, partitives, short
// scales.
#pragma once
#include <cstdint>

#include "base/utf8.h"
#include "lang/tables.h"
#include "text/article.h"

namespace recoupe {

/// Is the phrase spelled in its own case, if it is one letter ("m", "M", "g")?
bool keeps_case(const Text& text, const Match& match);
/// The longest phrase of `table` at `token` that ends by `end`; a one-letter form must be spelled in its own case ("m",
/// "M", "g").
inline const Match* longest_within(const Text& text, std::uint32_t token, std::uint32_t end, Table table) {
  const Match* best = nullptr;
  if (token >= end) return nullptr;
  for (const Match& match : text.matches_at(token, table))
    if (match.table == table && match.begin + match.length <= end && keeps_case(text, match)) best = &match;
  return best;
}
/// Is a token glued to the one before it, without space?
inline bool is_glued(const Text& text, std::uint32_t token) {
  return token > 0 && token < text.tokens.size() && text.tokens[token - 1].span.end == text.tokens[token].span.begin;
}
/// A note of one sentence, as a search, a cell or a remark is: short, and no full stop makes it a sentence of an
/// article.
bool is_utterance(const Text& text);
/// - ‐ ‑ – only when the writer joins with it
inline bool is_hyphen(const Token& token) {
  constexpr std::uint64_t hyphen = hash_of("-");
  return token.kind == TokenKind::sign && token.key == hyphen;
}
bool is_closing_quote(const Token& token);  ///< » ” "
bool is_range_dash(const Token& token);     ///< - – — −
/// Does a plain space group digits in this language (1 400)?
bool groups_by_spaces(const Text& text);
/// "à", "to" between the ends of a range, or before the level that is reached.
bool is_range_word(const Text& text, std::uint32_t token);
/// A word of functions.tsv by itself, of that class.
bool is_function_word(const Text& text, std::uint32_t token, FunctionClass wanted);
/// "de", "d'", "of": what ties a number to what it counts.
bool is_partitive(const Text& text, std::uint32_t token);
/// A scale word in its plural: "millions" where the table has million(s).
bool is_plural_form(const Text& text, std::uint32_t token);
/// Is the short scale at `token` (k, M, bn) one for the number that begins at `number`? It is glued to its digits, or
/// stands beside a currency; where its letter is a unit too (m), only a currency or a noun beside it decides for the
/// scale.
bool short_scale_counts(const Text& text, std::uint32_t token, std::uint32_t end, std::uint32_t number);
bool is_unit_or_scale(const Text& text, std::uint32_t token, std::uint32_t end);
bool is_currency(const Text& text, std::uint32_t token);

}  // namespace recoupe
