// One identity for the forms that an article gives one name: "M. Altman" after "Sam Altman", "AWS" after "Amazon Web
// Services (AWS)".
#pragma once
#include <vector>

#include "mention/name.h"

namespace recoupe {

/// Identity of a name that no table knows: its words, folded, with one space between them, so that a line break changes
/// nothing.
std::uint64_t name_identity(const Text& text, std::uint32_t begin_token, std::uint32_t end_token);

/// Gives the short forms among `names` (in order) the id, type and canonical name of the longer form they stand for:
/// its last words for a person, its first or last word otherwise, initials in brackets beside it. A short form of two
/// names stays its own.
void unite_names(const Text& text, std::vector<Name>& names);

}  // namespace recoupe
