// The whole pipeline on one screen: a source is read once, when it is added (claim/reading.h has the stages of one
// article), and inspected alone; a question then compares the readings. Public: Desk. Private: how findings of one
// article and of several become one ordered list.
#include "desk.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "compare/compare.h"
#include "compare/copy.h"
#include "compare/quote.h"
#include "inspect/inspect.h"

namespace recoupe {
namespace {

void append(std::vector<Finding>& out, std::vector<Finding> more) {
  out.insert(out.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

// A finding of one article speaks of document 0; in a report that article has another place.
Finding placed(Finding finding, std::uint32_t document) {
  for (Side& side : finding.sides) side.document = document;
  if (finding.computed)
    for (Operand& operand : finding.computed->operands) operand.side.document = document;
  return finding;
}

bool is_copied(const Side& a, const Side& b, const std::vector<Finding>& copies) {
  const auto holds = [](const Side& passage, const Side& figure) {
    return passage.document == figure.document && passage.span.contains(figure.span);
  };
  return std::any_of(copies.begin(), copies.end(), [&](const Finding& copy) {
    const Side &x = copy.sides.front(), &y = copy.sides.back();
    return (holds(x, a) && holds(y, b)) || (holds(x, b) && holds(y, a));
  });
}

// Copies are not witnesses: of the sides that give a figure in one shared passage, only the first counts.
int witnesses_of(const Finding& agreement, const std::vector<Finding>& copies) {
  const auto& sides = agreement.sides;
  return static_cast<int>(std::count_if(sides.begin(), sides.end(), [&](const Side& side) {
    return std::none_of(sides.data(), &side, [&](const Side& earlier) { return is_copied(earlier, side, copies); });
  }));
}

// The refused places, by their words, in the articles as they now are.
Refused found(const std::vector<Refusal>& refusals, const std::vector<std::shared_ptr<const Reading>>& documents) {
  std::vector<std::vector<Side>> lists;
  for (const Refusal& refusal : refusals) {
    lists.emplace_back();
    for (const RefusedPlace& place : refusal)
      for (std::uint32_t i = 0; i < documents.size(); ++i)
        if (documents[i]->article.id == place.document)
          if (const auto span = find(documents[i]->article.text, place.words)) lists.back().push_back({i, *span});
  }
  return Refused(std::move(lists));
}

std::vector<Finding> compared(const std::vector<std::shared_ptr<const Reading>>& documents,
                              const Refused& refused = {}) {
  std::vector<const Reading*> readings;
  for (const auto& document : documents) readings.push_back(document.get());
  std::vector<Finding> out = compare_readings(readings, refused);  // with one reading: what it says against itself
  std::vector<Finding> copies = find_copies(readings);
  for (Finding& finding : out)
    if (finding.kind == FindingKind::agreement && finding.witnesses) finding.witnesses = witnesses_of(finding, copies);
  append(out, std::move(copies));
  append(out, find_quote_drift(readings));
  return out;
}

// Of the story of each measure those in which one of the findings' sides stands.
void keep_told(std::vector<Timeline>& timelines, const std::vector<Finding>& findings) {
  std::set<Side> sides;
  for (const Finding& finding : findings) sides.insert(finding.sides.begin(), finding.sides.end());
  std::erase_if(timelines, [&](const Timeline& timeline) {
    return std::none_of(timeline.entries.begin(), timeline.entries.end(),
                        [&](const Side& side) { return sides.contains(side); });
  });
}

bool takes_part(const Finding& finding, std::uint32_t document) {
  return std::any_of(finding.sides.begin(), finding.sides.end(),
                     [&](const Side& side) { return side.document == document; });
}

// What two or more independent sources agree on and the checked article gives in no way: not even a figure compared
// with theirs.
std::vector<Finding> left_out(const std::vector<Finding>& all, std::uint32_t checked) {
  std::vector<Side> known;
  for (const Finding& finding : all)
    if (takes_part(finding, checked)) known.insert(known.end(), finding.sides.begin(), finding.sides.end());
  std::vector<Finding> out;
  for (const Finding& finding : all) {
    if (finding.kind != FindingKind::agreement || finding.witnesses.value_or(0) < 2) continue;
    const bool met = std::any_of(finding.sides.begin(), finding.sides.end(), [&](const Side& side) {
      return std::find(known.begin(), known.end(), side) != known.end();
    });
    if (met || takes_part(finding, checked)) continue;
    out.push_back(finding);
    out.back().kind = FindingKind::missing, out.back().reason = Reason::left_out, out.back().severity = Severity::note;
  }
  return out;
}

// What a person should look at first comes first; the rest of the key makes the order total, so that equal texts give
// equal reports.
void sort_findings(std::vector<Finding>& findings) {
  const auto before = [](const Finding& a, const Finding& b) {
    if (a.severity != b.severity) return a.severity > b.severity;
    return std::tie(a.sides, a.kind, a.reason) < std::tie(b.sides, b.kind, b.reason);
  };
  std::stable_sort(findings.begin(), findings.end(), before);
}

}  // namespace

// The built-in rates live as long as the program: nobody counts who holds them.
Desk::Desk() : rates_(std::shared_ptr<const Rates>(), &Rates::bundled()) {}

Desk::Desk(Rates rates) : rates_(std::make_shared<const Rates>(std::move(rates))) {}

void Desk::use(Rates rates) {
  rates_ = std::make_shared<const Rates>(std::move(rates));
  for (Source& source : sources_) source.inspected = inspect(*source.reading, *rates_);
}

void Desk::add(Article article) {
  Source source{recoupe::read(std::move(article)), {}};
  source.inspected = inspect(*source.reading, *rates_);
  const auto same = std::find_if(sources_.begin(), sources_.end(), [&](const Source& other) {
    return other.reading->article.id == source.reading->article.id;
  });
  if (same == sources_.end()) {
    sources_.push_back(std::move(source));
  } else {
    *same = std::move(source);
  }
}

bool Desk::remove(std::string_view id) {
  return std::erase_if(sources_, [&](const Source& source) { return source.reading->article.id == id; }) > 0;
}

const Reading* Desk::find(std::string_view id) const {
  for (const Source& source : sources_)
    if (source.reading->article.id == id) return source.reading.get();
  return nullptr;
}

Report Desk::read(std::string_view id) const {
  Report report;
  for (const Source& source : sources_) {
    if (source.reading->article.id != id) continue;
    report = {{source.reading}, source.inspected, {}, rates_};
    append(report.findings, compared(report.documents));
    sort_findings(report.findings);
  }
  return report;
}

Report Desk::read_all() const {
  Report report;
  report.rates = rates_;
  for (const Source& source : sources_) {
    const auto document = static_cast<std::uint32_t>(report.documents.size());
    report.documents.push_back(source.reading);
    for (const Finding& finding : read(source.reading->article.id).findings)
      report.findings.push_back(placed(finding, document));
  }
  sort_findings(report.findings);
  return report;
}

Report Desk::compare(const std::vector<Refusal>& refusals) const {
  Report report;
  report.rates = rates_;
  for (const Source& source : sources_) {
    const auto document = static_cast<std::uint32_t>(report.documents.size());
    report.documents.push_back(source.reading);
    for (const Finding& finding : source.inspected) report.findings.push_back(placed(finding, document));
  }
  const Refused refused = found(refusals, report.documents);
  append(report.findings, compared(report.documents, refused));
  std::erase_if(report.findings, [&](const Finding& finding) {
    return finding.kind != FindingKind::copy && finding.kind != FindingKind::agreement && refused.holds(finding);
  });
  sort_findings(report.findings);
  std::vector<const Reading*> readings;
  for (const auto& document : report.documents) readings.push_back(document.get());
  report.timelines = timelines_of(readings, report.findings);
  return report;
}

Report Desk::check(std::string_view id, const std::vector<Refusal>& refusals) const {
  Report report = compare(refusals);
  for (std::uint32_t i = 0; i < report.documents.size(); ++i) {
    if (report.documents[i]->article.id != id) continue;
    std::vector<Finding> missing = left_out(report.findings, i);
    std::erase_if(report.findings, [&](const Finding& finding) { return !takes_part(finding, i); });
    append(report.findings, std::move(missing));
    keep_told(report.timelines, report.findings);
    sort_findings(report.findings);
    return report;
  }
  return {};
}

}  // namespace recoupe
