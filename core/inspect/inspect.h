// One article against arithmetic, the calendar and the reference rates.
#pragma once
#include <vector>

#include "claim/reading.h"
#include "inspect/finding.h"
#include "inspect/rates.h"

namespace recoupe {

/// Two currencies that the words give as equal, against the fixing of the article's date.
void inspect_conversions(const Reading& reading, const Rates& rates, std::vector<Finding>& out);
/// Figures that the words tie by a computation.
void inspect_arithmetic(const Reading& reading, std::vector<Finding>& out);
/// Weekdays, dates that do not exist, elapsed time, ages.
void inspect_calendar(const Reading& reading, std::vector<Finding>& out);

/// All of these; Side::document is 0 throughout.
std::vector<Finding> inspect(const Reading& reading, const Rates& rates);

}  // namespace recoupe
