// Plain search: the words must stand there as they are; only what is around them may have changed.
#include "text/selector.h"

#include <algorithm>

namespace recoupe {
namespace {

bool is_inside(std::string_view text, std::size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

std::size_t common_end(std::string_view a, std::string_view b) {
  std::size_t n = 0;
  while (n < a.size() && n < b.size() && a[a.size() - 1 - n] == b[b.size() - 1 - n]) ++n;
  return n;
}

std::size_t common_start(std::string_view a, std::string_view b) {
  std::size_t n = 0;
  while (n < a.size() && n < b.size() && a[n] == b[n]) ++n;
  return n;
}

}  // namespace

Selector selector_of(std::string_view text, Span place) {
  std::size_t from = place.begin > selector_reach ? place.begin - selector_reach : 0;
  std::size_t to = std::min<std::size_t>(text.size(), place.end + selector_reach);
  while (from < place.begin && is_inside(text, from)) ++from;
  while (to > place.end && is_inside(text, to)) --to;
  const auto part = [&](std::size_t begin, std::size_t end) {
    begin = std::min(begin, text.size());
    return std::string(text.substr(begin, end > begin ? end - begin : 0));
  };
  return {part(place.begin, place.end), part(from, place.begin), part(place.end, to)};
}

std::optional<Span> find(std::string_view text, const Selector& selector) {
  if (selector.exact.empty()) return std::nullopt;
  const std::size_t size = selector.exact.size();
  std::string_view before = selector.prefix, after = selector.suffix;
  constexpr std::size_t most = 4 * selector_reach;  // a caller may give more than we write
  if (before.size() > most) before = before.substr(before.size() - most);
  after = after.substr(0, most);
  std::optional<Span> best;
  std::size_t best_fit = 0;
  for (auto at = text.find(selector.exact); at != std::string_view::npos; at = text.find(selector.exact, at + 1)) {
    const std::size_t fit = common_end(text.substr(0, at), before) + common_start(text.substr(at + size), after);
    if (best && fit <= best_fit) continue;
    best = Span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + size)}, best_fit = fit;
  }
  return best;
}

}  // namespace recoupe
