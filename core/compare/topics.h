// What the tables say of topics among themselves: kin.tsv (neither excludes the other), moving.tsv (their figures
// change by the day), daily.tsv (a market sets them anew each day).
#pragma once
#include <string_view>

namespace recoupe {

bool are_kin(std::string_view topic, std::string_view other);
/// Excludes nothing, and says little of a figure: an announcement, an opening (kin.tsv, *).
bool is_weak(std::string_view topic);
bool moves(std::string_view topic);
/// Its figures of two days say nothing of each other: the price of a share.
bool is_daily(std::string_view topic);

}  // namespace recoupe
