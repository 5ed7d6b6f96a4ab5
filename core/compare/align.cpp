// Claims meet in buckets of one unit, so that a document costs what it shares with the others.
#include "compare/align.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

#include "base/utf8.h"
#include "compare/judge.h"
#include "compare/notes.h"
#include "compare/rivals.h"
#include "compare/topics.h"
#include "inspect/measure.h"

namespace recoupe {
namespace {

// Set for precision: a figure met again needs little more than its value, a differing one a topic and a name besides.
constexpr double accept_same = 2.7, accept_same_time = 3.4, accept_differing = 4.2, accept_milder = 3.5,
                 accept_within = 5.0, accept_loose_hearsay = 5.0, accept_slip = 2.0, accept_slip_in_story = 1.2,
                 accept_joining = 1.5, accept_told_alike = 1.8, accept_rivals = 3.2, accept_unnamed = 3.0,
                 accept_of_story = 4.6, least_words = 0.3, least_names = 0.25, least_names_within = 0.6,
                 least_governed_topic = 2.4, one_story_weight = 1.0, most_within = 1.2, least_duration_names = 1.1;
constexpr double common_weight = 0.5, common_weight_counted = 0.8, most_common_same = 2.4,
                 most_common_differing = 0.4;  // figures in common
constexpr double least_support = 0.4, least_day_support = 0.3, least_slip_of_digits = 0.3,
                 least_slip_support = 0.6;  // beyond the value: a topic, a name or words
constexpr double least_topic = 1.5;         // of a differing pair: the topic stands in both clauses
constexpr double least_time_topic = 2.4;    // of a time: the event governs it on one side at least
constexpr std::uint8_t in_clause = 2, governs = 3;

double ratio_of(const Mention& a, const Mention& b) {
  const double x = to_double(a.high), y = to_double(b.high);
  return x > y ? x / y : y / x;
}

// Do the two articles name anyone or any place in common? Else they tell of two fires, two floods.
bool tell_of_one(const Namesakes& namesakes, const Reading& ra, const Reading& rb) {
  constexpr std::size_t first_names = 64;  // what an article is about it names early
  for (std::size_t i = 0; i < ra.names.size() && i < first_names; ++i)
    for (std::size_t k = 0; k < rb.names.size() && k < first_names; ++k)
      if (ra.names[i].type != NameType::paper && namesakes.of(ra.names[i].id) == namesakes.of(rb.names[k].id))
        return true;
  return false;
}

// A toll grows from one day to the next: a later article has more dead, more evacuated, more ground burnt.
bool is_growing(const Reading& ra, const Mention& a, const Reading& rb, const Mention& b, const Evidence& e) {
  if (!ra.article.published || !rb.article.published || e.shared_topic.empty() || !moves(e.shared_topic)) return false;
  if (a.kind != Kind::count && a.kind != Kind::measure && !is_bare(a)) return false;
  return *ra.article.published < *rb.article.published   ? less(a.high, b.low)
         : *rb.article.published < *ra.article.published ? less(b.high, a.low)
                                                         : false;
}

bool accepted(const Mention& a, const Claim& ca, const Mention& b, const Claim& cb, const Evidence& e, bool one_article,
              bool own_day, bool unnamed) {
  if (e.veto) return false;
  const bool time = is_time(a.kind), same = printed(a, b) == Printed::same || e.converted;
  if (same) {
    // One article gives a figure twice; only how firmly may differ, as between headline and text.
    const bool bounded = a.hedge > Hedge::about || b.hedge > Hedge::about;
    if (one_article)
      return bounded && a.hedge != b.hedge && a.sentence != b.sentence && !time && e.score >= accept_same;
    if (time) {
      // Whoever tells the same story and names the same day or month, with a word in common, means the same.
      const bool of_story = !own_day && !a.weekday_only && !b.weekday_only && e.common >= one_story_weight;
      const double support = e.topic + e.words,
                   least = a.moment.grain <= Grain::day ? least_day_support : least_support;
      const bool told = of_story && a.moment.grain <= Grain::month && support >= least;
      return e.score >= accept_same_time && (e.topic >= least_topic || told);
    }
    const bool one_story = e.common >= one_story_weight && significant_digits(a.low) >= 2;
    return e.score >= accept_same && (one_story || e.topic + e.names + e.words >= least_support);
  }
  if (time) {
    // Two days differ for a hundred reasons: only one event, governing both, with a name in common.
    return !one_article && !own_day && e.topic >= least_time_topic && e.names >= 0.6 && e.score >= accept_within;
  }
  if (is_unit_slip(a, b)) {
    // The same three digits or more in one currency speak for themselves; fewer need a topic in both clauses.
    if (e.scope_gap && significant_digits(a.low) < 3) return false;  // a player's week, and all wages of a year
    const double support = e.topic + e.names + e.words;
    const bool telling = significant_digits(a.low) >= 3 && support >= least_slip_support;
    // "24 millions", "24 milliards" in two articles that share other figures (keep_best: and nowhere the right one).
    if (!one_article && a.kind == Kind::money && significant_digits(a.low) == 2 && e.common >= most_common_differing &&
        a.per == b.per)
      return support > 0 && e.score >= accept_slip_in_story;
    return e.score >= accept_slip && (telling || (e.topic >= least_topic && e.topic_closeness >= in_clause));
  }
  if (e.transposed && !one_article && e.common > 0 && e.names >= 0 &&
      e.topic + e.names + e.words >= least_slip_of_digits)
    return true;
  const bool hearsay = at_arms_length(ca.stance) && at_arms_length(cb.stance) && ca.stance.source != cb.stance.source;
  const bool loose_bounds =
      a.hedge != Hedge::exact && b.hedge != Hedge::exact && e.value <= 0;  // "up to 1,000", "some hundreds of"
  // 186 and 168 of one thing: a slip of the typist, whatever only one of them says beside.
  const bool telling_slip = e.typing_slip && std::max(significant_digits(a.low), significant_digits(b.low)) >= 3;
  if ((loose_bounds && !(hearsay && e.score >= accept_loose_hearsay)) || (e.scope_gap && !telling_slip)) return false;
  // Without a name in common: a slip of the typist, or a toll that grew, of one thing that governs both figures.
  // Nor where two articles share other figures, and words as well as a topic: "64 départements soumis à des
  // restrictions", "67 départements touchés par des restrictions".
  const bool of_story = e.figures >= 2 && e.words >= least_words && e.topic >= least_governed_topic && e.names >= 0;
  if (e.names < least_names && of_story && !one_article) return e.score >= accept_of_story;
  if (e.names < least_names)
    return !one_article && unnamed && e.names >= 0 && e.topic >= least_governed_topic && e.score >= accept_unnamed;
  const bool told_alike = e.company >= 2 && !one_article;  // the same two figures beside both
  if (told_alike && e.score >= accept_told_alike) return true;
  if (!told_alike && (e.topic < least_topic || e.topic_closeness < in_clause)) return false;
  // Lengths of time and ages are of a hundred things: only of one that both name.
  if (a.kind == Kind::duration && e.names < least_duration_names) return false;
  if (one_article && are_rivals(ca.stance, cb.stance))
    return e.score >= accept_rivals && (e.topic_closeness >= governs || a.kind != Kind::measure);
  if (one_article && a.sentence == b.sentence)
    return hearsay && e.score >= accept_milder;  // one sentence gives two figures because they are two
  const bool can_both_be = relate(a.interval, b.interval) != Relation::apart;
  if (one_article && can_both_be && a.sentence != b.sentence) return e.score >= accept_differing;
  if (one_article)
    return (e.typing_slip || ratio_of(a, b) <= most_within) && e.score >= accept_within &&
           e.topic_closeness >= governs && e.words >= 0.3 && e.names >= least_names_within;
  const bool mild = hearsay || e.typing_slip || relate(a.interval, b.interval) != Relation::apart;
  return e.score >= (mild ? accept_milder : accept_differing);
}

// What can be compared at all meets in a bucket: figures of one unit, and counts of one value whatever they are said to
// count.
std::vector<std::uint64_t> buckets_of(const Mention& m, const Claim& claim) {
  if (is_time(m.kind)) return {1};  // every time with every other: a day may lie in a month
  std::vector<std::uint64_t> keys;
  const bool bare = is_bare(m);
  // Kilometres and miles meet too.
  const char dimension = dimension_of(m);
  const std::uint64_t unit = dimension != 0 ? static_cast<std::uint64_t>(dimension) : claim.unit_key;
  if (!bare) keys.push_back(unit * 31 + static_cast<std::uint64_t>(m.kind));
  if (bare || m.kind == Kind::count) {
    const Decimal value = trimmed(m.low);
    keys.push_back(static_cast<std::uint64_t>(value.digits) * 64 + static_cast<std::uint64_t>(value.exponent & 63));
  }
  if (m.kind == Kind::count || bare)
    for (const TopicHit& hit : claim.topics)
      if (hit.closeness == governs) keys.push_back(hash_of(hit.topic) * 31 + 7);
  return keys;
}

// The day of publication itself, which differs from article to article.
bool is_own_day(const Reading& r, const Mention& m) {
  return is_time(m.kind) && r.article.published && m.moment.begin == *r.article.published && !m.relative &&
         !m.weekday_only;
}

// How many telling figures two articles have in common: the more, the likelier that they tell one story, and that the
// next figure they share, or nearly share, is one too.
using Common = std::map<std::pair<std::uint32_t, std::uint32_t>, int>;

int figures_in_common(const Common& common, Place a, Place b) {
  const auto found = common.find({a.document, b.document});
  return a.document == b.document || found == common.end() ? 0 : found->second;
}

double weight_of_common(int figures, const Mention& m, bool same) {
  const int others = figures - (same && figures > 0 ? 1 : 0);
  // A count or a measure that is printed again is seldom another one; a percentage or an hour may well be.
  const bool counted = same && (m.kind == Kind::count || m.kind == Kind::measure);
  return std::min((counted ? common_weight_counted : common_weight) * others,
                  same ? most_common_same : most_common_differing);
}

Common common_figures(std::span<const Reading* const> readings) {
  std::map<std::tuple<std::uint64_t, std::int64_t, int>, std::vector<std::uint32_t>>
      documents_of;  // unit, digits, exponent
  for (std::uint32_t d = 0; d < readings.size(); ++d)
    for (const Claim& claim : readings[d]->claims) {
      const Mention& m = readings[d]->mentions[claim.mention];
      if (!claim.comparable || is_time(m.kind) || m.kind == Kind::duration || significant_digits(m.low) < 2) continue;
      const Decimal value = trimmed(m.low);
      // People, homes, customers: one paper's word is not another's, and the number is the same.
      const bool number = m.kind == Kind::count || m.kind == Kind::plain;
      auto& documents = documents_of[{number ? 0 : claim.unit_key, value.digits, value.exponent}];
      if (documents.empty() || documents.back() != d) documents.push_back(d);
    }
  Common common;
  constexpr std::size_t most_documents = 64;  // a figure that everybody prints tells no two articles from the rest
  for (const auto& [value, documents] : documents_of) {
    if (documents.size() > most_documents) continue;
    for (std::size_t i = 0; i < documents.size(); ++i)
      for (std::size_t k = i + 1; k < documents.size(); ++k) ++common[{documents[i], documents[k]}];
  }
  return common;
}

struct Candidate {
  Pair pair;
  bool same = false, slip = false;
  bool telling = true;  ///< of a slip: three digits or more
  bool joins = false;   ///< too weak by itself: stands only beside a pair of the same figure that is accepted
};

// Two papers print the same figure of one thing: a third that prints it too needs less.
bool may_join(const Mention& m, const Evidence& e, bool same, bool one_article) {
  return same && !one_article && !e.veto && !is_time(m.kind) && significant_digits(m.low) >= 2 &&
         e.score >= accept_joining;
}

// Drops what joins no accepted pair.
void settle_joining(std::vector<Candidate>& candidates) {
  std::set<Place> accepted;
  for (const Candidate& c : candidates)
    if (c.same && !c.joins) accepted.insert(c.pair.a), accepted.insert(c.pair.b);
  std::erase_if(candidates, [&](const Candidate& c) {
    return c.joins && !accepted.contains(c.pair.a) && !accepted.contains(c.pair.b);
  });
}

// A bit for each name of a claim, under the form that stands for all of them: most claims that share no name show it.
std::uint64_t names_sketch(const Namesakes& namesakes, const Claim& claim) {
  std::uint64_t sketch = 0;
  for (const auto* list : {&claim.parties, &claim.setting})
    for (const std::uint64_t id : *list) sketch |= std::uint64_t{1} << (namesakes.of(id) * 0x9E3779B97F4A7C15ULL >> 58);
  return sketch;
}

// One article is held against itself this many figures of a unit back: else a book would take the square of its length.
constexpr std::size_t most_within_article = 128;

// "212 km (132 miles)": who prints both units meets the other papers in either.
bool has_both_units(const Reading& r, std::uint32_t mention) {
  const Mention& m = r.mentions[mention];
  const auto twins = [&](std::uint32_t other) {
    return other < r.mentions.size() && r.mentions[other].sentence == m.sentence && is_converted(m, r.mentions[other]);
  };
  return twins(mention + 1) || (mention > 0 && twins(mention - 1));
}

// The claims of one bucket, all pairs that could be accepted: a figure that differs needs a name in common.
void weigh_bucket(std::span<const Reading* const> readings, const Namesakes& namesakes, const Common& common,
                  const Refused& refused, const std::vector<Place>& places, std::vector<Candidate>& out) {
  std::vector<std::uint64_t> sketches;
  for (const Place place : places)
    sketches.push_back(names_sketch(namesakes, readings[place.document]->claims[place.claim]));
  std::vector<std::size_t> end_of_document(places.size(), places.size());
  for (std::size_t i = places.size(); i-- > 1;)
    end_of_document[i - 1] = places[i - 1].document == places[i].document ? end_of_document[i] : i;
  for (std::size_t i = 0; i < places.size(); ++i)
    for (std::size_t k = i + 1; k < places.size(); ++k) {
      const Place a = places[i], b = places[k];
      if (a.document == b.document && k - i > most_within_article) {
        k = end_of_document[i] - 1;
        continue;
      }
      const Reading &ra = *readings[a.document], &rb = *readings[b.document];
      const Claim &ca = ra.claims[a.claim], &cb = rb.claims[b.claim];
      const Mention &ma = ra.mentions[ca.mention], &mb = rb.mentions[cb.mention];
      const bool same = printed(ma, mb) == Printed::same || is_converted(ma, mb),
                 one_article = a.document == b.document;
      if (!same && (sketches[i] & sketches[k]) == 0 && !is_unit_slip(ma, mb) && !counts_one_thing(ma, ca, mb, cb))
        continue;
      if (same && ma.unit != mb.unit && (has_both_units(ra, ca.mention) || has_both_units(rb, cb.mention))) continue;
      Evidence e = weigh(namesakes, ra, ca, rb, cb);
      e.figures = figures_in_common(common, a, b);
      e.common = weight_of_common(e.figures, ma, same);
      e.score += e.common;
      const bool may_go_unnamed =
          !same && (e.typing_slip || is_growing(ra, ma, rb, mb, e)) && tell_of_one(namesakes, ra, rb);
      const bool stands =
          accepted(ma, ca, mb, cb, e, one_article, is_own_day(ra, ma) || is_own_day(rb, mb), may_go_unnamed);
      if (!stands && !may_join(ma, e, same, one_article)) continue;
      if (refused.holds({a.document, ma.span, ca.mention}, {b.document, mb.span, cb.mention})) continue;
      out.push_back(
          {{a, b, std::move(e)}, same, !same && is_unit_slip(ma, mb), significant_digits(ma.low) >= 3, !stands});
    }
}

// Keeps a differing pair only where each is the other's best in the other's document, and neither has its own value
// there.
void keep_best(std::vector<Candidate>& candidates) {
  using Key = std::tuple<Place, std::uint32_t>;  // a claim, and the document of its partner
  std::map<Key, double> best;
  std::map<Key, bool> met;
  const auto note = [&](Place from, Place to, const Candidate& c) {
    double& score = best[{from, to.document}];
    score = std::max(score, c.pair.evidence.score);
    if (c.same) met[{from, to.document}] = true;
  };
  for (const Candidate& c : candidates) note(c.pair.a, c.pair.b, c), note(c.pair.b, c.pair.a, c);
  std::erase_if(candidates, [&](const Candidate& c) {
    const Key forth{c.pair.a, c.pair.b.document}, back{c.pair.b, c.pair.a.document};
    if (c.slip && !c.telling) return met.contains(forth) || met.contains(back);
    if (c.same || c.slip) return false;
    if (met.contains(forth) || met.contains(back)) return true;
    return c.pair.evidence.score < best[forth] || c.pair.evidence.score < best[back];
  });
}

}  // namespace

std::vector<Pair> align(std::span<const Reading* const> readings, const Refused& refused) {
  std::unordered_map<std::uint64_t, std::vector<Place>> buckets;
  std::vector<std::uint64_t> order;  // of first appearance: an unordered map's own order is nobody's promise
  for (std::uint32_t d = 0; d < readings.size(); ++d)
    for (std::uint32_t c = 0; c < readings[d]->claims.size(); ++c) {
      const Claim& claim = readings[d]->claims[c];
      if (!claim.comparable || is_mere_period(readings[d]->mentions[claim.mention])) continue;
      for (const std::uint64_t key : buckets_of(readings[d]->mentions[claim.mention], claim)) {
        const auto [bucket, fresh] = buckets.try_emplace(key);
        if (fresh) order.push_back(key);
        bucket->second.push_back({d, c});
      }
    }
  const Namesakes namesakes(readings);
  const Common common = common_figures(readings);
  std::vector<Candidate> candidates;
  for (const std::uint64_t key : order) weigh_bucket(readings, namesakes, common, refused, buckets[key], candidates);
  for (Pair& pair : pairs_of_notes(readings, namesakes, refused)) {
    const Reading &ra = *readings[pair.a.document], &rb = *readings[pair.b.document];
    const bool slip =
        is_unit_slip(ra.mentions[ra.claims[pair.a.claim].mention], rb.mentions[rb.claims[pair.b.claim].mention]);
    candidates.push_back({std::move(pair), false, slip, false});
  }
  for (Pair& pair : pairs_side_by_side(readings, namesakes, refused))
    candidates.push_back({std::move(pair), false, false, false});
  const auto before = [](const Candidate& x, const Candidate& y) {
    return std::tie(x.pair.a, x.pair.b) < std::tie(y.pair.a, y.pair.b);
  };
  const auto same_places = [](const Candidate& x, const Candidate& y) {
    return x.pair.a == y.pair.a && x.pair.b == y.pair.b;
  };
  std::stable_sort(candidates.begin(), candidates.end(), before);
  candidates.erase(std::unique(candidates.begin(), candidates.end(), same_places), candidates.end());
  settle_joining(candidates);
  keep_best(candidates);
  std::vector<Pair> pairs;
  pairs.reserve(candidates.size());
  for (Candidate& candidate : candidates) pairs.push_back(std::move(candidate.pair));
  return pairs;
}

}  // namespace recoupe
