// Two quotations are one in two wordings when most of their words, small ones too, stand in the same order, half of the
// content words are shared, and yet the words as printed differ. What one paper leaves out at an end is a cut, no
// drift. Public: find_quote_drift.
#include "compare/quote.h"

#include <algorithm>
#include <string>

#include "base/in_order.h"
#include "base/utf8.h"

namespace recoupe {
namespace {

constexpr std::uint32_t least_words = 5;  // on each side; below, two people may well say the same
constexpr std::uint32_t most_words =
    120;                                 // content words that are compared; a longer quotation is a passage (see copy)
constexpr std::size_t stem_letters = 6;  // "relèverons" and "relever", "investment" and "invest"
constexpr std::size_t least_stems = 4;
// Shared content words, and shared words in order, of the longer one's.
constexpr double content_least = 0.5, words_least = 0.62;   // of one speaker, reworded here and there
constexpr double retold_content = 0.6, retold_words = 0.3;  // of one speaker, put in other words
constexpr std::size_t retold_least = 4;                     // content words that are shared then
constexpr double without_speaker = 0.7;                     // words, where a speaker is not known

// A quotation as it is compared: stems of its content words in order, and all its words as printed, folded.
struct Wording {
  std::uint32_t document = 0;
  const Quote* quote = nullptr;
  std::vector<std::uint64_t> stems, sorted, words;
};

std::uint64_t stem_of(std::string_view word) {
  const std::string plain = bare(folded(word));
  std::size_t end = std::min(plain.size(), stem_letters);
  if (plain.size() <= stem_letters && end > 3 && plain.back() == 's') --end;
  return hash_of(std::string_view(plain).substr(0, end));
}

bool is_small(const Text& text, std::uint32_t i) {
  if (text.tokens[i].kind == TokenKind::number) return false;
  if (utf16_length(text.word(i)) < 3) return true;
  for (const Match& match : text.matches_at(i, Table::function))
    if (match.length == 1 && match.table == Table::function) return true;
  return false;
}

Wording wording_of(const Reading& reading, std::uint32_t document, const Quote& quote) {
  Wording out{document, &quote, {}, {}, {}};
  for (std::uint32_t i = quote.begin_token; i < quote.end_token; ++i) {
    const Token& token = reading.text.tokens[i];
    if (token.kind == TokenKind::sign) continue;
    if (out.words.size() < 2 * most_words) out.words.push_back(token.key);
    if (!is_small(reading.text, i) && out.stems.size() < most_words) out.stems.push_back(stem_of(reading.text.word(i)));
  }
  out.sorted = out.stems;
  std::sort(out.sorted.begin(), out.sorted.end());
  return out;
}

std::size_t in_common(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
  std::size_t count = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) {
      ++count, ++i, ++j;
    } else {
      a[i] < b[j] ? ++i : ++j;
    }
  }
  return count;
}

// Is one a part of the other, word for word? Then a paper only quoted less of it.
bool is_cut(const std::vector<std::uint64_t>& longer, const std::vector<std::uint64_t>& shorter) {
  return std::search(longer.begin(), longer.end(), shorter.begin(), shorter.end()) != longer.end();
}

bool drifts(const Wording& a, const Wording& b) {
  const bool spoken = !a.quote->speaker.empty() && !b.quote->speaker.empty();
  const bool named = a.quote->speaker_id != 0 && b.quote->speaker_id != 0;
  if (named && a.quote->speaker_id != b.quote->speaker_id) return false;
  const auto share = [](std::size_t common, std::size_t x, std::size_t y) {
    return static_cast<double>(common) / static_cast<double>(std::max({x, y, std::size_t{1}}));
  };
  const std::size_t common = in_common(a.sorted, b.sorted);
  const double content = share(common, a.stems.size(), b.stems.size());
  if (content < content_least) return false;
  const bool first_longer = a.words.size() >= b.words.size();
  if (is_cut(first_longer ? a.words : b.words, first_longer ? b.words : a.words)) return false;
  const double words = share(in_order(a.words, b.words), a.words.size(), b.words.size());
  if (!spoken || !named) return words >= without_speaker;
  return words >= words_least || (common >= retold_least && content >= retold_content && words >= retold_words);
}

}  // namespace

std::vector<std::uint64_t> quotations_of(const Reading& reading) {
  std::vector<std::uint64_t> pairs;
  for (const Quote& quote : reading.quotes) {
    if (quote.words < least_words) continue;
    const Wording wording = wording_of(reading, 0, quote);
    if (wording.stems.size() < least_stems) continue;
    for (std::size_t i = 1; i < wording.stems.size(); ++i)
      pairs.push_back(wording.stems[i - 1] * 1099511628211ULL ^ wording.stems[i]);
  }
  return pairs;
}

std::vector<Finding> find_quote_drift(std::span<const Reading* const> readings) {
  std::vector<Wording> wordings;
  struct Posting {
    std::uint64_t stem;
    std::uint32_t wording;
  };
  std::vector<Posting> postings;  // by stem, so that only quotations that share words are ever compared
  for (std::uint32_t d = 0; d < readings.size(); ++d) {
    for (const Quote& quote : readings[d]->quotes) {
      if (quote.words < least_words) continue;
      Wording wording = wording_of(*readings[d], d, quote);
      if (wording.stems.size() < least_stems) continue;
      const auto index = static_cast<std::uint32_t>(wordings.size());
      for (std::size_t i = 0; i < wording.sorted.size(); ++i)
        if (i == 0 || wording.sorted[i] != wording.sorted[i - 1]) postings.push_back({wording.sorted[i], index});
      wordings.push_back(std::move(wording));
    }
  }
  std::sort(postings.begin(), postings.end(), [](const Posting& a, const Posting& b) {
    return a.stem != b.stem ? a.stem < b.stem : a.wording < b.wording;
  });
  std::vector<std::uint64_t> pairs;
  for (std::size_t from = 0; from < postings.size();) {
    std::size_t to = from;
    while (to < postings.size() && postings[to].stem == postings[from].stem) ++to;
    for (std::size_t i = from; to - from <= 64 && i < to; ++i)  // a word that half of all quotations have says nothing
      for (std::size_t j = i + 1; j < to; ++j)
        if (wordings[postings[i].wording].document != wordings[postings[j].wording].document)
          pairs.push_back((static_cast<std::uint64_t>(postings[i].wording) << 32) | postings[j].wording);
    from = to;
  }
  std::sort(pairs.begin(), pairs.end());
  std::vector<Finding> findings;
  for (std::size_t from = 0; from < pairs.size();) {
    std::size_t to = from;
    while (to < pairs.size() && pairs[to] == pairs[from]) ++to;
    const Wording &a = wordings[pairs[from] >> 32], &b = wordings[pairs[from] & 0xFFFFFFFF];
    if (to - from >= 3 && drifts(a, b)) {
      Finding finding;
      finding.kind = FindingKind::quote_drift;
      finding.reason = Reason::words_changed;
      finding.severity = Severity::check;
      finding.sides = {{a.document, a.quote->span, Side::none}, {b.document, b.quote->span, Side::none}};
      findings.push_back(std::move(finding));
    }
    from = to;
  }
  return findings;
}

}  // namespace recoupe
