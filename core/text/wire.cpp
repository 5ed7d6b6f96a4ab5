// Days are read through the month names of times.tsv; mention/date reads far more, but stands after this stage.
#include "text/wire.h"

#include <span>

#include "lang/tables.h"
#include "text/lines.h"

namespace recoupe {
namespace {

constexpr std::uint32_t longest_dateline = 14;  // tokens of "WASHINGTON, Nov. 3, 2025 (Reuters) -"

constexpr TimeRole months[] = {TimeRole::month, TimeRole::month_either, TimeRole::month_word, TimeRole::month_short};
constexpr TimeRole beside_dates[] = {TimeRole::weekday, TimeRole::weekday_short, TimeRole::day,      TimeRole::day_part,
                                     TimeRole::noon,    TimeRole::ago,           TimeRole::day_unit, TimeRole::meridiem,
                                     TimeRole::zone,    TimeRole::clock};

bool has_role(const Row& row, std::span<const TimeRole> roles) {
  for (const TimeRole role : roles)
    if (is(row, Table::time, role)) return true;
  return false;
}

// The value of a short digit run; −1 for anything else.
int digits_at(const Text& text, std::uint32_t at, std::uint32_t end) {
  if (at >= end || text.tokens[at].kind != TokenKind::number || text.tokens[at].span.size() > 4) return -1;
  int value = 0;
  for (const char c : text.word(at)) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

bool is_year(const Text& text, std::uint32_t at, int value) {
  return text.tokens[at].span.size() == 4 && value >= 1800 && value < 2200;
}

// 1 to 12, 0 for none; moves past the name and its point.
int month_at(const Text& text, std::uint32_t& at, std::uint32_t end) {
  if (at >= end) return 0;
  const Match* best = nullptr;
  for (const Match& match : text.matches_at(at, Table::time))
    if (has_role(*match.row, months) && at + match.length <= end) best = &match;
  if (best == nullptr) return 0;
  at += best->length;
  if (is_sign(text, at, ".") && at < end) ++at;
  return static_cast<int>(to_double(best->row->number));
}

bool glued_sign(const Text& text, std::uint32_t at, std::string_view sign) {
  return is_sign(text, at, sign) && !text.tokens[at].is(Token::space_before);
}

std::optional<DayAt> checked(int year, int month, int day, std::uint32_t end) {
  if (!exists({year, month, day})) return std::nullopt;
  return DayAt{day_from({year, month, day}), end};
}

// 2025-11-04 or 08/02/2023, 8.2.2023.
std::optional<DayAt> read_figures(const Text& text, std::uint32_t at, std::uint32_t end) {
  if (at + 5 > end) return std::nullopt;
  const int a = digits_at(text, at, end), b = digits_at(text, at + 2, end), c = digits_at(text, at + 4, end);
  if (a < 0 || b < 0 || c < 0 || text.tokens[at + 1].key != text.tokens[at + 3].key) return std::nullopt;
  const bool slash = glued_sign(text, at + 1, "/"), dash = glued_sign(text, at + 1, "-"),
             point = glued_sign(text, at + 1, ".");
  if ((dash || slash) && is_year(text, at, a)) return checked(a, b, c, at + 5);
  if (!(slash || dash || point) || !is_year(text, at + 4, c)) return std::nullopt;
  const bool month_first = text.lexicon != nullptr && text.lexicon->language() == "en";
  if ((month_first && a <= 12) || b > 12) return checked(c, a, b, at + 5);
  return checked(c, b, a, at + 5);
}

// After the day's figures: "er", "st", "nd", "rd", "th".
std::uint32_t past_ordinal(const Text& text, std::uint32_t at, std::uint32_t end) {
  return at < end && text.tokens[at].kind == TokenKind::word && !text.tokens[at].is(Token::space_before) &&
                 text.tokens[at].span.size() == 2
             ? at + 1
             : at;
}

std::optional<DayAt> read_words(const Text& text, std::uint32_t at, std::uint32_t end) {
  std::uint32_t next = at;
  int day = -1, month = 0;
  if (text.tokens[at].kind == TokenKind::number) {  // 4 August 2017
    day = digits_at(text, at, end);
    next = past_ordinal(text, at + 1, end);
    month = month_at(text, next, end);
  } else {  // August 4th, 2017
    month = month_at(text, next, end);
    if (month == 0) return std::nullopt;
    day = digits_at(text, next, end);
    next = past_ordinal(text, next + 1, end);
  }
  if (month == 0 || day < 1) return std::nullopt;
  if (next < end && is_sign(text, next, ",")) ++next;
  const int year = digits_at(text, next, end);
  if (year < 0 || !is_year(text, next, year)) return std::nullopt;
  return checked(year, month, day, next + 1);
}

// "date 2025-11-04", "published: 2025-11-04": the fields of a scraped page.
std::uint32_t past_field(const Text& text, std::uint32_t begin, std::uint32_t end) {
  std::uint32_t at = begin;
  for (const Match& match : text.matches_at(begin, Table::furniture))
    if (is(*match.row, Table::furniture, FurnitureRole::dateline)) at = begin + match.length;
  if (is_sign(text, at, ":")) ++at;
  if (at >= end || text.tokens[at].kind != TokenKind::number) return begin;
  const auto day = read_figures(text, at, end);
  return day && text.tokens[at].span.size() == 4 ? day->end : begin;
}

// "LONDON, Nov 3 (Reuters) - ", "PARIS (AFP) —".
std::uint32_t past_dateline(const Text& text, std::uint32_t begin, std::uint32_t end) {
  if (!text.tokens[begin].is(Token::capital)) return begin;
  bool agency = false;
  for (std::uint32_t at = begin; at < end && at < begin + longest_dateline; ++at) {
    agency |= is_sign(text, at, ")");
    if (is_sign(text, at, ".") && text.tokens[at - 1].span.size() > 5) return begin;
    if (!agency) continue;
    if (!is_sign(text, at, "-") && !is_sign(text, at, "–") && !is_sign(text, at, "—")) continue;
    const bool opens =
        at + 1 >= end || text.tokens[at + 1].kind != TokenKind::word || text.tokens[at + 1].is(Token::capital);
    return opens && is_sign(text, at - 1, ")") && text.tokens[at].is(Token::space_before) ? at + 1 : begin;
  }
  return begin;
}

}  // namespace

bool is_calendar_word(const Row& row) { return has_role(row, months) || has_role(row, beside_dates); }

std::optional<DayAt> read_day(const Text& text, std::uint32_t at, std::uint32_t end) {
  if (at >= end) return std::nullopt;
  if (const auto day = read_figures(text, at, end)) return day;
  return read_words(text, at, end);
}

std::uint32_t lead_end(const Text& text, std::uint32_t begin, std::uint32_t end) {
  if (begin >= end) return begin;
  const std::uint32_t field = past_field(text, begin, end);
  return field != begin ? field : past_dateline(text, begin, end);
}

}  // namespace recoupe
