// Features only: what they mean for a page stands in furniture.cpp.
#include "text/page.h"

#include "base/utf8.h"
#include "text/lines.h"
#include "text/wire.h"

namespace recoupe {
namespace {

constexpr std::uint32_t dateline_width = 140;  // characters; "Par X et Y, publié le … à 13h00, mis à jour le … à 14h00"
constexpr std::uint32_t dateline_names = 6;  // words with a capital beside the date: an agency, an author, a place
constexpr std::uint32_t byline_width = 90;
constexpr std::uint32_t byline_plain = 3;  // "correspondante à", "envoyé spécial"

template <class Code>
const Match* longest_of(const Text& text, std::uint32_t at, std::uint32_t end, Table table, Code code) {
  const Match* best = nullptr;
  if (at >= end) return best;
  for (const Match& match : text.matches_at(at))
    if (is(*match.row, table, code) && at + match.length <= end) best = &match;
  return best;
}

bool has_table(const Text& text, std::uint32_t at, Table table) {
  for (const Match& match : text.matches_at(at))
    if (match.row->table == table && match.length == 1) return true;
  return false;
}

bool is_any(const Text& text, std::uint32_t at, std::initializer_list<std::string_view> signs) {
  if (text.tokens[at].kind != TokenKind::sign) return false;
  for (const std::string_view sign : signs)
    if (is_sign(text, at, sign)) return true;
  return false;
}

// The first token after a bullet and opening signs.
std::uint32_t past_opening(const Text& text, std::uint32_t begin, std::uint32_t end) {
  while (begin < end && text.tokens[begin].kind == TokenKind::sign && !is_sign(text, begin, "©") &&
         !is_sign(text, begin, "("))
    ++begin;
  return begin;
}

// A page's own line may have its colon, its mark, its count: "Commentaires (12) :".
bool only_signs_and_figures(const Text& text, std::uint32_t begin, std::uint32_t end) {
  for (; begin < end; ++begin)
    if (text.tokens[begin].kind == TokenKind::word) return false;
  return true;
}

void read_roles(const Text& text, Block& block) {
  std::uint32_t start = past_opening(text, block.begin, block.end);
  if (start < block.end && is_sign(text, start, "(")) {
    if (longest_of(text, start, block.end, Table::furniture, FurnitureRole::start) != nullptr)
      block.set(FurnitureRole::start);
    ++start;
  }
  if (start < block.end && text.tokens[start].kind == TokenKind::number && start + 1 < block.end)
    ++start;  // "12 commentaires"
  if (start >= block.end) return;
  for (const Match& match : text.matches_at(start)) {
    if (match.row->table != Table::furniture || start + match.length > block.end) continue;
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
      case FurnitureRole::byline:
      case FurnitureRole::dateline:
        block.set(role);
        break;
      default:
        break;
    }
  }
}

// Words and their kinds; the parts of a bar.
void count(const Text& text, Block& block) {
  bool quoted = false;
  block.address = block.end > block.begin + 3;
  std::uint32_t segment_words = 0, item_end = block.begin;
  bool segment_figure = false;
  const auto close_segment = [&] {
    block.longest_segment = std::max(block.longest_segment, segment_words);
    block.figure_segments += segment_figure;
    segment_words = 0, segment_figure = false;
  };
  for (std::uint32_t at = block.begin; at < block.end; ++at) {
    const Token& token = text.tokens[at];
    if (at > block.begin && token.is(Token::space_before)) block.address = false;
    if (is_any(text, at, {"«", "“"})) quoted = true;
    if (is_any(text, at, {"»", "”"})) quoted = false;
    if (const Match* item = longest_of(text, at, block.end, Table::furniture, FurnitureRole::item))
      item_end = std::max(item_end, at + item->length);
    if (longest_of(text, at, block.end, Table::furniture, FurnitureRole::hint) != nullptr && !quoted) ++block.hints;
    if (longest_of(text, at, block.end, Table::furniture, FurnitureRole::anywhere) != nullptr && !quoted)
      block.set(FurnitureRole::anywhere);
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
}

bool is_calendar(const Text& text, std::uint32_t at) {
  for (const Match& match : text.matches_at(at))
    if (match.length == 1 && is_calendar_word(*match.row)) return true;
  return false;
}

// "3 hours ago", "il y a 3 heures": figures at `at`, their unit after them.
bool is_ago(const Text& text, std::uint32_t at, std::uint32_t end) {
  if (longest_of(text, at + 2, end, Table::time, TimeRole::ago) != nullptr) return true;
  for (std::uint32_t back = 1; back <= 3 && back <= at; ++back) {
    const Match* before = longest_of(text, at - back, at, Table::time, TimeRole::ago);
    if (before != nullptr && before->length == back) return true;
  }
  return false;
}

// A part of a date or a time of day at this token: the token after it, or `at`.
std::uint32_t past_time(const Text& text, std::uint32_t at, std::uint32_t end) {
  if (const auto day = read_day(text, at, end)) return day->end;
  const auto number = [&](std::uint32_t i) {
    return i < end && text.tokens[i].kind == TokenKind::number && text.tokens[i].span.size() <= 2;
  };
  if (number(at) && at + 1 < end) {
    const bool duration = longest_of(text, at + 1, end, Table::unit, UnitKind::duration) != nullptr;
    if (duration && is_ago(text, at, end)) return at + 2;
    const std::string unit = folded(text.word(at + 1));
    const bool hour = is_sign(text, at + 1, ":") || is_sign(text, at + 1, ".") ||
                      (unit == "h" && !text.tokens[at + 1].is(Token::space_before));
    if (hour && number(at + 2) && !text.tokens[at + 2].is(Token::space_before)) return at + 3;
    if (unit == "h" || unit == "am" || unit == "pm") return at + 2;
  }
  return at;
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

bool is_dateline(const Text& text, std::uint32_t begin, std::uint32_t end) {
  std::uint32_t names = 0;
  bool time = false, labelled = false, may_begin = true;
  if (begin >= end || text.span_of(begin, end).size() > 2 * dateline_width) return false;
  for (std::uint32_t at = begin; at < end;) {
    const Token& token = text.tokens[at];
    const Match* label = longest_of(text, at, end, Table::furniture, FurnitureRole::dateline);
    if (label == nullptr) label = longest_of(text, at, end, Table::furniture, FurnitureRole::byline);
    if (label != nullptr) {
      labelled |= at == begin || may_begin;
      at += label->length;
      may_begin = true;
      continue;
    }
    if (const std::uint32_t after = past_time(text, at, end); after != at) {
      if (!time && !may_begin && !labelled) return false;
      time = true;
      at = after;
      may_begin = true;
      continue;
    }
    const Match* item = longest_of(text, at, end, Table::furniture, FurnitureRole::item);
    if (item != nullptr || is_calendar(text, at)) {
      at += item != nullptr ? item->length : 1u;
      continue;
    }
    if (token.kind == TokenKind::word && !has_table(text, at, Table::function)) {
      const bool zone = token.is(Token::all_caps);
      if (!token.is(Token::capital) && !token.is(Token::has_digit) && !(labelled && token.span.size() <= 2))
        return false;
      names += !zone;
      may_begin = zone;
    } else if (token.kind == TokenKind::sign) {
      may_begin = true;
      if (is_any(text, at, {"«", "“", "?", "!", "%", "€", "$", "£"})) return false;
      if (is_sign(text, at, ".") && at + 1 == end && !labelled) return false;
    } else if (token.kind == TokenKind::word &&
               longest_of(text, at, end, Table::function, FunctionClass::auxiliary) != nullptr &&
               longest_of(text, at, end, Table::function, FunctionClass::preposition) == nullptr) {
      return false;
    }
    ++at;
  }
  return names <= dateline_names && time;
}

bool is_byline(const Text& text, std::uint32_t begin, std::uint32_t end) {
  begin = past_opening(text, begin, end);
  if (begin >= end || text.span_of(begin, end).size() > byline_width || is_sign(text, end - 1, ".")) return false;
  const Match* label = longest_of(text, begin, end, Table::furniture, FurnitureRole::byline);
  if (label == nullptr) return false;
  std::uint32_t plain = 0;
  for (std::uint32_t at = begin + label->length; at < end; ++at) {
    const Token& token = text.tokens[at];
    const bool small_letter = token.kind == TokenKind::word && !token.is(Token::capital);
    if (at == begin + label->length && small_letter &&
        longest_of(text, at, end, Table::function, FunctionClass::article) == nullptr &&
        longest_of(text, at, end, Table::function, FunctionClass::possessive) == nullptr)
      return false;
    if (token.kind == TokenKind::number || is_any(text, at, {"?", "!", "«", "“", ":"})) return false;
    if (token.kind != TokenKind::word) continue;
    if (longest_of(text, at, end, Table::function, FunctionClass::auxiliary) != nullptr &&
        longest_of(text, at, end, Table::function, FunctionClass::preposition) == nullptr)
      return false;
    plain +=
        !token.is(Token::capital) && !has_table(text, at, Table::function) && !has_table(text, at, Table::furniture);
  }
  return plain <= byline_plain;
}

bool names_furniture(const Text& text, std::uint32_t begin, std::uint32_t end) {
  const std::uint32_t start = past_opening(text, begin, end);
  if (start < end && longest_of(text, start, end, Table::furniture, FurnitureRole::start) != nullptr &&
      start < begin + 2)
    return true;
  bool quoted = false;
  for (std::uint32_t at = begin; at < end; ++at) {
    if (is_any(text, at, {"«", "“"})) quoted = true;
    if (is_any(text, at, {"»", "”"})) quoted = false;
    if (!quoted && longest_of(text, at, end, Table::furniture, FurnitureRole::anywhere) != nullptr) return true;
  }
  return false;
}

}  // namespace recoupe
