// Each case is a text whose [brackets] are its sentences; a line break in it is \n.
#include "text/segment.h"

#include <doctest/doctest.h>

#include <string>

#include "support/cases.h"
#include "text/tokenize.h"

using namespace recoupe;

namespace {

std::string cut(std::string_view bytes, std::string_view language) {
  Text text = tokenize(bytes, Lexicon::of(language));
  segment(text);
  std::string out;
  for (const Sentence& sentence : text.sentences) {
    const bool same = &sentence != &text.sentences.front() && (&sentence)[-1].paragraph == sentence.paragraph;
    out += (out.empty() ? ""
            : same      ? " "
                        : " / ") +
           ("[" + std::string(slice(bytes, text.span_of(sentence.begin, sentence.end))) + "]");
  }
  return out;
}

}  // namespace

TEST_CASE("sentences") {
  for (const std::string_view file : {"text/segment_fr.cases", "text/segment_en.cases"}) {
    for (const test::Case& wanted : test::cases_of(file)) {
      Text text = tokenize(wanted.text, Lexicon::of(wanted.options.at("language")));
      segment(text);
      bool holds = text.sentences.size() == wanted.spans.size();
      for (std::size_t i = 0; holds && i < wanted.spans.size(); ++i)
        holds = text.span_of(text.sentences[i].begin, text.sentences[i].end) == wanted.spans[i];
      if (wanted.known_gap) {
        test::report_gap(wanted, holds);
      } else {
        CHECK_MESSAGE(holds, wanted.where() << "\n  got " << cut(wanted.text, wanted.options.at("language")));
      }
    }
  }
}

TEST_CASE("sentences partition the tokens") {
  for (const std::string& bytes :
       {std::string("A. B! C? d… «e.» f"), std::string("\xc3(.\xff.\n\n.\n"),
        std::string("...") + std::string(3, '\n') + "x", std::string("1. 2. 3."), std::string("\"\"\"\"....''''")}) {
    Text text = tokenize(bytes, Lexicon::of("fr"));
    segment(text);
    std::uint32_t at = 0;
    for (std::uint32_t s = 0; s < text.sentences.size(); ++s) {
      CHECK(text.sentences[s].begin == at);
      CHECK(text.sentences[s].end > at);
      for (; at < text.sentences[s].end; ++at) CHECK(text.sentence_of[at] == s);
    }
    CHECK(at == text.tokens.size());
  }
}

TEST_CASE("a megabyte of points, brackets or bullets takes no longer than a megabyte of words") {
  for (const std::string_view part : {".", "(", "« ", "•\n", ".)", "a. ", "J. ", "\n"}) {
    std::string bytes;
    while (bytes.size() < 1'000'000) bytes += part;
    Text text = tokenize(bytes, Lexicon::of("en"));
    segment(text);
    CHECK(text.sentence_of.size() == text.tokens.size());
  }
}
