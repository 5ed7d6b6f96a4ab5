// Features only: what they mean for a page stands in furniture.cpp.
#include "text/page.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/token.h"

namespace recoupe {
namespace {

// A page's own line may have its colon, its mark, its count: "Commentaires (12) :".
bool only_signs_and_figures(const Text& text, std::uint32_t begin, std::uint32_t end) {
  for (; begin < end; ++begin)
    if (text.tokens[begin].kind == TokenKind::word) return false;
  return true;
}

void read_roles(const Text& text, Block& block) {
  if (block.opens_quote) return;  // someone speaks
  std::uint32_t start = past_opening(text, block.begin, block.end);
  if (start < block.end && text.tokens[start].kind == TokenKind::number && start + 1 < block.end)
    ++start;  // "12 commentaires"
  if (start >= block.end) return;
  for (const Match& match : text.matches_at(start, Table::furniture)) {
    if (match.table != Table::furniture || start + match.length > block.end) continue;
    const auto role = static_cast<FurnitureRole>(match.row->code);
    const bool whole = only_signs_and_figures(text, start + match.length, block.end);
    switch (role) {
      case FurnitureRole::line:
      case FurnitureRole::section:
      case FurnitureRole::ending:
      case FurnitureRole::keep:
        if (whole) block.set(role);
        break;
      case FurnitureRole::start:
        block.set(role);
        block.start_length = std::max<std::uint32_t>(block.start_length, match.length);
        break;
      case FurnitureRole::byline:
      case FurnitureRole::dateline:
        block.set(role);
        break;
      default:
        break;
    }
  }
}

// "ACCUEIL  SOCIÉTÉ  SPORT": entries set apart by two spaces or a tab.
bool is_after_gap(const Text& text, std::uint32_t at) {
  const std::size_t begin = text.tokens[at - 1].span.end, end = text.tokens[at].span.begin;
  return end > begin + 1 || (end > begin && text.bytes[begin] == '\t');
}

// Words and their kinds; the parts of a bar.
void count(const Text& text, Block& block) {
  constexpr int least_gaps = 2;  // one may be a slip of the typist
  int gaps = 0;
  for (std::uint32_t at = block.begin + 1; at < block.end; ++at) gaps += is_after_gap(text, at);
  bool quoted = false;
  bool spaced = false, linked = false;
  std::uint32_t segment_words = 0, item_end = block.begin;
  bool segment_figure = false;
  const auto close_segment = [&] {
    block.longest_segment = std::max(block.longest_segment, segment_words);
    block.figure_segments += segment_figure;
    segment_words = 0, segment_figure = false;
  };
  for (std::uint32_t at = block.begin; at < block.end; ++at) {
    const Token& token = text.tokens[at];
    spaced |= at > block.begin && token.is(Token::space_before);
    linked |= is_any(text, at, {"@"}) || (is_any(text, at, {"/"}) && at > block.begin && is_sign(text, at - 1, "/"));
    quoted = is_any(text, at, {"«", "“"}) || (quoted != is_sign(text, at, "\"") && !is_any(text, at, {"»", "”"}));
    if (const Match* item = longest_of(text, at, block.end, Table::furniture, FurnitureRole::item))
      item_end = std::max(item_end, at + item->length);
    if (!quoted) {
      const bool anywhere = longest_of(text, at, block.end, Table::furniture, FurnitureRole::anywhere) != nullptr;
      if (anywhere) block.set(FurnitureRole::anywhere);
      block.hints += anywhere || longest_of(text, at, block.end, Table::furniture, FurnitureRole::hint) != nullptr;
    }
    if (longest_of(text, at, block.end, Table::function, FunctionClass::auxiliary) != nullptr) block.verb = true;
    if (token.kind == TokenKind::sign) {
      const bool before_figure = at + 1 < block.end && text.tokens[at + 1].kind == TokenKind::number &&
                                 !text.tokens[at + 1].is(Token::space_before);
      block.signed_figures += before_figure && is_any(text, at, {"+", "-", "−", "–"});
      const bool apart = token.is(Token::space_before) && at > block.begin && at + 1 < block.end;
      if (apart && is_any(text, at, {"|", ">", "›", "»", "•", "·", "/", "–", "—", "-", "→", "▸", "¦", "∙", "●"})) {
        close_segment();
        ++block.segments;
        block.strong_bar |= !is_any(text, at, {"–", "—", "-", "»"});
      }
      continue;
    }
    if (gaps >= least_gaps && at > block.begin && is_after_gap(text, at)) close_segment(), ++block.segments;
    ++block.words, ++segment_words;
    block.key = (block.key ^ token.key) * 1099511628211ULL;
    if (token.kind == TokenKind::number) {
      ++block.figures, segment_figure = true;
    } else if (at < item_end) {
      ++block.items;
    } else if (has_table(text, at, Table::function)) {
      ++block.small;
    } else if (token.is(Token::capital)) {
      ++block.names;
    } else {
      ++block.plain;
    }
  }
  close_segment();
  block.address = linked && !spaced;
}

}  // namespace

std::vector<Block> blocks_of(const Text& text) {
  std::vector<Block> blocks;
  for (std::uint32_t s = 0; s < text.sentences.size(); ++s) {
    const Sentence& sentence = text.sentences[s];
    if (blocks.empty() || sentence.paragraph != text.sentences[s - 1].paragraph)
      blocks.push_back({.begin = sentence.begin, .first = s});
    blocks.back().end = sentence.end;
    blocks.back().last = s + 1;
  }
  for (Block& block : blocks) {
    block.bullet = block.begin < block.end && text.tokens[block.begin].kind == TokenKind::sign &&
                   block.end > block.begin + 1 && text.tokens[block.begin + 1].is(Token::space_before) &&
                   !is_any(text, block.begin, {"«", "\"", "“", "—", "–", "©"});
    block.after_blank = text.tokens[block.begin].is(Token::paragraph_start);
    block.colon = is_sign(text, block.end - 1, ":");
    block.stop = ends_with_stop(text, block.begin, block.end) && !block.colon;
    block.opens_quote = is_any(text, block.begin, {"«", "“", "\""});
    for (const char c : slice(text.bytes, text.span_of(block.begin, block.end)))
      block.width += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    count(text, block);
    read_roles(text, block);
  }
  return blocks;
}

bool starts_as_furniture(const Text& text, std::uint32_t begin, std::uint32_t end) {
  const std::uint32_t start = past_opening(text, begin, end);
  return start < end && start < begin + 2 && !is_any(text, begin, {"«", "“", "\""}) &&
         longest_of(text, start, end, Table::furniture, FurnitureRole::start) != nullptr;
}

}  // namespace recoupe
