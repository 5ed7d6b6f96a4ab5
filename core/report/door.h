// The doors of the core: JSON texts in, JSON texts out. Bindings and the command line stand on these and nothing else.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "desk.h"
#include "report/offsets.h"

namespace recoupe {

std::string add_json(Desk& desk, std::string_view source, std::string_view options, Offsets offsets);
std::string check_json(const Desk& desk, std::string_view id, std::string_view options, Offsets offsets);
std::string compare_json(const Desk& desk, std::string_view options, Offsets offsets);
/// Other rates for the desk: Rates of recoupe.d.ts, or a failure after which the desk has those that it had.
std::string set_rates_json(Desk& desk, std::string_view file, std::string_view options);
std::string rates_json(const Rates& rates);
std::string version_json();

}  // namespace recoupe
