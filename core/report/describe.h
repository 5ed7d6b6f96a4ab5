// What a mention is, in the words of its reading: unit, measure, subject, source. JSON, messages and text all say it
// alike.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "claim/reading.h"

namespace recoupe {

/// The claim of a mention.
const Claim& claim_of(const Reading& reading, std::uint32_t mention);
/// The report's unit: the table's, else the counted noun's own words folded; empty for times and bare numbers.
std::string unit_of(const Reading& reading, const Mention& mention);
/// Topic and scopes in words: "valuation", "net profit · year"; empty when nothing is known.
std::string measure_of(const Reading& reading, std::uint32_t mention);
/// Names of the parties, canonical, each once, in their order.
std::vector<std::string_view> subject_of(const Reading& reading, std::uint32_t mention);
/// Who says it, as printed, on one line; empty when the article itself.
std::string source_of(const Reading& reading, std::uint32_t mention);
/// The sentence around a place; the place itself where no sentence holds it.
Span sentence_around(const Reading& reading, Span place);
/// The words of a place on one line: every run of white space is one space.
std::string one_line(std::string_view words);
/// A text that shows what it holds and does nothing else: control characters but the line break and the tab, which a
/// terminal might obey, as their pictures (␛); malformed bytes as U+FFFD; without what turns the order about.
std::string printable(std::string_view text);

}  // namespace recoupe
