// What stands glued before the first sentence of a pasted article: "date 2025-11-04 ", "LONDON, Nov 3 (Reuters) - ".
#pragma once
#include <optional>

#include "base/day.h"
#include "text/article.h"

namespace recoupe {

/// A day read at a token, and the token after it.
struct DayAt {
  Day day;
  std::uint32_t end = 0;
};
/// A whole day with its year that starts at token `at`: 2025-11-04 · 08/02/2023 (day first, in English month first
/// where the figures allow both) · 4 August 2017 · August 4th, 2017 · 1er janvier 2024.
std::optional<DayAt> read_day(const Text& text, std::uint32_t at, std::uint32_t end);

/// A weekday, a month, a time zone, "ago": words that may stand beside a date in a date line.
bool is_calendar_word(const Row& row);

/// The token after such a lead; `begin` when the paragraph has none.
std::uint32_t lead_end(const Text& text, std::uint32_t begin, std::uint32_t end);

}  // namespace recoupe
