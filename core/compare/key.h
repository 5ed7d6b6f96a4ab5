// By what an article can meet another: the keys that its claims, passages and quotations share with those of others.
#pragma once
#include <cstdint>
#include <vector>

#include "claim/reading.h"

namespace recoupe {

/// A claim by a value that tells (unit and digits), by what it measures of whom (unit, name), by topic besides (unit,
/// topic, name), a time by its month and name. An article has the keys of its claims, and those of its longer passages
/// (winnowed) and quotations. A key is a hash: equal keys may be compared, no more.
struct Key {
  static constexpr std::uint32_t whole = 0xFFFFFFFF;
  std::uint64_t hash = 0;
  std::uint32_t claim = whole;  ///< `whole` where it is of a passage or a quotation
};

/// All of an article, each claim's and each passage's once.
std::vector<Key> keys_of(const Reading& reading);
/// Their hashes, sorted, each once: what the Index takes.
std::vector<std::uint64_t> hashes_of(const std::vector<Key>& keys);

}  // namespace recoupe
