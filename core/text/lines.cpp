// A text wrapped at a fixed width shows it: each line is so long that the first word of the next would not have fitted.
#include "text/lines.h"

#include <algorithm>

#include "base/utf8.h"

namespace recoupe {
namespace {

constexpr std::uint32_t narrowest_wrap = 40,
                        widest_wrap = 110;  // characters; mail wraps at 72 to 78, pages for print up to 100
constexpr std::uint32_t long_line = 45;     // a line this long that does not end a sentence may go on in the next one

std::uint32_t characters(std::string_view bytes) {
  std::uint32_t count = 0;
  for (const char c : bytes) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  return count;
}

bool is_bullet(const Text& text, std::uint32_t begin, std::uint32_t end) {
  if (end - begin < 2 || !text.tokens[begin + 1].is(Token::space_before)) return false;
  for (const std::string_view sign :
       {"•", "-", "*", "·", "▪", "‣", "◦", "■", "►", "▶", "→", "●", "○", "–", "—", "➤", "✓"})
    if (is_sign(text, begin, sign)) return true;
  return false;
}

// The characters that the next line's first word would have added to this one: up to its first breakable space.
std::uint32_t first_word_width(const Text& text, const Line& line) {
  std::uint32_t at = line.begin + 1;
  while (at < line.end && (!text.tokens[at].is(Token::space_before) || text.tokens[at].is(Token::no_break_before)) &&
         at < line.begin + 8)
    ++at;
  return 1 + characters(slice(text.bytes, text.span_of(line.begin, at)));
}

bool starts_small(const Text& text, const Line& line) {
  const Token& first = text.tokens[line.begin];
  return first.kind == TokenKind::word && !first.is(Token::capital) && !first.is(Token::has_digit);
}

// "GOOGL.O ," at the start of a line: a stock's code that the page set as a link of its own.
bool starts_with_ticker(const Text& text, const Line& line) {
  if (line.end - line.begin < 4) return false;
  const Token *code = &text.tokens[line.begin], *market = code + 2, *next = code + 3;
  return code->is(Token::all_caps) && is_sign(text, line.begin + 1, ".") && !code[1].is(Token::space_before) &&
         market->is(Token::capital) && market->span.size() <= 2 && !market->is(Token::space_before) &&
         (is_sign(text, line.begin + 3, ",") || (next->kind == TokenKind::word && !next->is(Token::capital)));
}

// A block is wrapped when its lines are full and some of them begin in the middle of a sentence. 0: it is not.
std::uint32_t wrap_width(const Text& text, const Line* first, const Line* last) {
  if (last - first < 3) return 0;
  std::uint32_t width = 0, full = 0, small = 0;
  for (const Line* line = first; line != last; ++line) width = std::max(width, line->width);
  if (width < narrowest_wrap || width > widest_wrap) return 0;
  for (const Line* line = first; line + 1 != last; ++line) {
    full += line->width + first_word_width(text, line[1]) > width;
    small += starts_small(text, line[1]);
  }
  const auto joints = static_cast<std::uint32_t>(last - first - 1);
  return full * 4 >= joints * 3 && small * 3 >= joints ? width : 0;
}

bool joins(const Text& text, const Line& line, const Line& next, std::uint32_t wrap) {
  if (next.bullet) return false;
  const bool stopped = ends_with_stop(text, line.begin, line.end);
  if (starts_with_ticker(text, next)) return !stopped && line.width >= long_line;
  if (next.after_blank) return false;
  if (wrap != 0) return !stopped || line.width + first_word_width(text, next) > wrap;
  const bool lead = text.longest(next.begin, Table::furniture) != nullptr;  // "par Jane Doe", "publié le"
  return !stopped && !lead && starts_small(text, next) && line.width >= long_line && line.width <= widest_wrap &&
         (next.width >= long_line || ends_with_stop(text, next.begin, next.end));
}

}  // namespace

bool ends_with_stop(const Text& text, std::uint32_t begin, std::uint32_t end) {
  while (end > begin) {
    bool closing = false;
    for (const std::string_view sign : {"»", ")", "]", "”", "'", "\"", "›"}) closing |= is_sign(text, end - 1, sign);
    if (!closing) break;
    --end;
  }
  if (end == begin) return false;
  for (const std::string_view sign : {".", "!", "?", "…", ":", ";"})
    if (is_sign(text, end - 1, sign)) return true;
  return false;
}

std::vector<Line> lines_of(const Text& text) {
  std::vector<Line> lines;
  for (std::uint32_t at = 0; at < text.tokens.size(); ++at) {
    const Token& token = text.tokens[at];
    if (token.is(Token::line_start) || lines.empty())
      lines.push_back({at, at, 0, token.is(Token::paragraph_start), false});
    lines.back().end = at + 1;
  }
  for (Line& line : lines) {
    line.width = characters(slice(text.bytes, text.span_of(line.begin, line.end)));
    line.bullet = is_bullet(text, line.begin, line.end);
  }
  return lines;
}

std::vector<Line> paragraphs_of(const Text& text) {
  const std::vector<Line> lines = lines_of(text);
  std::vector<Line> out;
  for (std::size_t first = 0; first < lines.size();) {
    std::size_t last = first + 1;
    while (last < lines.size() && !lines[last].after_blank && !lines[last].bullet) ++last;
    const std::uint32_t wrap = wrap_width(text, lines.data() + first, lines.data() + last);
    for (std::size_t i = first; i < last; ++i) {
      if (i > 0 && joins(text, lines[i - 1], lines[i], i > first ? wrap : 0)) {
        out.back().end = lines[i].end;
        out.back().width += lines[i].width + 1;
      } else {
        out.push_back(lines[i]);
      }
    }
    first = last;
  }
  return out;
}

}  // namespace recoupe
