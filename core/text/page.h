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
  std::uint32_t plain = 0;  ///< words that are none of these, set in small letters
  std::uint32_t names = 0;  ///< words that are none of these, with a capital
  std::uint32_t hints = 0;
  std::uint32_t segments = 1;         ///< parts of a bar: cut at | › • · and the like
  std::uint32_t longest_segment = 0;  ///< words
  std::uint32_t figure_segments = 0;
  std::uint64_t key = 0;             ///< of its words, for repeated lines
  std::uint16_t roles = 0;           ///< bits of FurnitureRole
  std::uint32_t signed_figures = 0;  ///< "+0,4 %"
  bool after_blank = false;          ///< the first of the page, or a blank line stands before it
  bool address = false;              ///< one run without a space: a link, an e-mail address
  bool bullet = false, stop = false, colon = false, verb = false, strong_bar = false, opens_quote = false;

  bool has(FurnitureRole role) const { return (roles >> static_cast<unsigned>(role) & 1) != 0; }
  void set(FurnitureRole role) { roles = static_cast<std::uint16_t>(roles | 1u << static_cast<unsigned>(role)); }
  bool single() const { return last - first == 1; }
};

std::vector<Block> blocks_of(const Text& text);

/// Does the sentence say when the article appeared? "Publié le 3 mars 2026", "AFP • 08/02/2023 à 08:21", "10:42".
bool is_dateline(const Text& text, std::uint32_t begin, std::uint32_t end);
/// "Par Jeanne Martin", "By Jane Doe in London".
bool is_byline(const Text& text, std::uint32_t begin, std::uint32_t end);
/// Does a sentence begin with a `start` phrase, or have an `anywhere` phrase outside quotation marks?
bool names_furniture(const Text& text, std::uint32_t begin, std::uint32_t end);

}  // namespace recoupe
