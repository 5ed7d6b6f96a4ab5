#include "lang/embedded.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

using namespace recoupe;

TEST_CASE("the embedded tables are the files, sorted by path") {
  std::string_view last;
  for (const Embedded& table : embedded_tables()) {
    CAPTURE(std::string(table.path));
    CHECK(last < table.path);
    last = table.path;
    std::ifstream file(RECOUPE_ROOT "/core/lang/" + std::string(table.path), std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(file), {});
    CHECK(table.bytes == bytes);
  }
}
