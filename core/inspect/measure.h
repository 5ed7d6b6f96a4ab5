// Physical units of one dimension and how many of one make another.
#pragma once
#include "inspect/figure.h"

namespace recoupe {

/// What a value in the unit of `from` is multiplied by to be in that of `to`: 1 for one unit or currency, 0 where the
/// two are of different dimensions or of none. Temperatures, which have an offset, only match themselves.
double unit_factor(const Figure& from, const Figure& to);

}  // namespace recoupe
