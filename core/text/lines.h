// The lines of a page and the paragraphs they make: a line each, unless the text is wrapped at a fixed width.
#pragma once
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "text/article.h"

namespace recoupe {

/// Tokens [begin, end) of a line, or of the lines that make a paragraph. width counts code points, from the first token
/// to the last.
struct Line {
  std::uint32_t begin = 0, end = 0;
  std::uint32_t width = 0;
  bool after_blank = false;  ///< the first of the text, or a blank line stands before it
  bool bullet = false;       ///< begins with •, -, *, … and a space
};

std::vector<Line> lines_of(const Text& text);
/// They partition the tokens, in order. Every line ends one, but those wrapped at a fixed width are joined.
std::vector<Line> paragraphs_of(const Text& text);

/// Is the token this sign? Typographic variants of the apostrophe and the hyphen count as the plain one.
inline bool is_sign(const Text& text, std::uint32_t token, std::string_view sign) {
  return token < text.tokens.size() && text.tokens[token].kind == TokenKind::sign &&
         text.tokens[token].key == hash_of(sign);
}
/// Does the last token before `end`, closing quotes and brackets aside, end a sentence?
bool ends_with_stop(const Text& text, std::uint32_t begin, std::uint32_t end);

}  // namespace recoupe
