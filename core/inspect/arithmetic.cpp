// Every rule over one scene; what two rules find alike is said once.
#include <algorithm>

#include "inspect/inspect.h"
#include "inspect/rules.h"

namespace recoupe {

bool is_explained(const std::vector<Finding>& findings, const Figure& stated) {
  return std::any_of(findings.begin(), findings.end(),
                     [&](const Finding& f) { return !f.sides.empty() && f.sides.back() == side_of(stated); });
}

void inspect_arithmetic(const Reading& reading, std::vector<Finding>& out) {
  const Scene scene = scene_of(reading);
  std::vector<Finding> found;
  for (const auto rule :
       {find_periods, find_changes, find_shares, find_products, find_sums, find_measures, find_relations})
    rule(scene, found);
  std::vector<std::vector<Side>> seen;
  for (Finding& finding : found) {
    auto sides = finding.sides;
    std::sort(sides.begin(), sides.end());
    if (std::find(seen.begin(), seen.end(), sides) != seen.end()) continue;
    seen.push_back(std::move(sides));
    out.push_back(std::move(finding));
  }
}

}  // namespace recoupe
