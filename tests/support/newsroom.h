// Made-up stories for the properties: a seed gives the same articles on every machine. Each article tells some of the
// same events in French or English, in words and figures that vary, with the spaces, accents and emoji of real copy.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/article.h"

namespace recoupe::test {

/// A small generator of our own: the standard's distributions differ from library to library.
class Dice {
 public:
  explicit Dice(std::uint32_t seed) : state_(seed * 2654435761U + 1) {}
  /// 0 to below `sides`.
  std::uint32_t roll(std::uint32_t sides);

 private:
  std::uint32_t state_;
};

/// Two to five articles of one story, by different papers over a few days.
std::vector<Article> made_story(std::uint32_t seed);

/// 14500 as a paper of that language prints it: "14 500" with one of its spaces, "14,500".
std::string printed(std::uint32_t number, std::string_view language, Dice& dice);

}  // namespace recoupe::test
