// One row of the table of prefixes, overwritten from left to right.
#include "base/in_order.h"

#include <algorithm>
#include <vector>

namespace recoupe {

std::size_t in_order(std::span<const std::uint64_t> a, std::span<const std::uint64_t> b) {
  std::vector<std::size_t> row(b.size() + 1, 0);
  for (const std::uint64_t x : a) {
    std::size_t corner = 0;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t up = row[j + 1];
      row[j + 1] = x == b[j] ? corner + 1 : std::max(up, row[j]);
      corner = up;
    }
  }
  return row[b.size()];
}

}  // namespace recoupe
