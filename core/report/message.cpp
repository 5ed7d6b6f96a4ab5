#include "report/message.h"

#include "report/vocabulary.h"

namespace recoupe {

std::string message_of(const Report&, const Finding& finding, const Phrases& phrases) { return phrases.say(name_of(finding.reason)); }

std::string rule_of(const Finding& finding, const Phrases& phrases) {
  return phrases.say("rule." + std::string(name_of(finding.reason)));
}

}  // namespace recoupe
