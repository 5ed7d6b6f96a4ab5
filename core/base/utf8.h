// Reading UTF-8: decoding, folding of letters, lengths.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace recoupe {

/// One decoded code point and the bytes it took (at least 1). A malformed byte decodes to U+FFFD over one byte, so that
/// any bytes can be read to their end.
struct CodePoint {
  char32_t value = 0;
  std::uint32_t size = 1;
};
CodePoint decode_wide(std::string_view text, std::size_t at);  ///< the same of what is no ASCII
inline CodePoint decode(std::string_view text, std::size_t at) {
  if (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) return {static_cast<unsigned char>(text[at]), 1};
  return decode_wide(text, at);
}

enum class CharClass : std::uint8_t { other, letter, digit, space, newline, mark, symbol, punctuation, invisible };
/// Every kind of space that a newspaper sets (no-break, narrow no-break, thin) is `space`; zero-width and bidi controls
/// are `invisible`; digits are those of ASCII only: other scripts' digits are letters of a word here.
CharClass classify_wide(char32_t c);  ///< the same of what is no ASCII
bool is_upper_wide(char32_t c);
/// Of the characters of ASCII.
inline constexpr auto ascii_classes = [] {
  std::array<CharClass, 0x80> classes{};
  for (std::size_t c = 0x21; c < 0x7F; ++c) classes[c] = CharClass::punctuation;
  for (char c = 'a'; c <= 'z'; ++c) classes[static_cast<std::size_t>(c)] = CharClass::letter;
  for (char c = 'A'; c <= 'Z'; ++c) classes[static_cast<std::size_t>(c)] = CharClass::letter;
  for (char c = '0'; c <= '9'; ++c) classes[static_cast<std::size_t>(c)] = CharClass::digit;
  for (const char c : {'\n', '\r'}) classes[static_cast<std::size_t>(c)] = CharClass::newline;
  for (const char c : {' ', '\t', '\v', '\f'}) classes[static_cast<std::size_t>(c)] = CharClass::space;
  for (const char c : {'$', '+', '<', '=', '>', '^', '`', '|', '~', '%'})
    classes[static_cast<std::size_t>(c)] = CharClass::symbol;
  return classes;
}();
inline CharClass classify(char32_t c) { return c < 0x80 ? ascii_classes[c] : classify_wide(c); }
inline bool is_upper(char32_t c) { return c < 0x80 ? c >= 'A' && c <= 'Z' : is_upper_wide(c); }
/// A decimal digit of another script, or one that typesetting dresses up: ١, १, １, 𝟏.
bool is_other_digit(char32_t c);

/// Appends the fold of a letter: lower case, composed, typographic apostrophes and ligatures in plain letters. Accents
/// stay: "marche" and "marché" are two words.
void fold_into(char32_t c, std::string& out);
std::string folded(std::string_view text);
/// The same without accents, for words set in capitals or typed without them.
std::string bare(std::string_view folded);

void append_utf8(char32_t c, std::string& out);
bool is_valid_utf8(std::string_view text);
/// Length of a prefix of `text` in UTF-16 code units.
std::size_t utf16_length(std::string_view text);

/// FNV-1a over folded bytes: the identity of a word, known to the lexicon or not.
constexpr std::uint64_t hash_more(std::uint64_t hash, char c) {
  return (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
}
constexpr std::uint64_t hash_of(std::string_view bytes) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (const char c : bytes) hash = hash_more(hash, c);
  return hash;
}

}  // namespace recoupe
