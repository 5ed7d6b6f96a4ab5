// Small questions to a token, shared by the readers of lines and pages.
#pragma once
#include <initializer_list>
#include <string_view>

#include "lang/tables.h"
#include "text/article.h"
#include "text/lines.h"

namespace recoupe {

/// The longest phrase of that table and role that starts at the token and ends before `end`, or null.
template <class Code>
const Match* longest_of(const Text& text, std::uint32_t at, std::uint32_t end, Table table, Code code) {
  const Match* best = nullptr;
  if (at >= end) return best;
  for (const Match& match : text.matches_at(at, table))
    if (is(match, table, code) && at + match.length <= end) best = &match;
  return best;
}

/// Is the token by itself a phrase of the table?
inline bool has_table(const Text& text, std::uint32_t at, Table table) {
  for (const Match& match : text.matches_at(at, table))
    if (match.table == table && match.length == 1) return true;
  return false;
}

/// Is the token one of these signs?
inline bool is_any(const Text& text, std::uint32_t at, std::initializer_list<std::string_view> signs) {
  if (text.tokens[at].kind != TokenKind::sign) return false;
  for (const std::string_view sign : signs)
    if (is_sign(text, at, sign)) return true;
  return false;
}

/// The first token after a bullet and opening signs; "©" says something itself.
inline std::uint32_t past_opening(const Text& text, std::uint32_t begin, std::uint32_t end) {
  while (begin < end && text.tokens[begin].kind == TokenKind::sign && !is_sign(text, begin, "©")) ++begin;
  return begin;
}

}  // namespace recoupe
