// A computation as a reader would write it down: 38 milliards de dollars ÷ 7 ans = 5,429 milliards de dollars.
#pragma once
#include <string>

#include "desk.h"
#include "report/phrases.h"

namespace recoupe {

/// The finding must have a computation, here and below.
std::string sum_in_words(const Report& report, const Finding& finding, const Phrases& phrases);
/// An operand as it is printed, without its hedge.
std::string operand_in_words(const Report& report, const Operand& operand, const Phrases& phrases);
std::string result_in_words(const Computed& computed, const Phrases& phrases);
/// What the article prints as the result, in full where a side of the finding is it.
std::string stated_in_words(const Report& report, const Finding& finding, const Phrases& phrases);

}  // namespace recoupe
