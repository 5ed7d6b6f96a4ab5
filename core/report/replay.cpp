// Which check a finding gets, and what is said of all of them.
#include "report/replay.h"

#include <algorithm>
#include <array>

#include "report/writer.h"

namespace recoupe {
namespace {

constexpr std::array<std::string_view, 9> pair_kinds = {"agreement", "compatible",       "conflict", "update", "status",
                                                        "unitSlip",  "competingRumours", "internal", "missing"};
constexpr std::array<std::string_view, 3> sum_kinds = {"conversion", "arithmetic", "calendar"};

template <class List>
bool is_one_of(std::string_view word, const List& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// Every side must stand where its mention stands; one that is no mention only needs its document.
std::optional<Fault> fault_of_places(const Record& record, const RecordFinding& finding) {
  if (finding.sides.empty()) return Fault{"noSide", {}, {}};
  for (const RecordSide& side : finding.sides) {
    if (record.document(side.document) == nullptr) return Fault{"noDocument", {}, side.document};
    if (side.mention.empty()) continue;
    const RecordMention* mention = record.mention(side);
    if (mention == nullptr) return Fault{"noMention", {}, side.mention};
    if (mention->begin != side.begin || mention->end != side.end)
      return Fault{"place", number_text(mention->begin) + "–" + number_text(mention->end),
                   number_text(side.begin) + "–" + number_text(side.end)};
  }
  return std::nullopt;
}

// A figure that one source alone has is met by no other's in the same report.
std::optional<Fault> fault_of_alone(const Record& record, const RecordFinding& finding) {
  if (finding.sides.size() != 1) return Fault{"sides", "1", std::to_string(finding.sides.size())};
  const RecordSide& alone = finding.sides.front();
  for (const RecordFinding& other : record.findings) {
    if (!is_one_of(other.kind, pair_kinds)) continue;
    const auto is_it = [&](const RecordSide& side) {
      return side.document == alone.document && side.mention == alone.mention;
    };
    const auto elsewhere = [&](const RecordSide& side) { return side.document != alone.document; };
    if (std::any_of(other.sides.begin(), other.sides.end(), is_it) &&
        std::any_of(other.sides.begin(), other.sides.end(), elsewhere))
      return Fault{"notAlone", {}, other.id};
  }
  return std::nullopt;
}

// Two amounts that are not held against a rate: nothing to work out, and nothing may be claimed.
std::optional<Fault> fault_of_abstention(const RecordFinding& finding) {
  return finding.ok ? std::optional(Fault{"verdict", "null", *finding.ok ? "true" : "false"}) : std::nullopt;
}

Replayed replayed(const Record& record, const RecordFinding& finding) {
  Replayed out{finding.id, finding.kind, finding.reason, Held::holds, {}};
  std::optional<Fault> fault = fault_of_places(record, finding);
  const bool passages = finding.kind == "copy" || finding.kind == "quoteDrift";
  const bool worded = std::all_of(finding.sides.begin(), finding.sides.end(),
                                  [](const RecordSide& side) { return side.words.has_value(); });
  if (!fault && finding.computed)
    fault = fault_of_sum(record, finding);
  else if (!fault && is_one_of(finding.kind, pair_kinds))
    fault = fault_of_pair(record, finding);
  else if (!fault && finding.kind == "alone")
    fault = fault_of_alone(record, finding);
  else if (!fault && is_one_of(finding.kind, sum_kinds))
    fault = finding.kind == "conversion" ? fault_of_abstention(finding) : std::nullopt;
  else if (!fault && passages && worded)
    fault = fault_of_words(finding);
  else if (!fault)
    out.held = Held::unknown;
  if (!fault && is_one_of(finding.kind, sum_kinds) && finding.kind != "conversion" && !finding.computed)
    out.held = Held::unknown;
  if (fault) out.held = Held::fails, out.fault = std::move(*fault);
  return out;
}

}  // namespace

Result<std::vector<Replayed>> replay(std::string_view report, const Phrases& phrases) {
  const auto record = read_record(report, phrases);
  if (!record) return record.error();
  std::vector<Replayed> all;
  for (const RecordFinding& finding : record.value().findings) all.push_back(replayed(record.value(), finding));
  return all;
}

std::string replay_text(const std::vector<Replayed>& all, const Phrases& phrases) {
  std::string out;
  std::size_t fails = 0, unknown = 0;
  for (const Replayed& r : all) {
    if (r.held == Held::unknown) ++unknown;
    if (r.held != Held::fails) continue;
    ++fails;
    const std::string kind = "kind." + r.kind;
    out +=
        r.id + " " + (phrases.has(kind) ? phrases.say(kind) : r.kind) + ": " +
        phrases.say("replay." + std::string(r.fault.code), {{"expected", r.fault.expected}, {"found", r.fault.found}}) +
        "\n";
  }
  const auto count = [](std::size_t n) { return n > 0 ? std::to_string(n) : std::string(); };
  return out +
         phrases.say("replay.count", {{"all", std::to_string(all.size())},
                                      {"hold", std::to_string(all.size() - fails - unknown)},
                                      {"fail", count(fails)},
                                      {"unknown", count(unknown)}}) +
         "\n";
}

std::string replay_json(const std::vector<Replayed>& all) {
  JsonWriter json;
  json.open('{').key("findings").open('[');
  for (const Replayed& r : all) {
    json.open('{').key("id").text(r.id).key("kind").text(r.kind).key("reason").text(r.reason).key("holds");
    r.held == Held::unknown ? json.null() : json.boolean(r.held == Held::holds);
    if (r.held == Held::fails) {
      json.key("fault").text(r.fault.code);
      json.key("expected").text_or_null(r.fault.expected).key("found").text_or_null(r.fault.found);
    }
    json.close('}');
  }
  json.close(']').close('}');
  return json.take();
}

}  // namespace recoupe
