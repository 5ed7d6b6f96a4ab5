// What the reader should know of an article before believing its findings: no date, another language, bytes that were
// not UTF-8, figures in disguise, a limit that was reached.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "claim/reading.h"
#include "report/phrases.h"

namespace recoupe {

/// code: noDate, otherLanguage, notUtf8, hiddenCharacters (a figure is not what it looks like), otherDigits (a number
/// that is not read), tooLong, tooManyFigures, crowded or empty.
struct Notice {
  std::string_view code;
  std::string message;
};
std::vector<Notice> notices_of(const Reading& reading, const Phrases& phrases);

/// The failure of a file of rates with the sentence that a person reads.
Error in_words(const Error& rates, const Phrases& phrases);

}  // namespace recoupe
