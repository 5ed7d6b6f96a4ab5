// Direct speech: the words between quotation marks and who says them.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "mention/name.h"
#include "text/article.h"

namespace recoupe {

/// A quotation of at least one token, marks excluded. Guillemets, double and typographic quotes, nested and over
/// several sentences. words: its length in words. A quotation of fewer than four words is a term, not speech.
struct Quote {
  Span span;
  std::uint32_t begin_token = 0, end_token = 0;
  std::uint32_t words = 0;
  Span speaker;                  ///< empty when unknown
  std::uint64_t speaker_id = 0;  ///< of the name, 0 when it has none
};

std::vector<Quote> find_quotes(const Text& text, const std::vector<Name>& names);

}  // namespace recoupe
