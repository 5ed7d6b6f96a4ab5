// The data files that are built into the library: the language tables as text, the reference rates as bytes.
// embed.cmake writes the definitions; a new file under core/lang/ is found by the next build.
#pragma once

#include <span>
#include <string_view>

namespace recoupe {

/// One language table, whole: `path` is relative to core/lang ("fr/units.tsv").
struct Embedded {
  std::string_view path;
  std::string_view bytes;
};

/// Every core/lang/**.tsv, sorted by path.
std::span<const Embedded> embedded_tables();

/// core/inspect/data/rates-majors.bin (its FORMAT.md is beside it).
std::span<const unsigned char> embedded_rates();

}  // namespace recoupe
