// What two figures of one measure make of each other. Pure logic over intervals, stances and dates.
#pragma once
#include <optional>

#include "compare/weigh.h"
#include "inspect/finding.h"

namespace recoupe {

struct Verdict {
  FindingKind kind = FindingKind::agreement;
  Reason reason = Reason::same_figure;
  Severity severity = Severity::note;
};

/// "In November he stood at 36 %": does the article tell the figure of a time that was over two weeks ago?
bool is_of_back_then(const Reading& r, const Claim& claim);

/// The verdict on two claims that `weigh` holds for one measure; nothing where the two neither support nor contradict
/// each other (a forecast and its result). `ra` and `rb` may be one article.
std::optional<Verdict> judge(const Reading& ra, const Claim& a, const Reading& rb, const Claim& b,
                             const Evidence& evidence);

}  // namespace recoupe
