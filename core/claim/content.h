// What a note, an article of a sentence or two, speaks of: the words by which two notes are known to tell one thing.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "claim/reading.h"

namespace recoupe {

/// A word of four letters or more that is in no table of function words, numbers, times, hedges and units.
bool is_content_word(const Text& text, std::uint32_t token);
/// Hash of a word's first six letters, folded: enough to join its forms, and cognates of two languages.
std::uint64_t stem(std::string_view word);

/// Where the figure itself stands in `content_of`.
constexpr std::uint64_t own_place = 1;

/// Of a note, in the order of its words: names, topics (a word on a topic stands for it), stems of what is neither, and
/// the other figures and times by their values; the mention of that index is `own_place`.
std::vector<std::uint64_t> content_of(const Reading& note, std::uint32_t mention);

}  // namespace recoupe
