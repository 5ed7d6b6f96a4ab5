// In the order in which a reader would ask: the same figure? a slip of the scale? can both be true? is it settled at
// all? did it move?
#include "compare/judge.h"

#include <algorithm>
#include <cstdlib>

#include "compare/topics.h"
#include "mention/shape.h"

namespace recoupe {
namespace {

bool unsettled(const Stance& s) { return s.status == Status::rumoured; }
bool expected(const Stance& s) { return s.status == Status::projected || s.status == Status::opinion; }

std::optional<Verdict> of_same_figure(const Claim& a, const Claim& b, bool firm, bool named) {
  const Status x = a.stance.status, y = b.stance.status;
  if ((x == Status::denied) != (y == Status::denied)) {
    const Status other = x == Status::denied ? y : x;
    if (!firm && !named) return std::nullopt;
    if (other == Status::stated || other == Status::reported || other == Status::planned || other == Status::rumoured)
      return Verdict{FindingKind::status, Reason::denied, Severity::check};
    return std::nullopt;
  }
  if ((x == Status::rumoured) != (y == Status::rumoured)) {
    const Status other = x == Status::rumoured ? y : x;
    if (other == Status::stated || other == Status::planned) {
      if (!firm) return std::nullopt;
      return Verdict{FindingKind::status, Reason::hardened, Severity::check};
    }
    return Verdict{FindingKind::agreement, Reason::same_figure, Severity::note};
  }
  return Verdict{FindingKind::agreement, Reason::same_figure, Severity::note};
}

Reason why_compatible(const Mention& a, const Mention& b, const Evidence& e) {
  if (e.other_moment) return Reason::other_moment;
  const auto bounded = [](const Mention& m) { return m.hedge == Hedge::at_least || m.hedge == Hedge::at_most; };
  if (bounded(a) || bounded(b)) return Reason::bound;
  if (a.hedge == Hedge::between || b.hedge == Hedge::between) return Reason::range;
  return Reason::rounding;
}

bool has_tie_at(const Reading& r, std::uint32_t token, TieRole role) {
  for (const Match& match : r.text.matches_at(token, Table::tie))
    if (is(match, Table::tie, role)) return true;
  return false;
}

bool has_tie_before(const Reading& r, std::uint32_t token, TieRole role) {
  constexpr std::uint32_t longest = 4;
  for (std::uint32_t length = 1; length <= longest && length <= token; ++length)
    for (const Match& match : r.text.matches_at(token - length, Table::tie))
      if (match.length == length && is(match, Table::tie, role) && !is_partitive(r.text, match.begin)) return true;
  return false;
}

// "1,9 million de places sur 2,4 millions": a part of its kind stands before it.
bool is_whole_of_part(const Reading& r, const Mention& m) {
  if (!has_tie_before(r, m.reach_begin, TieRole::whole)) return false;
  return std::any_of(r.mentions.begin(), r.mentions.end(), [&](const Mention& other) {
    return other.sentence == m.sentence && other.kind == m.kind && other.begin_token < m.begin_token;
  });
}

// What a figure is in its sentence, where that keeps it from being the same as another one that is not: "contre 22,6",
// the whole of a part ("sur 2,4 millions mises en vente"), a step ("23 classes de moins").
bool stands_alike(const Reading& ra, const Mention& a, const Reading& rb, const Mention& b) {
  if (has_tie_before(ra, a.reach_begin, TieRole::versus) != has_tie_before(rb, b.reach_begin, TieRole::versus))
    return false;
  if (is_whole_of_part(ra, a) != is_whole_of_part(rb, b)) return false;
  return has_tie_at(ra, a.end_token, TieRole::more) == has_tie_at(rb, b.end_token, TieRole::more);
}

// Does its sentence hold another figure of its unit? Then it compares, lists or tells a change, and its figures are of
// as many things: nine in ten of the differences within one article that stand in such sentences are none. (Read by
// hand on 2 151 agency reports.)
bool has_company(const Reading& r, const Mention& m) {
  return std::any_of(r.mentions.begin(), r.mentions.end(), [&](const Mention& other) {
    const bool bare = other.kind == Kind::plain && other.unit_key == 0;  // "28,526 tonnes, Indonesia 24,516"
    const bool counts = m.kind == Kind::count && other.kind == Kind::count;
    return &other != &m && other.sentence == m.sentence &&
           (bare || counts || (other.kind == m.kind && other.unit == m.unit));
  });
}

bool is_headline(const Reading& r, const Mention& m) { return r.text.sentences[m.sentence].part == Part::headline; }

// What an article tells of two times it does not tell twice: only where both say when, and the same, or neither does.
bool are_of_one_time(const Claim& a, const Claim& b) {
  if (a.time_explicit != b.time_explicit || a.undated != b.undated) return false;
  return !a.time_explicit || !a.time || !b.time || relate(*a.time, *b.time) != Relation::apart;
}

bool topic_moves(const Evidence& e) { return !e.shared_topic.empty() && moves(e.shared_topic); }

}  // namespace

bool is_of_back_then(const Reading& r, const Claim& claim) {
  constexpr int back = 15;  // days
  return claim.time && claim.time_explicit && r.article.published && claim.time->end + back < *r.article.published;
}

std::optional<Verdict> judge(const Reading& ra, const Claim& a, const Reading& rb, const Claim& b, const Evidence& e) {
  const Mention &ma = ra.mentions[a.mention], &mb = rb.mentions[b.mention];
  const bool one_article = &ra == &rb;
  if (e.converted) return Verdict{FindingKind::compatible, Reason::unit_conversion, Severity::note};
  if (printed(ma, mb) == Printed::same) {
    if (one_article) return Verdict{FindingKind::compatible, Reason::hedge_lost, Severity::note};
    if (ma.weekday >= 0 && mb.weekday >= 0 && ma.weekday != mb.weekday)
      return Verdict{FindingKind::conflict, Reason::weekday, Severity::check};
    // One value by chance makes no reproach: the words must tie the two.
    constexpr double least_topic = 1.0;
    if (is_age(a)) return Verdict{FindingKind::agreement, Reason::same_figure, Severity::note};  // never hearsay
    constexpr double least_names = 0.3;  // who denies a figure mostly repeats it
    return of_same_figure(a, b, e.topic >= least_topic || significant_digits(ma.low) >= 3, e.names >= least_names);
  }
  // "La ville a investi 2 millions, l'État 2 milliards": two digits meet by chance where one article has dozens.
  if (is_unit_slip(ma, mb) && one_article && significant_digits(ma.low) < 3) return std::nullopt;
  if (is_unit_slip(ma, mb)) return Verdict{FindingKind::unit_slip, Reason::thousand, Severity::alarm};

  if (!one_article && !stands_alike(ra, ma, rb, mb)) return std::nullopt;
  const Relation relation = is_time(ma.kind) ? relate(ma.moment, mb.moment) : relate(ma.interval, mb.interval);
  const bool apart = relation == Relation::apart;
  if (a.stance.status == Status::denied || b.stance.status == Status::denied) return std::nullopt;
  const bool hearsay = at_arms_length(a.stance) && at_arms_length(b.stance) &&
                       (a.stance.status == Status::rumoured || b.stance.status == Status::rumoured);
  if (hearsay) {
    // Two rumours with different figures compete even where a hedge lets both be true ("up to 50" and "nearly 10").
    return Verdict{FindingKind::competing_rumours, Reason::rumours_differ, Severity::check};
  }
  if (!apart) return Verdict{FindingKind::compatible, why_compatible(ma, mb, e), Severity::note};
  if (e.other_moment) return Verdict{FindingKind::compatible, Reason::other_moment, Severity::note};
  if (unsettled(a.stance) || unsettled(b.stance)) {
    const Status other = unsettled(a.stance) ? b.stance.status : a.stance.status;
    if (is_firm(other) && !one_article && e.near)
      return Verdict{FindingKind::status, Reason::hardened, Severity::check};
    return std::nullopt;
  }
  if (expected(a.stance) != expected(b.stance)) return std::nullopt;
  if (one_article) {
    if (are_rivals(a.stance, b.stance)) return Verdict{FindingKind::conflict, Reason::rival_counters, Severity::note};
    const bool headline = is_headline(ra, ma) || is_headline(rb, mb);  // has no room for when and where
    if (is_of_back_then(ra, a) != is_of_back_then(rb, b) || (!headline && !are_of_one_time(a, b))) return std::nullopt;
    if (!headline && a.places.empty() != b.places.empty())
      return std::nullopt;  // "En Syrie, le bilan est de 237 morts"
    if (has_company(ra, ma) || has_company(rb, mb)) return std::nullopt;
    return Verdict{FindingKind::internal, Reason::two_values, Severity::check};
  }
  const bool dated = ra.article.published && rb.article.published;
  const bool other_day = dated && *ra.article.published != *rb.article.published;
  if (other_day && are_rivals(a.stance, b.stance)) return std::nullopt;  // two institutes, two days
  if (other_day && a.change != Change::none && topic_moves(e))
    return std::nullopt;                                    // the rise of one day and that of another
  if (e.other_day && !topic_moves(e)) return std::nullopt;  // Monday's march and Saturday's
  if (other_day && !e.shared_topic.empty() && is_daily(e.shared_topic)) return std::nullopt;
  const bool plans = a.stance.status == Status::planned && b.stance.status == Status::planned;
  // Some days on another figure is more likely a newer one; a month later a count may have gone on, unless both say of
  // when theirs is.
  constexpr int days_on = 3, long_after = 30;
  const int days = dated ? std::abs(*ra.article.published - *rb.article.published) : 0;
  const bool newer = topic_moves(e) || plans || (days >= days_on && days < long_after);
  if (other_day && newer && !e.typing_slip && e.company < 2)
    return Verdict{FindingKind::update, Reason::later_figure, Severity::note};
  if (days >= long_after && !e.same_time && !e.typing_slip) return std::nullopt;
  if (are_rivals(a.stance, b.stance)) return Verdict{FindingKind::conflict, Reason::rival_counters, Severity::check};
  const bool sharp = ma.hedge == Hedge::exact && mb.hedge == Hedge::exact && a.stance.status == Status::stated &&
                     b.stance.status == Status::stated;
  return Verdict{FindingKind::conflict, Reason::different_value, sharp && dated ? Severity::alarm : Severity::check};
}

}  // namespace recoupe
