// Bytes to UTF-16 units and back: the one place where an offset changes its unit.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace recoupe {

/// What offsets count in the JSON.
enum class Offsets : std::uint8_t { utf8, utf16 };

/// Byte offsets of one text in the unit asked for. One linear pass when it is made, a step of at most 64 bytes a
/// question. A malformed byte counts as one unit, as in the U+FFFD that a browser makes of it.
class OffsetMap {
 public:
  OffsetMap(std::string_view text, Offsets unit);
  std::uint32_t of(std::uint32_t byte) const;
  /// The byte where the code point begins that holds this unit; the text's end when it lies beyond.
  std::uint32_t byte_at(std::uint32_t unit) const;

 private:
  static constexpr std::uint32_t step = 64;
  struct Mark {
    std::uint32_t byte = 0, units = 0;  ///< the first code point at or after each multiple of `step`
  };
  std::string_view text_;
  std::vector<Mark> marks_;  ///< empty: units are bytes
};

}  // namespace recoupe
