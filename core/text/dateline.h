// Lines that say when an article appeared and who wrote it.
#pragma once
#include "text/article.h"

namespace recoupe {

/// Tokens [begin, end) of a line or a sentence: "Publié le 3 mars 2026", "AFP • 08/02/2023 à 08:21", "10:42", "2 hours
/// ago".
bool is_dateline(const Text& text, std::uint32_t begin, std::uint32_t end);
/// "Par Jeanne Martin", "By Jane Doe in London".
bool is_byline(const Text& text, std::uint32_t begin, std::uint32_t end);

}  // namespace recoupe
