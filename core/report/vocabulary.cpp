// One list a type, in the order of its enum: a name that changes here breaks the programs that read reports.
#include "report/vocabulary.h"

#include <array>
#include <cstddef>

namespace recoupe {
namespace {

constexpr std::array<std::string_view, 12> kinds = {"money", "percent", "basisPoints", "count", "measure", "multiple",
                                                    "plain", "rate",    "duration",    "date",  "period",  "deadline"};
constexpr std::array<std::string_view, 5> hedges = {"exact", "about", "atLeast", "atMost", "between"};
constexpr std::array<std::string_view, 7> statuses = {"stated",    "reported", "rumoured", "planned",
                                                      "projected", "denied",   "opinion"};
constexpr std::array<std::string_view, 3> changes = {"", "up", "down"};
constexpr std::array<std::string_view, 3> severities = {"note", "check", "alarm"};
constexpr std::array<std::string_view, 15> finding_kinds = {
    "agreement",  "compatible", "conflict", "update", "competingRumours", "status", "unitSlip", "internal",
    "conversion", "arithmetic", "calendar", "copy",   "quoteDrift",       "alone",  "missing"};
constexpr std::array<std::string_view, 39> reasons = {
    "rateFits",       "rateOff",        "noRate",        "openCurrency",  // conversion
    "perPeriod",      "growthFactor",   "percentChange", "sumOfParts",    "shares",        "product",     "difference",
    "points",         "unitConversion", "weekday",       "relativeDate",  "elapsed",       "noSuchDate",   // calendar
    "twoValues",      "headline",                                                                          // internal
    "sameFigure",     "rounding",       "bound",         "range",         "otherCurrency", "otherMoment",  // in accord
    "differentValue", "rivalCounters",  "laterFigure",   "rumoursDiffer", "hardened",      "denied",      "planned",
    "hedgeLost",  // not
    "thousand",       "longScale",      "nearVerbatim",  "wordsChanged",  "singleSource",  "leftOut"};
static_assert(reasons.size() == static_cast<std::size_t>(Reason::left_out) + 1);
static_assert(finding_kinds.size() == static_cast<std::size_t>(FindingKind::missing) + 1);
static_assert(kinds.size() == static_cast<std::size_t>(Kind::deadline) + 1);
static_assert(statuses.size() == static_cast<std::size_t>(Status::opinion) + 1);

}  // namespace

std::string_view name_of(Kind kind) { return kinds[static_cast<std::size_t>(kind)]; }
std::string_view name_of(Hedge hedge) { return hedges[static_cast<std::size_t>(hedge)]; }
std::string_view name_of(Status status) { return statuses[static_cast<std::size_t>(status)]; }
std::string_view name_of(FindingKind kind) { return finding_kinds[static_cast<std::size_t>(kind)]; }
std::string_view name_of(Severity severity) { return severities[static_cast<std::size_t>(severity)]; }
std::string_view name_of(Reason reason) { return reasons[static_cast<std::size_t>(reason)]; }
std::string_view name_of(Change change) { return changes[static_cast<std::size_t>(change)]; }

std::span<const std::string_view> reason_names() { return reasons; }
std::span<const std::string_view> finding_kind_names() { return finding_kinds; }

}  // namespace recoupe
