#include "compare/rivals.h"

#include <algorithm>

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

}  // namespace

std::vector<Pair> pairs_side_by_side(std::span<const Reading* const> readings, const Namesakes& namesakes,
                                     const Refused& refused) {
  std::vector<Pair> out;
  for (std::uint32_t d = 0; d < readings.size(); ++d) {
    const Reading& r = *readings[d];
    std::uint32_t last = 0;
    bool any = false;
    for (std::uint32_t k = 0; k < r.claims.size(); ++k) {
      const Claim& claim = r.claims[k];
      const Mention& m = r.mentions[claim.mention];
      if (is_time(m.kind)) continue;
      const std::uint32_t i = last;
      const bool first = !any;
      last = k, any = true;
      if (first) continue;
      const Claim& before = r.claims[i];
      const Mention& other = r.mentions[before.mention];
      if (m.sentence > other.sentence + 1 ||
          r.text.sentences[m.sentence].paragraph != r.text.sentences[other.sentence].paragraph)
        continue;
      if (!are_rivals(before.stance, claim.stance) || !is_told(before.stance.status) || !is_told(claim.stance.status))
        continue;
      if (is_of_back_then(r, before) != is_of_back_then(r, claim)) continue;  // "comme en 2019 : 600 départs"
      if (printed(other, m) == Printed::same || !are_of_one(other, before, m, claim)) continue;
      if (refused.holds({d, other.span, before.mention}, {d, m.span, claim.mention})) continue;
      out.push_back({{d, i}, {d, k}, weigh(namesakes, r, before, r, claim)});
    }
  }
  return out;
}

}  // namespace recoupe
