// Reads whole files: articles are small, and every span is an offset into one.
#include "cli/files.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "base/utf8.h"

namespace recoupe::cli {
namespace {

// What Windows-1252 has in place of the control characters 0x80 to 0x9F.
constexpr std::array<char16_t, 32> high = {0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021,
                                           0x2C6,  0x2030, 0x160,  0x2039, 0x152,  0x8D,   0x17D,  0x8F,
                                           0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                           0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};

void append_utf8(char16_t c, std::string& out) {
  if (c < 0x800) {
    out += static_cast<char>(0xC0 | (c >> 6));
  } else {
    out += static_cast<char>(0xE0 | (c >> 12));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
  }
  out += static_cast<char>(0x80 | (c & 0x3F));
}

// UTF-16, by its mark, or by the zero that most pairs of a Western text have, always on the same side: such bytes are
// UTF-8 too, and every digit would stand alone.
bool is_utf16(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return true;
  constexpr std::size_t least = 4, most = 500;
  const std::size_t pairs = std::min(bytes.size() / 2, most);
  if (pairs < least || bytes.size() % 2 != 0) return false;
  std::array<std::size_t, 2> zeros{};
  for (std::size_t i = 0; i < 2 * pairs; ++i) zeros[i % 2] += bytes[i] == '\0';
  return std::max(zeros[0], zeros[1]) * 10 > pairs * 7 && std::min(zeros[0], zeros[1]) == 0;
}

std::string all_of(std::istream& in) { return {std::istreambuf_iterator<char>(in), {}}; }

}  // namespace

Result<std::string> bytes_of(const std::string& path, const Phrases& phrases) {
  if (path == "-") return all_of(std::cin);
  const auto failure = [&](std::string_view code) {
    return Error{std::string(code), phrases.say("failure." + std::string(code), {{"file", path}})};
  };
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored)) return failure("isFolder");
  std::ifstream file(path, std::ios::binary);
  if (!file) return failure(std::filesystem::exists(path, ignored) ? "notReadable" : "noSuchFile");
  return all_of(file);
}

Result<std::string> text_of(const std::string& path, Encoding encoding, const Phrases& phrases) {
  auto bytes = bytes_of(path, phrases);
  if (!bytes) return bytes;
  if (encoding == Encoding::windows_1252) return from_windows_1252(bytes.value());
  const bool utf16 = is_utf16(bytes.value());
  if (!utf16 && is_valid_utf8(bytes.value())) return bytes;
  return Error{"notUtf8", phrases.say(utf16 ? "failure.utf16" : "failure.notUtf8", {{"file", path}})};
}

std::string from_windows_1252(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 8);
  for (const char byte : bytes) {
    const auto c = static_cast<unsigned char>(byte);
    if (c < 0x80)
      out += byte;
    else
      append_utf8(c < 0xA0 ? high[c - 0x80] : c, out);
  }
  return out;
}

}  // namespace recoupe::cli
