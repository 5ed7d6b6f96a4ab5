#include "base/in_order.h"

#include <doctest/doctest.h>

#include <vector>

using recoupe::in_order;

TEST_CASE("in_order: what both have in one order") {
  using List = std::vector<std::uint64_t>;
  CHECK(in_order(List{1, 2, 3, 4}, List{1, 2, 3, 4}) == 4);
  CHECK(in_order(List{1, 2, 3, 4}, List{1, 9, 3, 9, 4}) == 3);
  CHECK(in_order(List{1, 2, 3, 4}, List{4, 3, 2, 1}) == 1);
  CHECK(in_order(List{1, 2}, List{}) == 0);
  CHECK(in_order(List{5, 5, 5}, List{5}) == 1);
}
