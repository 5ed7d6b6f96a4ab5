// Fourth stage: one claim a mention, with its topics, scopes, parties, time and stance.
#pragma once
#include <vector>

#include "claim/reading.h"

namespace recoupe {

/// The claims of a reading whose text, mentions, names and quotes are filled in; one a mention, same order.
/// A note: at most two sentences and six figures. With nothing else in it, what it shares of words with another note
/// says whether the two tell one thing.
bool is_note(const Reading& reading);

std::vector<Claim> extract_claims(const Reading& reading);

}  // namespace recoupe
