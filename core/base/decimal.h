// Exact decimal numbers that remember how precisely they were written.
#pragma once
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace recoupe {

/// digits × 10^exponent. "2,1 millions" is {21, 5}; "2 100 000" is {2100000, 0}: equal in value, different in
/// precision. At most 18 significant digits are kept; what is beyond is dropped and the exponent raised. The exponent
/// stays within ±400: a longer number has no meaning in an article.
struct Decimal {
  std::int64_t digits = 0;
  int exponent = 0;
};

/// By value: {21, 5} and {2100000, 0} are equal.
std::strong_ordering compare(Decimal a, Decimal b);
inline bool equal(Decimal a, Decimal b) { return compare(a, b) == 0; }
inline bool less(Decimal a, Decimal b) { return compare(a, b) < 0; }

Decimal multiply(Decimal a, Decimal b);
Decimal add(Decimal a, Decimal b);
constexpr Decimal negate(Decimal d) { return {-d.digits, d.exponent}; }
/// d × 10^places; precision moves along.
constexpr Decimal shift(Decimal d, int places) { return {d.digits, d.exponent + places}; }
/// The same value without trailing zeros. The written precision is lost: for keys and printing.
Decimal trimmed(Decimal d);
/// One more digit after those already read; beyond 18 digits the exponent grows instead.
Decimal append_digit(Decimal d, int digit);

/// Nearest double, the same on every platform: only exact powers of ten and one rounding each.
double to_double(Decimal d);
/// Plain digits, no exponent: "38000000000", "0.69", "-3.5".
std::string to_text(Decimal d);
/// Reads what `to_text` writes ("-12.50" keeps its precision); anything else gives `otherwise`.
Decimal decimal_from(std::string_view text, Decimal otherwise = {});

}  // namespace recoupe
