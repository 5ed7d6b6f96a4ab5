// The doors with what a fuzzer tries first, and with every input that once broke one: those stand in tests/fuzz/broke,
// named by their door ("article-…").
#include "fuzz/doors.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using namespace recoupe::fuzz;

namespace {

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_SUITE_BEGIN("hostile");

TEST_CASE("every door takes any bytes") {
  std::string all;
  for (int c = 0; c < 256; ++c) all += static_cast<char>(c);
  const std::vector<std::string> inputs = {
      "",
      std::string(1, '\0'),
      "\x1E\x1E\x1E",
      "@ xx 9999-99-99\n12 %",
      all,
      all + all,
      std::string(300, '('),
      std::string(300, '9') + "," + std::string(300, '9') + " %",
      "[[[[[[[[[[{\"",
      R"({"articles": [{"id": "a", "file": ""}, {"id": "a", "file": "b"}]})",
      R"({"id": "a", "text": "12", "restored": [{"begin": 4294967295, "end": 4294967295}]})",
      R"({"id": "a", "text": "é12", "restored": [{"begin": 1, "end": 2}, {"begin": 0, "end": 9}]})",
      R"({"refused": [[{"document": "a", "words": 3}], 4]})",
      "fr/units.tsv\n(((|\t|))\t\t\t\n\t\t\t\t",
      "messages.tsv\nrateOff\t[{a}[{b}]{",
      "RCPRATE1\x01USD\x04\xff\xff\xff\xff\xff\xff\xff\xff\x7f",
      "Date,USD\n0001-01-01,999999999999999999999\n9999-12-31,0.0000000000000000001\n",
      "PK\x03\x04"};
  for (const Door& door : doors())
    for (const std::string& input : inputs) {
      CAPTURE(door.name);
      CAPTURE(input);
      CHECK(door.enter(input) == "");
    }
}

TEST_CASE("what once broke a door no longer does") {
  const std::filesystem::path folder = std::filesystem::path(RECOUPE_TESTS) / "fuzz/broke";
  if (!std::filesystem::exists(folder)) return;  // nothing has
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    CAPTURE(name);
    bool known = false;
    for (const Door& door : doors()) {
      if (!name.starts_with(std::string(door.name) + "-")) continue;
      known = true;
      const std::string broken = door.enter(bytes_of(entry.path()));
      CHECK(broken == "");
    }
    CHECK(known);
  }
}

TEST_SUITE_END();
