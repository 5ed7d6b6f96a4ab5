// Files as the command line reads them: bytes to UTF-8 text, or a failure that says what to do.
#pragma once
#include <string>

#include "base/result.h"
#include "report/phrases.h"

namespace recoupe::cli {

enum class Encoding { utf8, windows_1252 };

/// The bytes of a file; "-" is standard input.
Result<std::string> bytes_of(const std::string& path, const Phrases& phrases);
/// The text of an article. Bytes that are not UTF-8 are a failure that offers the Windows-1252 reading, unless that is
/// what was asked for. A byte order mark stays, so that offsets are those of the file.
Result<std::string> text_of(const std::string& path, Encoding encoding, const Phrases& phrases);
/// Windows-1252 as browsers read it: the five bytes it leaves free are control characters.
std::string from_windows_1252(std::string_view bytes);

}  // namespace recoupe::cli
