// One article, read: everything that later stages and the report take from it.
#pragma once
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "claim/claim.h"
#include "mention/mention.h"
#include "mention/name.h"
#include "mention/quote.h"
#include "text/article.h"

namespace recoupe {

/// Immutable once read; views point into its own article, so it never moves: it is held by pointer.
struct Reading {
  Article article;  ///< as given; what was guessed is filled in
  bool guessed_title = false, guessed_published = false, guessed_language = false;
  bool known_language = true;  ///< its language has a stance.tsv, so that more than its figures is read
  Text text;
  std::vector<Mention> mentions;
  std::vector<Name> names;
  std::vector<Quote> quotes;
  std::vector<Claim> claims;  ///< one a mention, same order
  std::vector<Span> furniture;
  std::vector<Span> left;  ///< digits that no mention took and that are no part of a name
  std::uint32_t figures = 0, understood = 0;
  std::uint64_t bytes_cut = 0;      ///< of a text longer than longest_text
  std::uint32_t mentions_left = 0;  ///< beyond most_figures: not compared, and among `left`
};

/// All stages for one article. Total: any bytes are a document.
std::shared_ptr<const Reading> read(Article article);

}  // namespace recoupe
