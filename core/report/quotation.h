// The words of a side in their sentence, ready to be shown.
#pragma once
#include <cstddef>
#include <string>

#include "desk.h"

namespace recoupe {

/// One line of text cut in three: the words, and what stands before and after them in the sentence, clipped with an
/// ellipsis.
struct Quotation {
  std::string before, words, after;
  int line = 0;  ///< of the article's text, from 1
};
/// At most about `room` characters beside the words.
Quotation quotation_of(const Report& report, const Side& side, std::size_t room);
/// Columns that a text takes in a terminal: none for combining and invisible code points, two for emoji and wide
/// scripts.
std::size_t columns_of(std::string_view text);

}  // namespace recoupe
