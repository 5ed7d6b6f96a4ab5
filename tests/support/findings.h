// The findings of one article as lines, for the case files of inspect/:
//
//   Le pont vaut 3,8 milliards de dollars, soit 3,258 milliards d'euros.
//     = off rateOff 3.30033e+09 fits 2025-10-27 2025-10-28 | 3,8 milliards de dollars | 3,258 milliards d'euros
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "claim/reading.h"
#include "inspect/finding.h"
#include "support/cases.h"

namespace recoupe::test {

/// The reading of a case; its options published and language hold, the language is French unless said.
std::shared_ptr<const Reading> reading_of(const Case& one);
/// <ok|off|open> <reason> [result] [fits DAY …, of what is off] [repairs WHAT …] | the words of each side
std::string dump(const Reading& reading, const Finding& finding);
/// Every case of a file: the findings of `kinds`, against the expectations in any order.
void run_finding_cases(const char* path, std::vector<FindingKind> kinds);

}  // namespace recoupe::test
