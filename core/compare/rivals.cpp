#include "compare/rivals.h"

#include <optional>

#include "compare/judge.h"
#include "compare/weigh.h"

namespace recoupe {
namespace {

constexpr std::uint8_t in_clause = 2;
constexpr double farthest = 4;  // one counter seldom has more than so many times what the other has

bool is_level(const Mention& m, const Claim& claim) {
  return !is_time(m.kind) && m.kind != Kind::duration && m.kind != Kind::multiple && claim.comparable &&
         claim.change == Change::none && m.hedge != Hedge::between;
}

bool is_told(Status status) {
  return status == Status::stated || status == Status::reported || status == Status::projected;
}

bool are_of_one(const Mention& a, const Claim& ca, const Mention& b, const Claim& cb) {
  if (!is_level(a, ca) || !is_level(b, cb)) return false;
  if (a.per != b.per && !is_bare(b)) return false;  // "4,600 hectares a year; the agency puts it at 2,900"
  const bool alike = a.kind == b.kind && a.unit_key == b.unit_key;
  const bool number = a.kind == Kind::count || a.kind == Kind::measure || is_bare(a);
  if (!alike && !(is_bare(b) && number) && !(is_bare(a) && (b.kind == Kind::count || b.kind == Kind::measure)))
    return false;
  const double x = to_double(a.high), y = to_double(b.high);
  if (x <= 0 || y <= 0 || x / y > farthest || y / x > farthest) return false;
  if (a.kind == Kind::percent && equal(add(a.low, b.low), {100, 0})) return false;  // those for it, and those against
  // the deficit for one, the debt for the other
  return !(has_own_topic(ca, cb, in_clause) && has_own_topic(cb, ca, in_clause));
}

// "880 of the 1,240 crew": what another number is a part of is not what a counter counts.
bool is_divided(const Reading& r, const Claim& claim) {
  if (claim.mention == 0) return false;
  const Mention &m = r.mentions[claim.mention], &part = r.mentions[claim.mention - 1];
  if (part.sentence != m.sentence || is_time(part.kind)) return false;
  for (const Match& match : r.text.matches_at(part.reach_end, Table::tie))
    if (match.begin + match.length == m.reach_begin && is(match, Table::tie, TieRole::whole)) return true;
  return false;
}

// In one sentence, or in one and the next of a paragraph.
bool stand_together(const Reading& r, const Mention& before, const Mention& m) {
  return m.sentence <= before.sentence + 1 &&
         r.text.sentences[m.sentence].paragraph == r.text.sentences[before.sentence].paragraph;
}

// "31 % … contre 28 %, selon Sondex. Baromètre lui donne 34 %": of two figures of one counter nothing says which.
bool has_twin(const Reading& r, std::uint32_t i, std::uint32_t k) {
  const Claim &claim = r.claims[i], &later = r.claims[k];
  const Mention &m = r.mentions[claim.mention], &rival = r.mentions[later.mention];
  for (std::uint32_t j = i; j-- > 0 && r.mentions[r.claims[j].mention].sentence == m.sentence;) {
    const Claim& other = r.claims[j];
    const Mention& twin = r.mentions[other.mention];
    if (other.stance.source_key == claim.stance.source_key && !is_divided(r, other) &&
        printed(twin, m) != Printed::same && twin.unit_key == m.unit_key && twin.kind == m.kind &&
        are_of_one(twin, other, rival, later))
      return true;
  }
  return false;
}

// The claim that `k` is held against: the nearest one before it of its unit that another counter gives, whatever else
// stands in between.
std::optional<std::uint32_t> rival_of(const Reading& r, std::uint32_t k) {
  constexpr std::uint32_t room = 5;  // figures in between
  const Claim& claim = r.claims[k];
  const Mention& m = r.mentions[claim.mention];
  for (std::uint32_t i = k; i-- > 0 && k - i <= room;) {
    const Claim& before = r.claims[i];
    const Mention& other = r.mentions[before.mention];
    if (!stand_together(r, other, m)) return std::nullopt;
    if (is_time(other.kind) || is_divided(r, before) || !are_of_one(other, before, m, claim)) continue;
    if (printed(other, m) == Printed::same) return std::nullopt;
    const bool told = is_told(before.stance.status) && is_told(claim.stance.status);
    // "comme en 2019 : 600 départs"
    const bool one_time = is_of_back_then(r, before) == is_of_back_then(r, claim);
    const bool rivals = are_rivals(before.stance, claim.stance);
    return rivals && told && one_time && !has_twin(r, i, k) ? std::optional(i) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

std::vector<Pair> pairs_side_by_side(std::span<const Reading* const> readings, const Namesakes& namesakes,
                                     const Refused& refused) {
  std::vector<Pair> out;
  for (std::uint32_t d = 0; d < readings.size(); ++d) {
    const Reading& r = *readings[d];
    for (std::uint32_t k = 1; k < r.claims.size(); ++k) {
      const Claim& claim = r.claims[k];
      const Mention& m = r.mentions[claim.mention];
      if (is_time(m.kind) || is_divided(r, claim) || claim.stance.source_key == 0) continue;
      const auto i = rival_of(r, k);
      if (!i) continue;
      const Claim& before = r.claims[*i];
      if (refused.holds({d, r.mentions[before.mention].span, before.mention}, {d, m.span, claim.mention})) continue;
      out.push_back({{d, *i}, {d, k}, weigh(namesakes, r, before, r, claim)});
    }
  }
  return out;
}

}  // namespace recoupe
