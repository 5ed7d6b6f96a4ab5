// Cuts bytes into raw tokens: words, digit runs, signs. Texts and the forms of the language tables go through the same
// scanner, so a table's phrase matches wherever the text spells it.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace recoupe {

enum class TokenKind : std::uint8_t { word, number, sign };

/// A word, a run of ASCII digits, or one sign. An elided word keeps its apostrophe ("d'", "l'"), an English clitic its
/// own
/// ("'s"); a hyphen is a sign of its own. A word may carry digits when it starts with a letter (GB200, T1), but letters
/// that follow digits are a word of their own (13h00 is three tokens). key: hash of the folded bytes (see utf8.h), the
/// identity of the word.
struct Token {
  enum Flag : std::uint8_t {
    space_before = 1,      ///< white space or a line break stands before it
    line_start = 2,        ///< first of its line
    paragraph_start = 4,   ///< first after a blank line, or of the text
    capital = 8,           ///< starts with a capital letter
    all_caps = 16,         ///< two or more letters, all capitals
    has_digit = 32,        ///< a word with digits in it
    no_break_before = 64,  ///< the space before it is a no-break one
  };
  Span span;
  std::uint64_t key = 0;
  std::uint32_t word = 0;  ///< identifier in the lexicon; 0 is a word it does not know
  TokenKind kind = TokenKind::word;
  std::uint8_t flags = 0;

  constexpr bool is(Flag flag) const { return (flags & flag) != 0; }
};

/// Appends the tokens of `text` to `out`. Any bytes are a text; time is linear.
void scan(std::string_view text, std::vector<Token>& out);

}  // namespace recoupe
