// What Unicode says of the characters past ASCII, as far as base/utf8 asks. utf8proc's tables say it in 330 kB; the
// build packs what is needed of them into 10 (cmake/pack_letters.cpp), which are unpacked once.
#pragma once
#include <cstdint>
#include <string_view>

#include "base/utf8.h"

namespace recoupe::letters {

/// By category alone: letter (letters, and digits of every script), mark, space, symbol, punctuation or other.
CharClass class_of(char32_t c);
bool is_capital(char32_t c);
/// A decimal digit of any script.
bool is_digit(char32_t c);
char32_t lower(char32_t c);
/// A letter without its marks. Han and Hangul have none.
char32_t bare(char32_t c);
/// The one letter that a letter and the mark after it make; 0 where there is none.
char32_t composed(char32_t letter, char32_t mark);

/// Numbers in LEB128, differences in zigzag (core/inspect/data/FORMAT.md explains both). First the classes, from U+0080
/// up to the last code point: 8 × how many of them are of one class, plus the class. Then five lists, each after its
/// length, whose code points are steps from the one before: the zeros of each script's digits · capitals: the first of
/// a stretch (a step from the end of the last), how many more, one in how many · lower case: likewise, then the
/// difference to what they become · bare letters: the letter, the difference to the bare one · pairs: the letter, the
/// mark (a difference to the last mark), the difference of the composed letter to the letter.
std::string_view packed();

}  // namespace recoupe::letters
