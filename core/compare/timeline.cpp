// Findings that share a side speak of one measure.
#include "compare/timeline.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace recoupe {
namespace {

// Does the finding hold its sides for one measure of several articles?
bool pairs(const Finding& finding) {
  switch (finding.kind) {
    case FindingKind::agreement:
    case FindingKind::compatible:
    case FindingKind::conflict:
    case FindingKind::update:
    case FindingKind::competing_rumours:
    case FindingKind::status:
    case FindingKind::unit_slip:
      return std::all_of(finding.sides.begin(), finding.sides.end(),
                         [](const Side& side) { return side.mention != Side::none; });
    default:
      return false;
  }
}

void complete(Grounds& grounds, const Grounds& more) {
  if (grounds.topic.empty()) grounds.topic = more.topic;
  if (grounds.unit.empty()) grounds.unit = more.unit;
  if (grounds.names.empty()) grounds.names = more.names;
}

}  // namespace

std::vector<Timeline> timelines_of(std::span<const Reading* const> readings, std::span<const Finding> findings) {
  std::vector<Timeline> all;
  std::map<Side, std::size_t> timeline_of;
  for (const Finding& finding : findings) {
    if (!pairs(finding)) continue;
    std::size_t into = all.size();
    for (const Side& side : finding.sides)
      if (const auto known = timeline_of.find(side); known != timeline_of.end()) into = std::min(into, known->second);
    if (into == all.size()) all.emplace_back();
    complete(all[into].because, finding.because);
    for (const Side& side : finding.sides) {
      const auto [known, fresh] = timeline_of.try_emplace(side, into);
      if (fresh) {
        all[into].entries.push_back(side);
      } else if (const std::size_t other = known->second; other != into) {
        for (const Side& moved : all[other].entries) timeline_of[moved] = into, all[into].entries.push_back(moved);
        all[other].entries.clear();
      }
    }
  }
  const auto in_time = [&](const Side& a, const Side& b) {
    const auto &x = readings[a.document]->article.published, &y = readings[b.document]->article.published;
    const Day never{2'000'000'000};
    return std::tuple(x.value_or(never), a) < std::tuple(y.value_or(never), b);
  };
  std::erase_if(all, [](const Timeline& timeline) {
    return std::none_of(timeline.entries.begin(), timeline.entries.end(),
                        [&](const Side& side) { return side.document != timeline.entries.front().document; });
  });
  for (Timeline& timeline : all) std::sort(timeline.entries.begin(), timeline.entries.end(), in_time);
  return all;
}

}  // namespace recoupe
