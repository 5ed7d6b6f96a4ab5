// The doors of the checker as functions of bytes: what a fuzzer calls, and what the tests call with every input that
// once broke one. Each returns what does not hold; empty is well.
#pragma once
#include <span>
#include <string>
#include <string_view>

namespace recoupe::fuzz {

/// Articles to reports: texts separated by the byte 0x1E, each perhaps after a line "@ fr 2026-03-18 Outlet".
std::string article(std::string_view bytes);
/// STORY.json.
std::string story(std::string_view bytes);
/// A source, a group of them, options or refused pairings as JSON, as the page and the NDJSON lines of the command line
/// hand them in; one a line.
std::string lines(std::string_view bytes);
/// A language table: its path ("fr/units.tsv") on the first line.
std::string tables(std::string_view bytes);
/// Reference rates, in the European Central Bank's form or ours.
std::string rates(std::string_view bytes);
/// A report, or an answer to a line of NDJSON, as `recoupe replay` reads it.
std::string replay(std::string_view bytes);

struct Door {
  std::string_view name;
  std::string (*enter)(std::string_view);
};
std::span<const Door> doors();

}  // namespace recoupe::fuzz
