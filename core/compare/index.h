// From keys to the sources that have them, so that a check costs what an article shares, not how many sources there
// are.
#pragma once
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace recoupe {

/// Sources are known by a number that grows with each that is added.
class Index {
 public:
  /// Of the sources that have a key the first so many are looked at: a key that more have tells little.
  static constexpr std::size_t most_of_a_key = 512;

  /// `keys` without repetition.
  void add(std::uint32_t source, std::span<const std::uint64_t> keys);
  void remove(std::uint32_t source, std::span<const std::uint64_t> keys);

  /// The sources, at most so many, that share the most of these keys, in the order in which they were added; equals
  /// before later ones. `self` is left out.
  std::vector<std::uint32_t> nearest(std::span<const std::uint64_t> keys, std::uint32_t self, std::size_t most) const;

 private:
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> sources_of_;  // ascending
};

}  // namespace recoupe
