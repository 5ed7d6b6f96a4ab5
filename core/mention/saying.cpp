// A cue is a row of attribution.tsv. Where its source stands, before it or behind, is told by commas, quotation marks,
// pronouns and what follows; source.cpp reads the phrase. Public: find_sayings.
#include "mention/saying.h"

#include <algorithm>

#include "lang/tables.h"

namespace recoupe {
namespace {

class Reader {
 public:
  Reader(const Text& text, const Sentence& sentence, const std::vector<Name>& names)
      : text_(text), names_(names), sentence_(sentence), begin_(sentence.begin), end_(sentence.end) {}

  void run(std::vector<Saying>& out) {
    first_ = begin_, last_ = begin_;
    for (std::uint32_t i = begin_; i < end_;) {
      if (i >= last_) {  // the next stretch between semicolons: what it says, it says of itself
        first_ = i, spoken_ = false, speaker_ = {};
        for (last_ = i + 1; last_ < end_ && text_.word(last_ - 1) != ";";) ++last_;
      }
      const Match* cue = cue_at(i);
      if (!cue) {
        if (const Saying next = spoken_ ? elliptic(i) : Saying{}; next.source.found()) out.push_back(next);
        ++i;
        continue;
      }
      Saying saying = read(*cue);
      if (saying.source.found()) out.push_back(saying), spoken_ = !saying.accords && !saying.inverted;
      speaker_ = spoken_ ? saying.source : Source{};
      i += cue->length;
    }
  }

 private:
  const Match* cue_at(std::uint32_t i) const {
    const Match* match = text_.longest(i, Table::attribution);
    const bool cue =
        match && i + match->length <= end_ && match->row->code <= static_cast<std::uint8_t>(AttributionRole::pronoun);
    return cue ? match : nullptr;
  }
  bool has(std::uint32_t i, ClauseRole role) const {
    for (const Match& match : text_.matches_at(i, Table::clause))
      if (is(match, Table::clause, role)) return true;
    return false;
  }

  Saying read(const Match& cue) const {
    Saying saying;
    saying.begin = cue.begin, saying.end = cue.begin + cue.length;
    if (is(*cue.row, Table::attribution, AttributionRole::pronoun)) {
      saying.source = antecedent(saying.end - 1), saying.accords = true;
    } else if (is(*cue.row, Table::attribution, AttributionRole::before)) {
      saying.source = source_after(text_, sentence_, names_, saying.end), saying.accords = true;
      if (!saying.source.found()) saying.source = anyone_after(saying.end);
    } else {
      read_verb(cue, saying);
    }
    saying.covers_begin = saying.accords || saying.inverted ? first_ : saying.end;
    saying.covers_end = saying.inverted && !saying.accords && !is_aside(saying) ? saying.begin : last_;
    return saying;
  }
  // "according to a night porter", "d'après un veilleur": whoever follows is the source, in the table or not. "Selon
  // les saisons" names nobody.
  Source anyone_after(std::uint32_t i) const {
    constexpr std::uint32_t longest = 3;
    if (i >= end_ || !has(i, ClauseRole::indefinite)) return {};
    Source source;
    source.begin = source.end = i + 1, source.anonymous = source.unlisted = true;
    while (source.end < end_ && source.end < source.begin + longest && describes(source.end)) ++source.end;
    return source;
  }
  // "La préfecture a compté 900 marcheurs, les syndicats 3 000": the verb goes on for the next source.
  Saying elliptic(std::uint32_t comma) const {
    Saying saying;
    if (text_.tokens[comma].kind != TokenKind::sign || text_.word(comma) != ",") return saying;
    constexpr std::uint32_t longest = 6;  // words of the source
    Source source = source_after(text_, sentence_, names_, comma + 1);
    if (!source.found() || source.begin > comma + 3 || source.end > comma + longest) return saying;
    std::uint32_t figure = source.end;
    while (figure < end_ && figure < source.end + 3 && is_small(figure)) ++figure;
    if (figure >= end_ || text_.tokens[figure].kind != TokenKind::number) return saying;
    saying.begin = source.begin, saying.end = source.end;
    saying.covers_begin = source.end, saying.covers_end = last_;
    saying.source = source;
    return saying;
  }
  bool is_small(std::uint32_t i) const {
    for (const Match& match : text_.matches_at(i))
      if (is(*match.row, Table::function, FunctionClass::preposition) || match.row->table == Table::hedge ||
          match.row->table == Table::currency || is(*match.row, Table::function, FunctionClass::partitive))
        return true;
    return false;
  }
  void read_verb(const Match& cue, Saying& saying) const {
    for (std::uint32_t i = saying.begin; i < saying.end + 4 && i < end_; ++i) {  // "a-t-il déclaré", "explique-t-elle"
      if (i == saying.end && text_.word(i) != "-") break;
      if (text_.word(i) == "on") {
        saying.inverted = true, saying.source = source_after(text_, sentence_, names_, i + 1);
        return;
      }
      if (i > saying.begin && text_.word(i - 1) == "-" && has(i, ClauseRole::pronoun)) {
        saying.inverted = true, saying.source = person_before(text_, names_, saying.begin);
        return;
      }
    }
    if (saying.begin > begin_ && has(saying.begin - 1, ClauseRole::pronoun)) {
      saying.source = antecedent(saying.begin - 1);
      saying.inverted = closes(saying.begin - 2);
      return;
    }
    const bool always = is(*cue.row, Table::attribution, AttributionRole::inverted), comma = closes(saying.begin - 1);
    if (always || ((comma || saying.begin == begin_) && !leads_on(saying.end))) {
      saying.source = source_after(text_, sentence_, names_, saying.end);
      saying.inverted = true, saying.accords = always;
      if (always) return;
      // "Marie Coster, the finance chief, told analysts that …"
      if (saying.source.anonymous && comma)
        if (const Source subject = subject_before(saying.begin); subject.found()) {
          saying.source = subject, saying.inverted = false;
          return;
        }
      // "…, the mayor, Helen Rastall, told residents": the person before the comma speaks.
      const bool apposed = saying.source.anonymous && comma && person_until(names_, saying.begin - 1);
      if (saying.source.found() && !apposed) return;
    }
    if (comma)
      if (const Source subject = subject_before(saying.begin); subject.found()) {
        saying.source = subject;
        return;
      }
    saying.source = source_before(text_, sentence_, names_, saying.begin);
    if (!saying.source.found() && speaker_.found() && saying.begin > first_ &&
        (has(saying.begin - 1, ClauseRole::conjunction) || has(saying.begin - 1, ClauseRole::coordinator)))
      saying.source = speaker_;  // "L'agence a confirmé sa note, mais table sur …"
    // "…, X said." at the end of a sentence: what it says stands before.
    const std::uint32_t stop = past_circumstances(saying.end);
    const bool closed = stop < end_ && (text_.word(stop) == "," || text_.word(stop) == ";");
    const bool aside = closed && opens_aside(saying.source.begin);
    saying.inverted = saying.source.found() && (ends_sentence(saying.end) || aside) && saying.source.begin > begin_;
  }
  // "Le réseau Sentinelle, qui suit 800 médecins, estime que …": the subject stands before what the commas enclose.
  Source subject_before(std::uint32_t verb) const {
    constexpr std::uint32_t longest = 16, apart = 3;
    if (verb < first_ + 3 || text_.word(verb - 1) != ",") return {};
    std::uint32_t comma = verb - 1;
    for (std::uint32_t i = verb - 2; i > first_ && verb - i <= longest; --i)
      if (text_.word(i) == ",") {
        comma = i;
        break;
      }
    if (comma == verb - 1 || !encloses(comma + 1)) return {};
    const Source source = source_before(text_, sentence_, names_, comma);
    return source.found() && source.begin <= first_ + apart && source.end == comma ? source : Source{};
  }
  // A relative clause or an apposition begins here.
  bool encloses(std::uint32_t i) const {
    return has(i, ClauseRole::relative) || has(i, ClauseRole::definite) || has(i, ClauseRole::indefinite);
  }
  // "Once it has arrived, she said, the fleet will save …": what is said goes on after it.
  bool is_aside(const Saying& saying) const {
    const std::uint32_t begin =
        std::min(saying.begin, saying.source.begin < saying.begin ? saying.source.begin : saying.begin);
    const std::uint32_t end = saying.source.begin >= saying.end ? saying.source.end : past_circumstances(saying.end);
    std::uint32_t open = saying.source.begin < first_ ? saying.begin - 1 : begin;  // a pronoun's source is far away
    if (saying.begin > first_ && has(saying.begin - 1, ClauseRole::pronoun)) open = saying.begin - 1;
    open = phrase_start(open, first_);
    return open > first_ && text_.word(open - 1) == "," && end + 1 < last_ && text_.word(end) == "," &&
           !has(end + 1, ClauseRole::relative) && !has(end + 1, ClauseRole::coordinator) &&
           !has(end + 1, ClauseRole::conjunction);
  }
  // Whom a pronoun before a verb of saying stands for: "Le Haut conseil reste sceptique : il voit …"; who led the
  // sentence before; else the last person.
  Source antecedent(std::uint32_t pronoun) const {
    const Source subject = source_after(text_, sentence_, names_, begin_);
    if (subject.found() && subject.begin <= begin_ + 2 && subject.end < pronoun) return subject;
    const bool thing = has(pronoun, ClauseRole::thing);
    if (const std::uint32_t here = text_.sentence_of[sentence_.begin]; here > 0) {
      const Sentence& last = text_.sentences[here - 1];
      const Source lead = source_after(text_, last, names_, last.begin);
      const bool told = last.part == sentence_.part && lead.found() && lead.begin <= last.begin + 2;
      if (told && is_person(text_, names_, lead) != thing) return lead;
      if (thing && last.part == sentence_.part) return accorded_in(last);
    }
    if (thing) return {};  // an office, but which nothing says
    return person_before(text_, names_, pronoun);
  }
  // "31%, according to Pollmark. It put Labour at 19%": whom the sentence accords with.
  Source accorded_in(const Sentence& sentence) const {
    for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
      const Match* cue = text_.longest(i, Table::attribution);
      if (cue == nullptr || !is(*cue->row, Table::attribution, AttributionRole::before)) continue;
      const Source source = source_after(text_, sentence, names_, i + cue->length);
      if (source.found() && !is_person(text_, names_, source)) return source;
    }
    return {};
  }
  // "…, the authorities said, …": between commas.
  bool opens_aside(std::uint32_t i) const {
    i = phrase_start(i, begin_);
    return i > begin_ + 1 && text_.word(i - 1) == ",";
  }
  // Back over the articles of a source, and over what describes it where that leads to a comma: ", disaster officials".
  std::uint32_t phrase_start(std::uint32_t i, std::uint32_t floor) const {
    const auto over_articles = [&](std::uint32_t at) {
      while (at > floor && (has(at - 1, ClauseRole::definite) || has(at - 1, ClauseRole::indefinite))) --at;
      return at;
    };
    constexpr std::uint32_t words = 2;
    i = over_articles(i);
    std::uint32_t start = i;
    for (std::uint32_t n = 0; n < words && start > floor && describes(start - 1); ++n) {
      start = over_articles(start - 1);
      if (start > floor && text_.word(start - 1) == ",") return start;
    }
    return i;
  }
  bool describes(std::uint32_t i) const {
    if (text_.tokens[i].kind != TokenKind::word) return false;
    for (const Match& match : text_.matches_at(i))
      if (match.row->table == Table::function || match.row->table == Table::clause ||
          match.row->table == Table::attribution)
        return false;
    return true;
  }
  // "…, a confié à l'agence que", "…, said it had": what follows the verb is not its subject.
  bool leads_on(std::uint32_t i) const {
    if (i >= end_) return false;
    for (const Match& match : text_.matches_at(i)) {
      if (is(*match.row, Table::clause, ClauseRole::completive) || is(*match.row, Table::clause, ClauseRole::pronoun))
        return true;
      if (is(*match.row, Table::function, FunctionClass::preposition)) return true;
    }
    return false;
  }
  bool closes(std::uint32_t i) const {  // in the sentence
    if (i + 1 <= begin_ || i >= end_) return false;
    const auto sign = text_.word(i);
    return sign == "," || sign == "»" || sign == "”" || sign == "\"" || sign == "’" || sign == "–" || sign == "—";
  }
  // Nothing but a time, whom it was said to or a mark follows: "officials said on Monday.", "… told the BBC."
  bool ends_sentence(std::uint32_t i) const {
    constexpr std::uint32_t longest = 7;
    for (const std::uint32_t stop = i + longest; i < end_;) {
      if (text_.tokens[i].kind == TokenKind::sign)
        return text_.word(i) == "." || text_.word(i) == "!" || text_.word(i) == ")";
      if (i >= stop) return false;
      const std::uint32_t next = past_circumstance(i);
      if (next == i) return false;
      i = next;
    }
    return true;
  }
  // "…, the firm said last weekend, raising its estimate": to the sign behind them; not moved where none follows.
  std::uint32_t past_circumstances(std::uint32_t from) const {
    constexpr std::uint32_t longest = 4;
    for (std::uint32_t i = from; i < end_ && i < from + longest;) {
      if (text_.tokens[i].kind == TokenKind::sign) return i;
      const std::uint32_t next = past_circumstance(i);
      if (next == i) break;
      i = next;
    }
    return from;
  }
  std::uint32_t past_circumstance(std::uint32_t i) const {
    const auto name = std::lower_bound(names_.begin(), names_.end(), i,
                                       [](const Name& n, std::uint32_t t) { return n.begin_token < t; });
    if (name != names_.end() && name->begin_token == i) return name->end_token;
    for (const Match& match : text_.matches_at(i)) {
      const bool hearer = match.row->table == Table::attribution &&
                          match.row->code >= static_cast<std::uint8_t>(AttributionRole::source);
      if (match.row->table == Table::time || match.row->table == Table::role || hearer ||
          is(*match.row, Table::function, FunctionClass::preposition) ||
          is(*match.row, Table::clause, ClauseRole::definite))
        return i + match.length;
    }
    return i;
  }
  const Text& text_;
  const std::vector<Name>& names_;
  const Sentence sentence_;
  std::uint32_t begin_, end_;
  std::uint32_t first_ = 0, last_ = 0;  // the stretch between semicolons that is being read
  Source speaker_;                      // of the last verb of saying that followed its subject
  bool spoken_ = false;                 // a source before its verb has begun to say things in it
};

}  // namespace

void find_sayings(const Text& text, const Sentence& sentence, const std::vector<Name>& names,
                  std::vector<Saying>& out) {
  if (sentence.begin < sentence.end) Reader(text, sentence, names).run(out);
}

}  // namespace recoupe
