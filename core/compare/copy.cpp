// Winnowing (Schleimer, Wilkerson, Aiken 2003): of every few word 4-grams the one with the least hash is kept, so two
// texts that share six words in a row share a fingerprint. Each shared one is a seed, extended both ways over equal
// words and, now and then, a word that differs.
#include "compare/copy.h"

#include <algorithm>
#include <unordered_map>

#include "base/span.h"

namespace recoupe {
namespace {

constexpr std::size_t gram = 4;       // words in a fingerprint
constexpr std::size_t window = 3;     // fingerprints of which one is kept
constexpr std::size_t shortest = 12;  // words of a copy
constexpr std::size_t words_per_edit = 8;
constexpr std::size_t after_edit = 3;                       // equal words that must follow a word that differs
constexpr std::size_t most_places = 16;                     // of one fingerprint in one text: more is boilerplate
constexpr std::size_t sparse_window = shortest - gram + 1;  // a copy's every window: it always shares one

/// A word of the body. A new run starts where furniture stood between: no copy reaches over it.
struct Word {
  std::uint64_t key = 0;
  Span span;
  bool quoted = false;
};

struct Fingerprint {
  std::uint64_t hash = 0;
  std::uint32_t document = 0, at = 0;
  friend auto operator<=>(const Fingerprint&, const Fingerprint&) = default;
};

struct Passage {
  std::uint32_t a = 0, b = 0;          // documents
  std::size_t a_begin = 0, a_end = 0;  // words
  std::size_t b_begin = 0, b_end = 0;
  std::size_t equal = 0;
};

constexpr std::uint64_t scattered(std::uint64_t h) {
  h ^= h >> 33, h *= 0xFF51AFD7ED558CCDULL;
  return h ^ (h >> 33);
}

std::vector<Word> words_of(const Reading& r) {
  std::vector<Word> words;
  std::vector<bool> quoted(r.text.tokens.size(), false);
  for (const Quote& quote : r.quotes)
    for (std::uint32_t i = quote.begin_token; i < quote.end_token && i < quoted.size(); ++i) quoted[i] = true;
  bool broken = false;
  std::uint64_t breaks = 0;
  for (const Sentence& sentence : r.text.sentences) {
    if (sentence.part != Part::body && sentence.part != Part::heading) {
      broken = true;
      continue;
    }
    if (broken && !words.empty()) words.push_back({scattered(++breaks), {}, false});
    broken = false;
    for (std::uint32_t i = sentence.begin; i < sentence.end; ++i)
      if (const Token& token = r.text.tokens[i]; token.kind != TokenKind::sign)
        words.push_back({token.key, token.span, quoted[i]});
  }
  return words;
}

std::uint64_t hash_at(const std::vector<Word>& words, std::size_t at) {
  std::uint64_t hash = 0;
  for (std::size_t i = 0; i < gram; ++i) hash = scattered(hash * 31 + words[at + i].key);
  return hash;
}

// The least hash of each window, each place once.
void add_fingerprints(const std::vector<Word>& words, std::uint32_t document, std::size_t width,
                      std::vector<Fingerprint>& out) {
  if (words.size() < gram) return;
  std::vector<std::uint64_t> hashes;
  for (std::size_t i = 0; i + gram <= words.size(); ++i) hashes.push_back(hash_at(words, i));
  std::size_t last = hashes.size();
  for (std::size_t i = 0; i + width <= hashes.size() || i == 0; ++i) {
    std::size_t least = i;
    for (std::size_t k = i; k < i + width && k < hashes.size(); ++k)
      if (hashes[k] <= hashes[least]) least = k;
    if (least != last) out.push_back({hashes[least], document, static_cast<std::uint32_t>(least)});
    last = least;
  }
}

// One direction of an extension. step +1 goes right from (a, b), −1 left; the ends are exclusive in that direction.
struct Walk {
  const std::vector<Word>&a_words, &b_words;
  int step;

  bool inside(std::ptrdiff_t a, std::ptrdiff_t b) const {
    return a >= 0 && b >= 0 && a < static_cast<std::ptrdiff_t>(a_words.size()) &&
           b < static_cast<std::ptrdiff_t>(b_words.size());
  }
  bool same(std::ptrdiff_t a, std::ptrdiff_t b) const {
    const Word &left = a_words[static_cast<std::size_t>(a)], &right = b_words[static_cast<std::size_t>(b)];
    return left.key == right.key && !left.span.empty();
  }
  bool resumes(std::ptrdiff_t a, std::ptrdiff_t b) const {
    for (std::size_t i = 0; i < after_edit; ++i, a += step, b += step)
      if (!inside(a, b) || !same(a, b)) return false;
    return true;
  }
  bool is_break(std::ptrdiff_t a, std::ptrdiff_t b) const {
    return a_words[static_cast<std::size_t>(a)].span.empty() || b_words[static_cast<std::size_t>(b)].span.empty();
  }

  // Moves both on as long as the passage holds; counts the equal words.
  void run(std::ptrdiff_t& a, std::ptrdiff_t& b, std::size_t& equal, std::size_t& since_edit) const {
    while (inside(a, b)) {
      if (same(a, b)) {
        a += step, b += step, ++equal, ++since_edit;
        continue;
      }
      if (is_break(a, b) || since_edit + 1 < words_per_edit) return;
      if (resumes(a + step, b + step)) {
        a += step, b += step;
      } else if (resumes(a + step, b)) {
        a += step;
      } else if (resumes(a, b + step)) {
        b += step;
      } else {
        return;
      }
      since_edit = 0;
    }
  }
};

Passage extended(const std::vector<Word>& a_words, const std::vector<Word>& b_words, const Fingerprint& a,
                 const Fingerprint& b) {
  Passage p{a.document, b.document, a.at, a.at, b.at, b.at, 0};
  std::size_t since_edit = 0;
  std::ptrdiff_t i = a.at, k = b.at;
  // To the right, then to the left; the words after the first seed count for both, so that a short start may still have
  // its one edit.
  since_edit = words_per_edit;
  Walk{a_words, b_words, +1}.run(i, k, p.equal, since_edit);
  p.a_end = static_cast<std::size_t>(i), p.b_end = static_cast<std::size_t>(k);
  i = static_cast<std::ptrdiff_t>(a.at) - 1, k = static_cast<std::ptrdiff_t>(b.at) - 1;
  since_edit = words_per_edit;
  Walk{a_words, b_words, -1}.run(i, k, p.equal, since_edit);
  p.a_begin = static_cast<std::size_t>(i + 1), p.b_begin = static_cast<std::size_t>(k + 1);
  return p;
}

// Words of the passage that stand outside quotation marks on one side at least.
std::size_t own_words(const std::vector<Word>& a_words, const std::vector<Word>& b_words, const Passage& p) {
  std::size_t own_a = 0, own_b = 0;
  for (std::size_t i = p.a_begin; i < p.a_end; ++i) own_a += a_words[i].quoted ? 0 : 1;
  for (std::size_t i = p.b_begin; i < p.b_end; ++i) own_b += b_words[i].quoted ? 0 : 1;
  return std::max(own_a, own_b);
}

bool within(const Passage& p, std::size_t a, std::size_t b) {
  return p.a_begin <= a && a < p.a_end && p.b_begin <= b && b < p.b_end;
}

// Of the same two documents.
bool crosses(const Passage& p, const Passage& q) {
  const bool a = p.a_begin < q.a_end && q.a_begin < p.a_end, b = p.b_begin < q.b_end && q.b_begin < p.b_end;
  return a || b;
}

using Words = std::vector<std::vector<Word>>;

// The passages of each two documents.
using Pairs = std::unordered_map<std::uint64_t, std::vector<Passage>>;

// Every seed of one fingerprint: its places in each two documents, which are few.
void seeds_of(std::span<const Fingerprint> places, const Words& words, Pairs& pairs) {
  for (std::size_t i = 0; i < places.size(); ++i)
    for (std::size_t k = i + 1; k < places.size(); ++k) {
      const Fingerprint &a = places[i], &b = places[k];
      if (a.document == b.document) continue;
      auto& passages = pairs[static_cast<std::uint64_t>(a.document) << 32 | b.document];
      const auto known = [&](const Passage& p) { return within(p, a.at, b.at); };
      if (std::any_of(passages.begin(), passages.end(), known)) continue;
      const Passage p = extended(words[a.document], words[b.document], a, b);
      if (p.equal + (p.a_end - p.a_begin) / words_per_edit >= shortest && p.a_end - p.a_begin >= shortest &&
          p.b_end - p.b_begin >= shortest && own_words(words[a.document], words[b.document], p) >= shortest)
        passages.push_back(p);
    }
}

Pairs passages_of(const Words& words) {
  std::vector<Fingerprint> prints;
  for (std::uint32_t d = 0; d < words.size(); ++d) add_fingerprints(words[d], d, window, prints);
  std::sort(prints.begin(), prints.end());
  Pairs pairs;
  for (std::size_t begin = 0, end = 0; begin < prints.size(); begin = end) {
    std::vector<Fingerprint> places;
    std::size_t of_document = 0;
    for (end = begin; end < prints.size() && prints[end].hash == prints[begin].hash; ++end) {
      of_document = end > begin && prints[end].document == prints[end - 1].document ? of_document + 1 : 0;
      if (of_document < most_places) places.push_back(prints[end]);
    }
    if (places.size() > 1) seeds_of(places, words, pairs);
  }
  return pairs;
}

}  // namespace

std::vector<std::uint64_t> fingerprints_of(const Reading& reading) {
  std::vector<Fingerprint> prints;
  add_fingerprints(words_of(reading), 0, sparse_window, prints);
  std::vector<std::uint64_t> hashes;
  for (const Fingerprint& print : prints) hashes.push_back(print.hash);
  return hashes;
}

std::vector<Finding> find_copies(std::span<const Reading* const> readings) {
  Words words;
  for (const Reading* reading : readings) words.push_back(words_of(*reading));
  std::vector<Passage> kept;
  for (auto& [pair, passages] : passages_of(words)) {
    std::stable_sort(passages.begin(), passages.end(),
                     [](const Passage& p, const Passage& q) { return p.equal > q.equal; });
    const auto first = static_cast<std::ptrdiff_t>(kept.size());
    for (const Passage& p : passages)
      if (std::none_of(kept.begin() + first, kept.end(), [&](const Passage& q) { return crosses(p, q); }))
        kept.push_back(p);
  }
  std::sort(kept.begin(), kept.end(), [](const Passage& p, const Passage& q) {
    return p.a != q.a ? p.a < q.a : p.b != q.b ? p.b < q.b : p.a_begin < q.a_begin;
  });
  std::vector<Finding> findings;
  for (const Passage& p : kept) {
    Finding f;
    f.kind = FindingKind::copy, f.reason = Reason::near_verbatim, f.severity = Severity::note;
    const auto span_of = [](const std::vector<Word>& w, std::size_t begin, std::size_t end) {
      return Span{w[begin].span.begin, w[end - 1].span.end};
    };
    f.sides = {{p.a, span_of(words[p.a], p.a_begin, p.a_end), Side::none},
               {p.b, span_of(words[p.b], p.b_begin, p.b_end), Side::none}};
    findings.push_back(std::move(f));
  }
  return findings;
}

}  // namespace recoupe
