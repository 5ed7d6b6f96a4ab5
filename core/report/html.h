// The report as a page of its own: readable without the checker, without scripts, on paper too.
#pragma once
#include <string>

#include "desk.h"
#include "report/phrases.h"

namespace recoupe {

std::string report_html(const Report& report, const Phrases& phrases);

}  // namespace recoupe
