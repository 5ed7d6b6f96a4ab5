// Whose age a number of years is.
#pragma once
#include <optional>

#include "claim/reading.h"

namespace recoupe {

/// The age of somebody; `person` is the id of a name, 0 where the words do not say whose ("le joueur de 25 ans").
/// `aside`: it stands in apposition, and is nobody's statement but the article's ("…, a promis Hélène Kermadec, 54
/// ans").
struct Age {
  std::uint64_t person = 0;
  bool aside = false;
};

/// Nothing where the mention is no age, or a longer life than anybody's.
std::optional<Age> age_of(const Reading& r, const Mention& m);

}  // namespace recoupe
