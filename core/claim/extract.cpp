// Puts together what each figure's sentence says of it; what a sentence leaves open, the one before it, the paragraph
// and the headline answer. A figure given again in brackets ("(19 milliards d'euros)") is the same claim in another
// unit.
#include "claim/extract.h"

#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "claim/age.h"
#include "claim/content.h"
#include "claim/stance.h"
#include "claim/topic.h"
#include "mention/shape.h"

namespace recoupe {
namespace {

constexpr std::uint32_t words_reach = 14;  // tokens on either side

void add_unique(std::vector<std::uint64_t>& list, std::uint64_t id) {
  if (std::find(list.begin(), list.end(), id) == list.end()) list.push_back(id);
}

// Puts a hit before those of lesser closeness, in place of an earlier one of its topic.
void prefer(std::vector<TopicHit>& topics, const TopicHit& hit) {
  std::erase_if(topics, [&](const TopicHit& other) { return other.topic == hit.topic; });
  const auto at = std::find_if(topics.begin(), topics.end(),
                               [&](const TopicHit& other) { return other.closeness < hit.closeness; });
  topics.insert(at, hit);
}

// The names that the article comes back to most, papers aside: what it is about when a sentence does not say.
std::vector<std::uint64_t> most_named(const std::vector<Name>& names) {
  constexpr std::size_t most = 2;
  constexpr int least = 2;  // occurrences
  std::vector<std::pair<int, std::uint64_t>> counts;
  for (const Name& name : names) {
    if (name.type == NameType::paper) continue;
    const auto found =
        std::find_if(counts.begin(), counts.end(), [&](const auto& entry) { return entry.second == name.id; });
    if (found == counts.end())
      counts.emplace_back(1, name.id);
    else
      ++found->first;
  }
  std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<std::uint64_t> out;
  for (const auto& entry : counts)
    if (entry.first >= least && out.size() < most) out.push_back(entry.second);
  return out;
}

// As a new one, but for the room of its lists: each claim that is kept is a copy, of the size it needs.
void clear(Claim& claim) {
  Claim fresh;
  const auto keep_room = [](auto& list, auto& old) { old.clear(), list.swap(old); };
  keep_room(fresh.topics, claim.topics), keep_room(fresh.scopes, claim.scopes);
  keep_room(fresh.parties, claim.parties), keep_room(fresh.places, claim.places);
  keep_room(fresh.setting, claim.setting), keep_room(fresh.words, claim.words);
  keep_room(fresh.content, claim.content), keep_room(fresh.undated, claim.undated);
  claim = std::move(fresh);
}

struct Extractor {
  const Reading& r;
  const Text& text;
  std::vector<std::uint64_t> headline_names, main_names;
  std::vector<TopicHit> headline_topics;
  std::optional<Moment> head_time;  // the quarter or month that the head of the article speaks of
  std::string_view head_coverage;   // and the country
  bool note = false;
  std::vector<std::uint32_t> first_name;     // per sentence, and one past the last
  mutable std::vector<std::uint64_t> stems;  // per token, as far as they were asked for; see stem_of

  explicit Extractor(const Reading& reading) : r(reading), text(reading.text), note(is_note(reading)) {
    for (const Name& name : r.names)
      if (text.sentences[name.sentence].part == Part::headline) add_unique(headline_names, name.id);
    for (const Sentence& sentence : text.sentences) {
      if (sentence.part != Part::headline) continue;
      for (std::uint32_t i = sentence.begin; i < sentence.end; ++i)
        if (const Match* match = longest_within(text, i, sentence.end, Table::topic))
          headline_topics.push_back({match->row->fields[0], 0, text.span_of(i, i + match->length)});
    }
    main_names = most_named(r.names);
    read_head();
    first_name.assign(text.sentences.size() + 1, static_cast<std::uint32_t>(r.names.size()));
    for (std::uint32_t i = static_cast<std::uint32_t>(r.names.size()); i-- > 0;) first_name[r.names[i].sentence] = i;
    for (std::size_t s = text.sentences.size(); s-- > 0;) first_name[s] = std::min(first_name[s], first_name[s + 1]);
  }

  // A report says once, at its head, which quarter and which country its figures are for.
  void read_head() {
    constexpr int head = 3;  // sentences, headline included
    int seen = 0;
    for (std::size_t s = 0; s < text.sentences.size() && seen < head; ++s) {
      const Sentence& sentence = text.sentences[s];
      if (sentence.part == Part::furniture || sentence.part == Part::dateline) continue;
      ++seen;
      for (std::uint32_t i = sentence.begin; i < sentence.end && head_coverage.empty(); ++i)
        if (const Match* match = longest_within(text, i, sentence.end, Table::scope);
            match != nullptr && is(*match->row, Table::scope, ScopeAxis::coverage))
          head_coverage = match->row->fields[1];
      for (const Mention& m : r.mentions) {
        if (head_time || m.begin_token >= sentence.end) break;
        if (m.begin_token < sentence.begin || m.kind != Kind::period || is_base_of_comparison(m, sentence)) continue;
        if (m.moment.grain == Grain::quarter || m.moment.grain == Grain::month) head_time = m.moment;
      }
    }
  }

  // The stem of a content word, 0 of any other: the figures of a sentence ask for the same ones.
  std::uint64_t stem_of(std::uint32_t i) const {
    constexpr std::uint64_t unknown = 1;
    if (stems.empty()) stems.assign(text.tokens.size(), unknown);
    if (stems[i] == unknown) stems[i] = is_content_word(text, i) ? stem(text.word(i)) : 0;
    return stems[i];
  }

  void names_of(const Neighbours& n, const Mention& mention, std::uint32_t index, Claim& claim) const {
    std::uint32_t nearest = 0xFFFFFFFF;
    const auto in_reach =
        std::lower_bound(r.names.begin() + first_name[index], r.names.begin() + first_name[index + 1], n.sentence.begin,
                         [](const Name& name, std::uint32_t token) { return name.begin_token < token; });
    for (auto at = in_reach; at != r.names.begin() + first_name[index + 1] && at->end_token <= n.sentence.end; ++at) {
      const Name& name = *at;
      if (name.type == NameType::paper) continue;  // who tells, not whom it is about
      if (std::any_of(r.mentions.begin() + n.first, r.mentions.begin() + n.last, [&](const Mention& m) {
            return name.begin_token < m.end_token && m.begin_token < name.end_token;
          }))
        continue;  // "$ CAN"
      const Gap gap = gap_between(n, mention, name.begin_token, name.end_token);
      if (gap.boundaries > 1 || gap.figures > 0) {
        add_unique(claim.setting, name.id);
        continue;
      }
      add_unique(claim.parties, name.id);
      if (name.type == NameType::place) add_unique(claim.places, name.id);
      if (gap.boundaries == 0 && gap.tokens < nearest) nearest = gap.tokens, claim.nearest = name.id;
    }
    const std::uint32_t paragraph = n.sentence.paragraph;
    constexpr std::uint32_t sentences_back = 6;
    for (std::uint32_t s = index; s-- > 0 && index - s <= sentences_back && text.sentences[s].paragraph == paragraph;)
      for (std::uint32_t i = first_name[s]; i < first_name[s + 1]; ++i) add_unique(claim.setting, r.names[i].id);
    for (const std::uint64_t id : headline_names) add_unique(claim.setting, id);
    for (const std::uint64_t id : main_names) add_unique(claim.setting, id);
  }

  // "ahead of last year", "contre 2023": what it is held against, not when it is.
  bool is_base_of_comparison(const Mention& time, const Sentence& sentence) const {
    constexpr std::uint32_t longest = 4;
    for (std::uint32_t length = 1; length <= longest && time.begin_token >= sentence.begin + length; ++length)
      for (const Match& match : text.matches_at(time.begin_token - length, Table::change))
        if (match.length == length && is(match, Table::change, ChangeRole::level)) return true;
    return false;
  }

  // "compared with 1997, when a quake …": what follows is of that time after all.
  bool tells_on(std::uint32_t from, std::uint32_t to) const {
    for (std::uint32_t i = from; i < to; ++i)
      for (const Match& match : text.matches_at(i, Table::clause))
        if (is(match, Table::clause, ClauseRole::conjunction) || is(match, Table::clause, ClauseRole::relative))
          return true;
    return false;
  }

  void time_of(const Neighbours& n, const Mention& mention, Claim& claim) const {
    std::uint32_t best = 0xFFFFFFFF;
    for (std::uint32_t i = n.first; i < n.last; ++i) {
      const Mention& time = r.mentions[i];
      if (!is_time(time.kind) ||
          (is_base_of_comparison(time, n.sentence) && !tells_on(time.end_token, mention.begin_token)))
        continue;
      const Gap gap = gap_between(n, mention, time.begin_token, time.end_token);
      if (time.moment.grain == Grain::minute) {
        constexpr std::uint32_t clock_reach = 6;
        if (gap.boundaries == 0 && gap.figures == 0 && gap.tokens <= clock_reach) claim.clock = time.moment.minute;
        continue;
      }
      const std::uint32_t distance = gap.tokens + 6 * gap.boundaries + (gap.before || gap.boundaries == 0 ? 0 : 3);
      constexpr std::uint32_t opening = 4,
                              opening_distance = 40;  // "Au dernier trimestre, …" speaks for its whole sentence
      if (time.begin_token < n.sentence.begin + opening && time.moment.grain != Grain::day && best > opening_distance) {
        best = opening_distance, claim.time = time.moment, claim.time_explicit = true;
      }
      // "1997, 28 years ago, when a quake of 7.1 …": the span repeats the date
      const bool repeated = i + 1 < n.last && r.mentions[i + 1].kind == Kind::duration &&
                            r.mentions[i + 1].begin_token <= time.end_token + 1;
      // "in 1988, when a quake of magnitude 7.3 …"
      const std::uint32_t told = repeated ? r.mentions[i + 1].reach_end : time.end_token;
      const bool leads = gap.before && tells_on(told, std::min(told + (repeated ? 3 : 2), mention.begin_token));
      const std::uint32_t bounds = (leads ? 2 : 1) + (repeated ? 1 : 0);
      if (gap.figures > (repeated ? 1 : 0) || gap.boundaries > bounds || gap.tokens > 14 || distance >= best) continue;
      best = distance, claim.time = time.moment, claim.time_explicit = true;
    }
  }

  void words_of(const Neighbours& n, const Mention& mention, Claim& claim) const {
    const std::uint32_t from =
        std::max(n.sentence.begin, mention.begin_token > words_reach ? mention.begin_token - words_reach : 0);
    const std::uint32_t to = std::min(n.sentence.end, mention.end_token + words_reach);
    for (std::uint32_t i = from; i < to; ++i)
      if (i < mention.begin_token || i >= mention.end_token)
        if (const std::uint64_t known = stem_of(i); known != 0) add_unique(claim.words, known);
    std::sort(claim.words.begin(), claim.words.end());
  }

  // Without a date of publication "on Sunday" is no day, but it is not "on Tuesday".
  void undated_of(const Neighbours& n, Claim& claim) const {
    if (r.article.published) return;
    for (std::uint32_t i = n.sentence.begin; i < n.sentence.end; ++i)
      for (const Match& match : text.matches_at(i, Table::time))
        for (const TimeRole role :
             {TimeRole::weekday, TimeRole::last, TimeRole::next, TimeRole::current, TimeRole::day})
          if (is(*match.row, Table::time, role))
            add_unique(claim.undated, static_cast<std::uint64_t>(role) * 1000 +
                                          static_cast<std::uint64_t>(match.row->number.digits + 500));
  }

  // What an article's earlier sentence of the paragraph and its headline say of the topic, at closeness 0.
  void topics_around(std::uint32_t index, Claim& claim) const {
    const auto known = [&](std::string_view topic) {
      return std::any_of(claim.topics.begin(), claim.topics.end(),
                         [&](const TopicHit& hit) { return hit.topic == topic; });
    };
    if (index > 0 && text.sentences[index - 1].paragraph == text.sentences[index].paragraph) {
      const Sentence& before = text.sentences[index - 1];
      for (std::uint32_t i = before.begin; i < before.end; ++i)
        if (const Match* match = longest_within(text, i, before.end, Table::topic);
            match != nullptr && !known(match->row->fields[0]))
          claim.topics.push_back({match->row->fields[0], 0, text.span_of(i, i + match->length)});
    }
    for (const TopicHit& hit : headline_topics)
      if (!known(hit.topic)) claim.topics.push_back(hit);
  }

  // What the words nearest to the figure say of those whom it counts: "47 ont péri et plus de 300 ont été blessées".
  const TopicHit* counting_topic(const Mention& m, const Claim& claim) const {
    const auto distance = [&](const TopicHit& hit) {
      return hit.word.begin >= m.span.end ? hit.word.begin - m.span.end
                                          : m.span.begin - std::min(m.span.begin, hit.word.end);
    };
    const TopicHit* best = nullptr;
    for (const TopicHit& hit : claim.topics) {
      if (hit.closeness < 2 || !text.lexicon->is_counted(hit.topic)) continue;
      if (best == nullptr || hit.closeness > best->closeness ||
          (hit.closeness == best->closeness && distance(hit) < distance(*best)))
        best = &hit;
    }
    return best;
  }

  // "47 personnes ont été tuées" and "47 morts" count one thing: a noun for people takes the noun that its verb names,
  // else stands for people.
  void count_people(const Mention& m, Claim& claim) const {
    claim.unit_key = m.unit_key;
    if (m.kind != Kind::count || m.unit.empty()) return;
    const NounBreadth breadth = text.lexicon->breadth_of(m.unit);
    if (breadth == NounBreadth::specific) {
      claim.counted = true;
      return;
    }
    claim.people = breadth == NounBreadth::people;
    if (const TopicHit* verb = counting_topic(m, claim)) {
      claim.unit_key = hash_of(verb->topic), claim.counted = true;
      return;
    }
    if (claim.people) claim.unit_key = hash_of("person");
  }

  // The figure of the same kind and unit before this one in its sentence; itself when there is none.
  std::uint32_t like_before(std::uint32_t index, std::uint32_t first) const {
    constexpr std::uint32_t figures_back = 12;
    for (std::uint32_t i = index; i-- > first && index - i <= figures_back;)
      if (r.mentions[i].kind == r.mentions[index].kind && r.mentions[i].unit_key == r.mentions[index].unit_key)
        return i;
    return index;
  }

  // "de 3,5 milliards à 50 milliards": B measures what A does.
  bool continues(const Mention& before, const Mention& mention) const {
    return before.kind == mention.kind && before.sentence == mention.sentence &&
           mention.reach_begin > before.end_token && mention.reach_begin - before.end_token <= 6 &&
           is_range_word(text, mention.reach_begin - 1);
  }

  // "A (B)", "A, soit B": B is A again.
  bool restates(const Mention& before, const Mention& mention) const {
    if (before.kind != Kind::money || mention.kind != Kind::money || before.unit == mention.unit ||
        before.sentence != mention.sentence)
      return false;
    if (mention.reach_begin < before.reach_end || mention.reach_begin - before.reach_end > 2) return false;
    return mention.reach_begin > before.reach_end;
  }

  // "164 dead: 121 in Marabay, 29 in Tolong and 14 on the islands": numbers that make up the one before them, to the
  // last or behind a colon nearly, are parts of it, and measure nothing that a total measures.
  void mark_parts(std::vector<Claim>& claims) const {
    constexpr std::size_t least = 2, most = 6;
    for (std::size_t t = 0; t + least < claims.size(); ++t) {
      const Mention& total = r.mentions[claims[t].mention];
      if (!is_number(total)) continue;
      Decimal sum{0, 0};
      std::size_t end = t + 1;
      while (end < claims.size() && end <= t + most && less(sum, total.low)) {
        const Mention& part = r.mentions[claims[end].mention];
        const bool alike = part.kind == r.mentions[claims[t + 1].mention].kind && less(part.low, total.low);
        if (part.sentence != total.sentence || !is_number(part) || !alike) break;
        sum = add(sum, part.low), ++end;
      }
      constexpr double nearly = 0.1;
      const bool listed = leads_list(total) && std::fabs(to_double(sum) / to_double(total.low) - 1) <= nearly;
      if (end < t + 1 + least || !(listed || equal(sum, total.low))) continue;
      for (std::size_t i = t + 1; i < end; ++i) add_part(claims[i], total.span);
    }
  }
  static bool is_number(const Mention& m) {
    return (m.kind == Kind::count || m.kind == Kind::money || m.kind == Kind::plain) && compare(m.low, m.high) == 0;
  }
  static void add_part(Claim& claim, Span word) {
    const auto of_part = [](const Scope& scope) { return scope.axis == ScopeAxis::part; };
    if (std::none_of(claim.scopes.begin(), claim.scopes.end(), of_part))
      claim.scopes.push_back({ScopeAxis::part, "part", word});
  }
  bool leads_list(const Mention& total) const {
    constexpr std::uint32_t room = 4;
    const std::uint32_t end = std::min(text.sentences[total.sentence].end, total.end_token + room);
    for (std::uint32_t i = total.end_token; i < end; ++i)
      if (text.word(i) == ":") return true;
    return false;
  }

  // Into `claim`, whose lists keep their room from one figure to the next.
  void read_claim(std::uint32_t index, std::uint32_t first, std::uint32_t last, Claim& claim) const {
    const Mention& mention = r.mentions[index];
    // What says what a figure measures stands within so many tokens and figures of it: a sentence of any length costs
    // no more.
    constexpr std::uint32_t tokens_around = 80, figures_around = 12;
    Sentence sentence = text.sentences[mention.sentence];
    sentence.begin =
        std::max(sentence.begin, mention.begin_token > tokens_around ? mention.begin_token - tokens_around : 0);
    sentence.end = std::min(sentence.end, mention.end_token + tokens_around);
    const Neighbours n{text, sentence, r.mentions, std::max(first, index > figures_around ? index - figures_around : 0),
                       std::min(last, index + figures_around)};
    clear(claim);
    claim.mention = index;
    claim.comparable = sentence.part != Part::dateline && sentence.part != Part::furniture;
    claim.topics = topics_of(n, mention);
    topics_around(mention.sentence, claim);
    claim.scopes = scopes_of(n, mention);
    if (!is_time(mention.kind)) claim.change = change_of(n, mention);
    if (!is_time(mention.kind) && mention.kind != Kind::duration) time_of(n, mention, claim);
    if (!claim.time && !is_time(mention.kind)) claim.time = head_time;
    claim.coverage = head_coverage;
    count_people(mention, claim);
    names_of(n, mention, mention.sentence, claim);
    if (const auto age = age_of(r, mention)) {
      claim.topics.insert(claim.topics.begin(), {"age", 3, mention.span});
      if (age->person != 0) add_unique(claim.parties, age->person), claim.nearest = age->person;
    }
    words_of(n, mention, claim);
    undated_of(n, claim);
    if (note) claim.content = content_of(r, index);
  }
};

}  // namespace

bool is_note(const Reading& reading) {
  constexpr std::size_t most_sentences = 2, most_claims = 6;
  std::size_t sentences = 0;
  for (const Sentence& sentence : reading.text.sentences)
    sentences += sentence.part == Part::furniture || sentence.part == Part::dateline ? 0 : 1;
  return sentences <= most_sentences && reading.mentions.size() <= most_claims;
}

std::vector<Claim> extract_claims(const Reading& reading) {
  const Extractor extractor(reading);
  const auto count = static_cast<std::uint32_t>(reading.mentions.size());
  std::vector<Claim> claims;
  claims.reserve(count);
  Claim claim;
  for (std::uint32_t first = 0; first < count;) {
    std::uint32_t last = first;
    while (last < count && reading.mentions[last].sentence == reading.mentions[first].sentence) ++last;
    for (std::uint32_t i = first; i < last; ++i) {
      extractor.read_claim(i, first, last, claim);
      if (i > first && extractor.restates(reading.mentions[i - 1], reading.mentions[i])) {
        const Claim& before = claims.back();
        claim.topics = before.topics, claim.scopes = before.scopes, claim.parties = before.parties,
        claim.setting = before.setting;
        claim.time = before.time, claim.time_explicit = before.time_explicit, claim.change = before.change;
      }
      // A figure whose clause names no topic, after its like in one sentence ("… un salaire de 30 millions ; …
      // monterait à 40 millions")
      const std::uint32_t like = extractor.like_before(i, first);
      if (like != i && (claim.topics.empty() || claim.topics.front().closeness < 2))
        for (TopicHit hit : claims[like].topics)
          if (hit.closeness >= 2) hit.closeness = 2, prefer(claim.topics, hit);
      if (like != i && extractor.continues(reading.mentions[like], reading.mentions[i]))
        claim.topics = claims[like].topics;
      claims.push_back(claim);
    }
    first = last;
  }
  extractor.mark_parts(claims);
  const std::vector<Stance> stances =
      find_stances(reading.text, reading.mentions, reading.names, reading.quotes, reading.article.published);
  for (std::uint32_t i = 0; i < count && i < stances.size(); ++i) {
    const auto age = age_of(reading, reading.mentions[claims[i].mention]);
    if (age && age->aside) continue;
    claims[i].stance = stances[i];
    // who says it is no party to it
    if (stances[i].source_id == 0 || age) continue;
    std::erase(claims[i].parties, stances[i].source_id);
    if (claims[i].nearest == stances[i].source_id) claims[i].nearest = 0;
  }
  return claims;
}

}  // namespace recoupe
