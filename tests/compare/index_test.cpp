// From keys to sources, and back again when a source goes.
#include "compare/index.h"

#include <doctest/doctest.h>

#include <vector>

using namespace recoupe;

namespace {

std::vector<std::uint32_t> nearest(const Index& index, std::vector<std::uint64_t> keys, std::size_t most = 10) {
  return index.nearest(keys, 0, most);
}

void add(Index& index, std::uint32_t source, std::vector<std::uint64_t> keys) { index.add(source, keys); }

}  // namespace

TEST_CASE("those that share the most are nearest, told in the order in which they came") {
  Index index;
  add(index, 0, {1, 2, 3}), add(index, 1, {1}), add(index, 2, {4}), add(index, 3, {1, 2, 3}), add(index, 4, {2, 3});
  CHECK(nearest(index, {1, 2, 3}) == std::vector<std::uint32_t>{1, 3, 4});
  CHECK(nearest(index, {1, 2, 3}, 2) == std::vector<std::uint32_t>{3, 4});
  CHECK(nearest(index, {9}).empty());
}

TEST_CASE("of equals the earlier ones are kept") {
  Index index;
  for (std::uint32_t source = 1; source <= 5; ++source) add(index, source, {7});
  CHECK(nearest(index, {7}, 2) == std::vector<std::uint32_t>{1, 2});
}

TEST_CASE("a source that is gone is found no more, the others still are") {
  Index index;
  add(index, 1, {1, 2}), add(index, 2, {2});
  const std::vector<std::uint64_t> keys = {1, 2};
  index.remove(1, keys);
  CHECK(nearest(index, {1, 2}) == std::vector<std::uint32_t>{2});
}

TEST_CASE("a key that everybody has costs no more than one that many have") {
  Index index;
  const auto many = static_cast<std::uint32_t>(Index::most_of_a_key) + 100;
  for (std::uint32_t source = 1; source <= many; ++source) add(index, source, {7});
  CHECK(nearest(index, {7}, many).size() == Index::most_of_a_key);
}
