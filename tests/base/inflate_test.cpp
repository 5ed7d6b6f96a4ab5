#include "base/inflate.h"

#include <doctest/doctest.h>

#include <string>

using namespace recoupe;

namespace {
constexpr std::size_t room = 100'000;

// 25 letters in one block of the fixed code, written by zlib.
const std::string fixed_code("\x0b\x48\x2c\xca\x2c\xd6\x51\x08\x40\xa1\x7c\x2a\xf3\xf3\x00", 15);
// A table of 30 days in one block with a code of its own, written by zlib.
const std::string own_code(
    "\x4d\xd0\x31\x4e\xc4\x40\x14\x04\xd1\x1c\x89\x9b\x78\x57\xdd\x63\x7b\xe6\xff\x7c\xa3\x8d\x90\x10"
    "\x01\x21\x01\x37\xe0\xfe\x02\x53\x49\x47\x15\x54\xf6\x1e\x5f\x3f\xdf\xdb\xc7\xfb\x63\x7b\xbe\x7d"
    "\x6e\xaf\x2f\x43\x63\xde\x74\xdc\x76\x6d\xbe\x7b\x5e\xa9\x79\x9f\x1d\x6b\xf4\xff\xba\xf2\xb7\x96"
    "\x72\x15\xab\x58\xce\xb5\x58\x8b\x35\x72\x4d\xd6\x64\xed\xb9\x4e\xd6\xc9\x3a\x72\x1d\xac\x83\x75"
    "\xe6\xda\x59\x3b\x6b\xe6\x1a\xac\xc1\x5a\xb9\xcc\x32\xab\x72\xa1\x31\xd0\x58\xa9\x61\x34\x8c\x46"
    "\xa5\x86\xd1\x30\x1a\x95\x1a\x46\xc3\x68\x54\x6a\x18\x0d\xa3\x51\xa9\x61\x34\x8c\x46\xa5\x86\xd1"
    "\x30\x1a\x95\x1a\x46\xc3\x68\x54\x6a\x18\x0d\xa3\x51\xa9\x61\x34\x8c\x46\xa5\x86\xd1\x30\x1a\x95"
    "\x1a\x42\x43\x68\x74\x6a\x08\x0d\xa1\xd1\xa9\x21\x34\x84\x46\xa7\x86\xd0\x10\x1a\x9d\x1a\x42\x43"
    "\x68\x74\x6a\x08\x0d\xa1\xd1\xa9\x21\x34\x84\x46\xa7\x86\xd0\x10\x1a\x9d\x1a\x42\x43\x68\xf4\xa5"
    "\xf1\x0b",
    218);
}  // namespace

TEST_CASE("stored, fixed and own codes come back as they were") {
  CHECK(inflated(std::string("\x01\x03\x00\xFC\xFF"
                             "abc",
                             8),
                 room) == "abc");
  CHECK(inflated(fixed_code, room) == "Paris, Paris, Paris, Lyon");
  const auto table = inflated(own_code, room);
  REQUIRE(table);
  CHECK(table->starts_with("Date,USD,JPY,\r\n2026-04-30,1.1630,186.69,\r\n"));
  CHECK(table->ends_with("2026-04-01,1.1601,186.98,\r\n"));
  CHECK(inflated(own_code + "what follows", room) == table);
}

TEST_CASE("cut anywhere, or larger than the room, is nothing") {
  for (const std::string& whole : {fixed_code, own_code})
    for (std::size_t size = 0; size < whole.size(); ++size) CHECK_MESSAGE(!inflated(whole.substr(0, size), room), size);
  CHECK(!inflated(fixed_code, 24));
  CHECK(inflated(fixed_code, 25));
}

TEST_CASE("bytes that are no DEFLATE harm nothing") {
  CHECK(!inflated("\x07", room));  // a block of the fourth kind
  CHECK(!inflated(std::string("\x01\x03\x00\xFC\xFE"
                              "abc",
                              8),
                  room));  // a length and not its complement
  CHECK(!inflated(std::string("\x01\xFF\xFF\x00\x00"
                              "abc",
                              8),
                  room));                                  // longer than the file
  for (std::size_t i = 0; i < own_code.size() * 8; ++i) {  // each bit turned: any answer, no harm
    std::string bent = own_code;
    bent[i / 8] = static_cast<char>(bent[i / 8] ^ (1 << i % 8));
    const auto answer = inflated(bent, room);
    CHECK((!answer || answer->size() <= room));
  }
}
