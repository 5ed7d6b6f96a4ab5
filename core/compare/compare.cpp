// Pairs become findings: agreeing ones are gathered into one finding a figure, the others speak for themselves, once
// for each two values.
#include "compare/compare.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "compare/align.h"
#include "compare/judge.h"
#include "compare/revision.h"
#include "inspect/measure.h"

namespace recoupe {
namespace {

struct Judged {
  Pair pair;
  Verdict verdict;
};

Side side_of(std::span<const Reading* const> readings, Place place) {
  const Reading& r = *readings[place.document];
  const std::uint32_t mention = r.claims[place.claim].mention;
  return {place.document, r.mentions[mention].span, mention};
}

std::string name_of(const Reading& r, std::uint64_t id) {
  for (const Name& name : r.names)
    if (name.id == id) return std::string(name.canonical);
  return {};
}

Grounds grounds_of(std::span<const Reading* const> readings, const Pair& pair) {
  const Reading& r = *readings[pair.a.document];
  const Mention& m = r.mentions[r.claims[pair.a.claim].mention];
  Grounds grounds;
  constexpr std::size_t most_names = 4;
  for (const std::uint64_t id : pair.evidence.shared_names) {
    if (grounds.names.size() == most_names) break;
    if (std::string name = name_of(r, id); !name.empty()) grounds.names.push_back(std::move(name));
  }
  grounds.topic = pair.evidence.shared_topic;
  grounds.unit = m.unit;
  if (pair.evidence.same_time) grounds.time = iso(*r.claims[pair.a.claim].time);
  for (const std::string_view scope : pair.evidence.shared_scopes) grounds.scope.emplace_back(scope);
  return grounds;
}

// The representative of a set; sets are joined as agreeing pairs come in, unless that would bring a refused pair
// together.
struct Groups {
  std::map<Place, Place> parent;
  Place root(Place place) {
    auto found = parent.try_emplace(place, place).first;
    while (found->second != found->first) found = parent.find(found->second);
    return found->first;
  }
  std::vector<Place> members(Place of) {
    std::vector<Place> out, all;
    for (const auto& [place, up] : parent) all.push_back(place);
    for (const Place place : all)
      if (root(place) == of) out.push_back(place);
    return out;
  }
  template <class Apart>
  bool join(Place a, Place b, const Apart& apart) {
    const Place x = root(a), y = root(b);
    if (x == y) return true;
    if (apart(x, y)) return false;
    parent[std::max(x, y)] = std::min(x, y);
    return true;
  }
};

Finding agreement_of(std::vector<Side> sides, Grounds because) {
  Finding finding;
  finding.kind = FindingKind::agreement, finding.reason = Reason::same_figure;
  finding.witnesses = static_cast<int>(sides.size());
  finding.sides = std::move(sides), finding.because = std::move(because);
  return finding;
}

// One finding a figure: of each article the place that is best supported. A pair that a refusal keeps out of its group
// is a finding of its own.
void add_agreements(std::span<const Reading* const> readings, const std::vector<Judged>& all, const Refused& refused,
                    std::vector<Finding>& out) {
  std::vector<Judged> judged;
  for (const Judged& j : all)
    if (j.verdict.kind == FindingKind::agreement) judged.push_back(j);
  Groups groups;
  const auto apart = [&](Place x, Place y) {
    if (refused.empty()) return false;
    for (const Place a : groups.members(x))
      for (const Place b : groups.members(y))
        if (refused.holds(side_of(readings, a), side_of(readings, b))) return true;
    return false;
  };
  std::erase_if(judged, [&](const Judged& j) {
    if (groups.join(j.pair.a, j.pair.b, apart)) return false;
    out.push_back(
        agreement_of({side_of(readings, j.pair.a), side_of(readings, j.pair.b)}, grounds_of(readings, j.pair)));
    return true;
  });
  struct Best {
    Place place;
    double score = -1;
  };
  std::map<Place, std::map<std::uint32_t, Best>> best;
  std::map<Place, const Judged*> strongest;
  for (const Judged& j : judged) {
    const Place root = groups.root(j.pair.a);
    for (const Place place : {j.pair.a, j.pair.b})
      if (Best& b = best[root][place.document]; j.pair.evidence.score > b.score) b = {place, j.pair.evidence.score};
    const Judged*& top = strongest[root];
    if (top == nullptr || j.pair.evidence.score > top->pair.evidence.score) top = &j;
  }
  for (const auto& [root, documents] : best) {
    std::vector<Side> sides;
    for (const auto& [document, b] : documents) sides.push_back(side_of(readings, b.place));
    out.push_back(agreement_of(std::move(sides), grounds_of(readings, strongest[root]->pair)));
  }
}

std::string printed_key(const Mention& m) {
  return is_time(m.kind) ? iso(m.moment) : to_text(trimmed(m.low)) + "|" + to_text(trimmed(m.high));
}

// The change of units that makes the two one.
void add_sum(std::span<const Reading* const> readings, Finding& finding) {
  const Side a = finding.sides[0], b = finding.sides[1];
  auto shown = change_of_unit(*readings[a.document], a.mention, *readings[b.document], b.mention);
  if (!shown) return;
  finding.ok = shown->ok, finding.computed = std::move(shown->computed);
  for (Operand& operand : finding.computed->operands) operand.side.document = a.document;
}

void add_differences(std::span<const Reading* const> readings, std::vector<Judged> judged, std::vector<Finding>& out) {
  std::stable_sort(judged.begin(), judged.end(),
                   [](const Judged& x, const Judged& y) { return x.pair.evidence.score > y.pair.evidence.score; });
  std::set<std::tuple<FindingKind, std::uint32_t, std::string, std::uint32_t, std::string>> seen;
  for (const Judged& j : judged) {
    if (j.verdict.kind == FindingKind::agreement) continue;
    const Side a = side_of(readings, j.pair.a), b = side_of(readings, j.pair.b);
    const Mention &ma = readings[a.document]->mentions[a.mention], &mb = readings[b.document]->mentions[b.mention];
    // One day under two weekdays is told once, however many articles name it.
    const bool told = j.verdict.reason == Reason::weekday &&
                      !seen.emplace(j.verdict.kind, 0, printed_key(ma), 0, printed_key(ma)).second;
    if (told || !seen.emplace(j.verdict.kind, a.document, printed_key(ma), b.document, printed_key(mb)).second)
      continue;
    Finding finding;
    finding.kind = j.verdict.kind, finding.reason = j.verdict.reason, finding.severity = j.verdict.severity;
    finding.sides = {a, b};
    const auto &da = readings[a.document]->article.published, &db = readings[b.document]->article.published;
    if (finding.kind == FindingKind::update && da && db && *db < *da) std::swap(finding.sides[0], finding.sides[1]);
    finding.because = grounds_of(readings, j.pair);
    if (finding.reason == Reason::unit_conversion) add_sum(readings, finding);
    out.push_back(std::move(finding));
  }
}

// Figures of weight (an amount, a count, a share that governs something) that meet no other in any source.
void add_alone(std::span<const Reading* const> readings, const std::vector<Judged>& judged, std::vector<Finding>& out) {
  std::set<Place> met;
  for (const Judged& j : judged)
    if (j.pair.a.document != j.pair.b.document) met.insert(j.pair.a), met.insert(j.pair.b);
  for (std::uint32_t d = 0; d < readings.size(); ++d) {
    const Reading& r = *readings[d];
    std::set<std::string> told;  // a figure met elsewhere in its own article is not alone either
    for (std::uint32_t c = 0; c < r.claims.size(); ++c)
      if (met.contains({d, c})) told.insert(printed_key(r.mentions[r.claims[c].mention]));
    for (std::uint32_t c = 0; c < r.claims.size(); ++c) {
      const Claim& claim = r.claims[c];
      const Mention& m = r.mentions[claim.mention];
      const bool weighty =
          m.kind == Kind::money || m.kind == Kind::percent || (m.kind == Kind::count && less({9, 0}, m.low));
      if (!weighty || !claim.comparable || claim.topics.empty() || claim.topics.front().closeness < 2) continue;
      if (!told.insert(printed_key(m)).second) continue;
      Finding finding;
      finding.kind = FindingKind::alone, finding.reason = Reason::single_source;
      finding.sides = {side_of(readings, {d, c})};
      finding.because.topic = claim.topics.front().topic, finding.because.unit = m.unit;
      for (const std::uint64_t id : claim.parties)
        if (std::string name = name_of(r, id); !name.empty() && finding.because.names.size() < 4)
          finding.because.names.push_back(std::move(name));
      out.push_back(std::move(finding));
    }
  }
}

// An article that gives a figure for sure, and once more as a rumour of something else: whoever gives it for sure
// agrees with the first, and has made no fact of the second. And what an earlier article gave for sure is a rumour no
// more when a later one puts it in the conditional.
void drop_settled(std::span<const Reading* const> readings, std::vector<Judged>& judged) {
  const auto claim_at = [&](Place place) -> const Claim& { return readings[place.document]->claims[place.claim]; };
  const auto is_settled = [&](Place place) {
    const Reading& r = *readings[place.document];
    const Claim& claim = claim_at(place);
    const Mention& m = r.mentions[claim.mention];
    return claim.stance.status == Status::rumoured &&
           std::any_of(r.claims.begin(), r.claims.end(), [&](const Claim& other) {
             return other.comparable && other.stance.status == Status::stated &&
                    r.mentions[other.mention].kind == m.kind && printed(r.mentions[other.mention], m) == Printed::same;
           });
  };
  std::set<Place> known;  // rumoured, and stated by somebody the day before or earlier
  for (const Judged& j : judged) {
    if (j.verdict.kind != FindingKind::status || j.verdict.reason != Reason::hardened) continue;
    const auto &da = readings[j.pair.a.document]->article.published,
               &db = readings[j.pair.b.document]->article.published;
    if (!da || !db || *da == *db) continue;
    const Place earlier = *da < *db ? j.pair.a : j.pair.b, later = *da < *db ? j.pair.b : j.pair.a;
    if (claim_at(earlier).stance.status == Status::stated && claim_at(later).stance.status == Status::rumoured)
      known.insert(later);
  }
  const auto is_hardened = [](const Judged& j) {
    return j.verdict.kind == FindingKind::status && j.verdict.reason == Reason::hardened;
  };
  std::erase_if(judged,
                [&](const Judged& j) { return is_hardened(j) && (is_settled(j.pair.a) || is_settled(j.pair.b)); });
  for (Judged& j : judged) {
    const bool same = printed(readings[j.pair.a.document]->mentions[claim_at(j.pair.a).mention],
                              readings[j.pair.b.document]->mentions[claim_at(j.pair.b).mention]) == Printed::same;
    if (is_hardened(j) && same && (known.contains(j.pair.a) || known.contains(j.pair.b)))
      j.verdict = {FindingKind::agreement, Reason::same_figure, Severity::note};
  }
}

// A figure that the later article itself says has moved is no contradiction, whatever the words alone would make of it.
void add_revisions(std::span<const Reading* const> readings, const Refused& refused, std::vector<Judged>& judged) {
  std::vector<Pair> same;
  for (const Judged& j : judged)
    if (j.verdict.reason == Reason::same_figure) same.push_back(j.pair);
  for (Pair& pair : pairs_of_revisions(readings, same)) {
    if (refused.holds(side_of(readings, pair.a), side_of(readings, pair.b))) continue;
    const auto is_pair = [&](const Judged& j) {
      return (j.pair.a == pair.a && j.pair.b == pair.b) || (j.pair.a == pair.b && j.pair.b == pair.a);
    };
    const auto known = std::find_if(judged.begin(), judged.end(), is_pair);
    const Verdict verdict{FindingKind::update, Reason::later_figure, Severity::note};
    if (known != judged.end())
      known->verdict = verdict;
    else
      judged.push_back({std::move(pair), verdict});
  }
}

}  // namespace

std::vector<Finding> compare_readings(std::span<const Reading* const> readings, const Refused& refused) {
  std::vector<Judged> judged;
  for (Pair& pair : align(readings, refused)) {
    const Reading &ra = *readings[pair.a.document], &rb = *readings[pair.b.document];
    const auto verdict = judge(ra, ra.claims[pair.a.claim], rb, rb.claims[pair.b.claim], pair.evidence);
    if (verdict) judged.push_back({std::move(pair), *verdict});
  }
  drop_settled(readings, judged);
  add_revisions(readings, refused, judged);
  std::vector<Finding> out;
  add_agreements(readings, judged, refused, out);
  add_differences(readings, judged, out);
  if (readings.size() > 1) add_alone(readings, judged, out);
  return out;
}

}  // namespace recoupe
