#include "base/lazy.h"

#include <doctest/doctest.h>

using namespace recoupe;

TEST_CASE("a lazy value is made when it is asked for, and once") {
  int made = 0;
  const Lazy<int> lazy;
  const auto make = [&] { return std::make_unique<const int>(++made); };
  CHECK(made == 0);
  const int& first = lazy.get(make);
  CHECK(first == 1);
  CHECK(&lazy.get(make) == &first);
  CHECK(made == 1);
}
