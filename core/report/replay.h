// Works every finding of a report out again, from the report alone.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/record.h"

namespace recoupe {

/// What does not hold: a code (the phrase replay.<code> says it), what the finding should have and what it has.
struct Fault {
  std::string_view code;
  std::string expected, found;
};

/// holds: worked out again with the same answer · fails: with another, or not at all · unknown: nothing in the report
/// to work it out from (a copied passage without its words, a kind of another version)
enum class Held : std::uint8_t { holds, fails, unknown };
struct Replayed {
  std::string id, kind, reason;
  Held held = Held::holds;
  Fault fault;  ///< where it does not hold
};

/// Of the formula, its operands, what it is held against, and the verdict. The finding has a computation.
std::optional<Fault> fault_of_sum(const Record& record, const RecordFinding& finding);
/// Of figures held for one measure: do they stand to each other as the kind and the reason say?
std::optional<Fault> fault_of_pair(const Record& record, const RecordFinding& finding);
/// Of passages: copied nearly verbatim, or one quotation in two wordings. Every side has its words.
std::optional<Fault> fault_of_words(const RecordFinding& finding);

/// Every finding, in the report's order.
Result<std::vector<Replayed>> replay(std::string_view report, const Phrases& phrases);
/// One line for each that does not hold, then how many do.
std::string replay_text(const std::vector<Replayed>& all, const Phrases& phrases);
/// {"findings": [{"id", "kind", "reason", "holds": true | false | null, "fault"?, "expected"?, "found"?}]}
std::string replay_json(const std::vector<Replayed>& all);

}  // namespace recoupe
