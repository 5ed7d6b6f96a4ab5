// Whether two notes tell one thing: what the terser speaks of, the other speaks of too.
#include "compare/notes.h"

#include <algorithm>

#include "claim/extract.h"

namespace recoupe {
namespace {

bool has_figure(const Reading& r) {
  return std::any_of(r.claims.begin(), r.claims.end(),
                     [&](const Claim& claim) { return !is_time(r.mentions[claim.mention].kind); });
}

// Two notes that tell one thing in whatever words, and differ in one figure.
bool accepted_in_notes(const Mention& a, const Mention& b, const Evidence& e, bool sole) {
  constexpr double least_retold = 0.3, least_retold_among = 0.5, least_retold_time = 0.5, told_alike = 0.6,
                   least_names = 0.6;
  if (e.veto || e.substituted || e.other_day || printed(a, b) == Printed::same) return false;
  if (e.scope_gap && e.retold < told_alike) return false;
  // What something costs, and what somebody pays towards it.
  if (a.kind == Kind::money && e.value < 0 && e.retold < told_alike) return false;
  if (is_time(a.kind)) return e.retold_count >= 2 && e.retold >= least_retold_time;
  if (e.retold_count >= 2 && e.retold >= (sole ? least_retold : least_retold_among))
    return sole || e.names >= least_names;
  return sole && e.retold_count > 0 && e.names >= least_names;
}

constexpr std::uint8_t in_clause = 2;

bool is_ahead(const Stance& s) { return s.status == Status::planned || s.status == Status::projected; }

// The only figure of its kind and unit in its note that the other note does not print too.
bool is_sole(const Reading& r, const Mention& m, const Reading& other) {
  const auto is_like = [&](const Mention& x) {
    return x.kind == m.kind && (m.kind == Kind::count || x.unit_key == m.unit_key);
  };
  const auto is_met = [&](const Mention& x) {
    return std::any_of(other.mentions.begin(), other.mentions.end(),
                       [&](const Mention& y) { return x.kind == y.kind && printed(x, y) == Printed::same; });
  };
  return std::count_if(r.mentions.begin(), r.mentions.end(),
                       [&](const Mention& x) { return is_like(x) && !is_met(x); }) == 1;
}

}  // namespace

std::vector<Pair> pairs_of_notes(std::span<const Reading* const> readings, const Namesakes& namesakes,
                                 const Refused& refused) {
  constexpr std::size_t most_notes = 32;
  std::vector<std::uint32_t> notes;
  for (std::uint32_t d = 0; d < readings.size() && notes.size() < most_notes; ++d)
    if (is_note(*readings[d])) notes.push_back(d);
  std::vector<Pair> out;
  for (std::size_t x = 0; x < notes.size(); ++x)
    for (std::size_t y = x + 1; y < notes.size(); ++y) {
      const std::uint32_t d = notes[x], o = notes[y];
      const Reading &ra = *readings[d], &rb = *readings[o];
      const bool figures = has_figure(ra) && has_figure(rb);
      for (std::uint32_t i = 0; i < ra.claims.size(); ++i)
        for (std::uint32_t k = 0; k < rb.claims.size(); ++k) {
          const Claim &ca = ra.claims[i], &cb = rb.claims[k];
          const Mention &ma = ra.mentions[ca.mention], &mb = rb.mentions[cb.mention];
          if (!ca.comparable || !cb.comparable || (figures && (is_mere_period(ma) || is_mere_period(mb)))) continue;
          Evidence e = weigh(namesakes, ra, ca, rb, cb, Nouns::any);
          const bool ahead = is_ahead(ca.stance), other_ahead = is_ahead(cb.stance);
          if (ahead != other_ahead) continue;  // what was planned, and what came of it
          // the dead, and the injured
          if (ca.counted && cb.counted && ca.unit_key != cb.unit_key && !counts_one_thing(ma, ca, mb, cb)) continue;
          // the deficit, and the debt
          if (has_own_topic(ca, cb, in_clause) && has_own_topic(cb, ca, in_clause)) continue;
          if (ahead && are_rivals(ca.stance, cb.stance)) continue;  // two forecasters
          if (!accepted_in_notes(ma, mb, e, is_sole(ra, ma, rb) && is_sole(rb, mb, ra))) continue;
          if (refused.holds({d, ma.span, ca.mention}, {o, mb.span, cb.mention})) continue;
          out.push_back({{d, i}, {o, k}, std::move(e)});
        }
    }
  return out;
}

}  // namespace recoupe
