// A table of many keys, small and large, and some that fall into one place.
#include "base/slots.h"

#include <doctest/doctest.h>

using namespace recoupe;

TEST_CASE("what was put in is found, what was not is 0") {
  Slots slots;
  CHECK(slots.find(7) == 0);  // without room nothing is there
  slots.make_room(1000);
  for (std::uint64_t i = 0; i < 1000; ++i) slots.insert(i << 40 | i, static_cast<std::uint32_t>(i + 1));
  for (std::uint64_t i = 0; i < 1000; ++i) {
    CHECK(slots.find(i << 40 | i) == i + 1);
    CHECK(slots.find(i << 40 | (i + 1)) == 0);
  }
}

TEST_CASE("the first value of a key stays, and 0 is a key") {
  Slots slots;
  slots.make_room(2);
  slots.insert(0, 3), slots.insert(0, 4), slots.insert(~0ULL, 5);
  CHECK(slots.find(0) == 3);
  CHECK(slots.find(~0ULL) == 5);
}
