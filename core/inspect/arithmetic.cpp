// Every rule over one scene; what two rules find alike is said once.
#include <algorithm>

#include "inspect/inspect.h"
#include "inspect/rules.h"

namespace recoupe {

bool is_explained(const std::vector<Finding>& findings, const Figure& stated) {
  return std::any_of(findings.begin(), findings.end(),
                     [&](const Finding& f) { return !f.sides.empty() && f.sides.back() == side_of(stated); });
}

namespace {

bool fits(const Figure& stated, double result) { return stated.strict.low <= result && result <= stated.strict.high; }

bool is_points(const Figure& f) {
  return f.kind == Kind::basis_points || (f.kind == Kind::plain && f.source->unit.ends_with("point"));
}

// Does this pair come to the stated figure, as a share, what is left of it, a change, a difference or a sum?
bool comes_to(const Figure& x, const Figure& y, const Figure& stated) {
  const double small = std::min(x.value, y.value), large = std::max(x.value, y.value);
  if (small <= 0) return false;
  const bool alike = same_unit(x, y) || (x.kind == Kind::count && y.kind == Kind::count);
  if (!alike) return false;
  if (is_points(stated))
    return x.kind == Kind::percent && fits(stated, (large - small) * (stated.kind == Kind::basis_points ? 100 : 1));
  if (stated.kind == Kind::percent) {
    const double share = small / large * 100;
    return x.kind != Kind::percent &&
           (fits(stated, share) || fits(stated, 100 - share) || fits(stated, large / small * 100 - 100));
  }
  if (stated.kind == Kind::multiple) return fits(stated, large / small);
  return same_unit(x, stated) && (fits(stated, large - small) || fits(stated, large + small));
}

bool is_side(const Finding& finding, const Figure& figure) {
  return std::find(finding.sides.begin(), finding.sides.end(), side_of(figure)) != finding.sides.end();
}

// Where two other figures of the sentence come to what is printed, the article is right and the rule took the wrong
// two: "1 103 euros, contre 1 924 pour les hommes, 43 % de moins ; 1 426 avec la réversion".
bool is_right_of_others(const Scene& scene, const Finding& finding) {
  if (finding.ok != false) return false;
  for (const FigureLine& line : scene.lines)
    for (const Figure& stated : line.figures) {
      if (!(side_of(stated) == finding.sides.back())) continue;
      for (std::size_t i = 0; i < line.all.size(); ++i)
        for (std::size_t k = i + 1; k < line.all.size(); ++k) {
          const Figure &x = line.all[i], &y = line.all[k];
          const bool own = is_side(finding, x) && is_side(finding, y);  // "from 5.7 to 5.2, 9.6 %": of the wrong base
          if (!own && x.begin != stated.begin && y.begin != stated.begin && comes_to(x, y, stated)) return true;
        }
    }
  return false;
}

}  // namespace

void inspect_arithmetic(const Reading& reading, std::vector<Finding>& out) {
  const Scene scene = scene_of(reading);
  std::vector<Finding> found;
  for (const auto rule :
       {find_periods, find_changes, find_shares, find_products, find_sums, find_measures, find_relations})
    rule(scene, found);
  std::vector<std::vector<Side>> seen;
  for (Finding& finding : found) {
    if (is_right_of_others(scene, finding)) continue;
    auto sides = finding.sides;
    std::sort(sides.begin(), sides.end());
    if (std::find(seen.begin(), seen.end(), sides) != seen.end()) continue;
    seen.push_back(std::move(sides));
    out.push_back(std::move(finding));
  }
}

}  // namespace recoupe
