// A date line is made of a date or a time and of what may stand beside it; one word of another kind makes it a
// sentence.
#include "text/dateline.h"

#include "base/utf8.h"
#include "text/token.h"
#include "text/wire.h"

namespace recoupe {
namespace {

constexpr std::uint32_t dateline_width = 140;  // characters; "Par X et Y, publié le … à 13h00, mis à jour le … à 14h00"
constexpr std::uint32_t dateline_names = 6;  // words with a capital beside the date: an agency, an author, a place
constexpr std::uint32_t byline_width = 90;
constexpr std::uint32_t byline_plain = 3;  // "correspondante à", "envoyé spécial"

// How many tokens a weekday, a month, a zone takes here; 0 is none.
std::uint32_t calendar_length(const Text& text, std::uint32_t at) {
  std::uint32_t longest = 0;
  for (const Match& match : text.matches_at(at, Table::time))
    if (is_calendar_word(*match.row)) longest = match.length;
  return longest;
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
    if (const std::uint32_t length = item != nullptr ? item->length : calendar_length(text, at); length > 0) {
      at += length;
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

}  // namespace recoupe
