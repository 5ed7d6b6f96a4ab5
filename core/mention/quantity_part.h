// Figures made of more than one number: shares of people, compound lengths and amounts, halves after the unit. Private
// to the quantity stage.
#pragma once
#include "mention/quantity_unit.h"

namespace recoupe {

/// "un Français sur trois", "one voter in five", "nine out of ten": a percent from number n on. False when it is none.
bool take_ratio(const Finder& f, const Number& n, Mention& m);
/// "deux tiers des salariés", "half the voters": a percent, where no unit followed the share. False when it is none.
bool take_share(const Finder& f, const Number& n, Mention& m);
/// "John Smith, 52, said": years, between commas after a name. False when it is none.
bool take_age(const Finder& f, const Number& n, Mention& m);
/// Lengthens a figure that has its unit: "2 heures et 5 minutes" (125 minutes), "1 m 80", "6ft 2in", "5 euros 50",
/// "deux ans et demi".
void take_rest(const Finder& f, Mention& m);

}  // namespace recoupe
