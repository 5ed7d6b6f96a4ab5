// What holds of every answer whatever was asked: the properties and the fuzzers check it.
#pragma once
#include <string>

#include "desk.h"

namespace recoupe::test {

/// What is wrong with a reading: a span out of bounds, inside a character, or out of order; empty when all holds.
std::string broken_in(const Reading& reading);

/// What is wrong with a report and its readings; empty when all holds.
std::string broken_in(const Report& report);

/// What is wrong with the report as JSON, in bytes and in UTF-16 units, and with the words at its offsets: they are
/// those of the reading. Empty when all holds.
std::string broken_in_json(const Report& report);

/// The text as a browser holds it: UTF-16, U+FFFD for each byte that is no UTF-8.
std::u16string utf16_of(std::string_view text);

}  // namespace recoupe::test
