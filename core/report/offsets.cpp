// Marks every 64 bytes: an answer walks from the last mark before it, so a report costs one pass however many spans it
// has.
#include "report/offsets.h"

#include <algorithm>

#include "base/utf8.h"

namespace recoupe {
namespace {

constexpr std::uint32_t units_of(CodePoint c) { return c.value >= 0x10000 ? 2 : 1; }

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

OffsetMap::OffsetMap(std::string_view text, Offsets unit) : text_(text) {
  if (unit == Offsets::utf8 || is_ascii(text)) return;
  marks_.reserve(text.size() / step + 1);
  for (std::uint32_t byte = 0, units = 0; byte < text.size();) {
    if (byte >= marks_.size() * step) marks_.push_back({byte, units});
    const CodePoint c = decode(text, byte);
    byte += c.size, units += units_of(c);
  }
}

std::uint32_t OffsetMap::of(std::uint32_t byte) const {
  if (marks_.empty()) return byte;
  byte = std::min(byte, static_cast<std::uint32_t>(text_.size()));
  std::size_t mark = std::min<std::size_t>(byte / step, marks_.size() - 1);
  while (mark > 0 && marks_[mark].byte > byte) --mark;  // a mark stands up to three bytes after its multiple
  auto [at, units] = marks_[mark];
  while (at < byte) {
    const CodePoint c = decode(text_, at);
    at += c.size, units += units_of(c);
  }
  return units;
}

std::uint32_t OffsetMap::byte_at(std::uint32_t unit) const {
  const auto size = static_cast<std::uint32_t>(text_.size());
  if (marks_.empty()) return std::min(unit, size);
  const auto after =
      std::upper_bound(marks_.begin(), marks_.end(), unit, [](std::uint32_t u, const Mark& m) { return u < m.units; });
  auto [at, units] = *(after - 1);
  while (at < size) {
    const CodePoint c = decode(text_, at);
    if (units + units_of(c) > unit) break;
    at += c.size, units += units_of(c);
  }
  return at;
}

}  // namespace recoupe
