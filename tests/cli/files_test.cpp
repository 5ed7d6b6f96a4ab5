#include "cli/files.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "base/utf8.h"

using namespace recoupe;
using namespace recoupe::cli;

namespace {

std::string file_of(const char* name, std::string_view bytes) {
  const auto path = std::filesystem::temp_directory_path() / name;
  std::ofstream(path, std::ios::binary) << bytes;
  return path.string();
}

}  // namespace

TEST_CASE("Windows-1252 becomes UTF-8, every byte of it") {
  CHECK(from_windows_1252("caf\xE9 \x80 \x93oui\x94 \x9C") == "café € “oui” œ");
  std::string all;
  for (int c = 0; c < 256; ++c) all += static_cast<char>(c);
  CHECK(is_valid_utf8(from_windows_1252(all)));
}

TEST_CASE("a text that is not UTF-8 is refused with the way out, or read as asked") {
  const std::string file = file_of("recoupe-latin.txt", "caf\xE9");
  const auto text = text_of(file, Encoding::utf8, Phrases::of("en"));
  REQUIRE(!text);
  CHECK(text.error().code == "notUtf8");
  CHECK(text.error().message.find("--encoding windows-1252") != std::string::npos);
  CHECK(text_of(file, Encoding::windows_1252, Phrases::of("en")).value() == "café");
  CHECK(text_of(file_of("recoupe-utf16.txt", std::string("\xFF\xFEh\0", 4)), Encoding::utf8, Phrases::of("en"))
            .error()
            .message.find("UTF-16") != std::string::npos);
}

TEST_CASE("UTF-16 without its mark is recognised, a text with a stray zero is not taken for it") {
  const auto code_of = [](std::string_view bytes) {
    const auto text = text_of(file_of("recoupe-pairs.txt", bytes), Encoding::utf8, Phrases::of("en"));
    return text ? std::string("read") : text.error().message;
  };
  constexpr std::string_view little(
      "1\0"
      "2\0 \0m\0o\0r\0t\0s\0",
      16),
      big("\0"
          "1\0"
          "2\0 \0m\0o\0r\0t\0s",
          16);
  CHECK(code_of(little).find("UTF-16") != std::string::npos);
  CHECK(code_of(big).find("UTF-16") != std::string::npos);
  CHECK(code_of(std::string_view("12\0morts\0", 9)) == "read");
  CHECK(code_of(std::string(64, '\0')) == "read");
}

TEST_CASE("a byte order mark stays: offsets are those of the file") {
  CHECK(text_of(file_of("recoupe-bom.txt", "\xEF\xBB\xBFoui"), Encoding::utf8, Phrases::of("en")).value().size() == 6);
}

TEST_CASE("missing files and folders are named") {
  CHECK(bytes_of("no-such-file.txt", Phrases::of("en")).error().message ==
        "no-such-file.txt: there is no such file. Check its name.");
  CHECK(bytes_of(std::filesystem::temp_directory_path().string(), Phrases::of("en")).error().code == "isFolder");
}
