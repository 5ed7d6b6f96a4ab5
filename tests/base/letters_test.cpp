#include "base/letters.h"

#include <doctest/doctest.h>
#include <utf8proc.h>

#include <set>
#include <string>

using namespace recoupe;

namespace {

constexpr char32_t first = 0x80, end = 0x110000;

bool is_whole(char32_t c) {  // Hangul's syllables and Han's compatibility ideographs
  return (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
}

/// How many code points differ, so that a failure is one line.
template <class Differs>
int count_of(Differs differs) {
  int count = 0;
  for (char32_t c = first; c < end; ++c) count += differs(static_cast<std::int32_t>(c)) ? 1 : 0;
  return count;
}

}  // namespace

TEST_CASE("every letter is what utf8proc says it is") {
  CHECK(letters::class_of(0xE9) == CharClass::letter);
  CHECK(letters::class_of(0x301) == CharClass::mark);
  CHECK(letters::class_of(0x20AC) == CharClass::symbol);
  CHECK(letters::class_of(0x2026) == CharClass::punctuation);
  CHECK(letters::class_of(0x202F) == CharClass::space);
  CHECK(letters::class_of(0x10FFFF) == CharClass::other);
  CHECK(count_of([](std::int32_t c) {
          return letters::is_capital(c) != (utf8proc_category(c) == UTF8PROC_CATEGORY_LU);
        }) == 0);
  CHECK(count_of([](std::int32_t c) {
          return letters::is_digit(c) != (utf8proc_category(c) == UTF8PROC_CATEGORY_ND);
        }) == 0);
  CHECK(count_of([](std::int32_t c) { return letters::lower(c) != static_cast<char32_t>(utf8proc_tolower(c)); }) == 0);
  CHECK(count_of([](std::int32_t c) {
          const auto category = utf8proc_category(c);
          const bool mark =
              category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC || category == UTF8PROC_CATEGORY_ME;
          const bool letter = (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
                              category == UTF8PROC_CATEGORY_ND || category == UTF8PROC_CATEGORY_NL;
          const auto of = letters::class_of(c);
          return mark != (of == CharClass::mark) || letter != (of == CharClass::letter) ||
                 (category == UTF8PROC_CATEGORY_ZS) != (of == CharClass::space);
        }) == 0);
}

TEST_CASE("a bare letter is what utf8proc leaves without marks") {
  CHECK(letters::bare(0xE9) == 'e');
  CHECK(letters::bare(0x1EC7) == 'e');  // two marks
  CHECK(letters::bare(0xF8) == 0xF8);   // ø is no o with a mark
  CHECK(count_of([](std::int32_t c) {
          if (is_whole(c)) return letters::bare(c) != static_cast<char32_t>(c);
          if (letters::class_of(c) == CharClass::mark) return false;
          utf8proc_int32_t parts[8];
          int boundary = 0;
          const auto count = utf8proc_decompose_char(c, parts, 8, UTF8PROC_DECOMPOSE, &boundary);
          std::u32string left;
          for (int i = 0; i < count; ++i) {
            const auto part = static_cast<char32_t>(parts[i]);
            if (part < 0x80 || letters::class_of(part) != CharClass::mark) left += part;
          }
          return left != std::u32string{letters::bare(c)};
        }) == 0);
}

TEST_CASE("a letter and a mark make what utf8proc composes") {
  CHECK(letters::composed('e', 0x301) == 0xE9);
  CHECK(letters::composed(0xEA, 0x323) == 0);  // the dot below comes first
  CHECK(letters::composed('1', 0x301) == 0);
  std::set<char32_t> bases, marks;  // what stands in any decomposition, each beside each
  for (char32_t c = first; c < end; ++c) {
    utf8proc_int32_t parts[8];
    int boundary = 0;
    const auto count = utf8proc_decompose_char(static_cast<std::int32_t>(c), parts, 8, UTF8PROC_DECOMPOSE, &boundary);
    if (is_whole(c) || count < 2) continue;
    bases.insert(c), bases.insert(static_cast<char32_t>(parts[0]));
    for (int i = 1; i < count; ++i) marks.insert(static_cast<char32_t>(parts[i]));
  }
  CHECK(bases.size() > 1000);
  CHECK(marks.size() > 50);
  int wrong = 0;
  for (const char32_t base : bases)
    for (const char32_t mark : marks) {
      utf8proc_int32_t pair[2] = {static_cast<utf8proc_int32_t>(base), static_cast<utf8proc_int32_t>(mark)};
      const auto size =
          utf8proc_normalize_utf32(pair, 2, static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_STABLE));
      wrong += letters::composed(base, mark) != (size == 1 ? static_cast<char32_t>(pair[0]) : 0) ? 1 : 0;
    }
  CHECK(wrong == 0);
}
