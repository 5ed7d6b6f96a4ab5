// Scope is syntax read off small words: a mood governs its clause, but not what belongs to a definite subject ("le
// contrat de 38 milliards sera …"); a plan or a forecast governs what follows it; an adjective what stands right beside
// it.
#include "claim/cue.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "base/lazy.h"
#include "base/utf8.h"
#include "mention/shape.h"

namespace recoupe {
namespace {

constexpr std::uint32_t subject_at_most = 16;  // tokens of a subject before its figure
constexpr std::uint32_t beside = 7;            // tokens between an adjective and its figure, at most

bool has(const Text& text, std::uint32_t i, ClauseRole role) {
  for (const Match& match : text.matches_at(i, Table::clause))
    if (is(match, Table::clause, role)) return true;
  return false;
}
bool has_verb_of_saying(const Text& text, std::uint32_t i) {
  for (const Match& match : text.matches_at(i, Table::attribution))
    if (is(match, Table::attribution, AttributionRole::verb)) return true;
  return false;
}

bool opens_speech(const Text& text, std::uint32_t i) {
  const auto sign = i > 0 ? text.word(i - 1) : std::string_view{};
  return sign == "«" || sign == "“" || sign == "\"" || sign == "‘" || sign == ":" || sign == "–" || sign == "—" ||
         sign == "•";
}

// Does a phrase of the role end right before token `i`?
bool follows_role(const Text& text, std::uint32_t i, ClauseRole role, std::uint32_t& begin) {
  for (std::uint32_t back = 1; back <= 4 && back <= i; ++back)
    for (const Match& match : text.matches_at(i - back, Table::clause))
      if (match.length == back && is(match, Table::clause, role)) {
        begin = i - back;
        return true;
      }
  return false;
}
bool is_owner(std::string_view word) { return word == "'s" || word == "’s"; }

// A phrase with a preposition at the head of the clause, which ends at a comma between the figure and the verb.
bool opens_with_preposition(const Text& text, std::uint32_t first, std::uint32_t start, std::uint32_t verb,
                            std::uint32_t end) {
  if (!is_function_word(text, first, FunctionClass::preposition)) return false;
  for (std::uint32_t i = first; i < start; ++i)
    if (text.word(i) == ",") return false;
  for (std::uint32_t i = end; i < verb; ++i)
    if (text.word(i) == ",") return true;
  return false;
}

// Is the figure before the cue's verb the subject itself or part of an indefinite one?
bool is_new(const Text& text, const Clauses& clauses, const Sentence& sentence, const Cue& cue,
            const Mention& mention) {
  const std::uint32_t clause = clauses.of[cue.begin - sentence.begin];
  std::uint32_t first = clauses.clauses[clause].begin;
  if (clauses.clauses[clause].kind != ClauseKind::main) ++first;  // past the word or comma that opens it
  for (std::uint32_t i = mention.end_token; i < cue.begin; ++i)
    if (has_verb_of_saying(text, i)) return false;
  const std::uint32_t start = std::min(mention.reach_begin, mention.begin_token);
  const bool after_comma = start > 0 && text.word(start - 1) == ",";
  if (is_time(mention.kind)) {  // "D'ici 2030, …": a time at the head of the clause; "le budget 2025 sera": not
    std::uint32_t preposition = start;
    if (start <= first || after_comma) return true;
    return follows_role(text, start, ClauseRole::open, preposition) &&
           (preposition <= first || text.word(preposition - 1) == ",");
  }
  // "Le conducteur, un père de 43 ans, aurait": an age in an apposition; "Avec une ancienneté de 21 ans, chacun
  // toucherait": what stands before the subject.
  const bool closed = mention.end_token < text.tokens.size() && text.word(mention.end_token) == ",";
  if (closed && mention.kind == Kind::duration) return false;
  if (opens_with_preposition(text, first, start, cue.begin, mention.end_token)) return false;
  // The first determiner of the subject decides: "une prime à la signature, de 3 millions, serait", "le contrat de 3
  // millions sera".
  const bool aside = after_comma && mention.end_token < text.tokens.size() && text.word(mention.end_token) == ",";
  std::uint32_t from = start;
  if (after_comma && !aside) return true;
  const std::uint32_t floor = std::max(first, start > subject_at_most ? start - subject_at_most : 0);
  for (bool crossed = !aside && !(start > 1 && text.word(start - 2) == ","); from > floor; --from) {
    if (text.word(from - 1) == "," && crossed) break;
    if (text.word(from - 1) == ",") crossed = true;
  }
  for (std::uint32_t i = from; i < start; ++i) {
    if (has(text, i, ClauseRole::indefinite)) return true;
    if (has(text, i, ClauseRole::definite) || is_owner(text.word(i))) return false;
  }
  return start <= first + 2;
}

// Does the clause of `token` follow from that of the cue without a break?
bool reaches(const Clauses& clauses, std::uint32_t from, std::uint32_t to, std::uint32_t cue_end) {
  for (std::uint32_t clause = to, steps = 0; steps < 8; ++steps) {
    if (clause == from) return true;
    const Clause& c = clauses.clauses[clause];
    const bool open = c.kind == ClauseKind::restrictive ||
                      (c.kind == ClauseKind::completive && c.begin <= cue_end + 3) ||
                      (c.kind == ClauseKind::completive && clauses.clauses[c.parent].kind == ClauseKind::completive);
    if (!open) return false;
    clause = c.parent;
  }
  return false;
}

}  // namespace

Endings::Endings(const Lexicon& lexicon) : rows_(&lexicon.rows(Table::ending)) {
  std::vector<std::pair<std::string, std::uint32_t>> forms;
  for (std::uint32_t row = 0; row < rows_->size(); ++row)
    for (std::string& form : expanded((*rows_)[row]->form)) forms.emplace_back(std::move(form), row + 1);
  words_.make_room(forms.size()), endings_.make_room(forms.size());
  for (const auto& [form, row] : forms) {
    if (form.front() != '-') {
      words_.insert(hash_of(form), row);
      continue;
    }
    endings_.insert(hash_of(std::string(form.rbegin(), form.rend() - 1)), row);
    longest_ = std::max(longest_, form.size() - 1);
  }
}

const Endings& Endings::in(const Lexicon& lexicon) {
  static const auto all = [] {
    std::map<std::string_view, Lazy<Endings>> of_language;
    for (const std::string_view language : Lexicon::languages()) of_language.try_emplace(language);
    return of_language;
  }();
  const auto found = all.find(lexicon.language());
  if (found == all.end()) {
    static const Endings none(Lexicon::of(""));  // a text in none of the languages
    return none;
  }
  return found->second.get(
      [&] { return std::unique_ptr<const Endings>(new Endings(Lexicon::of(lexicon.language()))); });
}

const Row* Endings::of(std::string_view word) const {
  if (word.size() < 4) return nullptr;
  const auto row = [&](std::uint32_t place) { return place == 0 ? nullptr : (*rows_)[place - 1]; };
  if (const std::uint32_t whole = words_.find(hash_of(word)); whole != 0) return row(whole);
  std::uint32_t longest = 0;
  std::uint64_t hash = hash_of("");
  for (std::size_t i = 0; i < word.size() && i < longest_; ++i) {
    hash = hash_more(hash, word[word.size() - 1 - i]);
    if (const std::uint32_t ending = endings_.find(hash); ending != 0) longest = ending;
  }
  return row(longest);
}

void find_cues(const Text& text, const Sentence& sentence, const Endings& endings, std::vector<Cue>& out) {
  for (std::uint32_t i = sentence.begin; i < sentence.end;) {
    const Token& token = text.tokens[i];
    const bool named =
        token.is(Token::capital) && !token.is(Token::all_caps) && i != sentence.begin && !opens_speech(text, i);
    const Match* match = named ? nullptr : text.longest(i, Table::stance);  // "May", "Will Smith"
    if (match && i + match->length <= sentence.end) {
      const auto role = static_cast<StanceRole>(match->row->code);
      if (role != StanceRole::none)
        out.push_back({i, i + match->length, role, static_cast<StanceReach>(match->row->second)});
      i += match->length;
      continue;
    }
    if (token.kind == TokenKind::word && !named && !token.is(Token::has_digit)) {
      const Row* row = endings.of(text.word(i));
      if (row && row->code != static_cast<std::uint8_t>(StanceRole::none))
        out.push_back({i, i + 1, static_cast<StanceRole>(row->code), static_cast<StanceReach>(row->second)});
    }
    ++i;
  }
}

bool governs(const Text& text, const Sentence& sentence, const Clauses& clauses, const Cue& cue,
             const Mention& mention) {
  if (cue.reach == StanceReach::sentence) return true;
  const std::uint32_t here = clauses.of[cue.begin - sentence.begin],
                      there = clauses.of[mention.begin_token - sentence.begin];
  const bool follows = mention.begin_token >= cue.end;
  if (mention.begin_token < cue.end && mention.end_token > cue.begin) return true;  // the cue is part of the figure
  if (cue.reach == StanceReach::previous) return !follows && cue.begin - std::min(cue.begin, mention.end_token) <= 1;
  if (cue.reach == StanceReach::next)
    return follows && !is_time(mention.kind) && mention.kind != Kind::duration &&
           std::max(mention.reach_begin, cue.end) <= cue.end + 1;
  if (cue.reach == StanceReach::near) {
    if (!follows)
      return cue.role != StanceRole::stated && here == there && mention.end_token <= cue.begin &&
             cue.begin - mention.end_token <= 1;
    if (here != there || std::max(mention.reach_begin, cue.end) - cue.end > beside) return false;
    for (std::uint32_t i = cue.end; i < mention.begin_token; ++i)
      if (text.word(i) == "," || text.word(i) == "(") return false;
    return true;
  }
  if (follows) return cue.reach == StanceReach::after ? reaches(clauses, here, there, cue.end) : here == there;
  return cue.reach == StanceReach::clause && here == there &&
         (cue.role == StanceRole::denied || is_new(text, clauses, sentence, cue, mention));
}

}  // namespace recoupe
