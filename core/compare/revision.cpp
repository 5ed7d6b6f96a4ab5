#include "compare/revision.h"

#include <algorithm>
#include <map>
#include <optional>

#include "compare/judge.h"
#include "compare/topics.h"
#include "inspect/levels.h"

namespace recoupe {
namespace {

// The claim of each mention that is one.
std::uint32_t claim_of(const Reading& r, std::uint32_t mention) {
  const auto found = std::lower_bound(r.claims.begin(), r.claims.end(), mention,
                                      [](const Claim& claim, std::uint32_t m) { return claim.mention < m; });
  return found != r.claims.end() && found->mention == mention ? static_cast<std::uint32_t>(found - r.claims.begin())
                                                              : Side::none;
}

// "contre 51,3 % une semaine plus tôt", "from $61.40 the day before".
bool is_dated(const Reading& r, const Claim& claim) {
  constexpr std::uint32_t room = 2;  // tokens
  const Mention& m = r.mentions[claim.mention];
  return claim.time_explicit || std::any_of(r.mentions.begin(), r.mentions.end(), [&](const Mention& time) {
           return (is_time(time.kind) || time.kind == Kind::duration) && time.begin_token >= m.end_token &&
                  time.begin_token <= m.reach_end + room;
         });
}

bool is_ahead(const Claim& claim) {
  return claim.stance.status == Status::planned || claim.stance.status == Status::projected;
}

// "7 800 et 22 000, contre 11 500 et 30 000": which goes with which nothing says.
bool stands_in_list(const Reading& r, const Mention& now, const Mention& before) {
  return std::any_of(r.mentions.begin(), r.mentions.end(), [&](const Mention& other) {
    return &other != &now && &other != &before && other.sentence == now.sentence && other.kind == now.kind &&
           other.unit_key == now.unit_key && other.change == Change::none;
  });
}

}  // namespace

std::vector<Pair> pairs_of_revisions(std::span<const Reading* const> readings, std::span<const Pair> same) {
  std::map<std::uint32_t, std::vector<Revision>> of_document;
  const auto revisions = [&](std::uint32_t document) -> const std::vector<Revision>& {
    const auto [found, fresh] = of_document.try_emplace(document);
    if (fresh) found->second = revisions_of(*readings[document]);
    return found->second;
  };
  std::vector<Pair> out;
  for (const Pair& pair : same) {
    Place first = pair.a, later = pair.b;
    if (first.document == later.document || is_daily(pair.evidence.shared_topic)) continue;
    if (!readings[first.document]->article.published || !readings[later.document]->article.published) continue;
    if (*readings[later.document]->article.published < *readings[first.document]->article.published)
      std::swap(first, later);
    const Reading &ra = *readings[first.document], &rb = *readings[later.document];
    if (*ra.article.published == *rb.article.published) continue;
    const std::uint32_t old = ra.claims[first.claim].mention, named = rb.claims[later.claim].mention;
    const auto is_left = [&](const Revision& r) { return r.before == old; };
    const auto& told = revisions(first.document);
    if (std::any_of(told.begin(), told.end(), is_left) || is_of_back_then(ra, ra.claims[first.claim]) ||
        is_dated(rb, rb.claims[later.claim]))
      continue;
    for (const Revision& revision : revisions(later.document)) {
      if (revision.before != named) continue;
      const std::uint32_t now = claim_of(rb, revision.now);
      if (now == Side::none || !rb.claims[now].comparable) continue;
      if (is_ahead(rb.claims[now]) && !is_ahead(ra.claims[first.claim])) continue;  // a plan does not correct what is
      if (stands_in_list(rb, rb.mentions[revision.now], rb.mentions[named])) continue;
      out.push_back({first, {later.document, now}, pair.evidence});
      out.back().evidence.same_time = false;
    }
  }
  return out;
}

}  // namespace recoupe
