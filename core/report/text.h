// The report for a terminal.
#pragma once
#include <string>

#include "desk.h"
#include "report/phrases.h"

namespace recoupe {

std::string report_text(const Report& report, const Phrases& phrases);
/// "recoupe 0.1.0", and which rates are built in.
std::string version_text();

}  // namespace recoupe
