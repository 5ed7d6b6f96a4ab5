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
std::string version_json();

}  // namespace recoupe
