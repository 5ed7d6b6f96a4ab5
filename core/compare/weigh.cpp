// The weights stand here, one a line, each with what it says. They were set on the development stories for precision;
// change one and run the stories before and after.
#include "compare/weigh.h"

#include <algorithm>
#include <iterator>

#include "compare/topics.h"
#include "inspect/measure.h"

namespace recoupe {
namespace {

// A printed value of so many significant digits is so unlikely to be met twice by chance.
constexpr double value_weight[] = {0.6, 0.9, 1.8, 2.8, 3.4};
constexpr double small_number = 0.7;  // percent, durations and small counts coincide more often
constexpr double slip_share = 0.5;    // the same digits at another scale
constexpr double day_weight = 1.4, period_weight = 0.6;
// A shared topic, by how closely it stands to the figure on either side (0 to 3 each).
constexpr double topic_base = 0.3, topic_per_closeness = 0.45, kin_share = 0.6, weak_share = 0.45;
constexpr double both_explicit = 1.1, one_explicit = 0.6, around_both = 0.35;  // a shared name
constexpr double shared_word = 0.3;
constexpr int most_words = 4, most_names = 3;
constexpr double same_time_weight = 1.0, near_time_weight = 0.4, one_sided_time = -0.4, other_head_time = -0.6;
constexpr double same_scope = 0.7, silent_scope = -0.7, silent_scope_same_value = -0.2, other_scope_same_value = -1.0;
constexpr double other_parties = -1.5, other_owner_weight = -1.2,
                 change_beside_level = -0.6;  // tolerated only where the value is the same
// Figures of one measure that differ are mostly near each other: 98 and 105, 28 and 38. By the larger over the smaller.
constexpr double near_ratio = 1.25, near_weight = 1.2, fair_ratio = 1.6, fair_weight = 0.6, far_ratio = 3.0,
                 far_weight = -1.2, apart_ratio = 12.0, apart_weight = -2.5, typing_slip_weight = 1.0;
constexpr double other_topic = -0.9;  // of one value under two governing topics: a charge may be a cost
constexpr double like_unit = -0.2, other_unit = -0.7;  // the same number of people, of anything, of something else
constexpr double shared_company = 0.8;  // a figure that stands beside both: two sentences that tell one thing
constexpr int most_company = 2;
constexpr std::uint8_t governs = 3, in_clause = 2;

bool is_number(Kind kind) { return kind == Kind::count || kind == Kind::measure || kind == Kind::plain; }

double weight_of_value(const Mention& m) {
  if (is_time(m.kind)) return m.moment.grain == Grain::day ? day_weight : period_weight;
  const int digits = std::min(significant_digits(m.low), 4);
  const bool small = m.kind == Kind::percent || m.kind == Kind::duration || m.kind == Kind::multiple ||
                     (is_number(m.kind) && less(m.low, {100, 0}));
  return value_weight[digits] * (small ? small_number : 1.0);
}

// The typist's two commonest slips: digits that changed places (2.4 and 4.2), a zero too many (1,200 and 12,000).
bool is_typing_slip(Decimal a, Decimal b) {
  a = trimmed(a), b = trimmed(b);
  if (a.digits == b.digits) return a.digits >= 10 && (a.exponent - b.exponent == 1 || b.exponent - a.exponent == 1);
  constexpr double most = 1.6;  // the larger over the smaller: 121 and 211 are two numbers
  const double ratio = to_double(a) / to_double(b);
  if (a.exponent != b.exponent || a.digits < 10 || b.digits < 10 || ratio > most || ratio < 1 / most) return false;
  int counts[10] = {};
  for (auto digits = a.digits; digits != 0; digits /= 10) ++counts[digits % 10];
  for (auto digits = b.digits; digits != 0; digits /= 10) --counts[digits % 10];
  return std::all_of(std::begin(counts), std::end(counts), [](int count) { return count == 0; });
}

// 21.6 and 26.1: three digits or more of which some changed places, the first not. Hardly ever are these two figures.
bool is_transposed(Decimal a, Decimal b) {
  a = trimmed(a), b = trimmed(b);
  constexpr int least = 100;
  if (a.digits == b.digits || a.digits < least || b.digits < least || !is_typing_slip(a, b)) return false;
  while (a.digits >= 10) a.digits /= 10, b.digits /= 10;
  return a.digits == b.digits;
}

double weight_of_ratio(const Mention& a, const Mention& b) {
  if (is_time(a.kind)) return 0;
  const double x = to_double(a.high), y = to_double(b.high);
  if (x <= 0 || y <= 0) return 0;
  const double ratio = x > y ? x / y : y / x;
  return ratio <= near_ratio    ? near_weight
         : ratio <= fair_ratio  ? fair_weight
         : ratio <= far_ratio   ? 0
         : ratio <= apart_ratio ? far_weight
                                : apart_weight;
}

// Lists of names, one name under any of its forms.
struct Names {
  const Namesakes& namesakes;

  bool contains(const std::vector<std::uint64_t>& list, std::uint64_t id) const {
    return std::any_of(list.begin(), list.end(),
                       [&](std::uint64_t other) { return namesakes.of(other) == namesakes.of(id); });
  }
  bool disjoint(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) const {
    return std::none_of(a.begin(), a.end(), [&](std::uint64_t id) { return contains(b, id); });
  }
};

// Governors on both sides, none shared and none kin: the words say that these are two things. The noun that is counted
// is no governor: "85 houses" and "85 were destroyed".
bool topics_exclude(std::string_view unit, const Claim& a, const Claim& b, std::uint8_t least) {
  bool any_a = false, any_b = false;
  for (const TopicHit& x : a.topics) {
    if (x.closeness < least || is_weak(x.topic) || x.topic == unit) continue;
    any_a = true;
    for (const TopicHit& y : b.topics) {
      if (y.closeness < least || is_weak(y.topic) || y.topic == unit) continue;
      any_b = true;
      if (x.topic == y.topic || are_kin(x.topic, y.topic)) return false;
    }
  }
  return any_a && any_b;
}

void weigh_topics(const Claim& a, const Claim& b, bool time, Evidence& e) {
  for (const TopicHit& x : a.topics)
    for (const TopicHit& y : b.topics) {
      const bool same = x.topic == y.topic;
      if (!same && !are_kin(x.topic, y.topic)) continue;
      const double share = !same ? kin_share : !time && is_weak(x.topic) ? weak_share : 1.0;
      const double weight = (topic_base + topic_per_closeness * (x.closeness + y.closeness)) * share;
      if (weight <= e.topic) continue;
      e.topic = weight, e.shared_topic = x.topic, e.topic_closeness = std::min(x.closeness, y.closeness);
    }
}

void weigh_names(const Names& names, const Claim& a, const Claim& b, Evidence& e) {
  std::vector<double> weights;
  const auto add = [&](std::uint64_t id, double weight) {
    if (names.contains(e.shared_names, id)) return;
    e.shared_names.push_back(id), weights.push_back(weight);
  };
  for (const std::uint64_t id : a.parties)
    if (names.contains(b.parties, id)) add(id, both_explicit);
  for (const std::uint64_t id : a.parties)
    if (names.contains(b.setting, id)) add(id, one_explicit);
  for (const std::uint64_t id : b.parties)
    if (names.contains(a.setting, id)) add(id, one_explicit);
  for (const std::uint64_t id : a.setting)
    if (names.contains(b.setting, id)) add(id, around_both);
  for (std::size_t i = 0; i < weights.size() && i < most_names; ++i) e.names += weights[i];
}

void weigh_time(const Reading& ra, const Claim& a, const Reading& rb, const Claim& b, bool same_value, Evidence& e) {
  const auto counts = [](const Claim& c) {
    return c.time && c.time->grain != Grain::day && c.time->grain != Grain::week;
  };
  if (a.time && b.time && a.time_explicit && b.time_explicit) e.other_day = relate(*a.time, *b.time) == Relation::apart;
  if (!a.undated.empty() && !b.undated.empty() &&
      std::none_of(a.undated.begin(), a.undated.end(), [&](std::uint64_t when) {
        return std::find(b.undated.begin(), b.undated.end(), when) != b.undated.end();
      }))
    e.veto = e.veto || !same_value;
  if (counts(a) && counts(b)) {
    const Relation relation = relate(*a.time, *b.time);
    const bool printed_both = a.time_explicit && b.time_explicit;
    if (relation == Relation::apart && (printed_both || !same_value)) e.veto = true;
    e.same_time = relation == Relation::same;
    e.time = relation == Relation::same    ? same_time_weight
             : relation == Relation::apart ? other_head_time
                                           : near_time_weight;
    if (!printed_both && relation != Relation::apart) e.time /= 2;
  } else if (counts(a) != counts(b)) {
    // A figure for another year beside one of the article's present is hardly one measure.
    const Moment& time = counts(a) ? *a.time : *b.time;
    const auto& published = counts(a) ? rb.article.published : ra.article.published;
    const bool past = published && !time.open_end && time.end + 400 < *published;
    const bool future = published && !time.open_begin && *published + 200 < time.begin;
    e.time = past || future ? 3 * one_sided_time : one_sided_time;
    if ((past || future) && !same_value) e.veto = true;
    // A quarter beside the whole year; a month, unless it is the latest one, which the other article may mean too.
    const bool latest = published && time.end <= *published + 31 && *published - time.end < 75;
    if (time.grain == Grain::quarter || (time.grain == Grain::month && !latest)) e.scope_gap = true;
  }
}

// The values of scopes.tsv that set no part apart.
bool is_all(std::string_view scope) {
  constexpr std::string_view all[] = {"world", "total"};
  return std::find(std::begin(all), std::end(all), scope) != std::end(all);
}

void weigh_scopes(const Claim& a, const Claim& b, bool same_value, Evidence& e) {
  const auto on = [](const Claim& c, ScopeAxis axis) -> const Scope* {
    for (const Scope& scope : c.scopes)
      if (scope.axis == axis) return &scope;
    return nullptr;
  };
  for (int i = 0; i <= static_cast<int>(ScopeAxis::stage); ++i) {
    const auto axis = static_cast<ScopeAxis>(i);
    const Scope *x = on(a, axis), *y = on(b, axis);
    if (x == nullptr && y == nullptr) continue;
    if (x != nullptr && y != nullptr) {
      if (x->value == y->value) {
        e.scope += same_scope, e.shared_scopes.push_back(x->value);
      } else if (axis == ScopeAxis::moment) {
        e.other_moment = true;
      } else if (same_value && axis != ScopeAxis::period && axis != ScopeAxis::each) {
        e.scope += other_scope_same_value;  // one writer's "net profit" is another's "profit after tax"
      } else {
        e.veto = true;
      }
    } else if (axis == ScopeAxis::moment) {
      e.other_moment = true;
    } else if (is_all((x != nullptr ? x : y)->value)) {
      continue;  // a figure without a scope is of everything
    } else {
      e.scope += e.value > 0 ? silent_scope_same_value : silent_scope, e.scope_gap = true;
    }
  }
}

// The ids of one note that the other has too, in order.
std::vector<std::uint64_t> shared_in_order(const Names& names, const std::vector<std::uint64_t>& here,
                                           const std::vector<std::uint64_t>& there) {
  std::vector<std::uint64_t> out;
  for (const std::uint64_t id : here)
    if (names.contains(there, id)) out.push_back(names.namesakes.of(id));
  return out;
}

// How far two notes speak of the same. One thing more stands for what the terser one leaves unsaid.
void weigh_content(const Names& names, const Claim& a, const Claim& b, Evidence& e) {
  const auto here = shared_in_order(names, a.content, b.content), there = shared_in_order(names, b.content, a.content);
  e.retold_count = static_cast<int>(here.size()) - 1;  // each has its figure
  e.retold = e.retold_count / static_cast<double>(std::min(a.content.size(), b.content.size()));
  constexpr int alike = 2;
  constexpr std::size_t few = 2;
  const std::size_t own = a.content.size() - here.size(), others = b.content.size() - there.size();
  e.substituted = e.retold_count >= alike && here == there && own > 0 && others > 0 && own <= few && others <= few;
}

// How many other figures of its sentence are printed in the sentence of the other too, up to `most_company`.
int company_of(const Reading& ra, std::uint32_t a, const Reading& rb, std::uint32_t b) {
  constexpr std::uint32_t reach = 5;  // figures on either side
  const auto around = [](const Reading& r, std::uint32_t index, auto&& visit) {
    const std::uint32_t first = index > reach ? index - reach : 0;
    for (std::uint32_t i = first; i < r.mentions.size() && i <= index + reach; ++i)
      if (i != index && r.mentions[i].sentence == r.mentions[index].sentence && !is_time(r.mentions[i].kind))
        visit(r.mentions[i]);
  };
  int shared = 0;
  around(ra, a, [&](const Mention& x) {
    bool met = false;
    around(rb, b,
           [&](const Mention& y) { met = met || (x.kind == y.kind && equal(x.low, y.low) && equal(x.high, y.high)); });
    shared += met && significant_digits(x.low) >= 2 ? 1 : 0;
  });
  return std::min(shared, most_company);
}

}  // namespace

bool is_bare(const Mention& m) { return m.kind == Kind::plain && m.unit_key == 0; }

bool is_age(const Claim& claim) { return !claim.topics.empty() && claim.topics.front().topic == "age"; }

int significant_digits(Decimal d) {
  d = trimmed(d);
  int count = 0;
  for (auto digits = d.digits < 0 ? -d.digits : d.digits; digits != 0; digits /= 10) ++count;
  return count;
}

bool is_unit_slip(const Mention& a, const Mention& b) {
  if (is_time(a.kind) || a.kind == Kind::percent || a.kind == Kind::duration || compare(a.low, a.high) != 0 ||
      compare(b.low, b.high) != 0)
    return false;
  const bool a_larger = less(b.low, a.low);
  const Mention &large = a_larger ? a : b, &small = a_larger ? b : a;
  for (const int places : {3, 6}) {
    const Decimal candidate = shift(small.low, places);
    if (equal(large.low, candidate)) return true;
    const Relation relation = relate(as_rounded(large.low), as_rounded(candidate));
    // 71 578 against 71,6: the coarser one rounds the finer, and both print three digits or more
    if (relation == Relation::within && trimmed(large.low).digits >= 100 && trimmed(small.low).digits >= 100)
      return true;
  }
  return false;
}

bool is_mere_period(const Mention& m) {
  return m.kind == Kind::period && (m.moment.grain == Grain::year || m.moment.grain == Grain::decade) &&
         !m.moment.open_begin && !m.moment.open_end;
}

Printed printed(const Mention& a, const Mention& b) {
  if (is_time(a.kind) || is_time(b.kind))
    return relate(a.moment, b.moment) == Relation::same ? Printed::same : Printed::differ;
  return equal(a.low, b.low) && equal(a.high, b.high) ? Printed::same : Printed::differ;
}

namespace {

// One count under two nouns ("4,000 staff", "4 000 salariés", "4,000"): only from here on is that more than chance.
constexpr Decimal least_renamed{20, 0};

bool is_bare_or_counted(const Mention& m) { return is_bare(m) || m.kind == Kind::count; }

}  // namespace

bool has_own_topic(const Claim& claim, const Claim& other, std::uint8_t least) {
  const auto knows = [&](std::string_view topic) {
    return std::any_of(other.topics.begin(), other.topics.end(),
                       [&](const TopicHit& hit) { return hit.topic == topic || are_kin(hit.topic, topic); });
  };
  return std::any_of(claim.topics.begin(), claim.topics.end(), [&](const TopicHit& hit) {
    return hit.closeness >= least && !is_weak(hit.topic) && !knows(hit.topic);
  });
}

bool counts_one_thing(const Mention& ma, const Claim& a, const Mention& mb, const Claim& b) {
  if (a.people != b.people) return false;  // homes and people, both without power
  const auto names_its_noun = [](const Mention& mention, const Claim& claim) {
    return std::any_of(claim.topics.begin(), claim.topics.end(),
                       [&](const TopicHit& hit) { return hit.closeness == governs && hit.topic == mention.unit; });
  };
  // the dead and the injured of a quake
  if (ma.unit != mb.unit && names_its_noun(ma, a) && names_its_noun(mb, b)) return false;
  for (const TopicHit& x : a.topics)
    for (const TopicHit& y : b.topics)
      if (x.closeness == governs && y.closeness == governs && x.topic == y.topic && !is_weak(x.topic)) return true;
  return false;
}

bool shares_moving_topic(const Claim& a, const Claim& b) {
  for (const TopicHit& x : a.topics)
    for (const TopicHit& y : b.topics)
      if (x.closeness == governs && y.closeness == governs && x.topic == y.topic && moves(x.topic)) return true;
  return false;
}

bool same_dimension(const Mention& a, const Claim& ca, const Mention& b, const Claim& cb) {
  if (is_time(a.kind) != is_time(b.kind)) return false;
  if (is_time(a.kind)) return true;
  const bool same_value = printed(a, b) == Printed::same;
  if (same_value && is_bare_or_counted(a) && is_bare_or_counted(b)) {
    if (!is_bare(a) || !is_bare(b)) return ca.unit_key == cb.unit_key || !less(a.low, least_renamed);
  }
  // "The toll climbs to nine": a bare number of something that moves from day to day, beside seven dead.
  const bool toll = is_bare_or_counted(a) && is_bare_or_counted(b) && (is_bare(a) || is_bare(b));
  if (toll) return ca.change == cb.change && counts_one_thing(a, ca, b, cb) && shares_moving_topic(ca, cb);
  if (a.kind != b.kind) return false;
  if (is_converted(a, b)) return ca.change == cb.change;
  if (ca.unit_key != cb.unit_key && !(a.kind == Kind::count && counts_one_thing(a, ca, b, cb))) return false;
  if (a.kind == Kind::plain && a.unit_key == 0) return false;
  if (!same_value && a.unit_key != b.unit_key && ca.unit_key == cb.unit_key && !(ca.counted && cb.counted))
    return false;
  // Basis points are steps by nature, whether or not a verb says so.
  const bool change = ca.change != Change::none && cb.change != Change::none;
  if (change && ca.change != cb.change) return false;
  return (ca.change == cb.change) || same_value || a.kind == Kind::basis_points;
}

Evidence weigh(const Namesakes& namesakes, const Reading& ra, const Claim& a, const Reading& rb, const Claim& b,
               Nouns nouns) {
  Evidence e;
  const Names names{namesakes};
  const Mention &ma = ra.mentions[a.mention], &mb = rb.mentions[b.mention];
  e.converted = is_converted(ma, mb);
  const bool same_value = printed(ma, mb) == Printed::same || e.converted;
  if (nouns == Nouns::any) weigh_content(names, a, b, e);
  e.typing_slip = !same_value && !is_time(ma.kind) && !is_unit_slip(ma, mb) && is_typing_slip(ma.low, mb.low);
  e.transposed = e.typing_slip && is_transposed(ma.low, mb.low);
  const bool meet = same_dimension(ma, a, mb, b) ||
                    (nouns == Nouns::any && ma.kind == Kind::count && mb.kind == Kind::count && a.change == b.change);
  constexpr double told_alike = 0.4;  // whatever topics the words are filed under
  const std::uint8_t least =
      same_value && (significant_digits(ma.low) >= 2 || ma.kind == Kind::duration) ? governs : in_clause;
  const bool retold = nouns == Nouns::any && e.retold >= told_alike;
  if (!meet || topics_exclude(ma.unit, a, b, retold ? governs : least)) {
    const bool telling = meet && !is_time(ma.kind) &&
                         (same_value ? significant_digits(ma.low) >= 2
                                     : e.transposed || (is_unit_slip(ma, mb) && significant_digits(ma.low) >= 3));
    if (!telling) {
      e.veto = true;
      return e;
    }
    e.scope += other_topic;
  }
  if (!a.parties.empty() && !b.parties.empty() && names.disjoint(a.parties, b.parties) &&
      names.disjoint(a.parties, b.setting) && names.disjoint(b.parties, a.setting)) {
    if (!same_value) e.veto = true;
    e.names += other_parties;
  }
  // Bretagne's figure and Normandie's, whoever else is named; the Labour Front's and the Civic Union's.
  const bool other_places = !a.places.empty() && !b.places.empty() && names.disjoint(a.places, b.places);
  const bool other_owner = a.nearest != 0 && b.nearest != 0 && namesakes.of(a.nearest) != namesakes.of(b.nearest) &&
                           !names.contains(b.parties, a.nearest) && !names.contains(a.parties, b.nearest);
  // Ages are of the person who stands nearest, whoever else both sentences name.
  const bool other_person =
      is_age(a) && is_age(b) && (a.nearest == 0 || namesakes.of(a.nearest) != namesakes.of(b.nearest));
  if (other_places || other_owner || other_person) {
    if (!same_value) e.veto = true;
    e.names += other_owner_weight;
  }
  if (ma.per != mb.per && !ma.per.empty() && !mb.per.empty()) e.veto = true;
  e.value = same_value             ? (weight_of_value(ma) + weight_of_value(mb)) / 2
            : is_unit_slip(ma, mb) ? slip_share * weight_of_value(ma)
                                   : weight_of_ratio(ma, mb);
  if (e.typing_slip) e.value = typing_slip_weight;
  e.near = !same_value && e.value == near_weight;
  weigh_topics(a, b, is_time(ma.kind), e);
  weigh_names(names, a, b, e);
  // One toll told with its year and without: 23 and 32 dead are one figure mistyped.
  const bool mistyped =
      e.transposed || (e.typing_slip && e.topic_closeness >= governs && weight_of_ratio(ma, mb) >= fair_weight);
  if (!is_time(ma.kind)) weigh_time(ra, a, rb, b, same_value || mistyped, e);
  weigh_scopes(a, b, same_value, e);
  if (!same_value && !a.coverage.empty() && !b.coverage.empty() && a.coverage != b.coverage) e.veto = true;
  if (a.clock != b.clock) e.other_moment = true;
  if (!e.converted && (ma.kind != mb.kind || a.unit_key != b.unit_key))
    e.scope += a.people || b.people || is_bare(ma) || is_bare(mb) ? like_unit : other_unit;
  if (a.change != b.change && ma.kind != Kind::basis_points) e.scope += change_beside_level;
  std::vector<std::uint64_t> words;
  std::set_intersection(a.words.begin(), a.words.end(), b.words.begin(), b.words.end(), std::back_inserter(words));
  e.words = shared_word * std::min<int>(static_cast<int>(words.size()), most_words);
  e.company = &ra == &rb ? 0 : company_of(ra, a.mention, rb, b.mention);
  e.score = shared_company * e.company + e.value + e.topic + e.names + e.words + e.time + e.scope;
  return e;
}

}  // namespace recoupe
