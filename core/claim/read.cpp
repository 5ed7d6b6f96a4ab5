// The pipeline of one article on one screen.
#include <algorithm>

#include "claim/currency.h"
#include "claim/extract.h"
#include "claim/reading.h"
#include "mention/find.h"
#include "mention/number.h"
#include "text/furniture.h"
#include "text/metadata.h"
#include "text/segment.h"
#include "text/tokenize.h"

namespace recoupe {
namespace {

// One digit run or number in words from token `i` ("un", which may be an article, is none); empty when none begins
// there.
std::uint32_t figure_end(const Text& text, std::uint32_t i, std::uint32_t end) {
  if (text.tokens[i].kind == TokenKind::number) return i + 1;
  if (text.tokens[i].kind != TokenKind::word) return i;
  const auto n = number_at(text, i, end);
  return n && n->begin == i && n->in_words && !n->article_only && !n->fraction ? n->end : i;
}

// Coverage: of the digit runs and number words outside furniture, which stand in a mention or in a name (GB200,
// Covid-19)?
void measure_coverage(Reading& r) {
  std::size_t mention = 0;
  for (const Sentence& sentence : r.text.sentences) {
    if (sentence.part == Part::furniture || sentence.part == Part::dateline) continue;
    for (std::uint32_t i = sentence.begin, end = i; i < sentence.end; i = std::max(end, i + 1)) {
      end = figure_end(r.text, i, sentence.end);
      if (end == i) continue;
      while (mention < r.mentions.size() && r.mentions[mention].end_token <= i) ++mention;
      ++r.figures;
      const bool taken = mention < r.mentions.size() && r.mentions[mention].begin_token < end;
      const Span span = r.text.span_of(i, end);
      if (taken) {
        ++r.understood;
      } else if (!r.left.empty() && i > 0 && r.left.back().end == r.text.tokens[i - 1].span.end) {
        r.left.back().end = span.end;
      } else {
        r.left.push_back(span);
      }
    }
  }
}

// Leaves longest_text bytes at most, whole code points; answers how many are gone.
std::size_t cut(std::string& text) {
  if (text.size() <= longest_text) return 0;
  std::size_t end = longest_text;
  for (int back = 0; back < 3 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80; ++back) --end;
  const std::size_t gone = text.size() - end;
  text.resize(end);
  return gone;
}

}  // namespace

std::shared_ptr<const Reading> read(Article article) {
  const auto r = std::make_shared<Reading>();
  r->article = std::move(article);
  Article& a = r->article;
  r->bytes_cut = cut(a.text);
  if (!a.language) a.language = std::string(guess_language(a.text)), r->guessed_language = true;
  r->known_language = !Lexicon::of(*a.language).rows(Table::stance).empty();
  r->text = tokenize(a.text, Lexicon::of(*a.language));
  segment(r->text);
  mark_furniture(r->text, a.restored);
  if (r->text.sentences.size() == 1)
    r->text.sentences.front().part = Part::body;  // "90 minutes": there is nothing else
  r->furniture = furniture_spans(r->text);
  if (!a.title)
    if (const Span title = guess_title(r->text); !title.empty())
      a.title = std::string(slice(a.text, title)), r->guessed_title = true;
  if (!a.published)
    if (const auto day = guess_published(r->text)) a.published = day, r->guessed_published = true;
  r->mentions = find_mentions(r->text, a.published);
  if (r->mentions.size() > most_figures) {
    r->mentions_left = static_cast<std::uint32_t>(r->mentions.size() - most_figures);
    r->mentions.resize(most_figures);
  }
  r->names = find_names(r->text);
  settle_currencies(r->text, r->names, r->mentions);
  r->quotes = find_quotes(r->text, r->names);
  r->claims = extract_claims(*r);
  measure_coverage(*r);
  return r;
}

}  // namespace recoupe
