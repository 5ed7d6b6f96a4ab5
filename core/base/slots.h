// A table from 64-bit keys to numbers: open addressing, filled once, then only read.
#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

namespace recoupe {

/// Keys are hashes already (base/utf8.h) or ids; values are at least 1, because 0 says that a key is not there.
class Slots {
 public:
  /// Room for so many keys; every insertion comes after it.
  void make_room(std::size_t keys) {
    std::size_t size = 16;
    while (size < keys * 2) size *= 2;
    slots_.assign(size, {});
  }
  /// The first value of a key stays.
  void insert(std::uint64_t key, std::uint32_t value) {
    Slot& slot = slots_[place_of(key)];
    if (slot.value == 0) slot = {key, value};
  }
  std::uint32_t find(std::uint64_t key) const { return slots_.empty() ? 0 : slots_[place_of(key)].value; }

 private:
  struct Slot {
    std::uint64_t key = 0;
    std::uint32_t value = 0;
  };
  std::size_t place_of(std::uint64_t key) const {
    const std::size_t last = slots_.size() - 1;
    std::size_t at = static_cast<std::size_t>((key * 0x9E3779B97F4A7C15ULL) >> 24) & last;
    while (slots_[at].value != 0 && slots_[at].key != key) at = (at + 1) & last;
    return at;
  }
  std::vector<Slot> slots_;  // a power of two of them, at most half of them taken
};

}  // namespace recoupe
