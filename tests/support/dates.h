// Case files of dates: "  = date 2025-11-03 weekday 0" under a line with its [marked] spans.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "mention/mention.h"
#include "support/cases.h"

namespace recoupe::test {

/// The dates of a text in which each line is a sentence of its own: what is tested does not depend on where sentences
/// end. `published` empty: the article's day is not known.
std::vector<Mention> dates_of(std::string_view text, std::string_view language, std::optional<Day> published);

/// "[3 novembre] = date 2025-11-03; ", one after the other; with " weekday 0" where one is printed, if `weekday`.
std::string found_dates(std::string_view text, const std::vector<Mention>& dates, bool weekday);

/// The same, as the case expects it.
std::string expected_dates(const Case& dates);

/// Runs tests/mention/<file>.
void check_dates(const char* file);

}  // namespace recoupe::test
