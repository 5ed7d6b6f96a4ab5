// A figure is a number (or a range of two) with what stands beside it: a currency before or after, a unit, a noun that
// is counted (quantity_unit), or with more numbers (quantity_part). This file goes along the sentence and puts the
// figures together.
#include "mention/quantity.h"

#include "base/utf8.h"
#include "mention/hedge.h"
#include "mention/quantity_part.h"
#include "mention/quantity_unit.h"
#include "mention/shape.h"

namespace recoupe {
namespace {

constexpr std::uint64_t slash = hash_of("/"), plus = hash_of("+"), minus = hash_of("−"), dot = hash_of(".");

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
    if ((is_hyphen(before) || before.key == slash || before.key == dot) && n.begin >= f.sentence.begin + 2 &&
        is_glued(f.text, n.begin - 1) && f.token(n.begin - 2).kind != TokenKind::sign)
      return true;
  }
  return n.end + 1 < f.end() && f.token(n.end).key == slash && is_glued(f.text, n.end) &&
         f.token(n.end + 1).kind == TokenKind::number && is_glued(f.text, n.end + 1);
}

void take_per(const Finder& f, Mention& m) {
  const Match* match = f.row(m.reach_end, Table::scope);
  if (match == nullptr) return;
  if (!is(*match->row, Table::scope, ScopeAxis::period) && !is(*match->row, Table::scope, ScopeAxis::each)) return;
  if (is_of_a_time(f, *match)) return;
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
  if (m.kind == Kind::percent && m.low.exponent == -4 && m.hedge == Hedge::exact)
    m.interval = around(m.low);  // a third is seldom 33.3333
  f.out.push_back(m);
}

// "chute de 49 à 45 millions": what goes down is no range, if a word of change stands before it.
bool is_fall(const Finder& f, std::uint32_t begin) {
  constexpr std::uint32_t reach = 5;
  if (begin < f.sentence.begin + 2) return false;
  if (!is_partitive(f.text, begin - 1) && !f.has(begin - 1, Table::tie, static_cast<std::uint8_t>(TieRole::from)))
    return false;
  for (std::uint32_t back = 2; back <= reach && begin >= f.sentence.begin + back; ++back)
    if (f.row(begin - back, Table::change) != nullptr) return true;
  return false;
}

// "passe de 4 à 7 %", "rose from 4 to 7 percent": two figures, not a range. After "de" only a verb of levels makes it
// so
// ("augmente de 5 à 6 %" is a range); after "from" any change does.
bool from_to(const Finder& f, std::uint32_t begin) {
  if (begin < f.sentence.begin + 2) return false;
  const bool partitive = is_partitive(f.text, begin - 1);
  if (!partitive && !f.has(begin - 1, Table::tie, static_cast<std::uint8_t>(TieRole::from))) return false;
  // "climbed 34%, from 4 to 7": after a comma the levels are told apart from the change, wherever its verb stands.
  if (f.text.word(begin - 2) == ",")
    for (std::uint32_t back = 3; back <= 14 && begin >= f.sentence.begin + back; ++back)
      if (f.row(begin - back, Table::change) != nullptr) return true;
  const std::uint32_t reach = partitive ? 4 : 10;  // "lifted its offer for Penmoor from 412p to 457p"
  for (std::uint32_t back = 2; back <= reach && begin >= f.sentence.begin + back; ++back) {
    if (f.token(begin - back).kind == TokenKind::sign && f.text.word(begin - back) != "%") break;
    if (const Match* match = f.row(begin - back, Table::change))
      if (!partitive || is(*match->row, Table::change, ChangeRole::level)) return true;
    if (f.has(begin - back, Table::unit, static_cast<std::uint8_t>(UnitKind::word)))
      return true;  // "doubled from 4 to 8"
  }
  return false;
}

// The second number of a range: "5 à 6 %", "50-100", "entre 16 et 18", "$5 to $6 billion"; or of a fall. Where it
// begins, and the number.
std::optional<Number> range_end(const Finder& f, const Number& n, bool money_before) {
  std::uint32_t at = n.end;
  if (at >= f.end()) return std::nullopt;
  const bool dash = is_range_dash(f.token(at)) && is_glued(f.text, at) == is_glued(f.text, at + 1);
  const bool word = f.has(at, Table::number, static_cast<std::uint8_t>(NumberRole::range));
  const bool joiner = f.has(at, Table::number, static_cast<std::uint8_t>(NumberRole::joiner));
  if (!dash && !word && !(joiner && opens_range(f.text, f.sentence, n.begin - (money_before ? 1 : 0))))
    return std::nullopt;
  ++at;
  if (money_before)
    if (const Match* sign = f.row(at, Table::currency)) at += sign->length;
  if (!f.inside(at)) return std::nullopt;
  auto high = number_at(f.text, at, f.end());
  if (!high || high->article_only || high->vague || high->share) return std::nullopt;
  Decimal low = n.low;
  if (n.scale == 0 && high->scale >= 3) low = shift(low, high->scale);
  if (less(low, high->high)) return high;
  const std::uint32_t begin = n.begin - (money_before ? 1 : 0);
  const bool falls = less(high->high, low) && !dash && (is_fall(f, begin) || from_to(f, begin));
  return falls ? high : std::nullopt;
}

// Does a hedge phrase reach over the token from before it ("au moins trois")?
bool is_hedged(const Finder& f, std::uint32_t i) {
  if (i <= f.sentence.begin) return false;
  for (const Match& match : f.text.matches_at(i - 1, Table::hedge))
    if (match.table == Table::hedge && match.length >= 2) return true;
  return false;
}

// "rose $1.35 to $84.20": the change and the level, no range.
bool after_change(const Finder& f, std::uint32_t begin) {
  for (std::uint32_t back = 1; back <= 3 && begin >= f.sentence.begin + back; ++back)
    for (const Match& match : f.text.matches_at(begin - back, Table::change))
      if (match.table == Table::change && match.length == back && !is(*match.row, Table::change, ChangeRole::level))
        return true;
  return false;
}

bool is_temperature(const Mention& m) {
  return m.kind == Kind::measure && (m.unit.find("°") != std::string_view::npos || m.unit == "degree");
}

// "five degrees below zero".
void take_below(const Finder& f, Mention& m) {
  const Match* below = is_temperature(m) ? f.numbers().row_of(m.end_token, NumberRole::below) : nullptr;
  if (below == nullptr || m.low.digits < 0) return;
  const Decimal low = m.low;
  m.low = negate(m.high), m.high = negate(low), m.end_token += below->length;
}

// Signs glued before a figure and free on their left: +11 %, -3 °C; or the word: "moins trois degrés". A temperature
// takes the sign into its value; elsewhere it tells the change.
std::uint32_t with_sign(const Finder& f, std::uint32_t begin, Mention& m) {
  if (begin <= f.sentence.begin) return begin;
  const Token& sign = f.token(begin - 1);
  const bool spelled = f.is_number(begin - 1, NumberRole::minus) && f.row(begin - 1, Table::hedge) == nullptr &&
                       !is_hedged(f, begin - 1);
  const bool negative = spelled || sign.key == minus || is_hyphen(sign);
  if (!spelled && (!is_glued(f.text, begin) || (sign.key != plus && !negative))) return begin;
  if (!spelled && is_glued(f.text, begin - 1) && f.token(begin - 2).kind != TokenKind::sign) return begin;
  const bool temperature =
      is_temperature(m) || (m.kind == Kind::percent && is_utterance(f.text));  // an utterance tells no change
  if (spelled && !temperature) return begin;
  if (temperature && negative) {
    m.low = negate(m.low), m.high = negate(m.high);
    if (less(m.high, m.low)) m.high = m.low;
  } else if (!temperature) {
    m.change = negative ? Change::down : Change::up;
  }
  return begin - 1;
}

// "5 % à 6 %", "between 5% and 6%": the second figure has the unit once more. Joined to the first where nothing says
// that they are two.
void take_upper(const Finder& f, const Number& n, Mention& m) {
  if (m.kind == Kind::count || m.kind == Kind::multiple || compare(m.low, m.high) != 0) return;
  if (from_to(f, m.begin_token) || after_change(f, m.begin_token)) return;
  Number whole = n;
  whole.end = m.end_token;
  const auto high = range_end(f, whole, false);
  if (!high || high->unit_only) return;
  Mention upper = from_number(f, *high);
  const std::uint32_t at = thing_after(f, *high);
  if (!take_currency(f, at, upper) && !take_unit(f, at, upper)) return;
  if (upper.kind != m.kind || upper.unit != m.unit || !less(m.low, upper.low)) return;
  m.high = upper.low, m.end_token = upper.end_token;
}

// "a week", "une année": a length of time only after a preposition, first in its sentence, or where a word of time
// follows.
bool article_measures(const Finder& f, const Number& n, const Mention& m) {
  // "un pied-à-terre"; "€290 an acre", "an acre costs".
  if (f.inside(m.end_token) && is_hyphen(f.token(m.end_token)) && is_glued(f.text, m.end_token)) return false;
  if (m.kind == Kind::measure && f.row(n.begin, Table::scope) != nullptr) return false;
  if (m.kind != Kind::duration || is_utterance(f.text) ||
      (n.begin > f.sentence.begin && f.is_function(n.begin - 1, FunctionClass::preposition)))
    return true;
  if (compare(m.low, {1, 0}) != 0) return true;
  const Match* per = f.row(n.begin, Table::scope);  // "two pills a week"
  if (per == nullptr && m.unit != "day") return true;
  for (const TieRole role : {TieRole::ago, TieRole::later, TieRole::ahead})
    if (f.has(m.end_token, Table::tie, static_cast<std::uint8_t>(role))) return true;
  return f.has(m.end_token, Table::time, static_cast<std::uint8_t>(TimeRole::ago)) ||
         f.has(m.end_token, Table::time, static_cast<std::uint8_t>(TimeRole::earlier));
}

bool is_same(const Number& a, const Number& b) { return a.begin == b.begin; }

// Is the sign printed before the second number too?
bool currency_twice(const Finder& f, const Number& n, const Number& high) {
  return high.begin >= n.end + 2 && f.row(high.begin - 1, Table::currency) != nullptr;
}

// The unit, currency or noun of a figure, into `whole`; false when nothing explains the number.
bool take_thing(const Finder& f, const Number& n, const Number& last, Mention& whole) {
  const std::uint32_t at = thing_after(f, last);
  if (take_currency(f, at, whole) || take_unit(f, at, whole)) {
    if (is_same(n, last)) take_rest(f, whole);
    return true;
  }
  if (is_same(n, last) && (take_share(f, n, whole) || take_age(f, n, whole))) return true;
  if (n.article_only || n.unit_only || n.share || (n.fraction && n.scale == 0 && !n.collective) || looks_like_year(n))
    return false;
  if (!after_capital(f, n) && take_noun(f, at, last, whole)) {
    take_adjectives(f, whole);
    return true;
  }
  if (take_counting_verb(f, last, whole)) return true;
  if (n.scale < 6 && last.scale < 6) return false;
  whole.kind = Kind::money, whole.inherited_unit = true;  // a currency is looked for later
  return true;
}

std::uint32_t finish_pair(const Finder& f, Mention lower, Mention upper, const Number& n, bool sign) {
  lower.kind = upper.kind, lower.unit = upper.unit, lower.noun = upper.noun, lower.open_currency = upper.open_currency;
  lower.inherited_unit = upper.inherited_unit, lower.end_token = n.end;
  finish(f, lower);
  if (sign) upper.begin_token = n.end + 1;  // past "to": its own sign, where it has one
  finish(f, upper);
  return upper.end_token;
}

// One figure from number `n`; `currency` is a sign before it. Returns the token to go on from.
std::uint32_t figure(const Finder& f, const Number& n, const Match* currency) {
  Mention m = from_number(f, n);
  const std::uint32_t begin = currency != nullptr ? currency->begin : n.begin;
  if (currency == nullptr && take_ratio(f, n, m)) {
    finish(f, m);
    return m.end_token;
  }
  Number last = n;
  bool pair = false;
  if (!n.article_only && !n.vague && !n.share)
    if (auto high = range_end(f, n, currency != nullptr);
        high && !(currency != nullptr && currency_twice(f, n, *high) && after_change(f, begin))) {
      pair = from_to(f, begin) || less(high->high, n.scale == 0 ? shift(n.low, high->scale) : n.low);
      if (n.scale == 0 && high->scale >= 3) m.low = shift(m.low, high->scale), m.scale = high->scale;
      if (pair)
        m.high = m.low;
      else
        m.high = high->high;
      last = *high;
    }
  Mention upper = from_number(f, last);
  Mention& whole = pair ? upper : m;
  whole.end_token = last.end;
  if (currency != nullptr) {
    m.kind = upper.kind = Kind::money, m.unit = upper.unit = currency->row->fields[0];
    m.open_currency = upper.open_currency = is(*currency->row, Table::currency, CurrencySide::open);
    m.begin_token = begin;
  } else if (!take_thing(f, n, last, whole)) {
    return last.end;
  }
  if (pair) return finish_pair(f, m, upper, n, currency != nullptr);
  if (n.article_only && !article_measures(f, n, m)) return m.end_token;
  if (currency == nullptr && is_same(n, last)) take_upper(f, n, m);
  take_below(f, m);
  m.begin_token = with_sign(f, m.begin_token, m);
  finish(f, m);
  return m.reach_end > m.end_token ? m.reach_end : m.end_token;
}

// "multiplier ses ventes par 14": the number a few words on, after a preposition, with nothing else that explains it.
std::optional<Number> factor_after(const Finder& f, std::uint32_t at) {
  constexpr std::uint32_t reach = 6;
  if (const auto n = number_at(f.text, at, f.end())) return n;
  for (std::uint32_t i = at; i < at + reach && f.inside(i + 1) && f.token(i).kind == TokenKind::word; ++i)
    if (f.is_function(i, FunctionClass::preposition))
      if (const auto n = number_at(f.text, i + 1, f.end()); n && !n->article_only && !n->vague) {
        const bool free = f.unit_row(n->end) == nullptr && f.row(n->end, Table::currency) == nullptr &&
                          f.row(n->end, Table::noun) == nullptr;
        return free && !looks_like_year(*n) && less(n->low, {1000, 0}) ? n : std::nullopt;
      }
  return std::nullopt;
}

Decimal inverse_of(Decimal d) {
  const double value = to_double(d);
  return value > 0 ? trimmed({static_cast<std::int64_t>(10000 / value + 0.5), -4}) : d;
}

// "a doublé", "multiplié par trois", "aged 25": a unit row that stands before its number, or is the figure by itself.
std::optional<std::uint32_t> word_figure(const Finder& f, std::uint32_t i) {
  const Match* match = f.row(i, Table::unit);
  if (match == nullptr) return std::nullopt;
  const Row& row = *match->row;
  const auto kind = static_cast<UnitKind>(row.code);
  Mention m;
  m.begin_token = i, m.end_token = i + match->length, m.unit = row.fields[1];
  m.sentence = f.text.sentence_of[i];
  if (kind == UnitKind::word) {
    m.kind = Kind::multiple, m.low = m.high = trimmed(row.number);
    finish(f, m);
    return m.end_token;
  }
  const bool factor = kind == UnitKind::factor || kind == UnitKind::divisor, age = kind == UnitKind::age;
  if ((!factor && !age && kind != UnitKind::leading) || !f.inside(m.end_token)) return std::nullopt;
  std::uint32_t at = m.end_token;
  if (!factor && is_hyphen(f.token(at)) && f.inside(at + 1)) ++at;  // a magnitude-6.4 quake
  const auto n = factor ? factor_after(f, at) : number_at(f.text, at, f.end());
  if (!n || n->article_only || n->vague) return std::nullopt;
  m.begin_token = n->begin, m.end_token = n->end, m.low = m.high = n->low;
  if (age)
    if (const auto high = range_end(f, *n, false)) m.high = high->high, m.end_token = high->end;
  if (age && (n->scale != 0 || less({125, 0}, m.high) || f.unit_row(m.end_token) != nullptr)) return std::nullopt;
  if (kind == UnitKind::divisor) m.low = m.high = inverse_of(m.low);
  m.kind = factor ? Kind::multiple : age ? Kind::duration : Kind::plain;
  finish(f, m);
  return m.end_token;
}

}  // namespace

void find_quantities(const Text& text, const Sentence& sentence, std::vector<Mention>& out) {
  const Finder f{text, sentence, out};
  for (std::uint32_t i = sentence.begin; i < sentence.end;) {
    if (const Match* never = f.row(i, Table::number);
        never != nullptr && is(*never->row, Table::number, NumberRole::never)) {
      i += never->length;
      continue;
    }
    if (const auto next = word_figure(f, i)) {
      i = *next;
      continue;
    }
    const Match* currency = f.row(i, Table::currency);
    if (currency != nullptr && (is(*currency->row, Table::currency, CurrencySide::after) ||
                                is(*currency->row, Table::currency, CurrencySide::minor) || split_sign(f, *currency) ||
                                !f.inside(i + currency->length)))
      currency = nullptr;
    const std::uint32_t at = currency != nullptr ? i + currency->length : i;
    std::optional<Number> n = number_at(text, at, f.end());
    if (currency != nullptr && (!n || n->in_words || n->begin != at))
      currency = nullptr, n = at == i ? n : number_at(text, i, f.end());
    if (!n || n->end <= i || (currency == nullptr && belongs_to_name(f, *n))) {
      i = n && n->end > i ? n->end : i + 1;
      continue;
    }
    const std::uint32_t next = figure(f, *n, currency);
    i = next > i ? next : i + 1;
  }
}

}  // namespace recoupe
