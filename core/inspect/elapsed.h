// Spans of time against the dates that they lead to or start from.
#pragma once
#include <vector>

#include "claim/reading.h"
#include "inspect/finding.h"

namespace recoupe {

/// "1997, 28 years ago"; "un contrat de cinq ans, jusqu'au 30 juin 2022"; "une semaine après la crue du 17 mars"; "né
/// le 5 février 1992 … 25 ans". A span within its own rounding of the calendar's is right; only "ago", "until" and ages
/// are ever called wrong.
void find_elapsed(const Reading& reading, std::vector<Finding>& out);

}  // namespace recoupe
