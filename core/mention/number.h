// Numbers in digits and words, with their scale.
#pragma once
#include <cstdint>
#include <optional>

#include "base/decimal.h"
#include "text/article.h"

namespace recoupe {

/// A number over tokens [begin, end): "1 400 milliards", "quatre-vingt-dix", "2.1m", "une centaine", "des milliers".
struct Number {
  std::uint32_t begin = 0, end = 0;
  Decimal low, high;          ///< equal but for vague plurals
  std::int8_t scale = 0;      ///< power of ten of its last scale word
  bool vague = false;         ///< a plural without a count: des centaines, several million
  bool collective = false;    ///< une centaine, a dozen: about
  bool in_words = false;      ///< no digit in it
  bool article_only = false;  ///< "un", "a": a number only if a unit follows
  bool fraction = false;      ///< half, un demi; of a scale too: half a million
  bool bare_half = false;     ///< a half without an article: "half an hour", "half the voters"
  bool share = false;         ///< un tiers, three quarters: a part of what follows
  bool unit_only = false;     ///< 1/2: a number only if a unit follows
  bool negative = false;
  bool grouped = false;    ///< digits with thousands separators: never a year
  std::int8_t digits = 0;  ///< length of the leading digit run
};

/// The longest number that starts at `token`, within `end`.
std::optional<Number> number_at(const Text& text, std::uint32_t token, std::uint32_t end);

/// The value of a whole number from 1 to `most`; 0 of any other.
int whole_up_to(int most, const Number& number);

}  // namespace recoupe
