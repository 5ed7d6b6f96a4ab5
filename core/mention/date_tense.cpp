// Is a weekday or a month without a year behind us or ahead? The nearest verb decides: the rows `future`, `past` and
// `participle` of times.tsv, whole words or, written ~ait, the ends of words, and the futures and conditionals of
// endings.tsv.
#include <algorithm>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "mention/date_reader.h"

namespace recoupe::dates {
namespace {

enum class Verb : std::uint8_t { none, past, future, participle };

Verb verb_of(const Row& row) {
  if (is(row, Table::time, TimeRole::future)) return Verb::future;
  if (is(row, Table::time, TimeRole::past)) return Verb::past;
  if (is(row, Table::time, TimeRole::participle)) return Verb::participle;
  if (row.table != Table::ending) return Verb::none;
  return is(row, Table::ending, StanceRole::none) ? Verb::none : Verb::future;
}

// The longest ending of the word that is a row: "-era" (endings.tsv) or "~ait" (times.tsv).
Verb ending_of(const Reader& r, Index i) {
  const Token& token = r.token(i);
  const auto word = r.text.word(i);
  if (token.kind != TokenKind::word || word.size() < 4 || token.is(Token::all_caps) ||
      (token.is(Token::capital) && i > r.begin))
    return Verb::none;
  constexpr std::size_t longest = 10;
  std::vector<Match> matches;
  for (std::size_t size = std::min(word.size() - 1, longest); size >= 2; --size) {
    Token form[2];
    form[1].word = r.text.lexicon->word(hash_of(word.substr(word.size() - size)));
    if (form[1].word == 0) continue;
    for (const std::string_view mark : {"-", "~"}) {
      form[0].word = r.text.lexicon->word(hash_of(mark));
      if (form[0].word == 0) continue;
      r.text.lexicon->match(form, 0, matches);
      for (const Match& match : matches)
        if (match.length == 2 && verb_of(*match.row) != Verb::none) return verb_of(*match.row);
      matches.clear();
    }
  }
  return Verb::none;
}

Verb verb_at(const Reader& r, Index i) {
  const Match* best = nullptr;
  for (const Match& match : r.text.matches_at(i))
    if (end_of(match) <= r.end && (verb_of(*match.row) != Verb::none || match.row->table == Table::ending))
      best = &match;
  return best ? verb_of(*best->row) : ending_of(r, i);
}

}  // namespace

Tense tense_of(const Reader& r, Index begin, Index end) {
  if (is_deadline(r, begin, end)) return Tense::future;
  if (cue_before(r, begin, TimeRole::since)) return Tense::past;
  constexpr Index reach = 30;
  bool participle = false;
  for (Index i = begin;
       i > r.begin &&
       begin - i < reach;) {  // a participle leans on the auxiliary before it: "will be unveiled on Friday"
    if (is_sign(r, --i, ';')) break;
    const Verb verb = verb_at(r, i);
    if (verb == Verb::future) return Tense::future;
    if (verb == Verb::past) return Tense::past;
    participle |= verb == Verb::participle;
  }
  if (participle) return Tense::past;
  for (Index i = end; i < r.end && i - end < reach && !is_sign(r, i, ';'); ++i) {
    const Verb verb = verb_at(r, i);
    if (verb == Verb::future) return Tense::future;
    if (verb != Verb::none) return Tense::past;
  }
  return cue_before(r, begin, TimeRole::until) ? Tense::future : Tense::open;
}

int distance(const Moment& moment, Day published, Tense tense, int past_weight, int open_weight) {
  if (published < moment.begin)
    return (moment.begin - published) * (tense == Tense::past ? past_weight : tense == Tense::open ? open_weight : 4);
  if (moment.end <= published) return (published - (moment.end - 1)) * 10;
  return 0;
}

}  // namespace recoupe::dates
