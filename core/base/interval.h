// A value is the interval its writer commits to; one relation answers every comparison.
#pragma once
#include <cstdint>

#include "base/decimal.h"

namespace recoupe {

/// How an interval ends on one side: the bound belongs to it, does not, or there is none.
enum class Edge : std::uint8_t { closed, open, none };

/// The numbers a writer commits to. "2,1 millions" is [2.05e6, 2.15e6); "plus de 400 milliards" is (400e9, ∞).
/// Invariant: low ≤ high where both edges exist.
struct Interval {
  Decimal low, high;
  Edge low_edge = Edge::closed, high_edge = Edge::closed;
};

/// same: equal bounds · within: one lies in the other · overlapping: they share some values · apart: none.
/// Same or within can agree; apart cannot both be true.
enum class Relation : std::uint8_t { same, within, overlapping, apart };

constexpr Interval exactly(Decimal d) { return {d, d, Edge::closed, Edge::closed}; }
constexpr Interval more_than(Decimal d) { return {d, d, Edge::open, Edge::none}; }
constexpr Interval less_than(Decimal d) { return {d, d, Edge::none, Edge::open}; }
constexpr Interval at_least(Decimal d) { return {d, d, Edge::closed, Edge::none}; }
constexpr Interval at_most(Decimal d) { return {d, d, Edge::none, Edge::closed}; }

/// Half a unit in the last written place, closed below and open above, so that 3,5 % and 3,6 % do not touch.
/// A number of 18 digits has no room for the half: it reaches up to the next one, whose digits were cut.
constexpr Interval as_rounded(Decimal d) {
  constexpr std::int64_t room = 99'999'999'999'999'999;
  if (d.digits > room || d.digits < -room) return {d, {d.digits + 1, d.exponent}, Edge::closed, Edge::open};
  const Decimal low{d.digits * 10 - 5, d.exponent - 1}, high{d.digits * 10 + 5, d.exponent - 1};
  return {low, high, Edge::closed, Edge::open};
}

/// The span of values around d that "about", "près de", "some" let a reader expect: d less and more `share` of it
/// (a twentieth; a tenth where one digit is all that is printed, as in "about 40"), never narrower than its rounding.
Interval around(Decimal d);

/// From the lower bound of one to the upper bound of the other: "5 à 6 %", "between 40 and 50".
Interval joined(Interval from, Interval to);

/// The interval × a factor; a negative factor swaps the ends.
Interval scaled(Interval interval, Decimal factor);

Relation relate(const Interval& a, const Interval& b);
bool contains(const Interval& interval, Decimal value);

}  // namespace recoupe
