// A case's text, read as far as the stages after mentions need it, its marked spans standing in for mentions.
#pragma once
#include <string>
#include <vector>

#include "lang/lexicon.h"
#include "mention/mention.h"
#include "mention/name.h"
#include "mention/quote.h"
#include "support/cases.h"
#include "text/segment.h"
#include "text/tokenize.h"

namespace recoupe::test {

/// Holds its text in place: make it where it stays.
struct Marked {
  std::string bytes;
  Text text;
  std::vector<Mention> mentions;  ///< an amount each; a time where its expectation ends in "time"
  std::vector<Name> names;
  std::vector<Quote> quotes;

  Marked(const Marked&) = delete;
  explicit Marked(const Case& from, std::string_view language) : bytes(from.text) {
    text = tokenize(bytes, Lexicon::of(language));
    segment(text);
    for (std::size_t s = 0; s < from.spans.size(); ++s) {
      const bool time = s < from.expectations.size() && from.expectations[s].ends_with(" time");
      add(from.spans[s], time ? Kind::period : Kind::money);
    }
    names = find_names(text);
    quotes = find_quotes(text, names);
  }

 private:
  void add(Span span, Kind kind) {
    Mention mention;
    mention.span = span, mention.kind = kind;
    std::uint32_t i = 0;
    while (i < text.tokens.size() && text.tokens[i].span.begin < span.begin) ++i;
    mention.begin_token = mention.reach_begin = i;
    while (i < text.tokens.size() && text.tokens[i].span.begin < span.end) ++i;
    mention.end_token = mention.reach_end = i;
    if (mention.begin_token < text.tokens.size()) mention.sentence = text.sentence_of[mention.begin_token];
    mentions.push_back(mention);
  }
};

inline std::string language_of(const Case& c) {
  const auto found = c.options.find("language");
  return found == c.options.end() ? "fr" : found->second;
}

}  // namespace recoupe::test
