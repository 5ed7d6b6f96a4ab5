#include "base/interval.h"

#include <doctest/doctest.h>

using namespace recoupe;

namespace {

constexpr Decimal d(std::int64_t digits, int exponent = 0) { return {digits, exponent}; }
constexpr Interval closed(std::int64_t low, std::int64_t high) { return {d(low), d(high), Edge::closed, Edge::closed}; }

}  // namespace

TEST_CASE("a written number is a rounding interval, closed below and open above") {
  CHECK(relate(as_rounded(d(21, 5)), exactly(d(2140000))) == Relation::within);
  CHECK(relate(as_rounded(d(35, -1)), as_rounded(d(36, -1))) == Relation::apart);
  CHECK(relate(as_rounded(d(427, -1)), as_rounded(d(43))) == Relation::within);
  CHECK(relate(as_rounded(d(195, -1)), as_rounded(d(19))) == Relation::overlapping);
  CHECK(contains(as_rounded(d(19)), d(185, -1)));
  CHECK_FALSE(contains(as_rounded(d(19)), d(195, -1)));
  CHECK(contains(as_rounded(d(-35, -1)), d(-35, -1)));
  CHECK(contains(as_rounded(d(0)), d(0)));
  // 18 digits leave no room for another: no overflow.
  const Interval longest = as_rounded(d(999'999'999'999'999'999));
  CHECK(contains(longest, d(999'999'999'999'999'999)));
  CHECK(less(longest.low, longest.high));
  CHECK(less(as_rounded(d(-999'999'999'999'999'999)).low, d(0)));
}

TEST_CASE("relations") {
  struct {
    Interval a, b;
    Relation wanted;
  } cases[] = {{closed(1, 2), closed(1, 2), Relation::same},
               {closed(1, 4), closed(2, 3), Relation::within},
               {closed(1, 4), closed(1, 3), Relation::within},
               {closed(1, 3), closed(2, 4), Relation::overlapping},
               {closed(1, 2), closed(2, 3), Relation::overlapping},
               {closed(1, 2), closed(3, 4), Relation::apart},
               {more_than(d(200)), exactly(d(200)), Relation::apart},
               {at_least(d(200)), exactly(d(200)), Relation::within},
               {more_than(d(200)), exactly(d(201)), Relation::within},
               {less_than(d(200)), at_least(d(200)), Relation::apart},
               {at_most(d(200)), at_least(d(200)), Relation::overlapping},
               {more_than(d(200)), at_least(d(200)), Relation::within},
               {more_than(d(200)), more_than(d(200)), Relation::same},
               {more_than(d(200)), more_than(d(300)), Relation::within},
               {more_than(d(400)), closed(400, 500), Relation::overlapping},
               {more_than(d(400)), less_than(d(500)), Relation::overlapping}};
  for (const auto& c : cases) {
    CHECK(relate(c.a, c.b) == c.wanted);
    CHECK(relate(c.b, c.a) == c.wanted);
  }
}

TEST_CASE("around, joined, scaled") {
  CHECK(contains(around(d(400)), d(365)));
  CHECK_FALSE(contains(around(d(400)), d(350)));
  CHECK(contains(around(d(-400)), d(-365)));
  CHECK(contains(around(d(412)), d(395)));
  CHECK_FALSE(contains(around(d(412)), d(385)));
  CHECK(relate(joined(exactly(d(5)), exactly(d(6))), closed(5, 6)) == Relation::same);
  CHECK(relate(joined(exactly(d(6)), exactly(d(5))), closed(5, 6)) == Relation::same);
  CHECK(relate(joined(closed(3, 10), closed(4, 5)), closed(3, 10)) == Relation::same);
  CHECK(relate(scaled(closed(5, 6), d(-1)), closed(-6, -5)) == Relation::same);
  CHECK(relate(scaled(more_than(d(4)), d(1, 9)), more_than(d(4, 9))) == Relation::same);
  CHECK(relate(scaled(more_than(d(4)), d(-1)), less_than(d(-4))) == Relation::same);
}
