// Marks are paired by a stack, then each quotation looks for its speaker: right behind it, right before it, within it,
// or in the quotation that it goes on from. Public: find_quotes.
#include "mention/quote.h"

#include <algorithm>

#include "mention/saying.h"

namespace recoupe {
namespace {

constexpr std::uint32_t longest_quote =
    600;  // tokens; an opening mark that no closing one answers by then is a misprint
constexpr std::size_t deepest = 4;

enum class Mark : std::uint8_t { none, guillemet, inner_guillemet, curly, single_curly, straight };

struct Open {
  Mark mark = Mark::none;
  std::uint32_t token = 0;
};

Mark opening(std::string_view sign) {
  if (sign == "«") return Mark::guillemet;
  if (sign == "‹") return Mark::inner_guillemet;
  if (sign == "“" || sign == "„") return Mark::curly;
  if (sign == "‘") return Mark::single_curly;
  return Mark::none;
}
Mark closing(std::string_view sign) {
  if (sign == "»") return Mark::guillemet;
  if (sign == "›") return Mark::inner_guillemet;
  if (sign == "”") return Mark::curly;
  if (sign == "’") return Mark::single_curly;
  return Mark::none;
}

void pair_marks(const Text& text, std::vector<Quote>& out) {
  std::vector<Open> open;
  const auto close = [&](std::size_t depth, std::uint32_t end) {
    const std::uint32_t begin = open[depth].token + 1;
    open.resize(depth);
    if (begin >= end) return;
    Quote quote;
    quote.begin_token = begin, quote.end_token = end, quote.span = text.span_of(begin, end);
    for (std::uint32_t i = begin; i < end; ++i) quote.words += text.tokens[i].kind != TokenKind::sign ? 1 : 0;
    if (quote.words > 0) out.push_back(quote);
  };
  for (std::uint32_t i = 0; i < text.tokens.size(); ++i) {
    const Token& token = text.tokens[i];
    if (!open.empty() &&
        token.is(Token::paragraph_start)) {  // « at the head of each paragraph goes on with the quotation
      const bool goes_on = opening(text.word(i)) == open.back().mark && open.back().mark != Mark::none;
      if (goes_on) continue;
      open.clear();
    }
    if (token.kind != TokenKind::sign) continue;
    while (!open.empty() && i - open.front().token > longest_quote) open.erase(open.begin());
    const auto sign = text.word(i);
    const bool spaced_after = i + 1 >= text.tokens.size() || text.tokens[i + 1].is(Token::space_before);
    if (sign == "\"") {
      std::size_t depth = open.size();
      while (depth > 0 && open[depth - 1].mark != Mark::straight) --depth;
      if (depth > 0) {
        close(depth - 1, i);
      } else if (!spaced_after && open.size() < deepest) {
        open.push_back({Mark::straight, i});
      }
    } else if (const Mark mark = opening(sign); mark != Mark::none && open.size() < deepest) {
      open.push_back({mark, i});
    } else if (const Mark end = closing(sign); end != Mark::none) {
      std::size_t depth = open.size();
      while (depth > 0 && open[depth - 1].mark != end) --depth;
      if (depth > 0) close(depth - 1, i);
    }
  }
  std::sort(out.begin(), out.end(), [](const Quote& a, const Quote& b) { return a.begin_token < b.begin_token; });
}

class Speakers {
 public:
  Speakers(const Text& text, const std::vector<Name>& names) : text_(text), names_(names) {
    for (const Sentence& sentence : text.sentences)
      if (sentence.part != Part::furniture) find_sayings(text, sentence, names, sayings_);
  }

  void name(std::vector<Quote>& quotes) const {
    const Quote* last = nullptr;
    for (Quote& quote : quotes) {
      if (last && quote.end_token <= last->end_token) {  // a quotation within one is left to whoever it names
        if (const Saying* saying = before(quote)) set(quote, *saying);
        continue;
      }
      const Saying* saying = behind(quote);
      if (!saying) saying = before(quote);
      if (!saying) saying = within(quote);
      if (saying) {
        set(quote, *saying);
      } else if (last && goes_on(*last, quote)) {
        quote.speaker = last->speaker, quote.speaker_id = last->speaker_id;
      } else if (const Name* person = only_person_before(quote)) {
        quote.speaker = text_.span_of(person->begin_token, person->end_token), quote.speaker_id = person->id;
      }
      last = &quote;
    }
  }

 private:
  void set(Quote& quote, const Saying& saying) const {
    quote.speaker = text_.span_of(saying.source.begin, saying.source.end);
    quote.speaker_id = saying.source.id;
  }
  std::vector<Saying>::const_iterator from(std::uint32_t token) const {
    return std::lower_bound(sayings_.begin(), sayings_.end(), token,
                            [](const Saying& s, std::uint32_t t) { return s.begin < t; });
  }
  bool parted(std::uint32_t begin, std::uint32_t end) const {  // by a paragraph's end
    for (std::uint32_t i = begin; i < end; ++i)
      if (text_.tokens[i].is(Token::paragraph_start)) return true;
    return false;
  }
  // « … », a déclaré X · "…," X said · « … » (X said it after a comma or at once).
  const Saying* behind(const Quote& quote) const {
    const std::uint32_t end = quote.end_token + 1;
    const auto saying = from(end);
    if (saying == sayings_.end() || saying->accords) return nullptr;
    std::uint32_t start = saying->begin;
    if (saying->source.begin >= end) start = std::min(start, saying->source.begin);
    if (start > end + 5 || saying->begin > end + 12 || parted(end, saying->begin + 1)) return nullptr;
    for (std::uint32_t i = end; i < start; ++i)
      if (text_.word(i) == "." || text_.word(i) == ";") return nullptr;
    return saying->inverted || saying->source.begin >= end ? &*saying : nullptr;
  }
  // X a déclaré : « … » · X said: "…" · X called it "…".
  const Saying* before(const Quote& quote) const {
    auto saying = from(quote.begin_token);
    if (saying == sayings_.begin()) return nullptr;
    --saying;
    const std::uint32_t mark = quote.begin_token - 1;
    const std::uint32_t end = std::max(saying->end, saying->source.end);
    if (end > mark || parted(end, mark) || quote.words < 3) return nullptr;
    const bool colon = mark > 0 && text_.word(mark - 1) == ":";
    if (mark - end > (colon ? 14u : 4u)) return nullptr;
    for (std::uint32_t i = end; i < mark; ++i) {
      const auto word = text_.word(i);
      if (word == "." || word == "»" || word == "”" || word == "\"")
        return interrupted(*saying, i, mark) ? &*saying : nullptr;
    }
    return &*saying;
  }
  // « …, a dit X. « … »: the full stop after the saying is followed at once by the quotation.
  bool interrupted(const Saying& saying, std::uint32_t stop, std::uint32_t mark) const {
    return saying.inverted && text_.word(stop) == "." && stop + 1 == mark;
  }
  // « L'usine, a précisé X, rouvrira. »
  const Saying* within(const Quote& quote) const {
    const auto saying = from(quote.begin_token);
    if (saying == sayings_.end() || saying->end > quote.end_token || !saying->inverted || saying->accords)
      return nullptr;
    return saying->begin > quote.begin_token && text_.word(saying->begin - 1) == "," ? &*saying : nullptr;
  }
  // "Gilles Tournemire arrache un épi. « L'an passé, j'ai fait 9,5 tonnes. »": a quotation that is a sentence of its
  // own, after one that names one person.
  const Name* only_person_before(const Quote& quote) const {
    const std::uint32_t mark = quote.begin_token - 1;
    if (mark < 2 || text_.word(mark - 1) != "." || parted(mark - 1, mark + 1)) return nullptr;
    const Sentence& sentence = text_.sentences[text_.sentence_of[mark - 1]];
    if (sentence.part != Part::body) return nullptr;
    auto name = std::lower_bound(names_.begin(), names_.end(), sentence.begin,
                                 [](const Name& n, std::uint32_t t) { return n.begin_token < t; });
    const Name* person = nullptr;
    for (; name != names_.end() && name->begin_token < mark; ++name) {
      if (name->type != NameType::person) continue;
      if (person != nullptr && person->id != name->id) return nullptr;
      person = &*name;
    }
    return person;
  }
  // The next quotation of the paragraph, a few words on, with no other speaker between.
  bool goes_on(const Quote& last, const Quote& quote) const {
    if (last.speaker.empty() || quote.begin_token > last.end_token + 24) return false;
    if (parted(last.end_token, quote.begin_token)) return false;
    const auto saying = from(last.end_token);
    const bool spoken = saying != sayings_.end() && saying->begin < quote.begin_token;
    return spoken && text_.word(quote.begin_token - 2) == ".";
  }

  const Text& text_;
  const std::vector<Name>& names_;
  std::vector<Saying> sayings_;
};

}  // namespace

std::vector<Quote> find_quotes(const Text& text, const std::vector<Name>& names) {
  std::vector<Quote> quotes;
  pair_marks(text, quotes);
  if (!quotes.empty()) Speakers(text, names).name(quotes);
  return quotes;
}

}  // namespace recoupe
