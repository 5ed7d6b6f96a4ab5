// The report as JSON: exactly the members of wasm/recoupe.d.ts, in that order.
#pragma once
#include <string>

#include "base/result.h"
#include "desk.h"
#include "report/offsets.h"
#include "report/phrases.h"
#include "report/writer.h"

namespace recoupe {

/// A whole Report.
std::string report_json(const Report& report, Offsets offsets, const Phrases& phrases);
/// One Document.
std::string document_json(const Reading& reading, Offsets offsets, const Phrases& phrases);
/// One Document with, at the same level, the `findings` of a report of that article alone.
std::string reading_json(const Report& report, Offsets offsets, const Phrases& phrases);
/// Rates of recoupe.d.ts.
void write_rates(JsonWriter& json, const Rates& rates);
/// The same with `keys`, by which its claims can meet those of others: [{"key", "mention"}], a key's mention null where
/// it is of a passage or a quotation (compare/key.h).
std::string keyed_json(const Report& report, Offsets offsets, const Phrases& phrases);
/// The findings of a check alone: {"id", "findings"}.
std::string findings_json(std::string_view id, const Report& report, Offsets offsets, const Phrases& phrases);
/// {"error": {"code", "message", "line"?}}, with the "id" first where there is one.
std::string error_json(const Error& error, std::string_view id = {});

}  // namespace recoupe
