// An article as it came in, and what the first stages make of it: tokens, phrases, sentences.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/scan.h"
#include "base/span.h"
#include "lang/lexicon.h"

namespace recoupe {

/// What is read of one article: a text beyond this many bytes is cut, figures beyond this many are left; a notice says
/// so. Some 2.7 million words; a table of so many figures is no article.
inline constexpr std::size_t longest_text = std::size_t{16} << 20, most_figures = 10'000;

/// Outside input. `text` is never changed after this: every span points into it.
struct Article {
  std::string id;
  std::string text;
  std::optional<std::string> title, publisher, url;
  std::optional<std::string> language;  ///< ISO 639-1
  std::optional<Day> published;
  std::vector<Span> restored;  ///< furniture that the reader put back
};

/// What a sentence is in its page. Only headline, heading and body make claims; a dateline tells when the article
/// appeared.
enum class Part : std::uint8_t { headline, heading, body, dateline, furniture };

/// Tokens [begin, end) of one sentence. Sentences partition the tokens, in order.
struct Sentence {
  std::uint32_t begin = 0, end = 0;
  std::uint32_t paragraph = 0;  ///< counts from 0
  Part part = Part::body;
};

/// An article cut up. The views point into `Article::text`, which must outlive it and stay in place.
struct Text {
  std::string_view bytes;
  const Lexicon* lexicon = nullptr;
  std::vector<Token> tokens;
  std::vector<Match> matches;              ///< every phrase of every table, ordered by first token, then length
  std::vector<std::uint32_t> first_match;  ///< per token, and one past the last: matches of token i are [i], [i+1)
  std::vector<Tables> tables;              ///< per token those that have a phrase there
  std::vector<Sentence> sentences;
  std::vector<std::uint32_t> sentence_of;  ///< per token

  /// Past the last token there is no word and no phrase: whoever looks ahead need not ask first.
  std::string_view word(std::uint32_t token) const {
    return token < tokens.size() ? slice(bytes, tokens[token].span) : std::string_view{};
  }
  std::span<const Match> matches_at(std::uint32_t token) const {
    if (token >= tokens.size()) return {};
    return {matches.data() + first_match[token], matches.data() + first_match[token + 1]};
  }
  /// Has one of these tables a phrase that starts at `token`? Most questions to a token end here.
  bool has_any(std::uint32_t token, Tables of) const { return token < tables.size() && (tables[token] & of) != 0; }
  /// As matches_at, but none where the table has no phrase.
  std::span<const Match> matches_at(std::uint32_t token, Table table) const {
    return has_any(token, set_of(table)) ? matches_at(token) : std::span<const Match>{};
  }
  /// The longest phrase of `table` that starts at `token`, or null.
  const Match* longest(std::uint32_t token, Table table) const {
    const Match* best = nullptr;
    for (const Match& match : matches_at(token, table))
      if (match.table == table) best = &match;
    return best;
  }
  /// The bytes from the first to before the last token.
  Span span_of(std::uint32_t begin, std::uint32_t end) const {
    return begin < end ? Span{tokens[begin].span.begin, tokens[end - 1].span.end} : Span{};
  }
};

}  // namespace recoupe
