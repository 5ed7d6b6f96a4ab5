// One plain sentence for a finding, in the words of a journalist.
#pragma once
#include <string>

#include "desk.h"
#include "report/phrases.h"

namespace recoupe {

/// Says what was found, with the figures as the language prints them and who gives them. Never "true", "false" or
/// "error".
std::string message_of(const Report& report, const Finding& finding, const Phrases& phrases);
/// The rule's name in words: "conversion at the day's rate".
std::string rule_of(const Finding& finding, const Phrases& phrases);

}  // namespace recoupe
