// Thresholds were set on pasted pages (tests/text/pages); in doubt a block is the article's.
#include "text/kind.h"

#include "text/dateline.h"
#include "text/token.h"

namespace recoupe {
namespace {

constexpr std::uint32_t paragraph_width = 90;  // characters of a paragraph that is surely prose
constexpr std::uint32_t paragraph_words = 14;
constexpr std::uint32_t prose_share = 5;  // at least one small word in so many
constexpr std::uint32_t sentence_words = 4;
constexpr std::uint32_t phrase_width = 320;  // a longer paragraph is not set aside whole for one phrase in it
constexpr std::uint32_t notice_tokens = 3;   // "Cet article est soumis" is surer than "Copyright"
constexpr std::uint32_t heading_width = 170;
constexpr std::uint32_t place_tokens = 4;  // "Valmerle." before a title
constexpr std::uint32_t teaser_width = 170;
constexpr std::uint32_t bar_width = 160, bar_segment_words = 4;
constexpr std::uint32_t enough_hints = 2;

// Has it the shape of a sentence? Then one phrase in its middle proves nothing: news can be about a privacy policy.
bool is_sentence(const Block& b) {
  return b.stop && b.words >= sentence_words && (b.verb || b.small * prose_share >= b.words);
}

bool names_furniture(const Block& b) {
  if (b.has(FurnitureRole::start) || b.hints >= enough_hints) return true;
  return b.has(FurnitureRole::anywhere) && !is_sentence(b);
}

bool is_bar(const Block& b) {
  if (b.segments < 2 || b.width > bar_width || b.longest_segment > bar_segment_words || b.verb) return false;
  if (b.figure_segments * 2 > b.segments && b.items == 0) return false;  // a row of a table
  return b.items > 0 || (b.strong_bar && b.segments > 2 && !b.stop);
}

}  // namespace

// No full stop but after a place: "Neymar au PSG ? Bartomeu sort les griffes", "Valmerle. Le pont rouvrira".
bool ends_as_title(const Text& text, const Block& b) {
  for (std::uint32_t s = b.first; s < b.last; ++s) {
    const Sentence& sentence = text.sentences[s];
    const bool place = s == b.first && !b.single() && sentence.end - sentence.begin <= place_tokens;
    if (is_sign(text, sentence.end - 1, ".") && !place) return false;
  }
  return !b.colon && b.width <= heading_width && !(b.strong_bar && b.segments > 2);
}

bool is_prose(const Text& text, const Block& b) {
  const bool knows_language = text.lexicon != nullptr && !text.lexicon->language().empty();
  const bool worded = !knows_language || b.small * prose_share >= b.words;
  const bool sentence = b.stop || (!b.single() && !ends_as_title(text, b));
  if (b.width < paragraph_width || b.words < paragraph_words || !sentence || !worded) return false;
  if (b.start_length >= notice_tokens || (b.start_length > 0 && b.hints > 0)) return false;  // a notice, however long
  return b.width > phrase_width || !names_furniture(b);
}

// By its own words and shape, wherever it stands.
bool is_furniture_alone(const Text& text, const Block& b) {
  if (b.has(FurnitureRole::keep)) return false;
  if (b.words == 0) return true;
  if (b.has(FurnitureRole::line) || is_bar(b) || b.address) return true;
  if (b.signed_figures * 2 >= b.segments && b.segments > 2 && b.strong_bar) return true;  // a strip of quotes
  const Sentence& closing = text.sentences[b.last - 1];
  const bool credited = !b.single() && starts_as_furniture(text, closing.begin, closing.end);
  if (credited && !b.verb && b.width <= bar_width) return true;  // a caption and its "Photo : Jeanne Martin"
  if (names_furniture(b)) return true;
  if (is_byline(text, b.begin, b.end)) return true;
  const bool no_own_words = b.plain == 0 && b.names * 3 <= b.items && !b.verb;
  return b.items > 0 && no_own_words && b.width <= bar_width && !(b.stop && b.small > 0);  // "Partager", "14 comments"
}

bool is_teaser(const Text& text, const Block& b) {
  if (b.width > teaser_width) return false;
  for (std::uint32_t i = b.first; i < b.last; ++i)
    if (is_sign(text, text.sentences[i].end - 1, ".")) return false;
  return true;
}

bool is_entry(const Block& b) {
  return b.width <= entry_width && b.words <= entry_words && !b.stop && !b.verb && !b.opens_quote &&
         !b.has(FurnitureRole::keep);
}

}  // namespace recoupe
