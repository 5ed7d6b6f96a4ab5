// Guesses from the small words, the headline and the date lines.
#include "text/metadata.h"

#include <algorithm>

#include "lang/tables.h"
#include "text/wire.h"

namespace recoupe {
namespace {

constexpr std::size_t sample_size = 30'000;  // bytes that a language shows in
constexpr std::size_t short_word = 3;        // letters; in its own language nearly every such word is a small word
constexpr double least_share =
    0.24;  // of the words are small words of the language: French and English have 0.4 to 0.55
constexpr double least_short_share =
    0.74;                            // of the short words: 0.8 and more in its own language, 0.7 in its nearest kin
constexpr double least_lead = 1.25;  // over the next language, or the text is of both
constexpr std::size_t fewest_words = 6;
// A sentence or two have few small words: there every word of any table counts.
constexpr std::size_t few_words = 12;
constexpr double least_known_share = 0.5;

// How many words of a text are small words of a language.
struct Evidence {
  std::size_t words = 0, small = 0, short_words = 0, short_small = 0, known = 0;
  double share() const { return words == 0 ? 0 : static_cast<double>(small) / static_cast<double>(words); }
  bool speaks() const {
    return small >= 3 && share() >= least_share &&
           static_cast<double>(short_small) >= least_short_share * static_cast<double>(short_words);
  }
};

Evidence evidence_for(const Lexicon& lexicon, std::vector<Token>& tokens, std::string_view bytes) {
  Evidence found;
  std::vector<Match> matches;
  lexicon.identify(bytes, tokens);
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const Token& token = tokens[at];
    if (token.kind != TokenKind::word || token.is(Token::capital) || token.is(Token::has_digit)) continue;
    matches.clear();
    if (token.word != 0) lexicon.match(std::span<const Token>(tokens).subspan(at, 1), 0, matches);
    const auto in = [&](Table table) {
      return std::any_of(matches.begin(), matches.end(), [&](const Match& m) { return m.row->table == table; });
    };
    const bool small = in(Table::function), is_short = token.span.size() <= short_word;
    ++found.words, found.small += small, found.short_words += is_short;
    found.known += !matches.empty();
    found.short_small += is_short && (small || in(Table::number));
  }
  return found;
}

}  // namespace

std::string_view guess_language(std::string_view bytes) {
  bytes = bytes.substr(0, sample_size);
  std::vector<Token> tokens;
  scan(bytes, tokens);
  // The best and the second best, by small words and, for a short text, by words of any table.
  struct Lead {
    std::string_view language;
    double best = 0, second = 0;
    void offer(std::string_view name, double share, bool speaks) {
      if (share > best) {
        second = best, best = share;
        language = speaks ? name : std::string_view{};
      } else {
        second = std::max(second, share);
      }
    }
    bool is_clear() const { return !language.empty() && best >= least_lead * second; }
  };
  Lead by_small, by_known;
  for (const std::string_view language : Lexicon::languages()) {
    const Evidence found = evidence_for(Lexicon::of(language), tokens, bytes);
    by_small.offer(language, found.words >= fewest_words ? found.share() : 0, found.speaks());
    const double known = found.words == 0 ? 0 : static_cast<double>(found.known) / static_cast<double>(found.words);
    by_known.offer(language, found.words < few_words ? known : 0, known >= least_known_share);
  }
  return by_small.is_clear() ? by_small.language : by_known.is_clear() ? by_known.language : std::string_view{};
}

Span guess_title(const Text& text) {
  Span title;
  for (const Sentence& sentence : text.sentences) {
    if (sentence.part != Part::headline) continue;
    const Span span = text.span_of(sentence.begin, sentence.end);
    title = title.empty() ? span : hull(title, span);
  }
  return title;
}

namespace {

// "La Vigie – Édition de Roncey – mercredi 4 mars 2026 – 1,40 €": the one day that stands above the headline.
std::optional<Day> day_of_masthead(const Text& text) {
  std::optional<Day> found;
  for (const Sentence& sentence : text.sentences) {
    if (sentence.part != Part::furniture) break;
    for (std::uint32_t at = sentence.begin; at < sentence.end; ++at) {
      const auto day = read_day(text, at, sentence.end);
      if (!day) continue;
      if (found && *found != day->day) return std::nullopt;
      found = day->day;
    }
  }
  return found;
}

}  // namespace

std::optional<Day> guess_published(const Text& text) {
  for (const Sentence& sentence : text.sentences) {
    if (sentence.part != Part::dateline) continue;
    for (std::uint32_t at = sentence.begin; at < sentence.end; ++at)
      if (const auto day = read_day(text, at, sentence.end)) return day->day;
  }
  return day_of_masthead(text);
}

}  // namespace recoupe
