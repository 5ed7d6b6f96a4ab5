// A number is taken only where something ties it to a count: a part word, "autres", "d'entre eux", "des 30 écoles", or
// its place after a comma or a conjunction in a sentence that counts. What a name, a page or a year could be is left
// alone.
#include "mention/quantity_bare.h"

#include <algorithm>
#include <optional>

#include "base/utf8.h"
#include "mention/hedge.h"
#include "mention/quantity_unit.h"

namespace recoupe {
namespace {

bool measures(const Mention& m) {
  return m.kind == Kind::duration || m.kind == Kind::measure || m.kind == Kind::rate ||
         (m.kind == Kind::plain && !m.unit.empty());
}

bool ends_clause(const Finder& f, std::uint32_t i) {
  if (!f.inside(i)) return true;
  if (f.token(i).kind == TokenKind::sign)
    return !is_range_dash(f.token(i)) && f.text.word(i) != "/" && f.text.word(i) != "'";
  return f.is_function(i, FunctionClass::preposition) || f.is_function(i, FunctionClass::conjunction) ||
         f.is_function(i, FunctionClass::auxiliary) || f.is_function(i, FunctionClass::adverb) ||
         f.row(i, Table::attribution) != nullptr || f.row(i, Table::clause) != nullptr;
}

struct Bare {
  const Finder& f;
  std::vector<Mention>& all;
  std::size_t first;

  // The first mention of the sentence that begins at `token` or later: they are in order and do not overlap.
  std::size_t from(std::uint32_t token) const {
    const auto place = std::lower_bound(all.begin() + static_cast<std::ptrdiff_t>(first), all.end(), token,
                                        [](const Mention& m, std::uint32_t t) { return m.begin_token < t; });
    return static_cast<std::size_t>(place - all.begin());
  }
  bool covered(std::uint32_t begin, std::uint32_t end) const {
    const std::size_t next = from(end);
    return next > first && begin < all[next - 1].end_token;
  }
  // In brackets, in passing.
  bool is_aside(const Mention& m) const {
    return m.reach_begin > f.sentence.begin && f.text.word(m.reach_begin - 1) == "(";
  }
  // The count nearest before token `at`: of this sentence, or (when `far`) of the two before it; lengths and measures
  // too when `any`.
  const Mention* before(std::uint32_t at, bool far, bool any = false) const {
    const std::uint32_t here = f.text.sentence_of[f.sentence.begin];
    for (std::size_t i = from(at); i-- > 0;) {
      const Mention& m = all[i];
      if (m.sentence + (far ? 2 : 0) < here) return nullptr;
      if (any && i > first && is_aside(m) && all[i - 1].kind == m.kind) continue;  // "118 km/h (73 mph)"
      if (m.kind == Kind::count || (any && measures(m))) return &m;
    }
    return nullptr;
  }
  // "76 morts dans sept provinces, dont 23 …": what says where is no whole, if something else was counted before it in
  // the sentence.
  const Mention* whole_before(std::uint32_t at) const {
    const std::uint32_t here = f.text.sentence_of[f.sentence.begin];
    const Mention* place = nullptr;
    for (std::size_t i = from(at); i-- > 0 && all[i].sentence == here;) {
      const Mention& m = all[i];
      if (m.kind != Kind::count && !measures(m)) continue;
      const std::uint32_t lead = m.reach_begin;
      const bool where = lead > f.sentence.begin && f.is_function(lead - 1, FunctionClass::preposition) &&
                         !is_partitive(f.text, lead - 1);
      if (!where) return &m;
      if (place == nullptr) place = &m;
    }
    return place != nullptr ? place : before(at, true, true);
  }
  // "La loi en prévoit 40", after what a sentence counted: null where an amount of money stands nearer.
  const Mention* of_pronoun(std::uint32_t at) const {
    const std::uint32_t here = f.text.sentence_of[f.sentence.begin];
    for (std::size_t i = from(at); i-- > 0 && all[i].sentence + 2 >= here;) {
      if (all[i].kind == Kind::money) return nullptr;
      if (all[i].kind == Kind::count) return &all[i];
    }
    return nullptr;
  }
  // Does the clause, or a time, follow the number that ends at `token`?
  bool closes(std::uint32_t token) const {
    const std::size_t i = from(token);
    return ends_clause(f, token) || (i < all.size() && all[i].begin_token == token && is_time(all[i].kind));
  }
  const Mention* at(std::uint32_t token) const {
    const std::size_t i = from(token);
    return i < all.size() && all[i].kind == Kind::count && all[i].begin_token == token ? &all[i] : nullptr;
  }
};

bool is_tie(const Finder& f, std::uint32_t i, std::initializer_list<TieRole> roles) {
  for (const TieRole role : roles)
    if (f.has(i, Table::tie, static_cast<std::uint8_t>(role))) return true;
  return false;
}

// Does a phrase that `accept` takes end right before the token?
template <class Accept>
bool phrase_ends(const Finder& f, std::uint32_t token, Accept accept) {
  constexpr std::uint32_t longest = 3;
  for (std::uint32_t back = 1; back <= longest && token >= f.sentence.begin + back; ++back)
    for (const Match& match : f.text.matches_at(token - back))
      if (match.length == back && accept(*match.row)) return true;
  return false;
}

// "dont", "of which", "including".
bool after_part(const Finder& f, std::uint32_t token) {
  return phrase_ends(f, token, [](const Row& row) {
    return is(row, Table::tie, TieRole::part) || is(row, Table::scope, ScopeAxis::part);
  });
}

// "au lieu de", "in place of".
bool after_versus(const Finder& f, std::uint32_t token) {
  return phrase_ends(f, token, [](const Row& row) { return is(row, Table::tie, TieRole::versus); });
}

// A number of this size, said of an amount of that size: at most three times as much or as little.
bool is_of_size(Decimal a, Decimal b) {
  constexpr double most = 3;
  const double ratio = to_double(a) / to_double(b);
  return ratio > 1 / most && ratio < most;
}

Decimal shifted(Decimal d, int powers) { return {d.digits, d.exponent + powers}; }

// "345 millions d'euros, contre 312 un an plus tôt": the second leaves out the million too; "41 centimes au lieu de
// 47".
int scale_left_out(const Mention& before, const Number& n) {
  constexpr int cents = -2;
  if (n.scale != 0 || is_of_size(n.low, before.low)) return 0;
  for (const int powers : {static_cast<int>(before.scale), before.kind == Kind::money ? cents : 0})
    if (is_of_size(shifted(n.low, powers), before.low)) return powers;
  return 0;
}

// "17,87 euros, contre 19,34 la veille", "61%, up from 58 in 2019": a level held against the amount, percent or measure
// said just before it.
const Mention* other_level(const Bare& bare, const Number& n) {
  const Finder& f = bare.f;
  const bool versus = after_versus(f, n.begin);
  const bool to = phrase_ends(f, n.begin, [](const Row& row) { return is(row, Table::tie, TieRole::to); });
  if ((!versus && !to) || !bare.closes(n.end)) return nullptr;
  for (std::size_t i = bare.from(n.begin); i-- > bare.first;) {
    const Mention& m = bare.all[i];
    if (is_time(m.kind) || bare.is_aside(m)) continue;  // a conversion
    const bool level = m.kind == Kind::money || m.kind == Kind::percent || m.kind == Kind::measure ||
                       m.kind == Kind::rate || (m.kind == Kind::count && m.scale > 0);
    if (!level || compare(m.low, m.high) != 0) return nullptr;
    const bool from = phrase_ends(f, m.reach_begin, [](const Row& row) { return is(row, Table::tie, TieRole::from); });
    if (!versus && !from) return nullptr;
    return is_of_size(n.low, m.low) || scale_left_out(m, n) != 0 ? &m : nullptr;
  }
  return nullptr;
}

// What may stand before a number that continues a count: a comma, a conjunction, a hedge, "contre".
bool continues(const Finder& f, std::uint32_t token) {
  if (token <= f.sentence.begin) return false;
  const std::uint32_t i = token - 1;
  const std::string_view word = f.text.word(i);
  if (word == "," || word == ";" || word == "(" || word == ":") return true;
  return f.is_function(i, FunctionClass::conjunction) || is_tie(f, i, {TieRole::versus, TieRole::from, TieRole::to}) ||
         (f.row(i, Table::hedge) != nullptr) || f.is_function(i, FunctionClass::article);
}

// "120 trains sur les 360 prévus": the count of which number n is the whole.
const Mention* counted_part(const Bare& bare, const Number& n) {
  const Finder& f = bare.f;
  std::uint32_t i = n.begin;
  if (i > f.sentence.begin && f.is_function(i - 1, FunctionClass::article)) --i;
  for (std::uint32_t back = 1; back <= 2 && i >= f.sentence.begin + back; ++back) {
    bool of = false;
    for (const Match& match : f.text.matches_at(i - back, Table::number))
      of = of || (match.length == back && is(match, Table::number, NumberRole::of));
    const Mention* part = of ? bare.before(n.begin, false) : nullptr;
    if (part != nullptr && part->reach_end == i - back && less(part->high, n.low)) return part;
  }
  return nullptr;
}

// "Of the 14 injured, nine were firefighters and two …": the sentence opens with a whole that its numbers divide.
const Mention* divided_whole(const Bare& bare, const Number& n) {
  const Finder& f = bare.f;
  constexpr std::uint32_t opening = 4;
  for (std::size_t i = bare.first; i < bare.all.size() && bare.all[i].begin_token < f.sentence.begin + opening; ++i) {
    const Mention& whole = bare.all[i];
    if (whole.kind != Kind::count || n.begin < whole.end_token || !less(n.low, whole.low)) continue;
    for (std::uint32_t at = f.sentence.begin; at < whole.begin_token; ++at)
      if (is_tie(f, at, {TieRole::whole}) || f.is_number(at, NumberRole::of)) return &whole;
  }
  return nullptr;
}

bool has_clause_row(const Finder& f, std::uint32_t i, ClauseRole role) {
  return f.has(i, Table::clause, static_cast<std::uint8_t>(role));
}

// "Neuf restent hospitalisés", "452 s'y sont inscrits", "sous placebo, 224 ont rechuté": the number is the subject.
bool is_subject(const Finder& f, const Number& n) {
  constexpr std::uint32_t clitics = 2;
  const bool opens = n.begin == f.sentence.begin || f.text.word(n.begin - 1) == ";" ||
                     (f.text.word(n.begin - 1) == "," && !n.in_words && n.digits >= 2);
  std::uint32_t verb = n.end;
  while (verb < n.end + clitics && f.inside(verb) && f.is_function(verb, FunctionClass::pronoun)) ++verb;
  return opens && f.inside(verb) &&
         (f.is_function(verb, FunctionClass::auxiliary) || has_clause_row(f, verb, ClauseRole::finite));
}

// "Le rectorat en ouvre 41", "la police n'en a vu que 21 000": a pronoun for what was counted, then verbs alone.
bool after_pronoun(const Finder& f, const Number& n) {
  constexpr std::uint32_t verbs = 4;
  for (std::uint32_t back = 2; back <= verbs + 1 && n.begin >= f.sentence.begin + back; ++back) {
    const std::uint32_t i = n.begin - back;
    if (f.is_number(i, NumberRole::it)) return true;
    const Token& token = f.token(i + 1);
    if (token.kind != TokenKind::word || token.is(Token::capital) || f.row(i + 1, Table::noun) != nullptr ||
        f.is_function(i + 1, FunctionClass::article) || f.is_function(i + 1, FunctionClass::preposition))
      return false;
  }
  return false;
}

// "Ils étaient 250", "among those treated, it was 168": what a pronoun was. Small numbers are ages.
bool after_copula(const Finder& f, const Number& n) {
  constexpr Decimal oldest{116, 0};
  return n.begin >= f.sentence.begin + 2 && !n.in_words && !less(n.low, oldest) &&
         f.is_function(n.begin - 1, FunctionClass::auxiliary) && has_clause_row(f, n.begin - 2, ClauseRole::pronoun);
}

// "a limit of 80", "against a plan of 120": a level of what was measured or counted before.
const Mention* before_level(const Bare& bare, const Number& n) {
  const Finder& f = bare.f;
  std::uint32_t i = n.begin;
  if (i <= f.sentence.begin + 1 || !(is_partitive(f.text, i - 1) || f.is_function(i - 1, FunctionClass::auxiliary)))
    return nullptr;
  if (!phrase_ends(f, --i, [](const Row& row) { return is(row, Table::tie, TieRole::level); })) return nullptr;
  const Mention* found = bare.before(n.begin, false, true);
  return found != nullptr && found->kind != Kind::duration ? found : nullptr;
}

// "1,400 in Europe, 1,100 in Asia and Africa with 700": the third of a list needs no comma.
bool in_list(const Bare& bare, const Number& n) {
  const std::size_t i = bare.from(n.begin);
  if (i < bare.first + 2) return false;
  const Mention &last = bare.all[i - 1], &other = bare.all[i - 2];
  return last.kind == Kind::count && other.kind == Kind::count && last.unit_key == other.unit_key;
}

// The count that number n leans on, or null. `end` is set to where the figure ends, `apart` when the figure counts
// others than that one.
const Mention* antecedent(const Bare& bare, const Number& n, std::uint32_t& end, bool& apart) {
  const Finder& f = bare.f;
  end = n.end;
  const NumberReader numbers = f.numbers();
  if (const Match* other = numbers.row_of(n.end, NumberRole::other); other != nullptr && !n.article_only) {
    const std::uint32_t after = n.end + other->length;
    if (f.row(after, Table::noun) == nullptr && f.unit_row(after) == nullptr &&
        (!is_plain_word(f, after) || !is_plural_form(f.text, after))) {
      end = after, apart = true;
      return bare.before(n.begin, true);
    }
    return nullptr;
  }
  if (n.begin > f.sentence.begin && f.is_number(n.begin - 1, NumberRole::other) && !n.article_only &&
      ends_clause(f, n.end)) {
    apart = true;
    return bare.before(n.begin, true);
  }
  if (f.is_number(n.end, NumberRole::them)) return bare.before(n.begin, true);
  std::uint32_t whole = n.end;
  if (is_partitive(f.text, whole) || f.is_function(whole, FunctionClass::article)) ++whole;
  if (whole > n.end && f.is_function(whole, FunctionClass::article)) ++whole;
  if (whole > n.end && !n.article_only)
    if (const Mention* counted = bare.at(whole); counted != nullptr && less(n.low, counted->low)) return counted;
  if (n.article_only) return nullptr;
  if (const Mention* part = counted_part(bare, n); part != nullptr && f.row(n.end, Table::noun) == nullptr) return part;
  if (after_part(f, n.begin) && ends_clause(f, n.end)) return bare.whole_before(n.begin);
  if (const Mention* divided = divided_whole(bare, n); divided != nullptr && f.row(n.end, Table::noun) == nullptr)
    return divided;
  if (is_subject(f, n) || is_tie(f, n.end, {TieRole::more})) return bare.before(n.begin, true);
  if (const Mention* level = other_level(bare, n)) return level;
  if (after_versus(f, n.begin) && bare.closes(n.end)) return bare.before(n.begin, false, true);
  if (bare.closes(n.end)) {
    if (const Mention* level = before_level(bare, n)) return level;
    if (after_pronoun(f, n) || after_copula(f, n)) return bare.of_pronoun(n.begin);
  }
  const bool telling = !n.in_words && (n.digits >= 2 || n.grouped);
  if (telling && in_list(bare, n) && ends_clause(f, n.end)) return bare.before(n.begin, false);
  if (!telling || !(n.grouped || continues(f, n.begin)) || !ends_clause(f, n.end)) return nullptr;
  return bare.before(n.begin, n.grouped);
}

// "11 500 selon la police", "… en a compté 17 200.": a figure, though nothing says of what.
bool stands_alone(const Finder& f, const Number& n) {
  const bool code = f.text.word(n.begin).starts_with('0');  // a telephone
  return !code && !n.in_words && !n.article_only && n.grouped && ends_clause(f, n.end);
}

std::optional<Mention> bare_count(const Bare& bare, const Number& n) {
  const Finder& f = bare.f;
  if (n.vague || n.share || n.fraction || n.scale > 6 || looks_like_year(n) || after_capital(f, n)) return std::nullopt;
  if (is_glued(f.text, n.begin) && f.text.word(n.begin - 1) != "(" && f.text.word(n.begin - 1) != "'")
    return std::nullopt;
  std::uint32_t end = n.end;
  bool apart = false;
  const Mention* found = antecedent(bare, n, end, apart);
  if (bare.covered(n.begin, end) || (found == nullptr && !stands_alone(f, n))) return std::nullopt;
  const int left_out = found != nullptr ? scale_left_out(*found, n) : 0;
  const bool whole = found == nullptr || (found->low.exponent >= 0 && found->kind == Kind::count && left_out == 0);
  if (n.low.exponent < 0 && whole) return std::nullopt;
  Mention m;
  m.kind = found != nullptr ? found->kind : Kind::plain, m.begin_token = n.begin, m.end_token = end,
  m.low = shifted(n.low, left_out), m.high = shifted(n.high, left_out),
  m.scale = static_cast<std::int8_t>(n.scale + std::max(left_out, 0));
  if (n.collective) m.hedge = Hedge::about;
  if (apart) {  // "trois morts et deux autres": others, but of what nothing says for sure
    const std::uint32_t other = end > n.end ? n.end : n.begin - 1;
    m.noun = f.token(other).span, m.unit_key = ~found->unit_key;
  } else if (found != nullptr) {
    m.unit = found->unit, m.noun = found->noun, m.unit_key = found->unit_key, m.per = found->per;
    m.open_currency = found->open_currency, m.inherited_unit = found->inherited_unit;
  }
  m.sentence = f.text.sentence_of[n.begin];
  m.reach_begin = m.begin_token, m.reach_end = m.end_token;
  m.span = f.text.span_of(m.begin_token, m.end_token);
  apply_hedges(f.text, f.sentence, m);
  return m;
}

}  // namespace

void find_bare_counts(const Text& text, const Sentence& sentence, std::vector<Mention>& all, std::size_t first) {
  const Finder f{text, sentence, all};
  const Bare bare{f, all, first};
  for (std::uint32_t i = sentence.begin; i < sentence.end;) {
    const auto n = number_at(text, i, sentence.end);
    if (!n || n->end <= i) {
      ++i;
      continue;
    }
    i = n->end;
    if (const auto m = bare_count(bare, *n)) {
      i = m->end_token;
      all.insert(all.begin() + static_cast<std::ptrdiff_t>(bare.from(m->begin_token)), *m);
    }
  }
}

}  // namespace recoupe
