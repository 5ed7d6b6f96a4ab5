// A number is read left to right: digits with the language's own signs, or words, then scales. Each word's part in it is a row of
// numbers.tsv; what the digits' signs mean is too, with the shape of the groups as the judge where a writer uses the other habit.
#include "mention/number.h"

#include "lang/tables.h"
#include "mention/shape.h"

namespace recoupe {
namespace {

constexpr Decimal one{1, 0};

struct Reader {
  const Text& text;
  std::uint32_t end;

  const Token& token(std::uint32_t i) const { return text.tokens[i]; }
  bool glued(std::uint32_t i) const { return i < end && token(i).flags == (token(i).flags & ~(Token::space_before | Token::line_start)); }
  bool is_digits(std::uint32_t i) const { return i < end && token(i).kind == TokenKind::number; }

  const Match* number_row(std::uint32_t i) const { return i < end ? longest_within(text, i, end, Table::number) : nullptr; }
  bool has_role(std::uint32_t i, NumberRole role) const {
    if (i >= end) return false;
    for (const Match& match : text.matches_at(i))
      if (is(*match.row, Table::number, role)) return true;
    return false;
  }
  std::uint32_t length(std::uint32_t i) const {  // in digits; invisible characters inside do not count
    std::uint32_t count = 0;
    for (const char c : text.word(i)) count += c >= '0' && c <= '9' ? 1 : 0;
    return count;
  }
};

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

// Digits with their groups and decimals, from token i; sets n.end, n.low, n.grouped. False when the digits are no number.
bool read_digits(const Reader& r, std::uint32_t i, Number& n) {
  Decimal value;
  std::uint32_t at = i;
  if (r.is_digits(at)) {
    n.digits = static_cast<std::int8_t>(r.length(at) > 100 ? 100 : r.length(at));
    value = with_digits(r, value, at++);
    const bool may_group = n.digits <= 3;
    const std::uint64_t separator = at + 1 < r.end && r.token(at).kind == TokenKind::sign && r.glued(at) && r.glued(at + 1) ? r.token(at).key : 0;
    const bool sign_groups = separator != 0 && (r.has_role(at, NumberRole::group) || r.has_role(at, NumberRole::decimal));
    // "1.000" groups where the dot does; "1,000" in a text whose comma is the decimal sign groups only when repeated.
    std::uint32_t groups = 0;
    if (may_group && sign_groups) {
      std::uint32_t k = at;
      while (k + 1 < r.end && r.token(k).key == separator && r.glued(k) && r.is_digits(k + 1) && r.glued(k + 1) && r.length(k + 1) == 3)
        ++groups, k += 2;
      const bool zero = value.digits == 0;
      if (groups >= 2 || (groups == 1 && !zero && r.has_role(at, NumberRole::group))) {
        for (; groups > 0; --groups, at += 2) value = with_digits(r, value, at + 1);
        n.grouped = true;
      }
    }
    while (may_group && !sign_groups && r.is_digits(at) && r.length(at) == 3 && space_groups(r, at)) {
      value = with_digits(r, value, at++);
      n.grouped = true;
    }
  }
  // Decimals after a sign that the language (or the shape: not three digits, or no group sign) reads as the point.
  if (at + 1 < r.end && r.token(at).kind == TokenKind::sign && (at == i || r.glued(at)) && r.is_digits(at + 1) && r.glued(at + 1) &&
      (r.has_role(at, NumberRole::decimal) || (r.has_role(at, NumberRole::group) && !n.grouped))) {
    const int before = value.exponent;
    const auto places = static_cast<int>(r.length(at + 1));
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

// The sum that number words build: "deux mille trois cents" is (2 × 1000) + (3 × 100).
struct Sum {
  Decimal total, current;
  bool any = false, open = false;  // open: a unit or ten was added last

  void add(Decimal d) { current = any && open ? recoupe::add(current, d) : d, any = open = true; }
  void times(Decimal factor, bool large) {
    if (!open) current = one;
    current = multiply(current, factor);
    if (large) total = recoupe::add(total, current), current = {};
    any = true, open = !large;
  }
  Decimal value() const { return total.digits == 0 ? current : current.digits == 0 ? total : recoupe::add(total, current); }
};

std::int8_t power_of(Decimal scale) {
  const Decimal t = trimmed(scale);
  return static_cast<std::int8_t>(t.exponent);
}

// Skips what may stand between two words of a number: a glued hyphen, a joiner before another number word.
std::uint32_t past_joint(const Reader& r, std::uint32_t i) {
  if (i + 1 >= r.end) return i;
  if (is_hyphen(r.token(i)) && r.glued(i) && r.glued(i + 1)) return i + 1;
  if (r.has_role(i, NumberRole::joiner)) return i + 1;
  return i;
}

// Scales after digits or words: "1,2 million", "1 400 milliards", "mille milliards", "3 Md".
void read_scales(const Reader& r, Number& n) {
  for (std::uint32_t i = n.end; i < r.end;) {
    const std::uint32_t at = is_hyphen(r.token(i)) && r.glued(i) && i + 1 < r.end && r.glued(i + 1) ? i + 1 : i;
    const Match* row = r.number_row(at);
    if (row == nullptr) return;
    const bool scale = is(*row->row, Table::number, NumberRole::scale) || (n.in_words && is(*row->row, Table::number, NumberRole::hundred));
    const bool brief = is(*row->row, Table::number, NumberRole::short_scale) && short_scale_counts(r.text, at, r.end, n.begin);
    if (!scale && !brief) return;
    const Decimal factor = trimmed(row->row->number);
    n.low = multiply(n.low, factor), n.high = multiply(n.high, factor);
    n.scale = static_cast<std::int8_t>(n.scale + power_of(row->row->number));
    i = n.end = at + row->length;
    // "un million et demi": half of the scale just read
    if (r.has_role(i, NumberRole::joiner) && r.has_role(i + 1, NumberRole::fraction) && power_of(row->row->number) >= 3) {
      const Match* half = r.number_row(i + 1);
      n.low = n.high = add(n.low, multiply(half->row->number, factor));
      i = n.end = i + 1 + half->length;
    }
  }
}

// "centaines de milliers", "des milliers", "several million": two to ten of what is named.
bool read_vague(const Reader& r, Number& n) {
  const Match* row = r.number_row(n.begin);
  if (row == nullptr) return false;
  std::uint32_t at = n.begin + row->length;
  if (is(*row->row, Table::number, NumberRole::several)) {
    const Match* next = r.number_row(at);
    if (next == nullptr) return false;
    if (is(*next->row, Table::number, NumberRole::vague)) {
      row = next, at += next->length;
    } else if (is(*next->row, Table::number, NumberRole::scale)) {
      n.low = {2, 0}, n.high = {10, 0}, n.vague = n.in_words = true, n.end = at;
      read_scales(r, n);
      return true;
    } else {
      return false;
    }
  }
  const bool plural_scale = is(*row->row, Table::number, NumberRole::scale) && is_plural_form(r.text, n.begin);
  if (!is(*row->row, Table::number, NumberRole::vague) && !plural_scale) return false;
  n.low = multiply({2, 0}, trimmed(row->row->number)), n.high = multiply({10, 0}, trimmed(row->row->number));
  n.scale = power_of(row->row->number), n.vague = n.in_words = true, n.end = at;
  if (is_partitive(r.text, at) && at + 1 < r.end) {
    const Match* next = r.number_row(at + 1);
    if (next != nullptr && (is(*next->row, Table::number, NumberRole::scale) || is(*next->row, Table::number, NumberRole::vague))) {
      const Decimal factor = trimmed(next->row->number);
      n.low = multiply(n.low, factor), n.high = multiply(n.high, factor);
      n.scale = power_of(next->row->number), n.end = at + 1 + next->length;
    }
  }
  return true;
}

bool read_words(const Reader& r, Number& n) {
  Sum sum;
  std::uint32_t at = n.begin, end = n.begin;
  bool article = false, fraction = false, collective = false;
  while (at < r.end) {
    const Match* match = r.number_row(at);
    if (match == nullptr) break;
    const Row& row = *match->row;
    if (at > n.begin && (r.token(at).is(Token::line_start))) break;
    bool taken = true;
    switch (static_cast<NumberRole>(row.code)) {
      case NumberRole::article:
        if (sum.any && !sum.open) { taken = false; break; }
        if (sum.any) sum.add(one); else article = true;
        break;
      case NumberRole::unit:
      case NumberRole::ten: sum.add(trimmed(row.number).digits == 0 ? Decimal{} : Decimal{row.number.digits, row.number.exponent}), article = false; break;
      case NumberRole::hundred: sum.times(row.number, false), article = false; break;
      case NumberRole::scale: {
        const std::int8_t power = power_of(row.number);
        sum.times(trimmed(row.number), true), n.scale = power, article = false;
        break;
      }
      case NumberRole::fraction:
        if (sum.any || fraction) { taken = false; break; }
        fraction = true;
        break;
      case NumberRole::collective:
        if (sum.any && !sum.open) { taken = false; break; }
        sum.times(row.number, true), collective = true, article = false;
        break;
      default: taken = false;
    }
    if (!taken) break;
    at += match->length, end = at;
    const std::uint32_t next = past_joint(r, at);
    if (next != at && r.number_row(next) == nullptr) break;
    // after a half: "half a billion", "un demi-milliard"
    at = next;
  }
  if (fraction) {
    n.fraction = true;
    const Match* half = nullptr;
    for (std::uint32_t i = n.begin; i < end && half == nullptr; ++i)
      for (const Match& match : r.text.matches_at(i))
        if (is(*match.row, Table::number, NumberRole::fraction)) half = &match;
    if (half == nullptr || !sum.any) return false;
    n.low = multiply(half->row->number, sum.value());
  } else {
    if (!sum.any && !article) return false;
    n.low = sum.any ? sum.value() : one;
    n.article_only = !sum.any;
  }
  n.collective = collective, n.in_words = true, n.end = end;
  return true;
}

}  // namespace

std::optional<Number> number_at(const Text& text, std::uint32_t token, std::uint32_t end) {
  if (token >= end || end > text.tokens.size()) return std::nullopt;
  const Reader r{text, end};
  Number n;
  n.begin = n.end = token;
  if (const Match* row = r.number_row(token); row != nullptr && is(*row->row, Table::number, NumberRole::never)) return std::nullopt;
  if (r.is_digits(token) || (r.has_role(token, NumberRole::decimal) && r.is_digits(token + 1) && !r.glued(token))) {
    if (!read_digits(r, token, n)) return std::nullopt;
    n.high = n.low;
    read_scales(r, n);
    return n;
  }
  if (text.tokens[token].kind != TokenKind::word) return std::nullopt;
  if (read_vague(r, n)) return n;
  n = {};
  n.begin = n.end = token;
  if (!read_words(r, n)) return std::nullopt;
  n.high = n.low;
  if (!n.article_only && !n.fraction) read_scales(r, n);
  return n;
}

}  // namespace recoupe
