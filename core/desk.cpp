// The whole pipeline on one screen: a source is read once, when it is added (claim/reading.h has the stages of one
// article), and inspected alone; a question then compares the readings. Public: Desk. Private: how findings of one
// article and of several become one ordered list.
#include "desk.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "compare/compare.h"
#include "compare/copy.h"
#include "compare/key.h"
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

// The copies, findable by the document of either side.
using Copies = std::unordered_map<std::uint32_t, std::vector<const Finding*>>;

bool is_copied(const Side& a, const Side& b, const Copies& copies) {
  const auto holds = [](const Side& passage, const Side& figure) {
    // A passage is of words: the sign of a figure at its end ("4 %") or its beginning ("$4") may stand outside.
    return passage.document == figure.document && passage.span.overlaps(figure.span);
  };
  const auto of_a = copies.find(a.document);
  return of_a != copies.end() && std::any_of(of_a->second.begin(), of_a->second.end(), [&](const Finding* copy) {
           const Side &x = copy->sides.front(), &y = copy->sides.back();
           return (holds(x, a) && holds(y, b)) || (holds(x, b) && holds(y, a));
         });
}

// Copies are not witnesses: of the sides that give a figure in one shared passage, only the first counts.
int witnesses_of(const Finding& agreement, const Copies& copies) {
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

std::vector<Finding> found_among(const std::vector<std::shared_ptr<const Reading>>& documents,
                                 const Refused& refused = {}) {
  std::vector<const Reading*> readings;
  for (const auto& document : documents) readings.push_back(document.get());
  std::vector<Finding> out = compare_readings(readings, refused);  // with one reading: what it says against itself
  std::vector<Finding> copies = find_copies(readings);
  Copies copies_of;
  for (const Finding& copy : copies)
    for (const Side& side : copy.sides) copies_of[side.document].push_back(&copy);
  for (Finding& finding : out)
    if (finding.kind == FindingKind::agreement && finding.witnesses)
      finding.witnesses = witnesses_of(finding, copies_of);
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
  for (auto& [number, source] : sources_) source.inspected = inspect(*source.reading, *rates_);
}

void Desk::add(Article article) {
  Source source{recoupe::read(std::move(article)), {}, {}};
  source.inspected = inspect(*source.reading, *rates_);
  source.keys = hashes_of(keys_of(*source.reading));
  const auto [number, fresh] = numbers_.try_emplace(source.reading->article.id, next_);
  if (fresh)
    ++next_;
  else
    index_.remove(number->second, sources_.at(number->second).keys);
  index_.add(number->second, source.keys);
  sources_.insert_or_assign(number->second, std::move(source));
}

bool Desk::remove(std::string_view id) {
  const auto number = numbers_.find(std::string(id));
  if (number == numbers_.end()) return false;
  index_.remove(number->second, sources_.at(number->second).keys);
  sources_.erase(number->second);
  numbers_.erase(number);
  return true;
}

const Reading* Desk::find(std::string_view id) const {
  const auto number = numbers_.find(std::string(id));
  return number == numbers_.end() ? nullptr : sources_.at(number->second).reading.get();
}

Report Desk::alone(const Source& source) const {
  Report report{{source.reading}, source.inspected, {}, rates_};
  append(report.findings, found_among(report.documents));
  sort_findings(report.findings);
  return report;
}

Report Desk::read(std::string_view id) const {
  const auto number = numbers_.find(std::string(id));
  return number == numbers_.end() ? Report() : alone(sources_.at(number->second));
}

Report Desk::read_all() const {
  Report report;
  report.rates = rates_;
  for (const auto& [number, source] : sources_) {
    const auto document = static_cast<std::uint32_t>(report.documents.size());
    report.documents.push_back(source.reading);
    for (const Finding& finding : alone(source).findings) report.findings.push_back(placed(finding, document));
  }
  sort_findings(report.findings);
  return report;
}

Report Desk::compared(const std::vector<const Source*>& sources, const std::vector<Refusal>& refusals) const {
  Report report;
  report.rates = rates_;
  for (const Source* source : sources) {
    const auto document = static_cast<std::uint32_t>(report.documents.size());
    report.documents.push_back(source->reading);
    for (const Finding& finding : source->inspected) report.findings.push_back(placed(finding, document));
  }
  const Refused refused = found(refusals, report.documents);
  append(report.findings, found_among(report.documents, refused));
  std::erase_if(report.findings, [&](const Finding& finding) {
    return finding.kind != FindingKind::copy && finding.kind != FindingKind::agreement && refused.holds(finding);
  });
  sort_findings(report.findings);
  std::vector<const Reading*> readings;
  for (const auto& document : report.documents) readings.push_back(document.get());
  report.timelines = timelines_of(readings, report.findings);
  return report;
}

Report Desk::compare(const std::vector<Refusal>& refusals) const {
  std::vector<const Source*> all;
  for (const auto& [number, source] : sources_) all.push_back(&source);
  return compared(all, refusals);
}

Report Desk::check(std::string_view id, const std::vector<Refusal>& refusals) const {
  const auto number = numbers_.find(std::string(id));
  if (number == numbers_.end()) return {};
  const Source& checked = sources_.at(number->second);
  std::vector<const Source*> sources;
  if (sources_.size() <= most_checked + 1) {
    for (const auto& [other, source] : sources_) sources.push_back(&source);
  } else {
    auto others = index_.nearest(checked.keys, number->second, nearest_checked);
    others.insert(std::upper_bound(others.begin(), others.end(), number->second), number->second);
    for (const std::uint32_t other : others) sources.push_back(&sources_.at(other));
  }
  Report report = compared(sources, refusals);
  const auto place = std::find(sources.begin(), sources.end(), &checked);
  const auto document = static_cast<std::uint32_t>(place - sources.begin());
  std::vector<Finding> missing = left_out(report.findings, document);
  std::erase_if(report.findings, [&](const Finding& finding) { return !takes_part(finding, document); });
  append(report.findings, std::move(missing));
  keep_told(report.timelines, report.findings);
  sort_findings(report.findings);
  return report;
}

}  // namespace recoupe
