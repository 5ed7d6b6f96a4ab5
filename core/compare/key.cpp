// Each key is a hash of what two claims must share to be held for one measure: align.cpp accepts a differing figure
// only where a name is shared, an equal one by its value.
#include "compare/key.h"

#include <algorithm>
#include <initializer_list>
#include <unordered_map>

#include "base/utf8.h"
#include "compare/copy.h"
#include "compare/namesakes.h"
#include "compare/quote.h"
#include "compare/weigh.h"

namespace recoupe {
namespace {

constexpr std::size_t most_names = 6;  // of a claim, nearest first
constexpr std::uint8_t in_clause = 2;

enum class Sort : std::uint64_t { value = 1, counted, named, topical, day, month, passage, quotation };

std::uint64_t mixed(Sort sort, std::initializer_list<std::uint64_t> parts) {
  std::uint64_t hash = static_cast<std::uint64_t>(sort) * 0x9E3779B97F4A7C15ULL;
  for (const std::uint64_t part : parts) {
    hash = (hash ^ part) * 0xFF51AFD7ED558CCDULL;
    hash ^= hash >> 32;
  }
  return hash;
}

// The names of a claim, nearest first, a longer one under the word that stands for it too.
std::vector<std::uint64_t> names_of(const Claim& claim,
                                    const std::unordered_map<std::uint64_t, std::uint64_t>& shorts) {
  std::vector<std::uint64_t> names;
  const auto add = [&](std::uint64_t id) {
    if (std::find(names.begin(), names.end(), id) == names.end()) names.push_back(id);
  };
  for (const auto* list : {&claim.parties, &claim.setting})
    for (const std::uint64_t id : *list) {
      if (names.size() >= most_names) break;
      add(id);
      if (const auto found = shorts.find(id); found != shorts.end()) add(found->second);
    }
  return names;
}

template <class Add>
void add_time(const Mention& m, const std::vector<std::uint64_t>& names, const Add& add) {
  const Civil civil = civil_from(m.moment.begin);
  for (const std::uint64_t name : names) {
    if (m.moment.grain <= Grain::day) add(Sort::day, {static_cast<std::uint64_t>(m.moment.begin.number), name});
    add(Sort::month, {static_cast<std::uint64_t>(civil.year * 12 + civil.month), name});
  }
}

template <class Add>
void add_figure(const Mention& m, const Claim& claim, const std::vector<std::uint64_t>& names, const Add& add) {
  const std::uint64_t unit = claim.unit_key * 31 + static_cast<std::uint64_t>(m.kind);
  const Decimal value = trimmed(m.low);
  const auto digits = static_cast<std::uint64_t>(value.digits), exponent = static_cast<std::uint64_t>(value.exponent);
  if (significant_digits(value) >= 2) {
    add(Sort::value, {unit, digits, exponent});
    if (m.kind == Kind::count || m.kind == Kind::plain) add(Sort::counted, {digits, exponent});
  }
  for (const std::uint64_t name : names) {
    add(Sort::named, {unit, name});
    for (const TopicHit& hit : claim.topics)
      if (hit.closeness >= in_clause) add(Sort::topical, {unit, hash_of(hit.topic), name});
  }
}

}  // namespace

std::vector<Key> keys_of(const Reading& r) {
  std::unordered_map<std::uint64_t, std::uint64_t> shorts;
  for (const Name& name : r.names)
    if (const auto word = short_form(name); !word.empty()) shorts.try_emplace(name.id, hash_of(folded(word)));
  std::vector<Key> keys;
  for (std::uint32_t c = 0; c < r.claims.size(); ++c) {
    const Claim& claim = r.claims[c];
    const Mention& m = r.mentions[claim.mention];
    if (!claim.comparable) continue;
    const auto names = names_of(claim, shorts);
    const auto add = [&](Sort sort, std::initializer_list<std::uint64_t> parts) {
      keys.push_back({mixed(sort, parts), c});
    };
    is_time(m.kind) ? add_time(m, names, add) : add_figure(m, claim, names, add);
  }
  for (const std::uint64_t passage : fingerprints_of(r)) keys.push_back({mixed(Sort::passage, {passage})});
  for (const std::uint64_t stems : quotations_of(r)) keys.push_back({mixed(Sort::quotation, {stems})});
  const auto order = [](const Key& a, const Key& b) {
    return a.claim != b.claim ? a.claim < b.claim : a.hash < b.hash;
  };
  std::sort(keys.begin(), keys.end(), order);
  keys.erase(std::unique(keys.begin(), keys.end(),
                         [](const Key& a, const Key& b) { return a.claim == b.claim && a.hash == b.hash; }),
             keys.end());
  return keys;
}

std::vector<std::uint64_t> hashes_of(const std::vector<Key>& keys) {
  std::vector<std::uint64_t> hashes;
  hashes.reserve(keys.size());
  for (const Key& key : keys) hashes.push_back(key.hash);
  std::sort(hashes.begin(), hashes.end());
  hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
  return hashes;
}

}  // namespace recoupe
