// Currencies that stand at one rate to the euro for good: those it replaced, and those pegged to it.
#pragma once
#include <optional>
#include <string_view>

#include "base/day.h"

namespace recoupe {

/// Units of the currency for one euro, and the day from which on. Sources: Council Regulations (EC) 2866/98, 1478/2000,
/// 1086/2006, 1134/2007, 1135/2007, 694/2008, (EU) 671/2010, 870/2013, 851/2014, 2022/1208; for the CFA and Pacific
/// francs French decrees of 1998, by which 100 CFA francs are one French franc.
struct FixedRate {
  std::string_view code;
  double per_euro;
  Day since;
};

/// None for a currency whose rate moves.
std::optional<FixedRate> fixed_rate(std::string_view code);

}  // namespace recoupe
