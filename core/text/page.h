// A page seen as blocks: its paragraphs, each with the features that tell an article's own words from what stands
// around it.
#pragma once
#include <cstdint>
#include <vector>

#include "lang/tables.h"
#include "text/article.h"

namespace recoupe {

/// One paragraph: tokens [begin, end), sentences [first, last).
struct Block {
  std::uint32_t begin = 0, end = 0, first = 0, last = 0;
  std::uint32_t width = 0;  ///< code points
  std::uint32_t words = 0;  ///< words and figures
  std::uint32_t small = 0;  ///< words of functions.tsv
  std::uint32_t items = 0;  ///< words of a menu, a share bar, a footer
  std::uint32_t figures = 0;
  std::uint32_t plain = 0;            ///< words that are none of these, set in small letters
  std::uint32_t names = 0;            ///< words that are none of these, with a capital
  std::uint32_t hints = 0;            ///< phrases of roles `hint` and `anywhere`, but in quotations
  std::uint32_t segments = 1;         ///< parts of a bar: cut at | › • · and the like
  std::uint32_t longest_segment = 0;  ///< words
  std::uint32_t figure_segments = 0;
  std::uint64_t key = 0;             ///< of its words, for repeated lines
  std::uint32_t start_length = 0;    ///< tokens of the `start` phrase, 0 for none
  std::uint16_t roles = 0;           ///< bits of FurnitureRole
  std::uint32_t signed_figures = 0;  ///< "+0,4 %"
  bool after_blank = false;          ///< the first of the page, or a blank line stands before it
  bool address = false;              ///< a link or an e-mail address by itself
  bool bullet = false, stop = false, colon = false, verb = false, strong_bar = false, opens_quote = false;

  bool has(FurnitureRole role) const { return (roles >> static_cast<unsigned>(role) & 1) != 0; }
  void set(FurnitureRole role) { roles = static_cast<std::uint16_t>(roles | 1u << static_cast<unsigned>(role)); }
  bool single() const { return last - first == 1; }
};

std::vector<Block> blocks_of(const Text& text);

/// Does the sentence begin with a `start` phrase of furniture.tsv, other than in a quotation?
bool starts_as_furniture(const Text& text, std::uint32_t begin, std::uint32_t end);

}  // namespace recoupe
