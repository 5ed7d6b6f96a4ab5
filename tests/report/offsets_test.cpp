#include "report/offsets.h"

#include <doctest/doctest.h>

#include <string>

#include "base/utf8.h"

using namespace recoupe;

TEST_CASE("bytes stay bytes") {
  const OffsetMap map("né 😀 38", Offsets::utf8);
  CHECK(map.of(3) == 3);
  CHECK(map.byte_at(3) == 3);
}

TEST_CASE("an emoji before the span counts two units, an accent one") {
  const std::string text = "né 😀 38";
  const OffsetMap map(text, Offsets::utf16);
  const auto at = static_cast<std::uint32_t>(text.find("38"));
  CHECK(at == 9);
  CHECK(map.of(at) == 6);
  CHECK(map.byte_at(6) == at);
  CHECK(map.of(static_cast<std::uint32_t>(text.size())) == 8);
}

TEST_CASE("every boundary of a long text of all widths, there and back") {
  std::string text;
  for (int i = 0; i < 100; ++i) text += "aé€😀\xFFz";
  const OffsetMap map(text, Offsets::utf16);
  for (std::size_t at = 0; at < text.size(); at += decode(text, at).size) {
    const auto byte = static_cast<std::uint32_t>(at);
    REQUIRE(map.of(byte) == utf16_length(std::string_view(text).substr(0, at)));
    REQUIRE(map.byte_at(map.of(byte)) == byte);
  }
}

TEST_CASE("what lies beyond the text is its end") {
  const std::string text = "é😀";
  const OffsetMap map(text, Offsets::utf16);
  CHECK(map.byte_at(99) == text.size());
  CHECK(map.of(99) == 3);
  CHECK(map.byte_at(2) == 2);  // the second half of the pair: where the pair begins
  CHECK(OffsetMap("", Offsets::utf16).of(0) == 0);
  CHECK(OffsetMap("", Offsets::utf16).byte_at(7) == 0);
  CHECK(OffsetMap("abc", Offsets::utf16).byte_at(7) == 3);
}
