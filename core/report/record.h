// A report read back from its JSON, as far as its findings can be worked out again from it.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "report/formula.h"
#include "report/phrases.h"

namespace recoupe {

/// A figure as the report has it. The ends of a time are days since 1970, both included; an absent end is unbounded.
struct RecordMention {
  bool is_time = false;
  std::string kind, value, unit, hedge, status;  ///< value: its JSON, which tells printed figures apart
  double begin = -1, end = -1;                   ///< offsets, in the report's unit
  std::optional<double> number;                  ///< the lower number printed; absent for times
  std::optional<double> low, high;
  bool low_open = false, high_open = false;
  std::optional<double> weekday;
};

struct RecordDocument {
  std::optional<Day> published;
  std::map<std::string, RecordMention, std::less<>> mentions;
};

/// A place of a finding. `words` is absent in reports without texts.
struct RecordSide {
  std::string document;
  double begin = -1, end = -1;
  std::string mention;  ///< empty for a passage
  std::optional<std::string> words;
};

/// A number, or the text of a time or weekday; neither when it is something else.
struct RecordValue {
  std::optional<double> number;
  std::optional<std::string> text;
};

struct RecordOperand {
  RecordSide side;
  RecordValue value;
};

struct RecordRange {
  std::optional<double> low, high;  ///< absent is unbounded
};

struct RecordComputed {
  std::string formula;
  std::vector<RecordOperand> operands;
  RecordValue result, stated;  ///< stated: the lower of two
  std::optional<double> tolerance;
  std::optional<RecordRange> printed, reach;
  std::optional<double> rate, implied, deviation;
  std::string rate_date;
  std::vector<std::pair<std::string, double>> fits;
  std::vector<std::string> repairs;
};

struct RecordFinding {
  std::string id, kind, reason;
  std::optional<bool> ok;
  std::vector<RecordSide> sides;
  std::optional<RecordComputed> computed;
  std::optional<double> witnesses;
};

struct Record {
  std::map<std::string, RecordDocument, std::less<>> documents;
  std::vector<RecordFinding> findings;

  const RecordDocument* document(std::string_view id) const;
  /// Null for a passage, and where the report lacks it.
  const RecordMention* mention(const RecordSide& side) const;
};

/// A whole report, or a line that `recoupe read --ndjson` wrote. Members of the wrong type count as absent, so that
/// only what is no report at all is an Error ("badJson", "notReport"). Any bytes may come in.
Result<Record> read_record(std::string_view json, const Phrases& phrases);

}  // namespace recoupe
