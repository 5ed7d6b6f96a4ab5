// Words of a text that are found again after the text was edited elsewhere.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "base/span.h"

namespace recoupe {

/// The words, and some of what stood before and after them (the Web Annotation model's TextQuoteSelector).
struct Selector {
  std::string exact, prefix, suffix;
};

/// Bytes of `prefix` and `suffix` that are written and looked at.
constexpr std::size_t selector_reach = 32;

/// The words of a place, with at most selector_reach bytes around them, cut between code points.
Selector selector_of(std::string_view text, Span place);
/// Where the words stand; of several places the one whose surroundings agree furthest, the first of equals. Nothing
/// when they are gone, or empty.
std::optional<Span> find(std::string_view text, const Selector& selector);

}  // namespace recoupe
