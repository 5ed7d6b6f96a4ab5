// The words of the report: every enum of the pipeline by the name that other programs read. Stable.
#pragma once
#include <span>
#include <string_view>

#include "claim/claim.h"
#include "inspect/finding.h"
#include "mention/mention.h"

namespace recoupe {

std::string_view name_of(Kind kind);
std::string_view name_of(Hedge hedge);
std::string_view name_of(Status status);
std::string_view name_of(FindingKind kind);
std::string_view name_of(Severity severity);
std::string_view name_of(Reason reason);
/// "up" or "down"; empty for none.
std::string_view name_of(Change change);

/// In the order of Reason and of FindingKind, for the tests that every one of them has its words.
std::span<const std::string_view> reason_names();
std::span<const std::string_view> finding_kind_names();

}  // namespace recoupe
