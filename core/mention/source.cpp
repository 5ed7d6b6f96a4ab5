// Noun phrases read off names and tables: rightwards the first that can speak, leftwards the nearest; a role takes in
// what it is of, an apposition gives way to the person. Public: source_after, source_before, person_before,
// person_until.
#include "mention/source.h"

#include <algorithm>

#include "lang/tables.h"

namespace recoupe {
namespace {

constexpr std::uint32_t window = 14;   // tokens between a cue and its source, at most
constexpr std::uint32_t memory = 120;  // tokens back to the person whom "il" stands for

class Phrases {
 public:
  Phrases(const Text& text, const Sentence& sentence, const std::vector<Name>& names)
      : text_(text), names_(names), begin_(sentence.begin), end_(sentence.end) {}

  // The source whose phrase starts at `i`: "des sources citées par le Wall Street Journal", "la maire, Hélène Rastoul".
  Source after(std::uint32_t i, int depth = 0) const {
    Source best;
    bool of_role = false;
    for (const std::uint32_t stop = std::min(end_, i + window); i < stop;) {
      if (const Match* cites = text_.longest(i, Table::attribution);
          cites && is(*cites->row, Table::attribution, AttributionRole::cites)) {
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
          best = outlet ? of(*name)
                        : Source{best.begin, name->end_token, name->id, best.anonymous, false, best.several, false};
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
      if (text_.word(i) == "," && of_role && !best.paper) {  // "la maire, Hélène Rastoul", "le PDG de Total, Jean Roy"
        const Name* name = i + 1 < end_ ? name_from(i + 1) : nullptr;
        return name && may_be_person(*name) ? of(*name) : best;
      }
      if (ends_phrase(i)) break;
      ++i;
    }
    return best;
  }

  // The source whose phrase ends before `i`, nearest first: "Le PDG de Total, Patrick Pouyanné,", "An OpenAI
  // spokesperson".
  Source before(std::uint32_t i) const {
    const std::uint32_t stop = i > begin_ + window ? i - window : begin_;
    const bool apposition = i > begin_ && text_.word(i - 1) == ",";
    for (std::uint32_t j = i; j-- > stop;) {
      if (const Name* name = name_until(j + 1); name && name->type != NameType::place) return widened(*name, stop);
      const Match* people = people_over(j);
      const Match* role = role_over(j);
      if ((people && people->begin + people->length <= i) || (role && role->begin + role->length <= i)) {
        Source source = people ? of_people(*people) : Source{role->begin, role->begin + role->length};
        if (role && !people) source.paper = is(*role->row, Table::role, RoleKind::outlet);
        return apposed(source, stop, apposition);
      }
      const auto word = text_.word(j);
      if (text_.tokens[j].kind == TokenKind::sign &&
          (word == ";" || word == ":" || word == "»" || word == "”" || word == "\""))
        break;
      if (!apposition && (has(j, ClauseRole::conjunction) || (has(j, ClauseRole::completive) && j + 1 < i))) break;
    }
    return capital_before(i);
  }
  // "Moscow denied losing three ships": a place that speaks stands right before its verb and opens its clause.
  Source capital_before(std::uint32_t i) const {
    const Name* name = name_until(i);
    if (name == nullptr || name->type != NameType::place) return {};
    const bool opens = name->begin_token == begin_ || text_.tokens[name->begin_token - 1].kind == TokenKind::sign ||
                       has(name->begin_token - 1, ClauseRole::conjunction) ||
                       has(name->begin_token - 1, ClauseRole::completive);
    return opens ? of(*name) : Source{};
  }
  Source person(std::uint32_t token) const {
    token = before_speech(token);
    const Name* name = last_before(token);
    return name ? of(*name) : Source{};
  }
  bool is_person(const Source& source) const {
    if (source.id != 0 && source.end > source.begin) {
      const Name* name = name_until(source.end);
      return name != nullptr && may_be_person(*name);
    }
    const Match* role = role_at(source.begin);
    return role != nullptr && is(*role->row, Table::role, RoleKind::person);
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

 private:
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
    for (const Match& m : text_.matches_at(i, Table::role)) {
      const bool speaks =
          m.table == Table::role && !is(m, Table::role, RoleKind::title) && !is(m, Table::role, RoleKind::body);
      if (speaks) match = &m;
    }
    return match;
  }
  const Match* role_over(std::uint32_t i) const {  // "chief executive" from its last word
    const Match* best = role_at(i);
    for (std::uint32_t back = 1; back <= 3 && begin_ + back <= i; ++back)
      if (const Match* match = role_at(i - back); match && match->length > back) best = match;
    return best;
  }
  bool has(std::uint32_t i, ClauseRole role) const {
    for (const Match& match : text_.matches_at(i, Table::clause))
      if (is(match, Table::clause, role)) return true;
    return false;
  }
  std::vector<Name>::const_iterator name_at(std::uint32_t token) const {
    return std::lower_bound(names_.begin(), names_.end(), token,
                            [](const Name& n, std::uint32_t t) { return n.begin_token < t; });
  }
  const Name* name_from(std::uint32_t token) const {
    const auto at = name_at(token);
    return at != names_.end() && at->begin_token == token ? &*at : nullptr;
  }
  const Name* name_until(std::uint32_t token) const {  // the name that ends right before `token`
    auto at = name_at(token);
    return at != names_.begin() && (--at)->end_token == token ? &*at : nullptr;
  }
  // The last person named, else the last name that may be one's.
  const Name* last_before(std::uint32_t token) const {
    const Name* perhaps = nullptr;
    for (auto at = name_at(token); at != names_.begin();) {
      --at;
      if (at->begin_token + memory < token) break;
      if (at->type == NameType::person) return &*at;
      if (perhaps == nullptr && may_be_person(*at)) perhaps = &*at;
    }
    return perhaps;
  }

  // An unknown name of two words or more after an office: a person whose first name no table has.
  static bool may_be_person(const Name& name) {
    return name.type == NameType::person ||
           (!name.known && name.type == NameType::organisation && name.end_token - name.begin_token >= 2);
  }
  bool is_particle(std::uint32_t i) const {
    const auto word = text_.word(i);
    return word == "de" || word == "du" || word == "des" || word == "d'" || word == "d’" || word == "of";
  }
  static Source of(const Name& name) {
    return {name.begin_token, name.end_token, name.id, false, false, false, name.type == NameType::paper};
  }
  Source of_people(const Match& match) const {
    const bool insider = is(*match.row, Table::attribution, AttributionRole::insider);
    return {match.begin, match.begin + match.length,
            0,           true,
            insider,     is(*match.row, Table::attribution, AttributionRole::several)};
  }

  static Source leaked_by(Source paper, const Source& leaks) {  // "des sources citées par le Wall Street Journal"
    paper.insider = leaks.insider, paper.several = leaks.several;
    return paper;
  }
  bool ends_phrase(std::uint32_t i) const {
    const Token& token = text_.tokens[i];
    if (token.kind == TokenKind::sign) {
      const auto sign = text_.word(i);
      return sign != "-" && sign != "(" && sign != ")" && sign != "&" &&
             !(sign == "." && i + 1 < end_ && !text_.tokens[i + 1].is(Token::paragraph_start) && i > 0 &&
               text_.tokens[i - 1].span.size() <= 4);
    }
    return has(i, ClauseRole::finite) || has(i, ClauseRole::relative) || has(i, ClauseRole::completive) ||
           has(i, ClauseRole::conjunction);
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
  // "Carrow Partners, a consultancy,": the house, where commas on both sides set its kind apart.
  Source apposed(Source source, std::uint32_t stop, bool apart = false) const {
    for (std::uint32_t back = 2; back <= 3 && source.begin >= stop + back && is_particle(source.begin - back + 1);
         ++back)
      if (const std::uint32_t i = source.begin - back; role_at(i)) {
        source.begin = i;
        break;
      }
    std::uint32_t j = source.begin;
    while (j > stop && (has(j - 1, ClauseRole::definite) || has(j - 1, ClauseRole::indefinite))) --j;
    if (j > stop + 1 && text_.word(j - 1) == ",")
      if (const Name* name = name_until(j - 1);
          name && (name->type == NameType::person ||
                   (apart && j < source.begin && name->type != NameType::place && !source.anonymous && source.id == 0)))
        return of(*name);
    if (const Name* name = name_until(source.begin); name && source.id == 0 && name->type == NameType::organisation)
      source.begin = name->begin_token, source.id = name->id;  // "an OpenAI spokesperson"
    return source;
  }

  const Text& text_;
  const std::vector<Name>& names_;
  std::uint32_t begin_, end_;
};

}  // namespace

Source source_after(const Text& text, const Sentence& sentence, const std::vector<Name>& names, std::uint32_t token) {
  return Phrases(text, sentence, names).after(token);
}
Source source_before(const Text& text, const Sentence& sentence, const std::vector<Name>& names, std::uint32_t token) {
  return Phrases(text, sentence, names).before(token);
}
Source person_before(const Text& text, const std::vector<Name>& names, std::uint32_t token) {
  return Phrases(text, {}, names).person(token);
}
bool is_person(const Text& text, const std::vector<Name>& names, const Source& source) {
  return Phrases(text, {}, names).is_person(source);
}
const Name* person_until(const std::vector<Name>& names, std::uint32_t token) {
  auto at = std::lower_bound(names.begin(), names.end(), token,
                             [](const Name& n, std::uint32_t t) { return n.begin_token < t; });
  return at != names.begin() && (--at)->end_token == token && at->type == NameType::person ? &*at : nullptr;
}

}  // namespace recoupe
