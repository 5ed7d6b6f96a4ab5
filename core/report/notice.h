// What the reader should know of an article before believing its findings: no date, another language, bytes that were
// not UTF-8.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "claim/reading.h"
#include "report/phrases.h"

namespace recoupe {

/// code: noDate, otherLanguage, notUtf8 or empty.
struct Notice {
  std::string_view code;
  std::string message;
};
std::vector<Notice> notices_of(const Reading& reading, const Phrases& phrases);

}  // namespace recoupe
