// One article alone: each check reads the same immutable Reading and appends what it has to say.
#include "inspect/inspect.h"

namespace recoupe {

std::vector<Finding> inspect(const Reading& reading, const Rates& rates) {
  std::vector<Finding> findings;
  inspect_conversions(reading, rates, findings);
  inspect_arithmetic(reading, findings);
  inspect_calendar(reading, findings);
  return findings;
}

}  // namespace recoupe
