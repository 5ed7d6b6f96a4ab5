// Physical units of one dimension and how many of one make another.
#pragma once
#include <optional>

#include "inspect/figure.h"

namespace recoupe {

/// What a value in the unit of `from` is multiplied by to be in that of `to`: 1 for one unit or currency, 0 where the
/// two are of different dimensions or of none. Temperatures, which have an offset, only match themselves.
double unit_factor(const Figure& from, const Figure& to);

/// The dimension of a mention's unit (length, area, speed …), a letter; 0 where the table knows none.
char dimension_of(const Mention& mention);

/// One length, weight or speed in two units: "212 kilometres" and "132 miles". What both commit to meets once it is in
/// one unit.
bool is_converted(const Mention& a, const Mention& b);

/// The sum that shows it, as a finding of arithmetic with sides in documents 0 and 1.
std::optional<Finding> change_of_unit(const Reading& ra, std::uint32_t a, const Reading& rb, std::uint32_t b);

}  // namespace recoupe
