// A place in the text of an article. Everything the pipeline finds carries one.
#pragma once
#include <compare>
#include <cstdint>
#include <string_view>

namespace recoupe {

/// A half-open range of bytes, [begin, end), in the UTF-8 text of one article as it came in.
/// Every value the pipeline finds carries one, so every verdict can be shown in the reader's own text.
struct Span {
  std::uint32_t begin = 0, end = 0;

  friend constexpr auto operator<=>(const Span&, const Span&) = default;
  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return begin == end; }
  constexpr bool contains(Span inner) const { return begin <= inner.begin && inner.end <= end; }
  constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
};

/// The bytes of `text` that `span` covers; a span past the end is cut.
constexpr std::string_view slice(std::string_view text, Span span) {
  if (span.begin >= text.size()) return {};
  return text.substr(span.begin, span.end - span.begin);
}

/// The smallest span that covers both.
constexpr Span hull(Span a, Span b) { return {a.begin < b.begin ? a.begin : b.begin, a.end > b.end ? a.end : b.end}; }

}  // namespace recoupe
