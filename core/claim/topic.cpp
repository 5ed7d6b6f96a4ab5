// Nearness decides: a topic word governs the figure next to it ("un contrat de Q", "Q de chiffre d'affaires"), speaks
// for its clause, or only stands in its sentence. A figure in between takes the word for itself.
#include "claim/topic.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "mention/shape.h"

namespace recoupe {
namespace {

constexpr std::array<std::uint64_t, 7> boundary_signs = {hash_of(","), hash_of(";"), hash_of("("), hash_of(")"),
                                                         hash_of("–"), hash_of("—"), hash_of("…")};

// How near a word must stand to govern the figure, in tokens: "le montant total de l'opération : Q" is five.
constexpr std::uint32_t governs_before = 5, governs_after = 3;
// Within one clause a topic speaks for figures this far off.
constexpr std::uint32_t clause_reach = 14, inserted_reach = 10;
// A scope stands close by: "net par an", "au total".
constexpr std::uint32_t scope_reach = 8;

bool is_boundary(const Text& text, std::uint32_t token) {
  if (text.tokens[token].kind == TokenKind::sign)
    return std::find(boundary_signs.begin(), boundary_signs.end(), text.tokens[token].key) != boundary_signs.end();
  for (const Match& match : text.matches_at(token, Table::clause))
    if (is(match, Table::clause, ClauseRole::relative) || is(match, Table::clause, ClauseRole::conjunction))
      return true;
  return false;
}

bool in_any_mention(const Neighbours& n, std::uint32_t token) {
  for (std::uint32_t i = n.first; i < n.last; ++i)
    if (n.mentions[i].begin_token <= token && token < n.mentions[i].end_token) return true;
  return false;
}

// Counted nouns name their own topic when they say enough ("maisons"); "personnes" needs a verb.
std::string_view topic_of_noun(const Neighbours& n, const Mention& m) {
  if (m.kind != Kind::count || m.unit.empty()) return {};
  for (std::uint32_t i = m.begin_token; i < m.end_token; ++i)
    for (const Match& match : n.text.matches_at(i, Table::noun))
      if (is(*match.row, Table::noun, NounBreadth::specific) && match.row->fields[0] == m.unit) return m.unit;
  return {};
}

bool overlaps(const Mention& mention, const Match& match) {
  return mention.begin_token < match.begin + match.length && match.begin < mention.end_token;
}

// The longest phrases of a table in the sentence, in order, but for those inside a phrase of several words of the
// `rival` table that is at least `longer` tokens longer.
std::vector<const Match*> phrases_of(const Neighbours& n, Table table, Table rival, int longer) {
  std::vector<const Match*> out;
  for (std::uint32_t i = n.sentence.begin; i < n.sentence.end;) {
    const Match* match = longest_within(n.text, i, n.sentence.end, table);
    const Match* other = longest_within(n.text, i, n.sentence.end, rival);
    if (other != nullptr && other->length > 1 && (match == nullptr || other->length >= match->length + longer)) {
      i += other->length;
    } else if (match == nullptr) {
      ++i;
    } else {
      out.push_back(match);
      i += match->length;
    }
  }
  return out;
}

std::uint8_t closeness(const Gap& gap) {
  if (gap.figures == 0 && gap.boundaries == 0 && gap.tokens <= (gap.before ? governs_before : governs_after)) return 3;
  if (gap.figures == 0 && gap.boundaries <= 1 && gap.tokens <= clause_reach) return 2;
  if (gap.figures == 0 && gap.boundaries <= 2 && gap.tokens <= inserted_reach)
    return 2;  // "le résultat net, à 20 milliards, gagne 28 %"
  return 1;
}

}  // namespace

Gap gap_between(const Neighbours& n, const Mention& mention, std::uint32_t begin, std::uint32_t end) {
  Gap gap;
  gap.before = end <= mention.begin_token;
  // hedges and "par an" belong to the figure and keep nothing apart
  const std::uint32_t from = gap.before ? end : std::max(mention.end_token, std::min(mention.reach_end, begin));
  const std::uint32_t to = gap.before ? std::min(mention.begin_token, std::max(mention.reach_begin, end)) : begin;
  for (std::uint32_t i = from; i < to; ++i) {
    ++gap.tokens;
    if (!in_any_mention(n, i) && is_boundary(n.text, i)) gap.boundaries += n.text.tokens[i].key == hash_of(";") ? 2 : 1;
  }
  for (std::uint32_t i = n.first; i < n.last; ++i) {
    const Mention& other = n.mentions[i];
    if (other.kind == mention.kind && other.begin_token >= from && other.end_token <= to)
      ++gap.figures;  // only its like takes a word
  }
  return gap;
}

std::vector<TopicHit> topics_of(const Neighbours& n, const Mention& mention) {
  struct Ranked {
    TopicHit hit;
    std::uint32_t distance;
  };
  std::vector<Ranked> found;
  for (const Match* match :
       phrases_of(n, Table::topic, Table::scope, 1)) {  // "par titre" is no word on the share price
    const std::uint32_t end = match->begin + match->length;
    const bool own = overlaps(mention, *match);
    const Gap gap = own ? Gap{} : gap_between(n, mention, match->begin, end);
    const std::uint8_t near = own ? 3 : closeness(gap);
    found.push_back(
        {{match->row->fields[0], near, n.text.span_of(match->begin, end)}, gap.tokens + (gap.before ? 0u : 2u)});
  }
  if (const std::string_view noun = topic_of_noun(n, mention); !noun.empty())
    found.push_back({{noun, 3, mention.noun}, 0});
  std::stable_sort(found.begin(), found.end(), [](const Ranked& a, const Ranked& b) {
    return a.hit.closeness != b.hit.closeness ? a.hit.closeness > b.hit.closeness : a.distance < b.distance;
  });
  std::vector<TopicHit> out;
  for (const Ranked& ranked : found)
    if (std::none_of(out.begin(), out.end(), [&](const TopicHit& hit) { return hit.topic == ranked.hit.topic; }))
      out.push_back(ranked.hit);
  return out;
}

std::vector<Scope> scopes_of(const Neighbours& n, const Mention& mention) {
  struct Ranked {
    Scope scope;
    std::uint32_t distance;
  };
  std::vector<Ranked> found;
  for (const Match* match :
       phrases_of(n, Table::scope, Table::topic, 0)) {  // "produit intérieur brut" is not gross pay
    const std::uint32_t end = match->begin + match->length;
    const Gap gap = overlaps(mention, *match) ? Gap{} : gap_between(n, mention, match->begin, end);
    if (gap.figures == 0 && gap.boundaries <= (gap.before ? 1u : 0u) && gap.tokens <= scope_reach)
      found.push_back(
          {{static_cast<ScopeAxis>(match->row->code), match->row->fields[1], n.text.span_of(match->begin, end)},
           gap.tokens});
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Ranked& a, const Ranked& b) { return a.distance < b.distance; });
  std::vector<Scope> out;  // of each axis the nearest
  for (const Ranked& ranked : found)
    if (std::none_of(out.begin(), out.end(), [&](const Scope& scope) { return scope.axis == ranked.scope.axis; }))
      out.push_back(ranked.scope);
  return out;
}

namespace {

// "à 5,4 %", and not "à Paris".
bool leads_to_figure(const Neighbours& n, std::uint32_t token) {
  constexpr std::uint32_t room = 2;
  return token < n.sentence.end && is_range_word(n.text, token) &&
         std::any_of(n.mentions.begin() + n.first, n.mentions.begin() + n.last, [&](const Mention& m) {
           return !is_time(m.kind) && m.begin_token > token && m.begin_token <= token + room;
         });
}

}  // namespace

Change change_of(const Neighbours& n, const Mention& mention) {
  if (mention.change != Change::none) return mention.change;
  constexpr std::uint32_t reach = 4,
                          reach_over_de = 9;  // "fait grimper le titre de 5 %", "la hausse du bénéfice, de 38 %"
  const std::uint32_t before = mention.reach_begin;
  const bool after_de = before > n.sentence.begin && is_partitive(n.text, before - 1);
  for (std::uint32_t i = n.sentence.begin; i < n.sentence.end; ++i) {
    const Match* match = longest_within(n.text, i, n.sentence.end, Table::change);
    if (match == nullptr) continue;
    const std::uint32_t end = i + match->length;
    if (i < mention.end_token && mention.begin_token < end) continue;
    if (after_de && leads_to_figure(n, mention.end_token)) return Change::none;  // "tombé de 5,8 % à 5,4 %"
    if (is(*match->row, Table::change, ChangeRole::level)) {
      if (end == mention.reach_begin) return Change::none;  // "down from 2.9 percent" is where it came from
      continue;
    }
    const Gap gap = gap_between(n, mention, i, end);
    const bool tied = gap.before && after_de;
    if (gap.figures != 0 || gap.boundaries > (tied ? 1u : 0u) || gap.tokens > (tied ? reach_over_de : reach)) continue;
    const Change change = is(*match->row, Table::change, ChangeRole::up) ? Change::up : Change::down;
    if (!gap.before) {  // "28 % de hausse", "a 5% rise"
      if (gap.tokens <= 1) return change;
      continue;
    }
    // a share in percent is a change; an amount only after "de", "by" ("a augmenté de 3 millions", not "à 3 millions")
    const bool share = mention.kind == Kind::percent || mention.kind == Kind::basis_points;
    const bool to_level = gap.tokens > 0 && before > n.sentence.begin && is_range_word(n.text, before - 1);
    if ((share && !to_level) || after_de) return change;
  }
  return Change::none;
}

}  // namespace recoupe
