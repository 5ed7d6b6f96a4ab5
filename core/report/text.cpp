#include "report/text.h"

#include "report/message.h"

namespace recoupe {

std::string report_text(const Report& report, const Phrases& phrases) {
  std::string out;
  for (const Finding& finding : report.findings) out += message_of(report, finding, phrases) + "\n";
  return out;
}

std::string version_text() {
  const Rates& rates = Rates::bundled();
  std::string out = "recoupe " RECOUPE_VERSION;
  if (!rates.empty()) out += " (reference rates " + iso(rates.first()) + " to " + iso(rates.last()) + ")";
  return out;
}

}  // namespace recoupe
