// A cue is a row of attribution.tsv. Its source is the nearest noun phrase on the right side: a name, a role and what it
// is of, or a word for people without a name. Public: find_sayings.
#include "mention/saying.h"

#include <algorithm>

#include "lang/tables.h"

namespace recoupe {
namespace {

constexpr std::uint32_t window = 14;  // tokens between a cue and its source, at most
constexpr std::uint32_t memory = 120;  // tokens back to the person whom "il" stands for

class Reader {
 public:
  Reader(const Text& text, const Sentence& sentence, const std::vector<Name>& names)
      : text_(text), names_(names), begin_(sentence.begin), end_(sentence.end) {}

  void run(std::vector<Saying>& out) {
    first_ = begin_, last_ = begin_;
    for (std::uint32_t i = begin_; i < end_;) {
      if (i >= last_) {  // the next stretch between semicolons: what it says, it says of itself
        first_ = i;
        for (last_ = i + 1; last_ < end_ && text_.word(last_ - 1) != ";";) ++last_;
      }
      const Match* cue = cue_at(i);
      if (!cue) {
        ++i;
        continue;
      }
      Saying saying = read(*cue);
      if (saying.source.found()) out.push_back(saying);
      i += cue->length;
    }
  }

 private:
  const Match* cue_at(std::uint32_t i) const {
    const Match* match = text_.longest(i, Table::attribution);
    const bool cue = match && i + match->length <= end_ && match->row->code <= static_cast<std::uint8_t>(AttributionRole::pronoun);
    return cue ? match : nullptr;
  }
  const Match* people_at(std::uint32_t i) const {
    const Match* match = text_.longest(i, Table::attribution);
    return match && match->row->code >= static_cast<std::uint8_t>(AttributionRole::source) ? match : nullptr;
  }
  const Match* people_over(std::uint32_t i) const {  // "several sources" from its last word
    const Match* best = people_at(i);
    for (std::uint32_t back = 1; back <= 4 && begin_ + back <= i; ++back)
      if (const Match* match = people_at(i - back); match && match->length > back) best = match;
    return best;
  }
  const Match* role_at(std::uint32_t i) const {
    const Match* match = nullptr;
    for (const Match& m : text_.matches_at(i)) {
      const bool speaks = m.row->table == Table::role && !is(*m.row, Table::role, RoleKind::title) && !is(*m.row, Table::role, RoleKind::body);
      if (speaks) match = &m;
    }
    return match;
  }
  bool has(std::uint32_t i, ClauseRole role) const {
    for (const Match& match : text_.matches_at(i))
      if (is(*match.row, Table::clause, role)) return true;
    return false;
  }
  std::vector<Name>::const_iterator name_at(std::uint32_t token) const {
    return std::lower_bound(names_.begin(), names_.end(), token, [](const Name& n, std::uint32_t t) { return n.begin_token < t; });
  }
  const Name* name_from(std::uint32_t token) const {
    const auto at = name_at(token);
    return at != names_.end() && at->begin_token == token ? &*at : nullptr;
  }
  const Name* name_until(std::uint32_t token) const {  // the name that ends right before `token`
    auto at = name_at(token);
    return at != names_.begin() && (--at)->end_token == token ? &*at : nullptr;
  }
  const Name* last_before(std::uint32_t token, bool person) const {
    auto at = name_at(token);
    while (at != names_.begin()) {
      --at;
      if (at->begin_token + memory < token) return nullptr;
      if ((at->type == NameType::person) == person && at->type != NameType::place) return &*at;
    }
    return nullptr;
  }

  bool is_particle(std::uint32_t i) const {
    const auto word = text_.word(i);
    return word == "de" || word == "du" || word == "des" || word == "d'" || word == "d’" || word == "of";
  }
  static Source of(const Name& name) { return {name.begin_token, name.end_token, name.id, false, false, false, name.type == NameType::paper}; }
  Source of_people(const Match& match) const {
    const bool insider = is(*match.row, Table::attribution, AttributionRole::insider);
    return {match.begin, match.begin + match.length, 0, true, insider, is(*match.row, Table::attribution, AttributionRole::several)};
  }

  static Source leaked_by(Source paper, const Source& leaks) {  // "des sources citées par le Wall Street Journal"
    paper.insider = leaks.insider, paper.several = leaks.several;
    return paper;
  }
  bool ends_phrase(std::uint32_t i) const {
    const Token& token = text_.tokens[i];
    if (token.kind == TokenKind::sign) {
      const auto sign = text_.word(i);
      return sign != "-" && sign != "(" && sign != ")" && sign != "&" && !(sign == "." && i + 1 < end_ && !text_.tokens[i + 1].is(Token::paragraph_start) && i > 0 && text_.tokens[i - 1].span.size() <= 4);
    }
    return has(i, ClauseRole::finite) || has(i, ClauseRole::relative) || has(i, ClauseRole::completive) || has(i, ClauseRole::conjunction);
  }

  // The source whose phrase starts at `i`: "des sources citées par le Wall Street Journal", "la maire, Hélène Rastoul".
  Source after(std::uint32_t i, int depth = 0) const {
    Source best;
    bool of_role = false;
    for (const std::uint32_t stop = std::min(end_, i + window); i < stop;) {
      if (const Match* cites = text_.longest(i, Table::attribution); cites && is(*cites->row, Table::attribution, AttributionRole::cites)) {
        if (depth == 3) return best;
        const Source last = after(cites->begin + cites->length, depth + 1);
        return last.found() ? leaked_by(last, best) : best;
      }
      if (const Name* name = name_from(i)) {
        if (!best.found() || (name->type == NameType::person && (of_role || best.anonymous) && !best.insider)) {
          best = of(*name);
          if (name->type == NameType::person) of_role = false;
        } else if (of_role && !best.insider && best.id == 0 && i <= best.end + 3) {
          const bool outlet = best.paper;  // "la radio RTL" is RTL; "un analyste de Bloomberg" is an analyst
          best = outlet ? of(*name) : Source{best.begin, name->end_token, name->id, best.anonymous, false, best.several, false};
          best.paper = outlet;
        }
        i = name->end_token;
        continue;
      }
      if (!best.found()) {
        if (const Match* people = people_at(i)) {
          best = of_people(*people), of_role = true;
          i += people->length;
          continue;
        }
        if (const Match* role = role_at(i)) {
          best = {i, i + role->length}, of_role = true;
          best.paper = is(*role->row, Table::role, RoleKind::outlet);
          i += role->length;
          continue;
        }
        if (has(i, ClauseRole::pronoun)) return {};
      } else if (best.paper && of_role && best.id == 0 && i == best.end && text_.tokens[i].is(Token::capital)) {
        best = {i, i + 1, text_.tokens[i].key, false, false, false, true};  // "la radio RAC1"
        return best;
      }
      if (text_.word(i) == "," && of_role && best.id == 0) {  // "la maire, Hélène Rastoul"
        const Name* name = i + 1 < end_ ? name_from(i + 1) : nullptr;
        return name && name->type == NameType::person ? of(*name) : best;
      }
      if (ends_phrase(i)) break;
      ++i;
    }
    return best;
  }

  // The source whose phrase ends before `i`, nearest first: "Le PDG de Total, Patrick Pouyanné,", "An OpenAI spokesperson".
  Source before(std::uint32_t i) const {
    const std::uint32_t stop = i > begin_ + window ? i - window : begin_;
    const bool apposition = i > begin_ && text_.word(i - 1) == ",";
    for (std::uint32_t j = i; j-- > stop;) {
      if (const Name* name = name_until(j + 1); name && name->type != NameType::place) return widened(*name, stop);
      const Match* people = people_over(j);
      const Match* role = role_at(j);
      if ((people && people->begin + people->length <= i) || (role && j + role->length <= i)) {
        Source source = people ? of_people(*people) : Source{j, j + role->length};
        if (role && !people) source.paper = is(*role->row, Table::role, RoleKind::outlet);
        return apposed(source, stop);
      }
      const auto word = text_.word(j);
      if (text_.tokens[j].kind == TokenKind::sign && (word == ";" || word == ":" || word == "»" || word == "”" || word == "\"")) break;
      if (!apposition && (has(j, ClauseRole::conjunction) || (has(j, ClauseRole::completive) && j + 1 < i))) break;
    }
    return {};
  }
  // "porte-parole d'Airbus": with the role that stands before the name.
  Source widened(const Name& name, std::uint32_t stop) const {
    Source source = of(name);
    if (name.type == NameType::person) return source;
    for (std::uint32_t back = 1; back <= 4 && name.begin_token >= stop + back; ++back) {
      const std::uint32_t j = name.begin_token - back;
      if (text_.tokens[j].kind == TokenKind::sign) break;
      const Match* people = people_at(j);
      if (!people && !role_at(j)) continue;
      if (people) source.anonymous = true, source.insider = of_people(*people).insider;
      source.begin = j;
      return apposed(source, stop);
    }
    return source;
  }
  // "Sam Altman, le patron d'OpenAI,": the person before the comma. "L'agent du joueur": the agent.
  Source apposed(Source source, std::uint32_t stop) const {
    for (std::uint32_t back = 2; back <= 3 && source.begin >= stop + back && is_particle(source.begin - back + 1); ++back)
      if (const std::uint32_t i = source.begin - back; role_at(i) && i + role_at(i)->length == i + 1) {
        source.begin = i;
        break;
      }
    std::uint32_t j = source.begin;
    while (j > stop && (has(j - 1, ClauseRole::definite) || has(j - 1, ClauseRole::indefinite))) --j;
    if (j > stop + 1 && text_.word(j - 1) == ",")
      if (const Name* name = name_until(j - 1); name && name->type == NameType::person) return of(*name);
    if (const Name* name = name_until(source.begin); name && source.id == 0 && name->type == NameType::organisation)
      source.begin = name->begin_token, source.id = name->id;  // "an OpenAI spokesperson"
    return source;
  }

  Saying read(const Match& cue) const {
    Saying saying;
    saying.begin = cue.begin, saying.end = cue.begin + cue.length;
    if (is(*cue.row, Table::attribution, AttributionRole::pronoun)) {
      saying.source = person(saying.begin), saying.accords = true;
    } else if (is(*cue.row, Table::attribution, AttributionRole::before)) {
      saying.source = after(saying.end), saying.accords = true;
    } else {
      read_verb(cue, saying);
    }
    saying.covers_begin = saying.accords || saying.inverted ? first_ : saying.end;
    saying.covers_end = saying.inverted && !saying.accords ? saying.begin : last_;
    return saying;
  }
  Source person(std::uint32_t token) const {
    token = before_speech(token);
    const Name* name = last_before(token, true);
    return name ? of(*name) : Source{};
  }

  // « Neymar reste », a-t-il dit: "il" is nobody of the quotation.
  std::uint32_t before_speech(std::uint32_t token) const {
    std::uint32_t i = token;
    while (i > 0 && token - i < 3 && text_.word(i - 1) == ",") --i;
    if (i == 0) return token;
    const auto close = text_.word(i - 1);
    const std::string_view open = close == "»" ? "«" : close == "”" ? "“" : close == "\"" ? "\"" : "";
    if (open.empty()) return token;
    for (std::uint32_t j = i - 1; j > 0 && i - j < memory; --j)
      if (text_.word(j - 1) == open) return j - 1;
    return token;
  }

  void read_verb(const Match& cue, Saying& saying) const {
    for (std::uint32_t i = saying.begin; i < saying.end + 4 && i < end_; ++i) {  // "a-t-il déclaré", "explique-t-elle"
      if (i == saying.end && text_.word(i) != "-") break;
      if (text_.word(i) == "on") {
        saying.inverted = true, saying.source = after(i + 1);
        return;
      }
      if (i > saying.begin && text_.word(i - 1) == "-" && has(i, ClauseRole::pronoun)) {
        saying.inverted = true, saying.source = person(saying.begin);
        return;
      }
    }
    if (saying.begin > begin_ && has(saying.begin - 1, ClauseRole::pronoun)) {
      saying.source = person(saying.begin);
      saying.inverted = closes(saying.begin - 2);
      return;
    }
    const bool always = is(*cue.row, Table::attribution, AttributionRole::inverted), comma = closes(saying.begin - 1);
    if (always || ((comma || saying.begin == begin_) && !leads_on(saying.end))) {
      saying.source = after(saying.end);
      saying.inverted = true, saying.accords = always;
      if (always) return;
      // "…, the mayor, Helen Rastall, told residents": the person before the comma speaks.
      const Name* person = saying.source.anonymous && comma ? name_until(saying.begin - 1) : nullptr;
      if (saying.source.found() && !(person && person->type == NameType::person)) return;
    }
    saying.source = before(saying.begin);
    // "…, X said." at the end of a sentence: what it says stands before.
    saying.inverted = saying.source.found() && ends_sentence(saying.end) && saying.source.begin > begin_;
  }
  // "…, a confié à l'agence que", "…, said it had": what follows the verb is not its subject.
  bool leads_on(std::uint32_t i) const {
    if (i >= end_) return false;
    for (const Match& match : text_.matches_at(i)) {
      if (is(*match.row, Table::clause, ClauseRole::completive) || is(*match.row, Table::clause, ClauseRole::pronoun)) return true;
      if (is(*match.row, Table::function, FunctionClass::preposition)) return true;
    }
    return false;
  }
  bool closes(std::uint32_t i) const {  // in the sentence
    if (i + 1 <= begin_ || i >= end_) return false;
    const auto sign = text_.word(i);
    return sign == "," || sign == "»" || sign == "”" || sign == "\"" || sign == "’" || sign == "–" || sign == "—";
  }
  // Nothing but a time or a mark follows: "officials said on Monday."
  bool ends_sentence(std::uint32_t i) const {
    for (std::uint32_t steps = 0; i < end_; ++i, ++steps) {
      if (text_.tokens[i].kind == TokenKind::sign) return text_.word(i) == "." || text_.word(i) == "!" || text_.word(i) == ")";
      if (steps >= 3) return false;
      bool time = text_.word(i) == "on";
      for (const Match& match : text_.matches_at(i)) time = time || match.row->table == Table::time;
      if (!time) return false;
    }
    return true;
  }
  const Text& text_;
  const std::vector<Name>& names_;
  std::uint32_t begin_, end_;
  std::uint32_t first_ = 0, last_ = 0;  // the stretch between semicolons that is being read
};

}  // namespace

void find_sayings(const Text& text, const Sentence& sentence, const std::vector<Name>& names, std::vector<Saying>& out) {
  if (sentence.begin < sentence.end) Reader(text, sentence, names).run(out);
}

}  // namespace recoupe
