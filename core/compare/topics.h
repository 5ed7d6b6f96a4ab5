// What the tables say of topics among themselves: kin.tsv (neither excludes the other), moving.tsv (their figures
// change by the day).
#pragma once
#include <string_view>

namespace recoupe {

bool are_kin(std::string_view topic, std::string_view other);
/// Excludes nothing, and says little of a figure: an announcement, an opening (kin.tsv, *).
bool is_weak(std::string_view topic);
bool moves(std::string_view topic);

}  // namespace recoupe
