// Intervals: every comparison of figures in the checker comes down to the ordering of bounds here.
#include "base/interval.h"

#include <utility>

namespace recoupe {
namespace {

// Orders two lower ends; an absent end is minus infinity, an open one starts just after its bound.
int order_low(const Interval& a, const Interval& b) {
  if (a.low_edge == Edge::none || b.low_edge == Edge::none)
    return (b.low_edge == Edge::none) - (a.low_edge == Edge::none);
  const auto by_value = compare(a.low, b.low);
  if (by_value != 0) return by_value < 0 ? -1 : 1;
  return (a.low_edge == Edge::open) - (b.low_edge == Edge::open);
}

int order_high(const Interval& a, const Interval& b) {
  if (a.high_edge == Edge::none || b.high_edge == Edge::none)
    return (a.high_edge == Edge::none) - (b.high_edge == Edge::none);
  const auto by_value = compare(a.high, b.high);
  if (by_value != 0) return by_value < 0 ? -1 : 1;
  return (b.high_edge == Edge::open) - (a.high_edge == Edge::open);
}

// Does `a` end before `b` begins?
bool before(const Interval& a, const Interval& b) {
  if (a.high_edge == Edge::none || b.low_edge == Edge::none) return false;
  const auto order = compare(a.high, b.low);
  return order < 0 || (order == 0 && (a.high_edge == Edge::open || b.low_edge == Edge::open));
}

}  // namespace

Interval around(Decimal d) {
  const std::int64_t digits = trimmed(d).digits;
  const Decimal share = digits > -10 && digits < 10 ? Decimal{1, -1} : Decimal{5, -2};
  const Decimal margin = multiply({d.digits < 0 ? -d.digits : d.digits, d.exponent}, share);
  const Interval wide{add(d, negate(margin)), add(d, margin), Edge::closed, Edge::closed};
  const Interval narrow = as_rounded(d);
  return {less(narrow.low, wide.low) ? narrow.low : wide.low, less(wide.high, narrow.high) ? narrow.high : wide.high,
          Edge::closed, Edge::closed};
}

Interval joined(Interval from, Interval to) {
  if (order_low(from, to) > 0) std::swap(from, to);
  const Interval& high = order_high(from, to) > 0 ? from : to;
  return {from.low, high.high, from.low_edge, high.high_edge};
}

Interval scaled(Interval i, Decimal factor) {
  Interval out{multiply(i.low, factor), multiply(i.high, factor), i.low_edge, i.high_edge};
  if (factor.digits < 0) std::swap(out.low, out.high), std::swap(out.low_edge, out.high_edge);
  return out;
}

Relation relate(const Interval& a, const Interval& b) {
  if (before(a, b) || before(b, a)) return Relation::apart;
  const int low = order_low(a, b), high = order_high(a, b);
  if (low == 0 && high == 0) return Relation::same;
  if ((low <= 0 && high >= 0) || (low >= 0 && high <= 0)) return Relation::within;
  return Relation::overlapping;
}

bool contains(const Interval& interval, Decimal value) { return relate(interval, exactly(value)) != Relation::apart; }

}  // namespace recoupe
