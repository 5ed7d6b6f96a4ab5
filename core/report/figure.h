// Figures and times as a language prints them: 32,58 milliards d’euros, €32.58 billion, 3 novembre 2025.
#pragma once
#include <string>
#include <string_view>

#include "claim/reading.h"
#include "report/phrases.h"

namespace recoupe {

/// A mention, with its hedge ("près de", "at most") unless `plain`. A vague plural is quoted in its own words.
std::string figure_of(const Reading& reading, const Mention& mention, const Phrases& phrases, bool plain = false);
/// A computed amount: `digits` significant digits of it. An empty unit is a bare number.
std::string amount_of(double value, std::string_view unit, const Phrases& phrases, int digits = 4);
/// The same from `low` to `high`, as printed; one amount where they are equal.
std::string amount_of(double low, double high, std::string_view unit, const Phrases& phrases);
std::string time_of(const Moment& moment, const Phrases& phrases);
/// An ISO date or a weekday of any language in words; anything else as it is.
std::string time_of(std::string_view text, const Phrases& phrases);
/// "1 400", "0,69": every digit, grouped.
std::string digits_of(Decimal value, const Phrases& phrases);
/// The nearest decimal of `digits` significant digits.
Decimal rounded(double value, int digits);

}  // namespace recoupe
