// Picks the template that fits a finding best and fills it.
#include "report/message.h"

#include <array>

#include "report/facts.h"
#include "report/vocabulary.h"
#include "report/words.h"

namespace recoupe {

std::string message_of(const Report& report, const Finding& finding, const Phrases& phrases) {
  const std::string reason(name_of(finding.reason)), kind(name_of(finding.kind));
  const std::string verdict = !finding.ok ? "" : *finding.ok ? ".holds" : ".fails";
  // From the most particular: "alone.singleSource", "weekday.fails", "weekday".
  for (const std::string& key : {kind + "." + reason + verdict, reason + verdict, kind + "." + reason, reason})
    if (const std::string_view pattern = phrases.find(key); !pattern.empty())
      return capitalised(filled(pattern, Facts(report, finding, phrases)));
  return reason;
}

std::string rule_of(const Finding& finding, const Phrases& phrases) {
  return phrases.say("rule." + std::string(name_of(finding.reason)));
}

}  // namespace recoupe
