// Writes what core/base/letters.h declares as packed(): the part of utf8proc's tables that the core asks for, as C++ on
// standard output. A program of the build, run where the build runs (under Emscripten: in Node).
#include <utf8proc.h>

#include <cstdint>
#include <cstdio>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/utf8.h"

namespace {

using recoupe::CharClass;

constexpr std::int32_t first = 0x80, end = 0x110000;

std::string packed;

void number(std::uint32_t value) {
  for (; value >= 0x80; value >>= 7) packed += static_cast<char>((value & 0x7F) | 0x80);
  packed += static_cast<char>(value);
}
void difference(std::int32_t value) {
  number((static_cast<std::uint32_t>(value) << 1) ^ static_cast<std::uint32_t>(value >> 31));
}

CharClass class_of(std::int32_t c) {
  switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
      return CharClass::letter;
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
      return CharClass::mark;
    case UTF8PROC_CATEGORY_ZS:
      return CharClass::space;
    case UTF8PROC_CATEGORY_NO:  // ½ and superscripts
    case UTF8PROC_CATEGORY_SM:
    case UTF8PROC_CATEGORY_SC:
    case UTF8PROC_CATEGORY_SK:
    case UTF8PROC_CATEGORY_SO:
      return CharClass::symbol;
    case UTF8PROC_CATEGORY_PC:
    case UTF8PROC_CATEGORY_PD:
    case UTF8PROC_CATEGORY_PS:
    case UTF8PROC_CATEGORY_PE:
    case UTF8PROC_CATEGORY_PI:
    case UTF8PROC_CATEGORY_PF:
    case UTF8PROC_CATEGORY_PO:
      return CharClass::punctuation;
    default:
      return CharClass::other;
  }
}

void pack_classes() {
  for (std::int32_t c = first; c < end;) {
    const std::int32_t from = c;
    const CharClass of = class_of(c);
    while (c < end && class_of(c) == of) ++c;
    number(static_cast<std::uint32_t>(c - from) * 8 + static_cast<std::uint32_t>(of));
  }
}

// Every script has its ten digits in a row.
void pack_digits() {
  std::vector<std::int32_t> zeros;
  for (std::int32_t c = first; c < end; ++c)
    if (utf8proc_category(c) == UTF8PROC_CATEGORY_ND && (zeros.empty() || c - zeros.back() >= 10)) zeros.push_back(c);
  number(static_cast<std::uint32_t>(zeros.size()));
  std::int32_t last = 0;
  for (const std::int32_t zero : zeros) number(static_cast<std::uint32_t>(zero - last)), last = zero;
}

// What `becomes` changes, or the capitals where nothing is asked to become something.
void pack_stretches(bool (*belongs)(std::int32_t), std::int32_t (*becomes)(std::int32_t)) {
  struct Stretch {
    std::int32_t first, last, every, shift;
  };
  std::vector<Stretch> stretches;
  for (std::int32_t c = first; c < end; ++c) {
    if (!belongs(c)) continue;
    const std::int32_t shift = becomes ? becomes(c) - c : 0;
    if (!stretches.empty()) {
      Stretch& s = stretches.back();
      const std::int32_t step = c - s.last;
      if (shift == s.shift && step <= 2 && (s.first == s.last || step == s.every)) {
        s.last = c, s.every = step;
        continue;
      }
    }
    stretches.push_back({c, c, 1, shift});
  }
  number(static_cast<std::uint32_t>(stretches.size()));
  std::int32_t last = 0;
  for (const Stretch& s : stretches) {
    number(static_cast<std::uint32_t>(s.first - last));
    number(static_cast<std::uint32_t>((s.last - s.first) / s.every));
    number(static_cast<std::uint32_t>(s.every));
    if (becomes) difference(s.shift);
    last = s.last;
  }
}

// The canonical decomposition; Han's compatibility ideographs and Hangul's syllables stay whole.
std::vector<std::int32_t> parts_of(std::int32_t c) {
  if ((c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F)) return {c};
  utf8proc_int32_t parts[8];
  int boundary = 0;
  const auto count = utf8proc_decompose_char(c, parts, 8, UTF8PROC_DECOMPOSE, &boundary);
  return count > 0 && count <= 8 ? std::vector<std::int32_t>(parts, parts + count) : std::vector{c};
}

// What parts make when they are composed: one code point, or 0.
std::int32_t composed(std::vector<std::int32_t> parts) {
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_STABLE);
  const auto size = utf8proc_normalize_utf32(parts.data(), static_cast<utf8proc_ssize_t>(parts.size()), options);
  return size == 1 ? parts[0] : 0;
}

void pack_bares_and_pairs() {
  std::map<std::int32_t, std::int32_t> bares;
  std::map<std::pair<std::int32_t, std::int32_t>, std::int32_t> pairs;
  for (std::int32_t c = first; c < end; ++c) {
    auto parts = parts_of(c);
    if (parts.size() == 1 && parts[0] == c) continue;
    for (const std::int32_t part : parts)
      if (class_of(c) != CharClass::mark && class_of(part) != CharClass::mark) bares[c] = part;
    if (parts.size() < 2) continue;
    const std::int32_t mark = parts.back();
    parts.pop_back();
    const std::int32_t letter = composed(parts);
    if (letter != 0 && class_of(mark) == CharClass::mark && composed({letter, mark}) == c) pairs[{letter, mark}] = c;
  }
  number(static_cast<std::uint32_t>(bares.size()));
  std::int32_t last = 0;
  for (const auto& [letter, bare] : bares) {
    number(static_cast<std::uint32_t>(letter - last));
    difference(bare - letter);
    last = letter;
  }
  number(static_cast<std::uint32_t>(pairs.size()));
  std::int32_t last_letter = 0, last_mark = 0;
  for (const auto& [pair, letter] : pairs) {
    number(static_cast<std::uint32_t>(pair.first - last_letter));
    difference(pair.second - last_mark);
    difference(letter - pair.first);
    last_letter = pair.first, last_mark = pair.second;
  }
}

}  // namespace

int main() {
  pack_classes();
  pack_digits();
  pack_stretches([](std::int32_t c) { return utf8proc_category(c) == UTF8PROC_CATEGORY_LU; }, nullptr);
  pack_stretches([](std::int32_t c) { return utf8proc_tolower(c) != c; }, utf8proc_tolower);
  pack_bares_and_pairs();
  std::printf("// Written by cmake/pack_letters.cpp.\n#include \"base/letters.h\"\n\n");
  std::printf("std::string_view recoupe::letters::packed() {\n  return {\"");
  for (const char c : packed) std::printf("\\x%02x", static_cast<unsigned>(static_cast<unsigned char>(c)));
  std::printf("\", %u};\n}\n", static_cast<unsigned>(packed.size()));
}
