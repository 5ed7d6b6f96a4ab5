// Each try is a small function that looks at the tokens after the number and says where the figure ends.
#include "mention/quantity_unit.h"

#include "base/utf8.h"

namespace recoupe {

const Match* Finder::unit_row(std::uint32_t i) const {
  const Match* best = nullptr;
  if (!inside(i)) return best;
  for (const Match& match : text.matches_at(i, Table::unit))
    if (match.table == Table::unit && match.begin + match.length <= end() && keeps_case(text, match) &&
        match.code <= static_cast<std::uint8_t>(UnitKind::multiple))
      best = &match;
  return best;
}

bool is_label(const Finder& f, std::uint32_t token) {
  constexpr std::uint32_t longest = 3;
  for (std::uint32_t back = 1; back <= longest && token >= f.sentence.begin + back; ++back)
    for (const Match& match : f.text.matches_at(token - back, Table::number))
      if (match.length == back && is(match, Table::number, NumberRole::label)) return true;
  return false;
}

bool after_capital(const Finder& f, const Number& n) {
  if (n.begin <= f.sentence.begin || n.scale != 0 || n.grouped || n.in_words) return false;
  if (is_label(f, n.begin)) return true;
  const Token& before = f.token(n.begin - 1);
  if (before.kind != TokenKind::word || !before.is(Token::capital)) return false;
  if (n.begin - 1 > f.sentence.begin)
    return !f.is_function(n.begin - 1, FunctionClass::preposition) &&
           !f.is_function(n.begin - 1, FunctionClass::article);
  for (const Match& match : f.text.matches_at(n.begin - 1))  // the first word of a sentence always has its capital
    if (match.row->table != Table::name && match.row->table != Table::role) return false;
  return true;
}

bool looks_like_year(const Number& n) {
  return n.digits == 4 && !n.grouped && n.scale == 0 && n.low.exponent == 0 && n.low.digits >= 1900 &&
         n.low.digits < 2100;
}

std::uint32_t thing_after(const Finder& f, const Number& n) {
  if (n.end + 1 < f.end() && is_hyphen(f.token(n.end)) && is_glued(f.text, n.end) && is_glued(f.text, n.end + 1))
    return n.end + 1;
  std::uint32_t at = n.end;
  if (n.share || n.bare_half) {  // trois quarts d'heure, half an hour
    if (is_partitive(f.text, at)) ++at;
    if (f.is_number(at, NumberRole::article)) ++at;
    if (f.unit_row(at) != nullptr) return at;
    at = n.end;
  }
  const bool scaled = n.scale >= 6 || n.vague || n.collective || n.fraction;
  if (!scaled) return n.end;
  if (f.inside(at) && f.token(at).kind == TokenKind::sign && is_closing_quote(f.token(at)))
    ++at;  // « des milliers » de puces
  return f.inside(at) && is_partitive(f.text, at) ? at + 1 : n.end;
}

bool split_sign(const Finder& f, const Match& match) {
  const Token& second = f.token(match.begin + 1 < f.end() ? match.begin + 1 : match.begin);
  return match.length >= 2 && f.token(match.begin).kind == TokenKind::word && second.kind == TokenKind::sign &&
         second.is(Token::space_before);
}

// "Nigerian": a word with a capital in mid-sentence, or one that the names know for no name.
bool is_nationality(const Finder& f, std::uint32_t i) {
  if (!f.inside(i + 1) || f.token(i).kind != TokenKind::word || f.token(i).is(Token::line_start)) return false;
  if (f.token(i).is(Token::capital)) return true;
  const Match* name = f.row(i, Table::name);
  return name != nullptr && is(*name->row, Table::name, NameType::common);
}

bool take_currency(const Finder& f, std::uint32_t at, Mention& m) {
  const Match* match = f.row(at, Table::currency);
  if (match == nullptr && is_nationality(f, at)) {  // "5 million Nigerian naira"
    match = f.row(++at, Table::currency);
    if (match != nullptr &&
        (f.token(at).kind != TokenKind::word || is(*match->row, Table::currency, CurrencySide::open)))
      return false;
  }
  if (match == nullptr || is(*match->row, Table::currency, CurrencySide::before)) return false;
  const std::uint32_t end = at + match->length;
  if (split_sign(f, *match)) return false;
  const bool sign = f.token(at).kind == TokenKind::sign;
  if (sign && !is_glued(f.text, at) && f.inside(end) && f.token(end).kind == TokenKind::number && is_glued(f.text, end))
    return false;  // a $3 fee
  m.kind = Kind::money, m.unit = match->row->fields[0];
  m.open_currency = is(*match->row, Table::currency, CurrencySide::open);
  if (is(*match->row, Table::currency, CurrencySide::minor)) m.low = shift(m.low, -2), m.high = shift(m.high, -2);
  m.end_token = end;
  return true;
}

// "a 6.4-magnitude quake": the unit that mostly leads follows for once, and stays outside the span.
bool take_leading(const Finder& f, std::uint32_t at, Mention& m) {
  const Match* match = f.row(at, Table::unit);
  if (match == nullptr || !is(*match->row, Table::unit, UnitKind::leading) ||
      f.token(m.begin_token).kind != TokenKind::number)
    return false;
  if (f.inside(at + 1) && f.token(at + 1).kind == TokenKind::number) return false;
  m.kind = Kind::plain, m.unit = match->row->fields[1];
  return true;
}

bool take_unit(const Finder& f, std::uint32_t at, Mention& m) {
  std::uint32_t from = at;
  const Match* match = f.unit_row(at);
  if (match == nullptr && f.is_gap(at)) match = f.unit_row(from = at + 1);
  if (match == nullptr) return take_leading(f, at, m);
  const Row& row = *match->row;
  const std::uint32_t end = from + match->length;
  constexpr std::uint64_t slash = hash_of("/");
  if (f.inside(end + 1) && f.token(end).key == slash && is_glued(f.text, end) &&
      f.token(end + 1).kind == TokenKind::number)
    return false;  // 24h/24
  switch (static_cast<UnitKind>(row.code)) {
    case UnitKind::percent:
      m.kind = Kind::percent;
      break;
    case UnitKind::points:
      m.kind = Kind::plain;
      break;
    case UnitKind::basis:
      m.kind = Kind::basis_points;
      break;
    case UnitKind::measure:
      m.kind = Kind::measure;
      break;
    case UnitKind::duration:
      m.kind = Kind::duration;
      break;
    case UnitKind::rate:
      m.kind = Kind::rate;
      break;
    case UnitKind::multiple:
      m.kind = Kind::multiple;
      break;
    default:
      return false;
  }
  m.unit = row.fields[1];
  const Decimal factor = trimmed(row.number);
  m.low = multiply(m.low, factor), m.high = multiply(m.high, factor);
  m.end_token = end;
  return true;
}

bool is_plain_word(const Finder& f, std::uint32_t i) {
  if (!f.inside(i) || f.token(i).kind != TokenKind::word || f.token(i).is(Token::capital) ||
      f.token(i).is(Token::has_digit))
    return false;
  for (const Match& match : f.text.matches_at(i))
    if (match.row->table == Table::function || match.row->table == Table::number ||
        (match.row->table == Table::time && !is(*match.row, Table::time, TimeRole::sport)) ||
        match.row->table == Table::hedge || match.row->table == Table::clause || match.row->table == Table::stance)
      return false;
  return true;
}

// "1,400 of the jobs": counts jobs; the figure ends with its number.
bool take_noun_of_whole(const Finder& f, const Number& n, Mention& m) {
  if (n.in_words || !is_partitive(f.text, n.end) ||
      !f.has(n.end + 1, Table::clause, static_cast<std::uint8_t>(ClauseRole::definite)))
    return false;
  const Match* noun = f.row(n.end + 2, Table::noun);
  if (noun == nullptr || !is_plural_form(f.text, noun->begin + noun->length - 1))
    return false;  // "kilomètre 12 de la route"
  m.kind = Kind::count, m.unit = noun->row->fields[0], m.end_token = n.end;
  m.noun = f.text.span_of(noun->begin, noun->begin + noun->length);
  return true;
}

// Past one word that may stand between a number and its noun: "new", "narrow-body", a maker or a country ("12 British
// soldiers"); `i` itself when there is none.
std::uint32_t past_modifier(const Finder& f, std::uint32_t i) {
  if (!f.inside(i)) return i;
  const Token& token = f.token(i);
  const bool name = token.kind == TokenKind::word && token.is(Token::capital) && !token.is(Token::line_start) &&
                    f.row(i, Table::function) == nullptr && f.row(i, Table::number) == nullptr &&
                    f.row(i, Table::time) == nullptr && f.row(i, Table::currency) == nullptr;
  if (!name && !is_plain_word(f, i) && !f.is_gap(i)) return i;
  std::uint32_t at = i + 1;
  while (f.inside(at + 1) && is_hyphen(f.token(at)) && is_glued(f.text, at) && is_glued(f.text, at + 1) &&
         f.token(at + 1).kind == TokenKind::word)
    at += 2;
  return at;
}

// "45 M200s", "20 Airbus A320": past the model's name; `at` itself when there is none.
std::uint32_t past_model(const Finder& f, std::uint32_t at) {
  for (std::uint32_t i = at; i <= at + 1 && f.inside(i); ++i) {
    const Token& token = f.token(i);
    if (token.kind != TokenKind::word || !token.is(Token::capital) || token.is(Token::line_start)) break;
    if (token.is(Token::has_digit) && f.text.word(i).size() >= 3 && f.row(i, Table::time) == nullptr) return i + 1;
  }
  return at;
}

// "one or two reasons": no count.
bool is_alternative(const Finder& f, const Number& n) {
  return n.in_words && n.begin >= f.sentence.begin + 2 && f.is_function(n.begin - 1, FunctionClass::conjunction) &&
         f.row(n.begin - 2, Table::number) != nullptr;
}

// The noun that is counted: one of the table within reach ("10,000 new shirts"), else any plural word.
bool take_noun(const Finder& f, std::uint32_t at, const Number& n, Mention& m) {
  constexpr int adjectives = 2;
  const bool hyphened = at > n.end && is_hyphen(f.token(at - 1));
  std::uint32_t place = at;
  for (int skip = 0; skip <= adjectives; ++skip) {
    if (const Match* match = f.row(place, Table::noun)) {
      if (n.scale >= 6 && is(*match->row, Table::noun, NounBreadth::money)) return false;  // "12 milliards d'économies"
      m.kind = Kind::count, m.unit = match->row->fields[0], m.end_token = place + match->length;
      m.noun = f.text.span_of(at, m.end_token);
      return true;
    }
    const std::uint32_t next = past_modifier(f, place);
    if (next == place || hyphened) break;  // a two-bedroom flat is one flat
    place = next;
  }
  if (take_noun_of_whole(f, n, m)) return true;
  if (const std::uint32_t end = past_model(f, at); end != at && !hyphened) {
    m.kind = Kind::count, m.end_token = end, m.noun = f.text.span_of(at, end);
    return true;
  }
  const bool tied = at > n.end;                                               // a partitive or a hyphen stood between
  if (!tied && f.is_number(n.end - 1, NumberRole::noun_scale)) return false;  // "les 12 milliards réclamés"
  if (!is_plain_word(f, at) || is_hyphen(f.token(at - 1)) || is_alternative(f, n)) return false;
  const auto is_thing = [&](std::uint32_t i) {
    return f.text.word(i).size() >= 4 && (tied || is_plural_form(f.text, i));
  };
  const bool compound = !tied && !is_thing(at) && is_plain_word(f, at + 1) && is_thing(at + 1);  // "25 squad places"
  if (!compound && !is_thing(at)) return false;
  m.kind = Kind::count, m.end_token = at + (compound ? 2 : 1), m.noun = f.text.span_of(at, m.end_token);
  return true;
}

bool take_counting_verb(const Finder& f, const Number& n, Mention& m) {
  constexpr std::uint32_t reach = 4;
  const bool amount = n.scale >= 6 && !f.out.empty() && f.out.back().kind == Kind::money &&
                      f.out.back().begin_token >= f.sentence.begin;  // "40 M€, dont 15 millions ont été versés"
  if (amount || n.scale > 6 || n.low.exponent < 0) return false;
  const bool small = n.in_words && less(n.low, {10, 0});  // "killed two people and injured nine, three of them badly"
  if (small && f.inside(n.end) && f.token(n.end).kind != TokenKind::sign) return false;
  const auto counts = [&](std::uint32_t i) -> const Match* {
    const Match* match = f.row(i, Table::topic);
    return match != nullptr && is(*match->row, Table::topic, TopicRole::verb) &&
                   f.text.lexicon->is_counted(match->row->fields[0])
               ? match
               : nullptr;
  };
  const auto take = [&](const Match& match) {
    m.kind = Kind::count, m.unit = match.row->fields[0];
    return true;
  };
  for (std::uint32_t i = n.begin, steps = 0;
       i-- > f.sentence.begin && steps < (small ? 1 : reach) && f.token(i).kind != TokenKind::sign; ++steps)
    if (const Match* match = counts(i); match != nullptr && i + match->length <= n.begin) return take(*match);
  if (!f.is_function(n.end, FunctionClass::auxiliary)) return false;
  for (std::uint32_t i = n.end + 1; i < n.end + 1 + reach && f.inside(i) && f.token(i).kind != TokenKind::sign; ++i)
    if (const Match* match = counts(i)) return take(*match);
  return false;
}

bool is_of_a_time(const Finder& f, const Match& per) {
  for (const TimeRole role : {TimeRole::last, TimeRole::next, TimeRole::current, TimeRole::ago, TimeRole::earlier})
    if (f.has(per.begin + per.length, Table::time, static_cast<std::uint8_t>(role))) return true;
  return false;
}

void take_adjectives(const Finder& f, Mention& m) {
  if (m.kind != Kind::count) return;
  if (const Match* match = f.row(m.end_token, Table::scope);
      match != nullptr && is(*match->row, Table::scope, ScopeAxis::period) && !is_of_a_time(f, *match))
    m.end_token += match->length, m.noun.end = f.token(m.end_token - 1).span.end;
}

}  // namespace recoupe
