// A number is read left to right: digits with the language's own signs, or words, then scales. Each word's part in it
// is a row of numbers.tsv; what the digits' signs mean is too, with the shape of the groups as the judge where a writer
// uses the other habit.
#include "mention/number.h"

#include "base/utf8.h"
#include "lang/tables.h"
#include "mention/number_words.h"
#include "mention/shape.h"

namespace recoupe {
namespace {

using Reader = NumberReader;

// In digits; invisible characters inside do not count.
std::uint32_t length_of(const Reader& r, std::uint32_t i) {
  std::uint32_t count = 0;
  for (const char c : r.text.word(i)) count += c >= '0' && c <= '9' ? 1 : 0;
  return count;
}

Decimal with_digits(const Reader& r, Decimal value, std::uint32_t i) {
  for (const char c : r.text.word(i))
    if (c >= '0' && c <= '9') value = append_digit(value, c - '0');
  return value;
}

// Is the space before token i one that groups thousands? Always a no-break one; a plain one where the language does so.
bool space_groups(const Reader& r, std::uint32_t i) {
  const Token& t = r.token(i);
  if (!t.is(Token::space_before) || t.is(Token::line_start)) return false;
  if (t.span.begin - r.token(i - 1).span.end > 3) return false;  // one space, of at most three bytes
  return t.is(Token::no_break_before) || groups_by_spaces(r.text);
}

// "3,50,000": groups of two digits and a last one of three, from the first sign on; how many.
std::uint32_t indian_groups(const Reader& r, std::uint32_t at, std::uint64_t separator) {
  std::uint32_t groups = 0;
  for (std::uint32_t k = at;
       k + 1 < r.end && r.token(k).key == separator && r.glued(k) && r.is_digits(k + 1) && r.glued(k + 1); k += 2) {
    const std::uint32_t length = length_of(r, k + 1);
    ++groups;
    if (length == 3) return groups >= 2 ? groups : 0;
    if (length != 2) return 0;
  }
  return 0;
}

// Digits with their groups and decimals, from token i; sets n.end, n.low, n.grouped. False when the digits are no
// number.
bool read_digits(const Reader& r, std::uint32_t i, Number& n) {
  Decimal value;
  std::uint32_t at = i;
  if (r.is_digits(at)) {
    n.digits = static_cast<std::int8_t>(length_of(r, at) > 100 ? 100 : length_of(r, at));
    value = with_digits(r, value, at++);
    const bool may_group = n.digits <= 3;
    const std::uint64_t separator =
        at + 1 < r.end && r.token(at).kind == TokenKind::sign && r.glued(at) && r.glued(at + 1) ? r.token(at).key : 0;
    const bool sign_groups =
        separator != 0 && (r.has_role(at, NumberRole::group) || r.has_role(at, NumberRole::decimal));
    // "1.000" groups where the dot does; "1,000" in a text whose comma is the decimal sign groups only when repeated.
    std::uint32_t groups = 0;
    if (may_group && sign_groups) {
      std::uint32_t k = at;
      while (k + 1 < r.end && r.token(k).key == separator && r.glued(k) && r.is_digits(k + 1) && r.glued(k + 1) &&
             length_of(r, k + 1) == 3)
        ++groups, k += 2;
      const bool zero = value.digits == 0;
      if (groups == 0 && r.has_role(at, NumberRole::group)) groups = indian_groups(r, at, separator);
      if (groups >= 2 || (groups == 1 && !zero && r.has_role(at, NumberRole::group))) {
        for (; groups > 0; --groups, at += 2) value = with_digits(r, value, at + 1);
        n.grouped = true;
      }
    }
    while (may_group && !sign_groups && r.is_digits(at) && length_of(r, at) == 3 && space_groups(r, at)) {
      value = with_digits(r, value, at++);
      n.grouped = true;
    }
  }
  // Decimals after a sign that the language (or the shape: not three digits, or no group sign) reads as the point.
  if (at + 1 < r.end && r.token(at).kind == TokenKind::sign && (at == i || r.glued(at)) && r.is_digits(at + 1) &&
      r.glued(at + 1) && (r.has_role(at, NumberRole::decimal) || (r.has_role(at, NumberRole::group) && !n.grouped))) {
    const int before = value.exponent;
    const auto places = static_cast<int>(length_of(r, at + 1));
    value = with_digits(r, value, at + 1);
    if (value.exponent == before) value.exponent -= places;
    at += 2;
  }
  if (at == i) return false;
  // What is still glued on makes it something else: 10.2.1, 2-1 and 24/24 are judged by the caller, 5th is an ordinal.
  if (at + 1 < r.end && r.token(at).kind == TokenKind::sign && r.glued(at) && r.is_digits(at + 1) && r.glued(at + 1) &&
      (r.has_role(at, NumberRole::decimal) || r.has_role(at, NumberRole::group)))
    return false;
  if (r.glued(at) && r.has_role(at, NumberRole::ordinal) && !is_unit_or_scale(r.text, at, r.end)) return false;
  n.low = value;
  n.end = at;
  return true;
}

// "1e6", "2.5E3", "2^4", as calculators write them.
void read_power(const Reader& r, Number& n) {
  const std::uint32_t at = n.end;
  constexpr int most = 15;  // digits that a power may make
  const auto small = [&](std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = c >= '0' && c <= '9' && value <= most ? value * 10 + (c - '0') : most + 1;
    return digits.empty() ? most + 1 : value;
  };
  if (!r.glued(at) || n.grouped) return;
  const auto word = r.text.word(at);
  if (word.size() >= 2 && (word[0] == 'e' || word[0] == 'E')) {
    const int power = small(word.substr(1));
    if (power > 0 && power + n.digits <= most) n.low = shift(n.low, power), n.end = at + 1;
  } else if (word == "e" || word == "E" || word == "^") {
    const int power = r.is_digits(at + 1) && r.glued(at + 1) ? small(r.text.word(at + 1)) : 0;
    if (power <= 0 || power * n.digits > most || power + n.digits > most) return;
    Decimal value = word == "^" ? Decimal{1, 0} : shift(n.low, power);
    for (int i = 0; word == "^" && i < power; ++i) value = multiply(value, n.low);
    n.low = value, n.end = at + 2;
  }
}

// The part after whole digits or alone: "½", "2½", "2 1/2", "1/2". Common denominators only, and no third number
// (1/2/2024).
void read_part(const Reader& r, std::uint32_t at, Number& n) {
  const bool whole = n.end > at;
  at = n.end;
  if (const Match* glyph = r.row_of(at, NumberRole::glyph)) {
    n.low = add(n.low, glyph->row->number), n.end = at + 1;
    return;
  }
  if (whole && (r.glued(at) || n.grouped || n.low.exponent != 0)) return;
  constexpr std::uint64_t slash = hash_of("/");
  if (at + 2 >= r.end || !r.is_digits(at) || r.token(at + 1).key != slash || !r.glued(at + 1) || !r.is_digits(at + 2) ||
      !r.glued(at + 2))
    return;
  if (at + 3 < r.end && r.token(at + 3).key == slash && r.glued(at + 3)) return;
  const std::int64_t above = with_digits(r, {}, at).digits, below = with_digits(r, {}, at + 2).digits;
  constexpr std::int64_t places = 10000;
  if (above < 1 || above >= below || below > 16 || length_of(r, at) + length_of(r, at + 2) > 4) return;
  const Decimal part =
      places % below == 0 ? trimmed({above * places / below, -4}) : Decimal{(above * places + below / 2) / below, -4};
  n.low = add(n.low, part), n.end = at + 3, n.unit_only = n.share = !whole;
}

}  // namespace

std::optional<Number> number_at(const Text& text, std::uint32_t token, std::uint32_t end) {
  if (token >= end || end > text.tokens.size()) return std::nullopt;
  if (text.tokens[token].kind != TokenKind::number && !text.has_any(token, set_of(Table::number))) return std::nullopt;
  const Reader r{text, end};
  Number n;
  n.begin = n.end = token;
  if (const Match* row = r.row(token); row != nullptr && is(*row->row, Table::number, NumberRole::never))
    return std::nullopt;
  if (r.has_role(token, NumberRole::glyph) ||
      (r.is_digits(token) && token + 1 < end && text.tokens[token + 1].key == hash_of("/"))) {
    read_part(r, token, n);
    n.high = n.low, n.fraction = n.end > token;
    if (n.fraction) return n;
  }
  if (r.is_digits(token) || (r.has_role(token, NumberRole::decimal) && r.is_digits(token + 1) && !r.glued(token))) {
    if (!read_digits(r, token, n)) return std::nullopt;
    read_power(r, n);
    read_part(r, token, n);
    if (const Half half = half_after(r, n.end); half.end != n.end && n.digits <= 2 && n.low.exponent == 0)
      n.low = add(n.low, half.value), n.end = half.end;  // 4 and a half years
    n.high = n.low;
    read_scales(r, n);
    if (n.scale >= 6)  // 4 million 300 thousand
      if (const auto rest = number_at(text, n.end, end);
          rest && rest->begin == n.end && !rest->in_words && rest->scale >= 3 && rest->scale < n.scale && !rest->vague)
        n.low = n.high = add(n.low, rest->low), n.scale = rest->scale, n.end = rest->end;
    return n;
  }
  if (text.tokens[token].kind != TokenKind::word) return std::nullopt;
  if (read_vague(r, n)) return n;
  n = {};
  n.begin = n.end = token;
  if (!read_words(r, n)) return std::nullopt;
  n.high = n.low;
  if (!n.article_only && !n.fraction && !n.share) read_scales(r, n);
  return n;
}

int whole_up_to(int most, const Number& number) {
  if (less(number.low, {1, 0}) || less({most, 0}, number.low)) return 0;
  const auto value = static_cast<int>(to_double(number.low));
  return equal({value, 0}, number.low) ? value : 0;
}

}  // namespace recoupe
