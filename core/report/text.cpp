// One block a finding: what it is, its sentence, both quotations with their words underlined, the sum, the rule. Then
// what was read of each article and what was not.
#include "report/text.h"

#include <algorithm>

#include "report/describe.h"
#include "report/facts.h"
#include "report/figure.h"
#include "report/message.h"
#include "report/notice.h"
#include "report/outline.h"
#include "report/quotation.h"
#include "report/sum.h"
#include "report/vocabulary.h"

namespace recoupe {
namespace {

constexpr std::size_t room = 90;          // columns of a quotation beside its words
constexpr std::size_t longest_rule = 60;  // a passage is underlined no further

void append_quotations(const Report& report, const Finding& finding, std::string& out) {
  std::vector<std::string> places;
  std::vector<Quotation> quotations;
  std::size_t width = 0;
  for (const Side& side : finding.sides) {
    quotations.push_back(quotation_of(report, side, room));
    if (columns_of(quotations.back().words) > longest_rule) quotations.back().after.clear();
    places.push_back(report.documents[side.document]->article.id + " " + std::to_string(quotations.back().line));
    width = std::max(width, columns_of(places.back()));
  }
  for (std::size_t i = 0; i < places.size(); ++i) {
    const Quotation& q = quotations[i];
    out += "  " + places[i] + std::string(width - columns_of(places[i]), ' ') + " | " + q.before + q.words + q.after +
           "\n";
    out += "  " + std::string(width, ' ') + " | " + std::string(columns_of(q.before), ' ') +
           std::string(columns_of(q.words), '^') + "\n";
  }
}

void append_finding(const Report& report, const Finding& finding, const Phrases& phrases, std::string& out) {
  out += phrases.say("kind." + std::string(name_of(finding.kind)));
  if (finding.severity != Severity::note)
    out += " (" + phrases.say("severity." + std::string(name_of(finding.severity))) + ")";
  out += "\n  " + message_of(report, finding, phrases) + "\n";
  append_quotations(report, finding, out);
  for (const auto& [label, words] : proof_of(report, finding, phrases))
    out += "  " + phrases.say("label", {{"a", label}, {"b", words}}) + "\n";
  out += "\n";
}

void append_document(const Reading& reading, const Phrases& phrases, std::string& out) {
  out += "  " + reading.article.id + ": " + heading_of(reading, phrases) + "\n";
  for (const std::string& line : coverage_of(reading, phrases)) out += "    " + line + "\n";
  for (const Notice& notice : notices_of(reading, phrases)) out += "    ! " + notice.message + "\n";
}

// The measures that moved, or were said in two ways.
void append_timelines(const Report& report, const Phrases& phrases, std::string& out) {
  std::string all;
  for (const Timeline& timeline : report.timelines) {
    if (!is_told(report, timeline)) continue;
    all += "  " + title_of(timeline, phrases) + "\n";
    for (const std::string& line : lines_of(report, timeline, phrases)) all += "    " + line + "\n";
  }
  if (!all.empty()) out += phrases.say("report.timelines") + "\n" + all + "\n";
}

}  // namespace

std::string report_text(const Report& report, const Phrases& phrases) {
  std::string out;
  for (const Finding& finding : report.findings) append_finding(report, finding, phrases, out);
  if (report.findings.empty()) out += phrases.say("report.none") + "\n\n";
  append_timelines(report, phrases, out);
  out += phrases.say("report.articles") + "\n";
  for (const auto& document : report.documents) append_document(*document, phrases, out);
  return printable(out);
}

std::string version_text() {
  const Rates& rates = Rates::bundled();
  std::string out = "recoupe " RECOUPE_VERSION;
  if (!rates.empty())
    out += " (reference rates of the " + std::string(Rates::source) + ", " + iso(rates.first()) + " to " +
           iso(rates.last()) + ")";
  return out;
}

}  // namespace recoupe
