#include "base/utf8.h"

#include <doctest/doctest.h>

#include <string>

using namespace recoupe;

TEST_CASE("decode reads a code point and the bytes it took") {
  struct {
    std::string_view bytes;
    char32_t value;
    std::uint32_t size;
  } cases[] = {{"a", 'a', 1},
               {"é", 0xE9, 2},
               {"€", 0x20AC, 3},
               {"😀", 0x1F600, 4},
               {"\xEF\xBF\xBD", 0xFFFD, 3},
               {"\xF4\x8F\xBF\xBF", 0x10FFFF, 4},
               // malformed: one byte each
               {"\x80", 0xFFFD, 1},
               {"\xC3", 0xFFFD, 1},
               {"\xC3(", 0xFFFD, 1},
               {"\xC0\xAF", 0xFFFD, 1},
               {"\xE0\x80\xAF", 0xFFFD, 1},
               {"\xED\xA0\x80", 0xFFFD, 1},
               {"\xE2\x82", 0xFFFD, 1},
               {"\xF0\x80\x80\xAF", 0xFFFD, 1},
               {"\xF4\x90\x80\x80", 0xFFFD, 1},
               {"\xF8\x88\x80\x80\x80", 0xFFFD, 1},
               {"\xFF", 0xFFFD, 1}};
  for (const auto& c : cases) {
    CAPTURE(std::string(c.bytes));
    CHECK(decode(c.bytes, 0).value == c.value);
    CHECK(decode(c.bytes, 0).size == c.size);
  }
  CHECK(decode("", 0).size == 1);
}

TEST_CASE("classes of characters") {
  struct {
    char32_t c;
    CharClass wanted;
  } cases[] = {{'a', CharClass::letter},       {0xE9, CharClass::letter},      {'7', CharClass::digit},
               {0x663, CharClass::letter},     {' ', CharClass::space},        {'\t', CharClass::space},
               {0xA0, CharClass::space},       {0x202F, CharClass::space},     {0x2009, CharClass::space},
               {'\n', CharClass::newline},     {'\r', CharClass::newline},     {0x2028, CharClass::newline},
               {0x200B, CharClass::invisible}, {0xFEFF, CharClass::invisible}, {0xAD, CharClass::invisible},
               {0x202E, CharClass::invisible}, {0x301, CharClass::mark},       {'$', CharClass::symbol},
               {0x20AC, CharClass::symbol},    {'%', CharClass::symbol},       {0xBD, CharClass::symbol},
               {'.', CharClass::punctuation},  {0xAB, CharClass::punctuation}, {0x2026, CharClass::punctuation},
               {0x1F600, CharClass::symbol},   {0, CharClass::other},          {0xFFFE, CharClass::other},
               {0x10FFFF, CharClass::other}};
  for (const auto& c : cases) {
    CAPTURE(static_cast<unsigned>(c.c));
    CHECK(classify(c.c) == c.wanted);
  }
  CHECK(is_upper('A'));
  CHECK(is_upper(0xC9));
  CHECK_FALSE(is_upper('a'));
  CHECK_FALSE(is_upper('1'));
}

TEST_CASE("folding: lower case, composed, plain apostrophes and ligatures, accents kept") {
  struct {
    std::string_view text, wanted;
  } cases[] = {{"ÉTÉ", "été"},
               {"e\xCC\x81t\xC3\xA9", "été"},
               {"L\xE2\x80\x99"
                "an",
                "l'an"},
               {"cœur Œuvre Æ", "coeur oeuvre ae"},
               {"proﬁt aﬀaire", "profit affaire"},
               {"vingt\xE2\x80\x91trois", "vingt-trois"},
               {"a\xC2\xAD"
                "b\xE2\x80\x8B"
                "c",
                "abc"},
               {"\xCC\x81", "\xCC\x81"},
               {"1\xCC\x81", "1\xCC\x81"},
               {"ΑΘΗΝΑ", "αθηνα"},
               {"", ""}};
  for (const auto& c : cases) CHECK_MESSAGE(folded(c.text) == c.wanted, c.text);
  CHECK(folded("\xFF") == "\xEF\xBF\xBD");
  CHECK(bare("été à coût ñ ç") == "ete a cout n c");
  CHECK(bare(folded("DÉCÉDÉ")) == "decede");
  CHECK(bare("한") == folded(bare("한")));
}

TEST_CASE("lengths and validity") {
  CHECK(is_valid_utf8("été €😀"));
  CHECK(is_valid_utf8("\xEF\xBF\xBD"));
  CHECK_FALSE(is_valid_utf8("a\xE9"));
  CHECK_FALSE(is_valid_utf8("\xED\xB0\x80"));
  CHECK(utf16_length("été") == 3);
  CHECK(utf16_length("😀a") == 3);
  CHECK(utf16_length("\xFF\xFF") == 2);
  CHECK(hash_of("a") != hash_of("b"));
}
