// Candidates first: the table's names, then runs of capitalised words, less what a sentence's first word or a
// headline's capitals would feign. Short forms are led back to long ones by alias.cpp. Public: find_names. Private:
// Candidates (the runs).
#include "mention/name.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "base/utf8.h"
#include "mention/alias.h"

namespace recoupe {
namespace {

constexpr std::uint32_t longest_name = 8;  // tokens; a longer run of capitals is no name

// Small words that stand inside names.
constexpr std::string_view particles[] = {"de",  "du",  "des", "d'", "d’",  "von", "van", "der", "den",
                                          "bin", "ibn", "al",  "el", "da",  "di",  "dos", "of",  "la",
                                          "le",  "ben", "the", "et", "and", "l'",  "l’"};

constexpr bool is_word(const Token& token) { return token.kind == TokenKind::word; }

class Candidates {
 public:
  explicit Candidates(const Text& text) : text_(text) {
    for (const Token& token : text.tokens)
      if (is_word(token) && !token.is(Token::capital)) lower_.push_back(token.key);
    std::sort(lower_.begin(), lower_.end());
    lower_.erase(std::unique(lower_.begin(), lower_.end()), lower_.end());
  }

  std::vector<Name> find() {
    for (std::uint32_t s = 0; s < text_.sentences.size(); ++s)
      if (reads(s) && !is_titled(s)) run(s, true);
    std::sort(inside_.begin(), inside_.end());
    std::sort(openers_.begin(), openers_.end());
    for (std::uint32_t s = 0; s < text_.sentences.size(); ++s)
      if (reads(s)) run(s, false);
    return std::move(names_);
  }

 private:
  bool reads(std::uint32_t s) const { return text_.sentences[s].part != Part::furniture; }

  // A headline In Which Every Word Has a Capital, or is SET IN CAPITALS: its capitals say nothing.
  bool is_titled(std::uint32_t s) const {
    std::uint32_t words = 0, capitals = 0, shouted = 0;
    for (std::uint32_t i = text_.sentences[s].begin; i < text_.sentences[s].end; ++i) {
      if (!is_word(text_.tokens[i]) || text_.tokens[i].span.size() < 3) continue;
      ++words, capitals += text_.tokens[i].is(Token::capital) ? 1 : 0,
          shouted += text_.tokens[i].is(Token::all_caps) ? 1 : 0;
    }
    if (words < 4) return false;
    if (shouted * 10 >= words * 9) return true;
    const std::uint32_t end = text_.sentences[s].end;  // a headline has no full stop
    return text_.word(end - 1) != "." && capitals * 10 >= words * (words < 6 ? 10 : 7);
  }

  // The first pass (`learn`) only gathers the words that stand with a capital inside a sentence.
  void run(std::uint32_t s, bool learn) {
    sentence_ = s;
    begin_ = text_.sentences[s].begin, end_ = text_.sentences[s].end;
    titled_ = !learn && is_titled(s);
    for (std::uint32_t i = begin_; i < end_;) {
      if (learn) {
        const bool second = i > begin_ && opens(i - 1) && capital(i - 1);  // of a name, or after "Hier"
        const bool leads = opens(i) && capital(i + 1) && !is_common(i);    // "Halden Freight"
        if (capital(i) && (!opens(i) || leads) && !second) inside_.push_back(text_.tokens[i].key);
        if (capital(i) && opens(i)) openers_.push_back(text_.tokens[i].key);
        ++i;
      } else {
        i = at(i);
      }
    }
  }

  template <class Code>
  bool has(std::uint32_t i, Table table, Code code) const {
    for (const Match& match : text_.matches_at(i, table))
      if (is(match, table, code)) return true;
    return false;
  }
  // A small word or a word of any other table: no name by itself.
  bool is_common(std::uint32_t i) const {
    for (const Match& match : text_.matches_at(i)) {
      if (match.length != 1) continue;
      if (match.row->table != Table::name || is(*match.row, Table::name, NameType::common)) return true;
    }
    return false;
  }
  // Months, weekdays and the words that only look like names, also inside a sentence.
  bool is_barred(std::uint32_t i) const {
    for (const Match& match : text_.matches_at(i)) {
      if (is(*match.row, Table::name, NameType::common) || is(*match.row, Table::role, RoleKind::title)) return true;
      if (match.length != 1) continue;
      if (match.row->table == Table::time || match.row->table == Table::clause || match.row->table == Table::function)
        return true;
      if (is(*match.row, Table::role, RoleKind::person)) return true;
    }
    return text_.tokens[i].span.size() == 1 && !initial(i);
  }
  bool initial(std::uint32_t i) const {
    return text_.tokens[i].span.size() == 1 && i + 1 < end_ && text_.word(i + 1) == "." &&
           !text_.tokens[i + 1].is(Token::space_before);
  }
  // The first word of a sentence, a quotation, a list item: its capital says nothing.
  bool opens(std::uint32_t i) const {
    if (i == begin_ || text_.tokens[i].is(Token::paragraph_start)) return true;
    const Token& before = text_.tokens[i - 1];
    if (before.kind != TokenKind::sign) return false;
    const auto sign = text_.word(i - 1);
    return sign != "-" && sign != "," && sign != "(" && sign != "&" && sign != "/" &&
           !(sign == "." && i >= 2 && text_.tokens[i - 2].span.size() <= 4);
  }

  // The longest name of the table at `i`, written as a name: "Le Monde", never "Le monde".
  const Match* known(std::uint32_t i, bool given = false) const {
    const Match* best = nullptr;
    for (const Match& match : text_.matches_at(i, Table::name)) {
      if (match.table != Table::name || is(match, Table::name, NameType::common)) continue;
      if (is(match, Table::name, NameType::given) != given || match.begin + match.length > end_) continue;
      const bool capital = text_.tokens[i].is(Token::capital);
      if (match.length == 1 && !(capital ? is_written_so(match.row->form, i) : is_form(match.row->form, text_.word(i))))
        continue;
      if (match.length > 1 && !capital && !has_capital(i + 1, i + match.length))
        continue;  // "agence Reuters", "le Monde"
      if (match.length > 1 && has(i, Table::clause, ClauseRole::definite) && !text_.tokens[i + 1].is(Token::capital))
        continue;  // "Le monde"
      if (match.length == 1 && opens(i) && std::binary_search(lower_.begin(), lower_.end(), text_.tokens[i].key) &&
          capital)
        continue;
      best = &match;
    }
    return best;
  }
  // A short form is matched as the table writes it: "US" is no "us", "UN" no "Un". In capitals a small word is what it
  // seems.
  bool is_written_so(std::string_view form, std::uint32_t i) const {
    const Token& token = text_.tokens[i];
    if (token.span.size() > 5) return true;
    if (token.is(Token::all_caps)) return !(titled_ && has_clause_role(i));
    return is_form(form, text_.word(i));
  }
  static bool is_form(std::string_view form, std::string_view word) {
    for (std::size_t at = form.find(word); at != std::string_view::npos; at = form.find(word, at + 1)) {
      const std::size_t end = at + word.size();
      if ((at == 0 || form[at - 1] == '|') && (end == form.size() || form[end] == '|' || form[end] == '(')) return true;
    }
    return false;
  }
  bool has_capital(std::uint32_t begin, std::uint32_t end) const {
    for (std::uint32_t i = begin; i < end; ++i)
      if (text_.tokens[i].is(Token::capital)) return true;
    return false;
  }
  bool has_clause_role(std::uint32_t i) const {
    return text_.longest(i, Table::clause) != nullptr || text_.longest(i, Table::function) != nullptr;
  }
  bool is_particle(std::uint32_t i) const {
    return std::find(std::begin(particles), std::end(particles), text_.word(i)) != std::end(particles);
  }

  // The token behind the run of capitalised words from `i`.
  std::uint32_t run_end(std::uint32_t i, bool person, bool body) const {
    std::uint32_t j = i + 1;
    if (initial(i)) j = i + 2;
    const std::uint32_t stop = std::min(end_, i + longest_name);
    while (j < stop) {
      const Token& token = text_.tokens[j];
      if (token.is(Token::paragraph_start)) break;
      if (is_word(token) && token.is(Token::capital)) {
        const bool glued = text_.word(j - 1) == "-" && !token.is(Token::space_before);
        if (!glued && !person && known(j) != nullptr) break;
        if (!glued && is_barred(j) && !(person && has_clause_role(j))) break;
        j += initial(j) ? 2 : 1;
        continue;
      }
      // A hyphen, an ampersand, a particle or two: part of it where a capital follows.
      std::uint32_t k = j;
      const auto word = text_.word(k);
      if (word == "-" && !token.is(Token::space_before)) {
        while (k + 1 < stop && k < j + 4 && !text_.tokens[k + 1].is(Token::space_before) &&
               !text_.tokens[k + 1].is(Token::capital))
          ++k;
        if (k + 1 >= stop || text_.tokens[k + 1].is(Token::space_before)) break;
      } else if (word == "&") {
      } else if (is_word(token) && is_particle(k) && (person || body || word == "of")) {
        if (!body && (word == "et" || word == "and" || word == "the" || word == "des")) break;
        while (k + 1 < stop && k < j + 2 && !text_.tokens[k + 1].is(Token::capital) && is_particle(k + 1)) ++k;
      } else {
        break;
      }
      if (k + 1 >= stop || !capital(k + 1)) break;
      if (person && is_particle(j) && known(k + 1) != nullptr && !body) break;  // "Sam Altman d'OpenAI"
      j = k + 2;
    }
    return j;
  }

  std::uint32_t at(std::uint32_t i) {
    const Token& token = text_.tokens[i];
    if (token.kind == TokenKind::sign) return i + 1;
    const Match* match = known(i);
    const Match* given = match ? nullptr : known(i, true);
    if (match) {
      const std::uint32_t end = i + match->length;
      const auto type = static_cast<NameType>(match->row->code);
      const bool hyphen = end + 1 < end_ && text_.word(end) == "-" && !text_.tokens[end].is(Token::space_before) &&
                          !text_.tokens[end + 1].is(Token::space_before) && text_.tokens[end + 1].is(Token::capital);
      const bool more = type == NameType::place && capital(end) && !text_.tokens[end].is(Token::has_digit) &&
                        !is_common(end) && !known(end) && !known(end, true);  // "Lyon Métropole"
      if (titled_ || !(hyphen || more)) return add(i, end, type, match->row);
    }
    if (!token.is(Token::capital) || token.is(Token::has_digit)) return i + 1;
    if (titled_) {  // only what stands elsewhere in the text
      if (given) return capital(i + 1) && seen(i + 1) ? add(i, i + 2, NameType::person, nullptr) : i + 1;
      return seen(i) && !is_common(i) ? add(i, run_of_seen(i), NameType::organisation, nullptr) : i + 1;
    }
    const bool body = has(i, Table::role, RoleKind::body);
    if (is_barred(i) && !body) return i + 1;
    const std::uint32_t end = run_end(i, given != nullptr || after_title(i), body);
    if (opens(i) && !given && !body && !match) {
      if (end == i + 1) {
        if (!believable(i)) return i + 1;
      } else if (is_common(i) || is_lower_too(i) || (!seen(i) && seen(i + 1) && text_.word(i + 1) != "-")) {
        return i + 1;  // "Hier Paris": the rest of the run is read for itself
      }
    }
    if (end == i + 1 && body) return i + 1;  // "la Banque"
    const bool person = given != nullptr || after_title(i);
    return add(i, end, person ? NameType::person : in_place(i) ? NameType::place : NameType::organisation, nullptr);
  }

  bool capital(std::uint32_t i) const {
    return i < end_ && is_word(text_.tokens[i]) && text_.tokens[i].is(Token::capital);
  }
  bool is_lower_too(std::uint32_t i) const {
    return std::binary_search(lower_.begin(), lower_.end(), text_.tokens[i].key);
  }
  bool seen(std::uint32_t i) const {
    return i < end_ && std::binary_search(inside_.begin(), inside_.end(), text_.tokens[i].key);
  }
  std::uint32_t run_of_seen(std::uint32_t i) const {
    std::uint32_t j = i + 1;
    while (j < i + 4 && capital(j) && seen(j) && !is_common(j) && !known(j)) ++j;
    return j;
  }
  // Is a lone capitalised word at the start of a sentence a name? Where it is one elsewhere, an acronym, an owner, or
  // the subject of a verb of saying that no article introduces.
  bool believable(std::uint32_t i) const {
    if (is_common(i) || is_lower_too(i)) return false;
    if (seen(i) || text_.tokens[i].is(Token::all_caps)) return true;
    const auto opening = std::equal_range(openers_.begin(), openers_.end(), text_.tokens[i].key);
    if (opening.second - opening.first >= 2)
      return true;  // it opens sentences again and again, and is no word otherwise
    if (i + 1 >= end_) return false;
    if (text_.word(i + 1) == "'s" || text_.word(i + 1) == "’s") return true;
    return has(i + 1, Table::attribution, AttributionRole::verb) || has(i + 1, Table::clause, ClauseRole::finite) ||
           has(i + 1, Table::function, FunctionClass::auxiliary);
  }
  bool after_title(std::uint32_t i) const {
    for (std::uint32_t back = 1; back <= 3 && begin_ + back <= i; ++back) {
      if (text_.tokens[i - back].span.size() == 1 && back == 1 && text_.word(i - back) != ".") return false;
      for (const Match& match : text_.matches_at(i - back, Table::role))
        if (match.table == Table::role && match.code <= static_cast<std::uint8_t>(RoleKind::person) &&
            match.begin + match.length + (text_.word(i - 1) == "." && match.begin + match.length == i - 1 ? 1 : 0) == i)
          return true;
    }
    return false;
  }
  bool in_place(std::uint32_t i) const { return i > begin_ && (text_.word(i - 1) == "à" || text_.word(i - 1) == "in"); }

  std::uint32_t add(std::uint32_t begin, std::uint32_t end, NameType type, const Row* row) {
    if (row && end - begin > 1 && !text_.tokens[begin].is(Token::capital) &&
        has(begin, Table::clause, ClauseRole::definite))
      ++begin;  // the Financial Times
    Name name;
    name.begin_token = begin, name.end_token = end, name.sentence = sentence_, name.type = type;
    name.span = text_.span_of(begin, end), name.known = row != nullptr;
    name.canonical = row ? row->fields[0] : slice(text_.bytes, name.span);
    name.id = row ? hash_of(folded(row->fields[0])) : name_identity(text_, begin, end);
    names_.push_back(name);
    return end;
  }
  const Text& text_;
  std::vector<Name> names_;
  std::vector<std::uint64_t> lower_, inside_, openers_;  // keys of words: in lower case, capital inside, capital first
  std::uint32_t sentence_ = 0, begin_ = 0, end_ = 0;
  bool titled_ = false;
};

}  // namespace

std::vector<Name> find_names(const Text& text) {
  std::vector<Name> names = Candidates(text).find();
  unite_names(text, names);
  return names;
}

}  // namespace recoupe
