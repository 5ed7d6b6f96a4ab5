// Every member is asked for its type before it is read: the report may come from anywhere.
#include "report/record.h"

#include <algorithm>

#include "report/syntax.h"

namespace recoupe {
namespace {

using nlohmann::json;

const json& member(const json& object, const char* name) {
  static const json nothing;
  if (!object.is_object()) return nothing;
  const auto found = object.find(name);
  return found == object.end() ? nothing : *found;
}

std::optional<double> number(const json& value) {
  return value.is_number() ? std::optional(value.get<double>()) : std::nullopt;
}
std::optional<double> number(const json& object, const char* name) { return number(member(object, name)); }

std::string text(const json& object, const char* name) {
  const auto* string = member(object, name).get_ptr<const std::string*>();
  return string != nullptr ? *string : std::string();
}

// The items of a list; of anything else none.
const json& list(const json& object, const char* name) {
  static const json empty = json::array();
  const json& value = member(object, name);
  return value.is_array() ? value : empty;
}

RecordValue value_of(const json& value) {
  RecordValue out;
  if (const auto* string = value.get_ptr<const std::string*>()) out.text = *string;
  out.number = number(value.is_array() && !value.empty() ? value.front() : value);
  return out;
}

std::optional<RecordRange> range_of(const json& object, const char* name) {
  const json& value = member(object, name);
  if (!value.is_array() || value.size() != 2) return std::nullopt;
  return RecordRange{number(value[0]), number(value[1])};
}

std::optional<double> end_of(const json& value) {
  if (const auto* string = value.get_ptr<const std::string*>())
    if (const auto day = day_from_iso(*string)) return day->number;
  return number(value);
}

// A number, a text or a list of them as JSON; of anything else nothing, since it is written out by recursion and may be
// as deep as the report is long.
std::string printed(const json& value) {
  const bool flat = value.is_array() &&
                    std::none_of(value.begin(), value.end(), [](const json& item) { return item.is_structured(); });
  if (value.is_structured() && !flat) return {};
  return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

RecordMention mention_of(const json& object) {
  RecordMention m;
  const json& value = member(object, "value");
  m.is_time = value.is_string();
  m.kind = text(object, "kind"), m.unit = text(object, "unit");
  m.hedge = text(object, "hedge"), m.status = text(object, "status");
  m.value = printed(value);
  m.begin = number(object, "begin").value_or(-1), m.end = number(object, "end").value_or(-1);
  m.number = value_of(value).number;
  m.low = end_of(member(object, "low")), m.high = end_of(member(object, "high"));
  const std::string edges = text(object, "edges");
  m.low_open = edges.starts_with('('), m.high_open = edges.ends_with(')');
  m.weekday = number(object, "weekday");
  return m;
}

RecordDocument document_of(const json& object) {
  RecordDocument document;
  document.published = day_from_iso(text(object, "published"));
  for (const json& item : list(object, "mentions")) document.mentions.emplace(text(item, "id"), mention_of(item));
  return document;
}

RecordSide side_of(const json& object) {
  RecordSide side;
  side.document = text(object, "document"), side.mention = text(object, "mention");
  side.begin = number(object, "begin").value_or(-1), side.end = number(object, "end").value_or(-1);
  const json& exact = member(member(object, "quote"), "exact");
  if (const auto* string = exact.get_ptr<const std::string*>()) side.words = *string;
  return side;
}

RecordComputed computed_of(const json& object) {
  RecordComputed c;
  c.formula = text(object, "formula");
  for (const json& item : list(object, "operands"))
    c.operands.push_back({side_of(item), value_of(member(item, "value"))});
  c.result = value_of(member(object, "result")), c.stated = value_of(member(object, "stated"));
  c.tolerance = number(object, "tolerance");
  c.printed = range_of(object, "printed"), c.reach = range_of(object, "reach");
  c.rate = number(member(object, "reference"), "value"), c.rate_date = text(member(object, "reference"), "date");
  c.implied = number(object, "implied"), c.deviation = number(object, "deviation");
  for (const json& item : list(object, "fits"))
    c.fits.emplace_back(text(item, "date"), number(item, "value").value_or(0));
  for (const json& item : list(object, "repairs"))
    if (const auto* string = item.get_ptr<const std::string*>()) c.repairs.push_back(*string);
  return c;
}

RecordFinding finding_of(const json& object) {
  RecordFinding finding;
  finding.id = text(object, "id"), finding.kind = text(object, "kind"), finding.reason = text(object, "reason");
  if (const json& ok = member(object, "ok"); ok.is_boolean()) finding.ok = ok.get<bool>();
  for (const json& item : list(object, "sides")) finding.sides.push_back(side_of(item));
  if (const json& computed = member(object, "computed"); computed.is_object()) finding.computed = computed_of(computed);
  finding.witnesses = number(object, "witnesses");
  return finding;
}

}  // namespace

const RecordDocument* Record::document(std::string_view id) const {
  const auto found = documents.find(id);
  return found == documents.end() ? nullptr : &found->second;
}

const RecordMention* Record::mention(const RecordSide& side) const {
  const RecordDocument* in = document(side.document);
  if (in == nullptr || side.mention.empty()) return nullptr;
  const auto found = in->mentions.find(side.mention);
  return found == in->mentions.end() ? nullptr : &found->second;
}

Result<Record> read_record(std::string_view bytes, const Phrases& phrases) {
  const auto value = parsed(bytes, phrases);
  if (!value) return value.error();
  const json& report = value.value();
  const bool whole = member(report, "documents").is_array(), line = member(report, "mentions").is_array();
  if (!member(report, "findings").is_array() || (!whole && !line))
    return Error{"notReport", phrases.say("failure.notReport")};
  Record record;
  if (whole)
    for (const json& item : list(report, "documents")) record.documents.emplace(text(item, "id"), document_of(item));
  else
    record.documents.emplace(text(report, "id"), document_of(report));
  for (const json& item : list(report, "findings")) record.findings.push_back(finding_of(item));
  return record;
}

}  // namespace recoupe
