// A mention and its claim as words, for the tables and the case files: "money 5000000 EUR about".
#pragma once
#include <memory>
#include <set>
#include <string>
#include <string_view>

#include "claim/reading.h"
#include "support/cases.h"

namespace recoupe::test {

/// Reads a text as an article of 2025-11-03, a Monday, unless the case's options say otherwise (published, language).
std::shared_ptr<const Reading> reading_of(const std::string& text, std::string_view language,
                                          std::string_view published = "2025-11-03");
std::shared_ptr<const Reading> reading_of(const Case& c, std::string_view language);

/// The mention at exactly this span, or null.
const Mention* mention_at(const Reading& reading, Span span);

/// kind, printed values, unit, interval ends as "[low" and "high)", hedge, change, status, topics, scopes, per, source:
/// every word that an expectation may use.
std::set<std::string> words_of(const Reading& reading, const Mention& mention);

/// All words of `expectation` are said of the mention; otherwise what is missing.
std::string missing_words(const Reading& reading, const Mention& mention, std::string_view expectation);

/// Checks that each marked span is a mention of which its expectation holds, and (when `only`) that there is no other
/// mention.
void check_case(const Case& c, std::string_view language, bool only);

}  // namespace recoupe::test
