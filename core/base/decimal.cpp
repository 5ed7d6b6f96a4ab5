// Decimals: alignment in 128 bits, so that a comparison is exact wherever both sides fit; beyond that magnitude
// decides.
#include "base/decimal.h"

#include <array>
#include <utility>

namespace recoupe {
namespace {

__extension__ using Wide = __int128;

constexpr int max_digits = 18;
constexpr int max_exponent = 400;

constexpr std::array<std::int64_t, 19> powers = [] {
  std::array<std::int64_t, 19> table{};
  std::int64_t power = 1;
  for (auto& entry : table) entry = power, power = power < 1'000'000'000'000'000'000 ? power * 10 : power;
  return table;
}();

Decimal narrowed(Wide digits, int exponent) {
  constexpr Wide limit = 999'999'999'999'999'999;
  while (digits > limit || digits < -limit) digits /= 10, ++exponent;
  if (exponent > max_exponent) exponent = max_exponent;
  if (exponent < -max_exponent) exponent = -max_exponent;
  return {static_cast<std::int64_t>(digits), exponent};
}

int length(std::int64_t digits) {
  int count = 0;
  for (; digits != 0; digits /= 10) ++count;
  return count;
}

}  // namespace

std::strong_ordering compare(Decimal a, Decimal b) {
  const auto sign = [](Decimal d) { return (d.digits > 0) - (d.digits < 0); };
  if (sign(a) != sign(b) || sign(a) == 0) return sign(a) <=> sign(b);
  const int magnitude_a = length(a.digits) + a.exponent, magnitude_b = length(b.digits) + b.exponent;
  if (magnitude_a != magnitude_b) return sign(a) > 0 ? magnitude_a <=> magnitude_b : magnitude_b <=> magnitude_a;
  Wide left = a.digits, right = b.digits;  // same magnitude: the exponents differ by at most 18
  for (int e = a.exponent; e > b.exponent; --e) left *= 10;
  for (int e = b.exponent; e > a.exponent; --e) right *= 10;
  return left < right   ? std::strong_ordering::less
         : left > right ? std::strong_ordering::greater
                        : std::strong_ordering::equal;
}

Decimal multiply(Decimal a, Decimal b) {
  return narrowed(static_cast<Wide>(a.digits) * b.digits, a.exponent + b.exponent);
}

Decimal add(Decimal a, Decimal b) {
  if (a.digits == 0) return b;
  if (b.digits == 0) return a;
  if (a.exponent < b.exponent) std::swap(a, b);
  Wide left = a.digits;
  int exponent = a.exponent;
  for (int room = max_digits; exponent > b.exponent && room > 0; --room) left *= 10, --exponent;
  Wide right = b.digits;
  for (int gap = exponent - b.exponent; gap > 0 && right != 0; --gap) right /= 10;  // too small to show beside a
  return narrowed(left + right, exponent);
}

Decimal trimmed(Decimal d) {
  if (d.digits == 0) return {};
  while (d.digits % 10 == 0) d.digits /= 10, ++d.exponent;
  return d;
}

Decimal append_digit(Decimal d, int digit) {
  if (d.digits >= powers[max_digits - 1]) return {d.digits, d.exponent < max_exponent ? d.exponent + 1 : d.exponent};
  return {d.digits * 10 + digit, d.exponent};
}

double to_double(Decimal d) {
  double value = static_cast<double>(d.digits);
  int exponent = d.exponent;
  constexpr int exact = 18;  // 10^18 is exact in a double
  while (exponent > 0) {
    const int step = exponent < exact ? exponent : exact;
    value *= static_cast<double>(powers[static_cast<std::size_t>(step)]), exponent -= step;
  }
  while (exponent < 0) {
    const int step = -exponent < exact ? -exponent : exact;
    value /= static_cast<double>(powers[static_cast<std::size_t>(step)]), exponent += step;
  }
  return value;
}

std::string to_text(Decimal d) {
  const bool negative = d.digits < 0;
  std::string text = std::to_string(negative ? -d.digits : d.digits);
  if (d.digits == 0 && d.exponent > 0) return "0";
  if (d.exponent >= 0) {
    text.append(static_cast<std::size_t>(d.exponent), '0');
  } else {
    const auto places = static_cast<std::size_t>(-d.exponent);
    if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
    text.insert(text.size() - places, 1, '.');
  }
  return negative ? "-" + text : text;
}

Decimal decimal_from(std::string_view text, Decimal otherwise) {
  if (text.empty()) return otherwise;
  const bool negative = text.front() == '-';
  if (negative) text.remove_prefix(1);
  Decimal value;
  bool point = false, any = false;
  for (const char c : text) {
    if (c == '.' && !point) {
      point = true;
    } else if (c >= '0' && c <= '9') {
      const int before = value.exponent;
      value = append_digit(value, c - '0');
      const bool dropped = value.exponent != before;
      if (point) value.exponent = dropped ? before : value.exponent - 1;
      any = true;
    } else {
      return otherwise;
    }
  }
  if (!any) return otherwise;
  return negative ? negate(value) : value;
}

}  // namespace recoupe
