// Two notes of a sentence or two, on one subject: with nothing else in them, their figures are likelier of one thing
// than any two figures of two articles, and what they share of words decides instead of topics.
#pragma once
#include <span>
#include <vector>

#include "compare/align.h"

namespace recoupe {

/// The figures that differ, of every two notes among the first 32 readings that are notes: among more, a note is read
/// as any article is.
std::vector<Pair> pairs_of_notes(std::span<const Reading* const> readings, const Namesakes& namesakes,
                                 const Refused& refused);

}  // namespace recoupe
