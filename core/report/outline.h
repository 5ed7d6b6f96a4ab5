// The parts of a report that text and page show alike: a finding's proof, an article's heading, what was read of it.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "desk.h"
#include "report/phrases.h"

namespace recoupe {

/// Labelled lines under a finding: the sum where there is one, what made the figures one measure, the rule.
std::vector<std::pair<std::string, std::string>> proof_of(const Report& report, const Finding& finding,
                                                          const Phrases& phrases);
/// Publisher, title, date; what was guessed is said to be.
std::string heading_of(const Reading& reading, const Phrases& phrases);
/// How many figures were understood, what was set aside, which figures were not understood.
std::vector<std::string> coverage_of(const Reading& reading, const Phrases& phrases);

/// Does anything change from one entry to another, the figure or how firmly it is said? The rest are agreements.
bool is_told(const Report& report, const Timeline& timeline);
/// What is measured, in words.
std::string title_of(const Timeline& timeline, const Phrases& phrases);
/// An entry a line: when, who, the figure, how firmly, who says it.
std::vector<std::string> lines_of(const Report& report, const Timeline& timeline, const Phrases& phrases);

}  // namespace recoupe
