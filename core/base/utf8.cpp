// UTF-8 by hand where text is common (ASCII, Latin), by what Unicode says where it is not.
#include "base/utf8.h"

#include <array>

#include "base/letters.h"

namespace recoupe {
namespace {

constexpr char32_t replacement = 0xFFFD;

// Of a code point past ASCII.
CharClass class_of(char32_t c) {
  if (c == 0x85 || c == 0x2028 || c == 0x2029) return CharClass::newline;
  if (c == 0xAD || c == 0xFEFF || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
      (c >= 0x2060 && c <= 0x2064) || (c >= 0x2066 && c <= 0x2069))
    return CharClass::invisible;
  return letters::class_of(c);
}

// Appends the fold of a code point past ASCII.
void fold_wide(char32_t c, std::string& out) {
  if (c == 0x2019 || c == 0x2018 || c == 0x2BC || c == 0x2032) {  // every apostrophe is one
    out += '\'';
    return;
  }
  if (c >= 0x2010 && c <= 0x2011) {  // hyphen, no-break hyphen
    out += '-';
    return;
  }
  if (c == 0x153 || c == 0x152) {
    out += "oe";
    return;
  }
  if (c == 0xE6 || c == 0xC6) {
    out += "ae";
    return;
  }
  if (c >= 0xFB00 && c <= 0xFB06) {  // what typesetting and PDF leave
    constexpr std::string_view ligatures[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    out += ligatures[c - 0xFB00];
    return;
  }
  append_utf8(letters::lower(c), out);
}

// Appends what a code point past ASCII is without its accents.
void bare_wide(char32_t c, std::string& out) {
  if (class_of(c) != CharClass::mark) append_utf8(letters::bare(c), out);
}

// What nearly every text is made of, asked of the tables once: the letters of Latin script and the signs of typography.
struct Common {
  static constexpr char32_t classes_end = 0x2100, letters_end = 0x250;
  struct Spelled {
    char bytes[3] = {};
    std::uint8_t size = 0;
    std::string_view view() const { return {bytes, size}; }
  };
  std::array<CharClass, classes_end> classes{};
  std::array<bool, classes_end> capitals{};
  std::array<Spelled, letters_end> folds{}, bares{};

  Common() {
    for (char32_t c = 0x80; c < classes_end; ++c) classes[c] = class_of(c), capitals[c] = letters::is_capital(c);
    const auto spelled = [](char32_t c, void (*spell)(char32_t, std::string&)) {
      std::string text;
      spell(c, text);
      Spelled out;
      out.size = static_cast<std::uint8_t>(text.copy(out.bytes, sizeof out.bytes));
      return out;
    };
    for (char32_t c = 0x80; c < letters_end; ++c) folds[c] = spelled(c, fold_wide), bares[c] = spelled(c, bare_wide);
  }
};

const Common& common() {
  static const Common all;
  return all;
}

}  // namespace

CodePoint decode_wide(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
  const auto continues = [&](std::size_t i) { return (byte(i) & 0xC0u) == 0x80u; };
  const std::uint32_t b = byte(at);
  if (b < 0x80) return {b, 1};
  if (b >= 0xC2 && b < 0xE0 && continues(at + 1)) return {((b & 0x1F) << 6) | (byte(at + 1) & 0x3F), 2};
  if (b >= 0xE0 && b < 0xF0 && continues(at + 1) && continues(at + 2)) {
    const char32_t c = ((b & 0x0F) << 12) | ((byte(at + 1) & 0x3F) << 6) | (byte(at + 2) & 0x3F);
    if (c >= 0x800 && (c < 0xD800 || c > 0xDFFF)) return {c, 3};
  }
  if (b >= 0xF0 && b < 0xF5 && continues(at + 1) && continues(at + 2) && continues(at + 3)) {
    const char32_t c =
        ((b & 0x07) << 18) | ((byte(at + 1) & 0x3F) << 12) | ((byte(at + 2) & 0x3F) << 6) | (byte(at + 3) & 0x3F);
    if (c >= 0x10000 && c <= 0x10FFFF) return {c, 4};
  }
  return {replacement, 1};
}

CharClass classify_wide(char32_t c) { return c < Common::classes_end ? common().classes[c] : class_of(c); }
bool is_upper_wide(char32_t c) { return c < Common::classes_end ? common().capitals[c] : letters::is_capital(c); }

bool is_other_digit(char32_t c) { return c >= 0x80 && letters::is_digit(c); }

void fold_into(char32_t c, std::string& out) {
  if (c < 0x80)
    out += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  else if (c < Common::letters_end)
    out += common().folds[c].view();
  else
    fold_wide(c, out);
}

std::string folded(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    at += c.size;
    if (c.value < 0x80) {
      fold_into(c.value, out);
      continue;
    }
    if (classify(c.value) == CharClass::mark && !out.empty()) {  // compose with the letter before it
      std::size_t start = out.size() - 1;
      while (start > 0 && (static_cast<unsigned char>(out[start]) & 0xC0) == 0x80) --start;
      if (const char32_t one = letters::composed(decode(out, start).value, c.value); one != 0) {
        out.resize(start);
        append_utf8(one, out);
        continue;
      }
    }
    if (classify(c.value) != CharClass::invisible) fold_into(c.value, out);
  }
  return out;
}

std::string bare(std::string_view folded) {
  std::string out;
  out.reserve(folded.size());
  for (std::size_t at = 0; at < folded.size();) {
    const CodePoint c = decode(folded, at);
    at += c.size;
    if (c.value < 0x80)
      out += static_cast<char>(c.value);
    else if (c.value < Common::letters_end)
      out += common().bares[c.value].view();
    else
      bare_wide(c.value, out);
  }
  return out;
}

void append_utf8(char32_t c, std::string& out) {
  const auto put = [&](char32_t bits) { out += static_cast<char>(bits); };
  const auto more = [&](int shift) { put(0x80 | ((c >> shift) & 0x3F)); };
  if (c < 0x80) return put(c);
  if (c < 0x800) return put(0xC0 | (c >> 6)), more(0);
  if (c < 0x10000) return put(0xE0 | (c >> 12)), more(6), more(0);
  put(0xF0 | (c >> 18)), more(12), more(6), more(0);
}

bool is_valid_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    if (c.value == replacement && c.size == 1) return false;
    at += c.size;
  }
  return true;
}

std::size_t utf16_length(std::string_view text) {
  std::size_t units = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    at += c.size;
    units += c.value >= 0x10000 ? 2 : 1;
  }
  return units;
}

}  // namespace recoupe
