// Numbers in words, and the scales and halves that follow any number. Private to number.cpp.
#pragma once
#include <cstdint>

#include "lang/tables.h"
#include "mention/number.h"
#include "mention/shape.h"

namespace recoupe {

/// The tokens up to `end`, with what the number table says of them.
struct NumberReader {
  const Text& text;
  std::uint32_t end;

  const Token& token(std::uint32_t i) const { return text.tokens[i]; }
  bool glued(std::uint32_t i) const {
    return i < end && token(i).flags == (token(i).flags & ~(Token::space_before | Token::line_start));
  }
  bool is_digits(std::uint32_t i) const { return i < end && token(i).kind == TokenKind::number; }
  const Match* row(std::uint32_t i) const { return i < end ? longest_within(text, i, end, Table::number) : nullptr; }
  /// The longest row of this role at token i, or null.
  const Match* row_of(std::uint32_t i, NumberRole role) const {
    const Match* best = nullptr;
    if (i >= end) return best;
    for (const Match& match : text.matches_at(i, Table::number))
      if (is(match, Table::number, role) && match.begin + match.length <= end) best = &match;
    return best;
  }
  bool has_role(std::uint32_t i, NumberRole role) const { return row_of(i, role) != nullptr; }
};

/// "quatre-vingt-dix", "two and a half million", "trois quarts", "une centaine", from n.begin; false when there is
/// none.
bool read_words(const NumberReader& r, Number& n);
/// "centaines de milliers", "des milliers", "several million": two to ten of what is named.
bool read_vague(const NumberReader& r, Number& n);
/// Scales after digits or words: "1,2 million", "1 400 milliards", "3 Md", "2 millions et demi".
void read_scales(const NumberReader& r, Number& n);

/// "et demi", "and a half" from token i: the token after it, and the fraction. i itself when there is none.
struct Half {
  std::uint32_t end = 0;
  Decimal value;
};
Half half_after(const NumberReader& r, std::uint32_t i);

}  // namespace recoupe
