// Number words are read left to right into a sum, as they are spoken: what is smaller adds, a scale multiplies what
// stands before it.
#include "mention/number_words.h"

namespace recoupe {
namespace {

constexpr Decimal one{1, 0};

std::int8_t power_of(Decimal scale) { return static_cast<std::int8_t>(trimmed(scale).exponent); }

// The sum that number words build: "deux mille trois cents" is (2 × 1000) + (3 × 100).
struct Sum {
  Decimal total, current;
  bool any = false, open = false;  // open: a unit or ten was added last

  // Does d fit under what is open? five under twenty, eleven under soixante, but not six under five.
  bool takes(Decimal d) const {
    if (!any || !open || current.digits == 0) return !any || !open;
    std::int64_t value = current.digits, place = 1, small = d.digits;
    for (int i = 0; i < current.exponent && i < 6; ++i) value *= 10;
    for (int i = 0; i < d.exponent && i < 6; ++i) small *= 10;
    while (place < 1000000 && value % (place * 10) == 0) place *= 10;
    return small < place || (small < 20 && value % 20 == 0 && value % 100 >= 60);
  }
  void add(Decimal d) { current = any && open ? recoupe::add(current, d) : d, any = open = true; }
  void times(Decimal factor, bool large) {
    if (!open && large && total.digits != 0 && less(total, factor)) {  // mille milliards
      total = multiply(total, factor);
      return;
    }
    if (!open) current = one;
    current = multiply(current, factor);
    if (large) total = recoupe::add(total, current), current = {};
    any = true, open = !large;
  }
  Decimal value() const {
    return total.digits == 0 ? current : current.digits == 0 ? total : recoupe::add(total, current);
  }
};

// Skips what may stand between two words of a number: glued hyphens, a joiner before another number word.
std::uint32_t past_joint(const NumberReader& r, std::uint32_t i) {
  const auto past_hyphen = [&](std::uint32_t k) {
    return k + 1 < r.end && is_hyphen(r.token(k)) && r.glued(k) && r.glued(k + 1) ? k + 1 : k;
  };
  std::uint32_t at = past_hyphen(i);
  if (at + 1 < r.end && r.has_role(at, NumberRole::joiner)) at = past_hyphen(at + 1);
  return at;
}

// The scale after a fraction: "a quarter of a million", "half a billion", "trois quarts de milliard"; multiplies and
// moves n.end.
void read_scale_of(const NumberReader& r, Number& n) {
  std::uint32_t at = past_joint(r, n.end);
  if (is_partitive(r.text, at)) ++at;
  if (const Match* article = r.row_of(at, NumberRole::article)) at += article->length;
  const Match* scale = r.row_of(at, NumberRole::scale);
  if (scale == nullptr) scale = r.row_of(at, NumberRole::collective);
  if (scale == nullptr) return;
  n.low = multiply(n.low, trimmed(scale->row->number)), n.share = false, n.fraction = true;
  if (is(*scale->row, Table::number, NumberRole::scale))
    n.scale = power_of(scale->row->number);
  else
    n.collective = true;
  n.end = at + scale->length;
}

// "point five", "virgule deux cinq" after the words of a whole number.
std::uint32_t read_decimals(const NumberReader& r, std::uint32_t at, Decimal& value) {
  const Match* point = r.row_of(at, NumberRole::point);
  if (point == nullptr) return at;
  if (const Match* ten = r.row_of(at + point->length, NumberRole::ten)) {  // "virgule vingt-cinq"
    Decimal places = ten->row->number;
    std::uint32_t end = ten->begin + ten->length;
    if (const Match* unit = r.row_of(past_joint(r, end), NumberRole::unit); unit && less(unit->row->number, {10, 0}))
      places = add(places, unit->row->number), end = unit->begin + unit->length;
    value = add(value, shift(places, -2));
    return end;
  }
  if (!r.has_role(at + point->length, NumberRole::unit)) return at;
  while (value.exponent > 0) value.digits *= 10, --value.exponent;  // a hundred point six
  for (at += point->length; const Match* digit = r.row_of(at, NumberRole::unit); at += digit->length) {
    const std::int64_t d = trimmed(digit->row->number).exponent == 0 ? digit->row->number.digits : 10;
    if (d > 9) break;
    value = {value.digits * 10 + d, value.exponent - 1};
    if (value.exponent < -6) break;
  }
  return at;
}

// Is the word a hundredth of a currency too?
bool is_minor_currency(const NumberReader& r, const Match& match) {
  const Match* money = longest_within(r.text, match.begin, r.end, Table::currency);
  return money != nullptr && is(*money->row, Table::currency, CurrencySide::minor);
}

// What the words of one number add up to, while they are read.
struct Words {
  Sum sum;
  bool article = false, article_is_one = false, collective = false;
  const Match* part = nullptr;  // a fraction or share that ended them

  // Takes the row in; false when the number has ended before it.
  bool take(const NumberReader& r, const Match& match, std::int8_t& scale);
};

bool Words::take(const NumberReader& r, const Match& match, std::int8_t& scale) {
  const Decimal value = trimmed(match.row->number);
  switch (static_cast<NumberRole>(match.row->code)) {
    case NumberRole::article:
      if (!sum.any) return article ? false : (article_is_one = value.digits != 0, article = true);
      if (!sum.takes(one) || value.digits == 0) return false;
      sum.add(one);
      return true;
    case NumberRole::unit:
    case NumberRole::ten:
      if (article || !sum.takes(value)) return false;
      sum.add(value.digits == 0 ? Decimal{} : Decimal{match.row->number.digits, match.row->number.exponent});
      return true;
    case NumberRole::hundred:
      if (sum.open && !less(sum.current, {100, 0})) return false;
      if (sum.open && less({19, 0}, sum.current) && is_minor_currency(r, match)) return false;  // vingt cents
      sum.times(value, false), article = false;
      return true;
    case NumberRole::scale:
      sum.times(value, true), scale = power_of(match.row->number), article = false;
      return true;
    case NumberRole::collective:
    case NumberRole::vague:
      if ((sum.any && !sum.open) || (!sum.any && is(*match.row, Table::number, NumberRole::vague))) return false;
      sum.times(value, true), collective = true, article = false;
      return true;
    case NumberRole::share:
      if ((!sum.any && !article && match.length == 1) || (sum.any && !less(sum.current, {20, 0}))) return false;
      part = &match;
      return true;
    case NumberRole::fraction:
      if (sum.any) return false;
      part = &match;
      return true;
    default:
      return false;
  }
  static_cast<void>(r);
}

}  // namespace

Half half_after(const NumberReader& r, std::uint32_t i) {
  std::uint32_t at = i;
  const auto skip_hyphen = [&] {
    if (at + 1 < r.end && is_hyphen(r.token(at)) && r.glued(at)) ++at;
  };
  skip_hyphen();
  const Match* joiner = r.row_of(at, NumberRole::joiner);
  if (joiner == nullptr) return {i, {}};
  at += joiner->length;
  skip_hyphen();
  if (const Match* article = r.row_of(at, NumberRole::article)) at += article->length;
  skip_hyphen();
  if (const Match* many = r.row_of(at, NumberRole::unit)) {  // sixty-four and three quarters
    const Match* parts = r.row_of(many->begin + many->length, NumberRole::share);
    if (parts != nullptr && parts->length == 1 && less(many->row->number, {10, 0}))
      return {parts->begin + 1, multiply(many->row->number, parts->row->number)};
  }
  const Match* part = r.row_of(at, NumberRole::fraction);
  if (part == nullptr && r.has_role(at - 1, NumberRole::article)) part = r.row_of(at, NumberRole::share);
  if (part == nullptr || part->length != 1) return {i, {}};
  return {at + 1, part->row->number};
}

void read_scales(const NumberReader& r, Number& n) {
  constexpr int most = 8;  // scales of one number: a thousand hundreds in a row are none
  int scales = 0;
  for (std::uint32_t i = n.end; i < r.end && scales < most; ++scales) {
    std::uint32_t at = is_hyphen(r.token(i)) && r.glued(i) && i + 1 < r.end && r.glued(i + 1) ? i + 1 : i;
    if (n.scale >= 3 && is_partitive(r.text, at) && r.has_role(at + 1, NumberRole::scale))
      ++at;  // un million de milliards
    const Match* row = r.row(at);
    if (row == nullptr) return;
    const bool scale = is(*row->row, Table::number, NumberRole::scale) ||
                       (n.in_words && is(*row->row, Table::number, NumberRole::hundred));
    const bool brief =
        is(*row->row, Table::number, NumberRole::short_scale) && short_scale_counts(r.text, at, r.end, n.begin);
    const bool dozen =
        is(*row->row, Table::number, NumberRole::collective) && !n.collective && n.scale == 0 && n.low.exponent == 0;
    if (!scale && !brief && !dozen) return;
    const Decimal factor = trimmed(row->row->number);
    n.low = multiply(n.low, factor), n.high = multiply(n.high, factor);
    if (dozen)
      n.collective = true;
    else
      n.scale = static_cast<std::int8_t>(n.scale + power_of(row->row->number));
    i = n.end = at + row->length;
    if (const Half half = half_after(r, i); half.end != i && n.scale >= 3) {  // un million et demi
      n.low = n.high = add(n.low, multiply(half.value, factor));
      i = n.end = half.end;
    }
  }
}

bool read_vague(const NumberReader& r, Number& n) {
  const Match* row = r.row(n.begin);
  if (row == nullptr) return false;
  std::uint32_t at = n.begin + row->length;
  if (is(*row->row, Table::number, NumberRole::several)) {
    const Match* next = r.row(at);
    if (next == nullptr) return false;
    const auto role = static_cast<NumberRole>(next->row->code);
    if (role == NumberRole::scale || role == NumberRole::hundred || role == NumberRole::collective) {
      const Decimal factor = role == NumberRole::scale ? one : trimmed(next->row->number);
      n.low = multiply({2, 0}, factor), n.high = multiply({10, 0}, factor), n.vague = n.in_words = true;
      n.end = role == NumberRole::scale ? at : at + next->length;
      read_scales(r, n);
      return true;
    }
    if (role != NumberRole::vague) return false;
    row = next, at += next->length;
  }
  const bool plural_scale = is(*row->row, Table::number, NumberRole::scale) && is_plural_form(r.text, n.begin);
  if (!is(*row->row, Table::number, NumberRole::vague) && !plural_scale) return false;
  n.low = multiply({2, 0}, trimmed(row->row->number)), n.high = multiply({10, 0}, trimmed(row->row->number));
  n.scale = power_of(row->row->number), n.vague = n.in_words = true, n.end = at;
  while (is_partitive(r.text, n.end) && n.end + 1 < r.end) {
    const Match* next = r.row(n.end + 1);
    if (next == nullptr ||
        (!is(*next->row, Table::number, NumberRole::scale) && !is(*next->row, Table::number, NumberRole::vague)))
      break;
    const Decimal factor = trimmed(next->row->number);
    n.low = multiply(n.low, factor), n.high = multiply(n.high, factor);
    n.scale = power_of(next->row->number), n.end = n.end + 1 + next->length;
  }
  return true;
}

bool read_words(const NumberReader& r, Number& n) {
  Words words;
  std::uint32_t end = n.begin;
  for (std::uint32_t at = n.begin; at < r.end && words.part == nullptr;) {
    const Match* match = r.row(at);
    if (match == nullptr || (at > n.begin && r.token(at).is(Token::line_start)) || !words.take(r, *match, n.scale))
      break;
    end = at + match->length;
    at = past_joint(r, end);
    if (words.article_is_one && !words.sum.any && r.has_role(end, NumberRole::joiner)) break;  // un et demi
  }
  const Sum& sum = words.sum;
  n.in_words = true, n.end = end;
  if (words.part != nullptr) {
    n.low = sum.any ? multiply(words.part->row->number, sum.value()) : words.part->row->number;
    n.share = is(*words.part->row, Table::number, NumberRole::share), n.fraction = !n.share;
    n.bare_half = n.fraction && !words.article;
    if (words.part->length > 1) n.begin = end - 1;  // "la moitié": the article stays outside
    read_scale_of(r, n);
    return true;
  }
  if (!sum.any && !words.article) return false;
  n.low = sum.any ? sum.value() : one;
  n.article_only = !sum.any, n.collective = words.collective;
  if (const Half half = half_after(r, n.end); n.article_only && half.end != n.end && words.article_is_one) {
    n.low = add(one, half.value), n.end = half.end, n.article_only = false;  // un et demi pour cent
    return true;
  }
  if (sum.any && sum.open) n.end = read_decimals(r, n.end, n.low);
  if (const Half half = half_after(r, n.end); half.end != n.end && sum.any && less(sum.current, {1000, 0})) {
    Decimal factor = one;
    for (int i = 0; i < n.scale && !sum.open; ++i) factor = shift(factor, 1);
    n.low = add(n.low, multiply(half.value, factor)), n.end = half.end;
    const Match* dozen = r.row_of(n.end, NumberRole::collective);  // five and a half dozen
    if (dozen != nullptr && n.scale == 0)
      n.low = multiply(n.low, trimmed(dozen->row->number)), n.collective = true, n.end += dozen->length;
  }
  return true;
}

}  // namespace recoupe
