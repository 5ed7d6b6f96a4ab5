// What an article says of itself: language, title, date of publication. Guesses are marked as such by the caller.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "text/article.h"

namespace recoupe {

/// ISO 639-1 of the language whose small words (functions.tsv) the text uses most; empty when it is none that has
/// tables.
std::string_view guess_language(std::string_view bytes);
/// The headline's span, empty when there is none.
Span guess_title(const Text& text);
/// The day in the article's own date line ("Publié le …", "date 2025-11-04", "August 4, 2017"), never one from its
/// body.
std::optional<Day> guess_published(const Text& text);

}  // namespace recoupe
