// Picks the template that fits a finding best and fills it.
#include "report/message.h"

#include <algorithm>

#include "report/facts.h"
#include "report/vocabulary.h"
#include "report/words.h"

namespace recoupe {

namespace {

bool is_own(const Finding& finding) {
  const auto& sides = finding.sides;
  return std::all_of(sides.begin(), sides.end(),
                     [&](const Side& side) { return side.document == sides.front().document; });
}

// Did the article appear after the last day that the rates know?
bool is_past_rates(const Report& report, const Finding& finding) {
  if (finding.reason != Reason::no_rate || report.rates == nullptr || report.rates->empty()) return false;
  const auto& published = report.documents[finding.sides.front().document]->article.published;
  return published && report.rates->last() < *published;
}

}  // namespace

std::string message_of(const Report& report, const Finding& finding, const Phrases& phrases) {
  const std::string reason(name_of(finding.reason));
  const std::string verdict = is_past_rates(report, finding) ? ".past"
                              : !finding.ok                  ? ""
                              : *finding.ok                  ? ".holds"
                                                             : ".fails";
  // From the most particular: "conflict.weekday", "weekday.fails", "rounding.own" (within one article), "rounding".
  const std::string kind(name_of(finding.kind));
  for (const std::string& key : {kind + "." + reason, verdict.empty() ? std::string() : reason + verdict,
                                 is_own(finding) ? reason + ".own" : std::string(), reason})
    if (const std::string_view pattern = phrases.find(key); !pattern.empty())
      return capitalised(filled(pattern, Facts(report, finding, phrases)));
  return reason;
}

std::string rule_of(const Finding& finding, const Phrases& phrases) {
  return phrases.say("rule." + std::string(name_of(finding.reason)));
}

}  // namespace recoupe
