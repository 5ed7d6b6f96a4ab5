// A figure is a number (or a range of two) with what stands beside it: a currency before or after, a unit, a noun that is counted. Each
// try is a small function that looks at the tokens after the number and says where the figure ends.
#include "mention/quantity.h"

#include "base/utf8.h"
#include "lang/tables.h"
#include "mention/hedge.h"
#include "mention/number.h"
#include "mention/shape.h"

namespace recoupe {
namespace {

constexpr std::uint64_t slash = hash_of("/"), plus = hash_of("+"), minus = hash_of("−"), dot = hash_of(".");

struct Finder {
  const Text& text;
  const Sentence& sentence;
  std::vector<Mention>& out;

  std::uint32_t end() const { return sentence.end; }
  const Token& token(std::uint32_t i) const { return text.tokens[i]; }
  bool inside(std::uint32_t i) const { return i >= sentence.begin && i < sentence.end; }
  const Match* row(std::uint32_t i, Table table) const { return inside(i) ? longest_within(text, i, end(), table) : nullptr; }
  bool has(std::uint32_t i, Table table, std::uint8_t code) const {
    if (!inside(i)) return false;
    for (const Match& match : text.matches_at(i))
      if (match.row->table == table && match.row->code == code && match.begin + match.length <= end()) return true;
    return false;
  }
  bool is_function(std::uint32_t i, FunctionClass c) const { return has(i, Table::function, static_cast<std::uint8_t>(c)); }
  bool is_gap(std::uint32_t i) const { return has(i, Table::number, static_cast<std::uint8_t>(NumberRole::gap)); }
};

Mention from_number(const Finder& f, const Number& n) {
  Mention m;
  m.begin_token = n.begin, m.end_token = n.end;
  m.low = n.low, m.high = n.high, m.scale = n.scale;
  if (n.vague || n.collective) m.hedge = Hedge::about;
  m.sentence = f.text.sentence_of.empty() ? 0 : f.text.sentence_of[n.begin];
  return m;
}

// A number that is part of a name or a code: Covid-19, Boeing 737, 24/7, 10.2.1, article 49.3.
bool belongs_to_name(const Finder& f, const Number& n) {
  if (n.begin > f.sentence.begin && is_glued(f.text, n.begin)) {
    const Token& before = f.token(n.begin - 1);
    if (before.kind == TokenKind::word) return !n.in_words;  // "d'un million" is elided
    if ((is_hyphen(before) || before.key == slash || before.key == dot) && n.begin >= f.sentence.begin + 2 && is_glued(f.text, n.begin - 1) &&
        f.token(n.begin - 2).kind != TokenKind::sign)
      return true;
  }
  return n.end + 1 < f.end() && f.token(n.end).key == slash && is_glued(f.text, n.end) && f.token(n.end + 1).kind == TokenKind::number &&
         is_glued(f.text, n.end + 1);
}

// "Boeing 737", "Windows 11": a capitalised word right before a short number makes a count of it doubtful.
bool after_capital(const Finder& f, const Number& n) {
  if (n.begin <= f.sentence.begin + 1 || n.scale != 0 || n.grouped || n.in_words) return false;
  const Token& before = f.token(n.begin - 1);
  return before.kind == TokenKind::word && before.is(Token::capital) && !f.is_function(n.begin - 1, FunctionClass::preposition) &&
         !f.is_function(n.begin - 1, FunctionClass::article);
}

bool looks_like_year(const Number& n) {
  return n.digits == 4 && !n.grouped && n.scale == 0 && n.low.exponent == 0 && n.low.digits >= 1900 && n.low.digits < 2100;
}

// Where the thing counted or measured begins: past a glued hyphen ("five-year"), a partitive ("milliards d'euros").
std::uint32_t thing_after(const Finder& f, const Number& n) {
  if (n.end + 1 < f.end() && is_hyphen(f.token(n.end)) && is_glued(f.text, n.end) && is_glued(f.text, n.end + 1)) return n.end + 1;
  const bool scaled = n.scale >= 6 || n.vague || n.collective || n.fraction;
  if (!scaled) return n.end;
  std::uint32_t at = n.end;
  if (f.inside(at) && f.token(at).kind == TokenKind::sign && is_closing_quote(f.token(at))) ++at;  // « des milliers » de puces
  return f.inside(at) && is_partitive(f.text, at) ? at + 1 : n.end;
}

bool take_currency(const Finder& f, std::uint32_t at, Mention& m) {
  const Match* match = f.row(at, Table::currency);
  if (match == nullptr || is(*match->row, Table::currency, CurrencySide::before)) return false;
  const std::uint32_t end = at + match->length;
  if (f.inside(end) && f.token(end).kind == TokenKind::number && is_glued(f.text, end)) return false;  // "a $5 fee": the sign is the next figure's
  m.kind = Kind::money, m.unit = match->row->fields[0];
  m.open_currency = is(*match->row, Table::currency, CurrencySide::open);
  m.end_token = end;
  return true;
}

bool take_unit(const Finder& f, std::uint32_t at, Mention& m) {
  std::uint32_t from = at;
  const Match* match = f.row(at, Table::unit);
  if (match == nullptr && f.is_gap(at)) match = f.row(from = at + 1, Table::unit);
  if (match == nullptr) return false;
  const Row& row = *match->row;
  switch (static_cast<UnitKind>(row.code)) {
    case UnitKind::percent: m.kind = Kind::percent; break;
    case UnitKind::points: m.kind = Kind::plain; break;
    case UnitKind::basis: m.kind = Kind::basis_points; break;
    case UnitKind::measure: m.kind = Kind::measure; break;
    case UnitKind::duration: m.kind = Kind::duration; break;
    case UnitKind::rate: m.kind = Kind::rate; break;
    case UnitKind::multiple: m.kind = Kind::multiple; break;
    default: return false;
  }
  m.unit = row.fields[1];
  const Decimal factor = trimmed(row.number);
  m.low = multiply(m.low, factor), m.high = multiply(m.high, factor);
  m.end_token = from + match->length;
  return true;
}

bool is_plain_word(const Finder& f, std::uint32_t i) {
  if (!f.inside(i) || f.token(i).kind != TokenKind::word || f.token(i).is(Token::capital) || f.token(i).is(Token::has_digit)) return false;
  for (const Match& match : f.text.matches_at(i))
    if (match.row->table == Table::function || match.row->table == Table::number || match.row->table == Table::time ||
        match.row->table == Table::hedge || match.row->table == Table::clause || match.row->table == Table::stance)
      return false;
  return true;
}

// The noun that is counted: one of the table within reach ("10,000 new shirts"), else, after digits, any plural word.
bool take_noun(const Finder& f, std::uint32_t at, const Number& n, Mention& m) {
  constexpr std::uint32_t adjectives = 2;
  for (std::uint32_t skip = 0; skip <= adjectives; ++skip) {
    if (const Match* match = f.row(at + skip, Table::noun)) {
      m.kind = Kind::count, m.unit = match->row->fields[0], m.end_token = at + skip + match->length;
      m.noun = f.text.span_of(at, m.end_token);
      return true;
    }
    if (!is_plain_word(f, at + skip) && !f.is_gap(at + skip)) break;
  }
  const bool tied = at > n.end;  // a partitive or a hyphen stood between
  if ((n.in_words && !tied) || !is_plain_word(f, at) || (!tied && !is_plural_form(f.text, at)) || f.text.word(at).size() < 4) return false;
  if (is_hyphen(f.token(at - 1))) return false;
  m.kind = Kind::count, m.end_token = at + 1, m.noun = f.token(at).span;
  return true;
}

// A bare number that a verb counts: "the quake killed 112", "640 were injured". Its unit is the noun that the verb's topic names.
bool take_counting_verb(const Finder& f, const Number& n, Mention& m) {
  constexpr std::uint32_t reach = 4;
  if (n.scale > 6 || (n.in_words && less(n.low, {10, 0})) || n.low.exponent < 0) return false;
  const auto counts = [&](std::uint32_t i) -> const Match* {
    const Match* match = f.row(i, Table::topic);
    return match != nullptr && is(*match->row, Table::topic, TopicRole::verb) && f.text.lexicon->is_counted(match->row->fields[0]) ? match : nullptr;
  };
  const auto take = [&](const Match& match) {
    m.kind = Kind::count, m.unit = match.row->fields[0];
    return true;
  };
  for (std::uint32_t i = n.begin, steps = 0; i-- > f.sentence.begin && steps < reach && f.token(i).kind != TokenKind::sign; ++steps)
    if (const Match* match = counts(i); match != nullptr && i + match->length <= n.begin) return take(*match);
  if (!f.is_function(n.end, FunctionClass::auxiliary)) return false;
  for (std::uint32_t i = n.end + 1; i < n.end + 1 + reach && f.inside(i) && f.token(i).kind != TokenKind::sign; ++i)
    if (const Match* match = counts(i)) return take(*match);
  return false;
}

// Adjectives of a scope belong to the count's span: "300 millions d'utilisateurs hebdomadaires".
void take_adjectives(const Finder& f, Mention& m) {
  if (m.kind != Kind::count) return;
  if (const Match* match = f.row(m.end_token, Table::scope); match != nullptr && is(*match->row, Table::scope, ScopeAxis::period))
    m.end_token += match->length, m.noun.end = f.token(m.end_token - 1).span.end;
}

void take_per(const Finder& f, Mention& m) {
  const Match* match = f.row(m.reach_end, Table::scope);
  if (match == nullptr) return;
  if (!is(*match->row, Table::scope, ScopeAxis::period) && !is(*match->row, Table::scope, ScopeAxis::each)) return;
  m.per = match->row->fields[1];
  m.reach_end += match->length;
}

std::uint64_t key_of_unit(const Finder& f, const Mention& m) {
  if (!m.unit.empty()) return hash_of(m.unit);
  return m.noun.empty() ? 0 : hash_of(bare(folded(slice(f.text.bytes, m.noun))));
}

void finish(const Finder& f, Mention& m) {
  m.reach_begin = m.begin_token, m.reach_end = m.end_token;
  m.span = f.text.span_of(m.begin_token, m.end_token);
  m.unit_key = key_of_unit(f, m);
  take_per(f, m);
  apply_hedges(f.text, f.sentence, m);
  f.out.push_back(m);
}

// The second number of a range: "5 à 6 %", "50-100", "entre 16 et 18", "$5 to $6 billion". Where it begins, and the number.
std::optional<Number> range_end(const Finder& f, const Number& n, bool money_before) {
  std::uint32_t at = n.end;
  if (at >= f.end()) return std::nullopt;
  const bool dash = is_range_dash(f.token(at)) && is_glued(f.text, at) == is_glued(f.text, at + 1);
  const bool word = f.has(at, Table::number, static_cast<std::uint8_t>(NumberRole::range));
  const bool joiner = f.has(at, Table::number, static_cast<std::uint8_t>(NumberRole::joiner));
  if (!dash && !word && !(joiner && opens_range(f.text, f.sentence, n.begin - (money_before ? 1 : 0)))) return std::nullopt;
  ++at;
  if (money_before)
    if (const Match* sign = f.row(at, Table::currency)) at += sign->length;
  if (!f.inside(at)) return std::nullopt;
  auto high = number_at(f.text, at, f.end());
  if (!high || high->article_only || high->vague) return std::nullopt;
  Decimal low = n.low;
  if (n.scale == 0 && high->scale >= 3) low = shift(low, high->scale);
  if (!less(low, high->high)) return std::nullopt;
  return high;
}

// "passe de 4 à 7 %", "rose from 4 to 7 percent": two figures, not a range. After "de" only a verb of levels makes it so
// ("augmente de 5 à 6 %" is a range); after another preposition any change does.
bool from_to(const Finder& f, std::uint32_t begin) {
  if (begin < f.sentence.begin + 2) return false;
  const bool partitive = is_partitive(f.text, begin - 1);
  if (!partitive && !f.is_function(begin - 1, FunctionClass::preposition)) return false;
  for (std::uint32_t back = 2; back <= 4 && begin >= f.sentence.begin + back; ++back)
    if (const Match* match = f.row(begin - back, Table::change))
      if (!partitive || is(*match->row, Table::change, ChangeRole::level)) return true;
  return false;
}

// Signs glued before a figure and free on their left: +11 %, -3.
std::uint32_t with_sign(const Finder& f, std::uint32_t begin, Mention& m) {
  if (begin <= f.sentence.begin || !is_glued(f.text, begin)) return begin;
  const Token& sign = f.token(begin - 1);
  const bool negative = sign.key == minus || is_hyphen(sign);
  if (sign.key != plus && !negative) return begin;
  if (is_glued(f.text, begin - 1) && f.token(begin - 2).kind != TokenKind::sign) return begin;
  m.change = negative ? Change::down : Change::up;
  return begin - 1;
}

// One figure from number `n`; `currency` is a sign before it. Returns the token to go on from.
std::uint32_t figure(const Finder& f, Number n, const Match* currency) {
  Mention m = from_number(f, n);
  const std::uint32_t begin = currency != nullptr ? currency->begin : n.begin;
  Number last = n;
  bool pair = false;
  if (!n.article_only && !n.vague)
    if (auto high = range_end(f, n, currency != nullptr)) {
      pair = from_to(f, begin);
      if (n.scale == 0 && high->scale >= 3) m.low = shift(m.low, high->scale), m.scale = high->scale;
      if (pair) m.high = m.low; else m.high = high->high;
      last = *high;
    }
  const std::uint32_t at = thing_after(f, last);
  Mention upper = from_number(f, last);
  Mention& whole = pair ? upper : m;
  whole.end_token = last.end;
  if (currency != nullptr) {
    m.kind = upper.kind = Kind::money, m.unit = upper.unit = currency->row->fields[0];
    m.open_currency = upper.open_currency = is(*currency->row, Table::currency, CurrencySide::open);
    m.begin_token = begin;
  } else if (take_currency(f, at, whole) || take_unit(f, at, whole)) {
  } else if (n.article_only) {
    return n.end;
  } else if (!looks_like_year(n) && !after_capital(f, n) && take_noun(f, at, last, whole)) {
    take_adjectives(f, whole);
  } else if (!looks_like_year(n) && take_counting_verb(f, last, whole)) {
  } else if (n.scale >= 6 || last.scale >= 6) {
    m.kind = upper.kind = Kind::money, m.inherited_unit = upper.inherited_unit = true;  // a currency is looked for later
  } else {
    return last.end;
  }
  if (pair) {
    m.kind = upper.kind, m.unit = upper.unit, m.noun = upper.noun, m.open_currency = upper.open_currency;
    m.end_token = n.end;
    finish(f, m);
    if (currency != nullptr) upper.begin_token = last.begin;
    finish(f, upper);
    return upper.end_token;
  }
  if (n.article_only && m.kind == Kind::duration && !f.is_function(n.begin - (n.begin > f.sentence.begin ? 1 : 0), FunctionClass::preposition))
    return m.end_token;
  m.begin_token = with_sign(f, m.begin_token, m);
  finish(f, m);
  return m.reach_end > m.end_token ? m.reach_end : m.end_token;
}

// "a doublé", "multiplié par trois", "aged 25": a unit row that stands before its number, or is the figure by itself.
std::optional<std::uint32_t> word_figure(const Finder& f, std::uint32_t i) {
  const Match* match = f.row(i, Table::unit);
  if (match == nullptr) return std::nullopt;
  const Row& row = *match->row;
  Mention m;
  m.begin_token = i, m.end_token = i + match->length, m.unit = row.fields[1];
  m.sentence = f.text.sentence_of[i];
  if (is(row, Table::unit, UnitKind::word)) {
    m.kind = Kind::multiple, m.low = m.high = trimmed(row.number);
    finish(f, m);
    return m.end_token;
  }
  const bool factor = is(row, Table::unit, UnitKind::factor), age = is(row, Table::unit, UnitKind::age);
  const bool leading = is(row, Table::unit, UnitKind::leading);
  if ((!factor && !age && !leading) || !f.inside(m.end_token)) return std::nullopt;
  const auto n = number_at(f.text, m.end_token, f.end());
  if (!n || n->article_only || n->vague) return std::nullopt;
  if (age && (n->scale != 0 || less({125, 0}, n->low) || f.row(n->end, Table::unit) != nullptr)) return std::nullopt;
  m.begin_token = n->begin, m.end_token = n->end, m.low = m.high = n->low;
  m.kind = factor ? Kind::multiple : leading ? Kind::plain : Kind::duration;
  finish(f, m);
  return m.end_token;
}

}  // namespace

void find_quantities(const Text& text, const Sentence& sentence, std::vector<Mention>& out) {
  const Finder f{text, sentence, out};
  for (std::uint32_t i = sentence.begin; i < sentence.end;) {
    if (const Match* never = f.row(i, Table::number); never != nullptr && is(*never->row, Table::number, NumberRole::never)) {
      i += never->length;
      continue;
    }
    if (const auto next = word_figure(f, i)) {
      i = *next;
      continue;
    }
    const Match* currency = f.row(i, Table::currency);
    if (currency != nullptr && (is(*currency->row, Table::currency, CurrencySide::after) || !f.inside(i + currency->length))) currency = nullptr;
    const std::uint32_t at = currency != nullptr ? i + currency->length : i;
    std::optional<Number> n = number_at(text, at, f.end());
    if (currency != nullptr && (!n || n->in_words)) currency = nullptr, n = at == i ? n : number_at(text, i, f.end());
    if (!n || n->end <= i || (currency == nullptr && belongs_to_name(f, *n))) {
      i = n && n->end > i ? n->end : i + 1;
      continue;
    }
    const std::uint32_t next = figure(f, *n, currency);
    i = next > i ? next : i + 1;
  }
}

void inherit_currencies(const Text& text, std::vector<Mention>& mentions) {
  std::string_view first;
  bool first_open = false;
  for (const Mention& m : mentions)
    if (m.kind == Kind::money && !m.inherited_unit && m.scale >= 6) {
      first = m.unit, first_open = m.open_currency;
      break;
    }
  std::string_view unit = first;
  bool open = first_open;
  for (Mention& m : mentions) {
    if (m.kind != Kind::money) continue;
    if (!m.inherited_unit) {
      const bool in_brackets = m.begin_token > 0 && text.tokens[m.begin_token - 1].key == hash_of("(");  // said again, in passing
      if (m.scale >= 6 && !in_brackets) unit = m.unit, open = m.open_currency;
    } else if (unit.empty()) {
      m.kind = Kind::plain, m.inherited_unit = false;
    } else {
      m.unit = unit, m.open_currency = open, m.unit_key = hash_of(unit);
    }
  }
}

}  // namespace recoupe
