// Questions about rows and shapes that every reader of dates asks.
#include "mention/date_reader.h"

#include "base/decimal.h"
#include "mention/shape.h"

namespace recoupe::dates {

const Match* role_before(const Reader& r, Index i, TimeRole role) {
  constexpr Index longest = 6;  // words of a cue
  const Match* best = nullptr;
  for (Index k = i; k > r.begin && i - k < longest;) {
    --k;
    for (const Match& match : r.text.matches_at(k, Table::time))
      if (is(match, Table::time, role) && end_of(match) == i) best = &match;
  }
  return best;
}

const Match* cue_before(const Reader& r, Index i, TimeRole role) {
  if (const Match* cue = role_before(r, i, role)) return cue;
  const Match* article = role_before(r, i, TimeRole::article);
  return article ? role_before(r, article->begin, role) : nullptr;
}

bool is_deadline(const Reader& r, Index begin, Index end) {
  const bool owns = end < r.end && is_function_word(r.text, end, FunctionClass::possessive) && is_glued(r.text, end);
  return !owns && cue_before(r, begin, TimeRole::by) != nullptr;
}

int value_of(const Match& match) { return static_cast<int>(to_double(match.row->number)); }

Index past(const Reader& r, Index i, TimeRole role) {
  const Match* match = role_at(r, i, role);
  return match ? end_of(*match) : i;
}

Index past_partitive(const Reader& r, Index i) {
  const Index next = past(r, i, TimeRole::of);
  return past(r, next, TimeRole::article);
}

Step step_at(const Reader& r, Index i, Side side) {
  constexpr struct {
    TimeRole role;
    int by;
  } roles[] = {{TimeRole::last, -1}, {TimeRole::next, 1}, {TimeRole::current, 0}, {TimeRole::neighbour, 0}};
  if (side == Side::after && i < r.end && r.token(i).is(Token::line_start)) return {};
  for (const auto& [role, by] : roles) {
    const Match* match = role_at(r, i, role);
    if (match == nullptr) continue;
    if (role == TimeRole::neighbour) return {value_of(*match), end_of(*match), true};
    if (side == Side::before ? value_of(*match) != 2 : value_of(*match) != 0) return {by, end_of(*match), false};
  }
  return {};
}

bool is_sign(const Reader& r, Index i, char sign) {
  if (i >= r.end || r.token(i).kind != TokenKind::sign) return false;
  const auto word = r.text.word(i);
  return word.size() == 1 && word.front() == sign;
}

bool is_glued(const Reader& r, Index i) {
  return i > r.begin && i < r.end && !r.token(i).is(Token::space_before) && !r.token(i).is(Token::line_start);
}

bool is_joined(const Reader& r, Index i) {
  if (!is_glued(r, i)) return false;
  constexpr std::string_view closing = ".,;:!?)]";
  const auto word = r.text.word(i);
  const bool closes = word.size() == 1 && closing.find(word.front()) != std::string_view::npos;
  return !closes || (is_glued(r, i + 1) && r.token(i + 1).kind == TokenKind::number);
}

bool is_dash(const Reader& r, Index i) { return i < r.end && is_range_dash(r.token(i)); }

int digits_at(const Reader& r, Index i, int least, int most) {
  if (i >= r.end || r.token(i).kind != TokenKind::number) return -1;
  int value = 0, length = 0;
  for (const char c : r.text.word(i)) {
    if (c < '0' || c > '9') continue;
    if (++length > most) return -1;
    value = value * 10 + (c - '0');
  }
  if (length < least) return -1;
  // Glued to a sign and more digits, or behind one, they are part of a decimal, a score, a version, an amount.
  const auto digit = [&](Index k) { return is_glued(r, k) && r.token(k).kind == TokenKind::number; };
  if (is_glued(r, i + 1) && r.token(i + 1).kind == TokenKind::sign && !is_dash(r, i + 1) && !is_sign(r, i + 1, '/') &&
      digit(i + 2))
    return -1;
  if (is_glued(r, i) && r.token(i - 1).kind == TokenKind::sign) {
    const bool opens =
        is_sign(r, i - 1, '(') || is_sign(r, i - 1, '[') || is_sign(r, i - 1, '"') || is_sign(r, i - 1, '*');
    const bool joins = is_dash(r, i - 1) || is_sign(r, i - 1, '/');
    const bool after_digits = i >= r.begin + 2 && r.token(i - 2).kind == TokenKind::number && is_glued(r, i - 1);
    const auto sign = r.text.word(i - 1);
    if (after_digits && !joins) return -1;
    if (sign.size() == 1 && !opens && !joins && sign.front() != '\'') return -1;
    if (is_currency(r.text, i - 1)) return -1;
  }
  return value;
}

bool counts(const Reader& r, Index i, bool nouns) {
  if (i >= r.end || r.token(i).is(Token::line_start)) return false;
  const auto word = r.text.word(i);
  if (is_glued(r, i) && r.token(i).kind == TokenKind::word && word.front() != '\'' && word.front() != '\xE2')
    return true;  // 2025m, not 2025's
  if (role_at(r, i, TimeRole::to)) return false;
  if (is_currency(r.text, i)) return true;
  const Match* unit = longest_within(r.text, i, r.end, Table::unit);
  const auto kind = [&](UnitKind k) { return is(*unit->row, Table::unit, k); };
  if (unit && !kind(UnitKind::factor) && !kind(UnitKind::word) && !kind(UnitKind::age) && !kind(UnitKind::small))
    return true;  // "2026 in Lille"
  const Match* number = longest_within(r.text, i, r.end, Table::number);
  const auto role = [&](NumberRole wanted) { return is(*number->row, Table::number, wanted); };
  if (number && (role(NumberRole::scale) || role(NumberRole::short_scale))) return true;
  return nouns && r.text.longest(i, Table::noun) != nullptr;
}

bool is_cased(const Reader& r, const Match& match) {
  const Token& token = r.token(match.begin);
  const char first = match.row->form.empty() ? 'a' : match.row->form.front();
  if (token.is(Token::all_caps)) return true;
  if (first >= 'A' && first <= 'Z') return token.is(Token::capital);
  if (!token.is(Token::capital)) return true;
  return match.begin == r.begin || token.is(Token::line_start) || r.token(match.begin - 1).kind == TokenKind::sign;
}

}  // namespace recoupe::dates
