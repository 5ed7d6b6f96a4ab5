// Ratios keep four places, the precision at which they are compared with printed percentages.
#include "mention/quantity_part.h"

namespace recoupe {
namespace {

// The greater unit, the smaller, how many of these it has; bare: the smaller may be left out ("2 h 15"); kept: the sum
// stays in the greater.
struct Ladder {
  std::string_view greater, smaller;
  int ratio;
  bool bare, kept;
};
constexpr Ladder ladders[] = {
    {"hour", "minute", 60, true, false}, {"minute", "second", 60, false, false}, {"day", "hour", 24, false, false},
    {"week", "day", 7, false, false},    {"year", "month", 12, false, false},    {"ft", "in", 12, true, false},
    {"m", "cm", 100, true, true},        {"st", "lb", 14, false, false},         {"lb", "oz", 16, false, false},
    {"kg", "g", 1000, false, false},
};

bool is_whole(const Mention& m) {
  return compare(m.low, m.high) == 0 && m.low.exponent >= 0 && m.low.digits >= 0 && m.scale == 0;
}

// Past one comma, joiner or hyphen between the two numbers of a figure.
std::uint32_t past_link(const Finder& f, std::uint32_t at, bool comma) {
  if (!f.inside(at)) return at;
  if (f.is_number(at, NumberRole::joiner)) return at + 1;
  if (is_hyphen(f.token(at)) && is_glued(f.text, at)) return at + 1;
  return comma && f.text.word(at) == "," ? at + 1 : at;
}

const Match* smaller_unit(const Finder& f, std::uint32_t at, std::string_view unit) {
  if (!f.inside(at)) return nullptr;
  const Match* best = nullptr;
  for (const Match& match : f.text.matches_at(at, Table::unit))
    if (match.table == Table::unit && match.row->fields[1] == unit && match.begin + match.length <= f.end() &&
        keeps_case(f.text, match))
      best = &match;
  return best;
}

void raise(Mention& m, const Ladder& ladder, Decimal smaller) {
  if (ladder.kept) {
    m.low = add(m.low, shift(smaller, -2));  // centimetres
  } else {
    m.low = add(multiply(m.low, {ladder.ratio, 0}), smaller), m.unit = ladder.smaller;
  }
  m.high = m.low;
}

bool take_step(const Finder& f, const Ladder& ladder, Mention& m) {
  const std::uint32_t at = past_link(f, m.end_token, m.kind == Kind::duration);
  if (!f.inside(at)) return false;
  const auto n = number_at(f.text, at, f.end());
  if (!n || n->begin != at || n->article_only || n->vague || n->scale != 0 || n->share ||
      !less(n->low, {ladder.ratio, 0}))
    return false;
  if (const Match* unit = smaller_unit(f, n->end, ladder.smaller)) {
    raise(m, ladder, n->low), m.end_token = n->end + unit->length;
    return true;
  }
  const bool linked = at != m.end_token && !is_hyphen(f.token(at - 1));
  if (!ladder.bare || linked || n->in_words || n->low.exponent != 0 || n->digits > 2 || (ladder.kept && n->digits != 2))
    return false;
  if (f.unit_row(n->end) != nullptr || f.row(n->end, Table::currency) != nullptr ||
      f.row(n->end, Table::noun) != nullptr)
    return false;
  if (f.text.word(m.end_token - 1).size() > 2 && ladder.kept) return false;  // "1 m 80", never "un mètre 80 arbres"
  raise(m, ladder, n->low), m.end_token = n->end;
  return true;
}

// "5 euros 50", "5€50", "5 dollars and 20 cents".
void take_minor(const Finder& f, Mention& m) {
  const std::uint32_t at = past_link(f, m.end_token, false);
  if (!f.inside(at)) return;
  const auto n = number_at(f.text, at, f.end());
  if (!n || n->scale != 0 || n->low.exponent != 0 || !less(n->low, {100, 0}) || n->article_only) return;
  const Match* minor = f.row(n->end, Table::currency);
  const bool named = minor != nullptr && is(*minor->row, Table::currency, CurrencySide::minor);
  const bool glued = n->digits == 2 && !n->in_words && at == m.end_token && is_glued(f.text, at);
  const bool last = !f.inside(n->end) || (f.token(n->end).kind == TokenKind::sign && !is_hyphen(f.token(n->end)));
  const bool closing = at == m.end_token && last && minor == nullptr && !less(n->low, {10, 0}) &&
                       (n->in_words || n->digits == 2);  // "deux euros cinquante."
  if (!named && !glued && !closing) return;
  m.low = m.high = add(m.low, shift(n->low, -2)), m.end_token = named ? n->end + minor->length : n->end;
}

// In hundredths of a percent's hundredths: 1 in 3 is 33.3333.
Decimal percent_of(std::int64_t part, std::int64_t whole) {
  constexpr std::int64_t places = 1000000;
  return trimmed({(part * places + whole / 2) / whole, -4});
}

bool is_round(std::int64_t whole) {
  return (whole >= 2 && whole <= 10) || whole == 100 || whole == 1000 || whole == 10000 || whole == 100000;
}

}  // namespace

bool take_ratio(const Finder& f, const Number& n, Mention& m) {
  if (n.scale > 3 || n.low.exponent < 0 || n.vague || n.share || n.collective) return false;
  std::uint32_t at = n.end;
  const bool noun = f.inside(at) && !f.is_number(at, NumberRole::of);
  if (noun) {
    if (f.token(at).kind != TokenKind::word || f.unit_row(at) != nullptr || f.row(at, Table::currency) != nullptr)
      return false;
    at += f.row(at, Table::noun) != nullptr ? f.row(at, Table::noun)->length : 1;
  }
  const NumberReader numbers = f.numbers();
  const Match* of = numbers.row_of(at, NumberRole::of);
  if (of == nullptr) return false;
  const auto whole = number_at(f.text, at + of->length, f.end());
  if (!whole || whole->article_only || whole->share || whole->vague || whole->collective || whole->low.exponent < 0)
    return false;
  const Decimal base = trimmed(whole->low), part = trimmed(n.low);
  if (base.exponent > 5 || part.exponent > 5 || !is_round(static_cast<std::int64_t>(to_double(base))) ||
      !less(part, base))
    return false;
  std::uint32_t end = whole->end;
  if (f.unit_row(end) != nullptr || f.row(end, Table::currency) != nullptr || f.is_gap(end)) return false;
  const Match* counted = f.row(end, Table::noun);
  if (noun && counted != nullptr) return false;  // two goals in three matches
  if (!noun && counted == nullptr && n.article_only && f.text.word(n.begin).size() < 2) return false;
  if (!noun && counted != nullptr)
    end += counted->length;
  else if (!noun && is_plain_word(f, end) && is_plural_form(f.text, end) && f.text.word(end).size() >= 4)
    ++end;
  m.kind = Kind::percent, m.unit = "percent", m.end_token = end, m.scale = 0;
  m.low = m.high = percent_of(static_cast<std::int64_t>(to_double(part)), static_cast<std::int64_t>(to_double(base)));
  return true;
}

// "dont un tiers hors d'Europe".
bool is_part(const Finder& f, const Number& n) {
  return n.share && n.begin > f.sentence.begin &&
         f.has(n.begin - 1, Table::tie, static_cast<std::uint8_t>(TieRole::part));
}

// "cut attacks by a quarter", "a baissé d'un tiers": the share is what a verb of change went by.
bool is_step(const Finder& f, const Number& n) {
  if (n.begin < f.sentence.begin + 2 ||
      !(is_partitive(f.text, n.begin - 1) || f.is_function(n.begin - 1, FunctionClass::preposition)))
    return false;
  for (std::uint32_t back = 2; back <= 5 && n.begin >= f.sentence.begin + back; ++back)
    if (const Match* match = f.row(n.begin - back, Table::change);
        match != nullptr && !is(*match->row, Table::change, ChangeRole::level))
      return true;
  const bool by = f.has(n.begin - 1, Table::time, static_cast<std::uint8_t>(TimeRole::by));
  return by && (!f.inside(n.end) || f.token(n.end).kind == TokenKind::sign ||
                f.is_function(n.end, FunctionClass::preposition));
}

bool take_share(const Finder& f, const Number& n, Mention& m) {
  if (!n.share && !n.fraction) return false;
  if (n.scale != 0 || n.collective || less({1, 0}, n.low)) return false;
  const bool of = is_partitive(f.text, n.end) || f.is_function(n.end, FunctionClass::article);
  bool hyphened = false;  // "two-thirds reported"
  for (std::uint32_t i = n.begin; i < n.end; ++i) hyphened |= is_hyphen(f.token(i));
  const bool step =
      f.has(n.end, Table::tie, static_cast<std::uint8_t>(TieRole::more)) || is_step(f, n) || is_part(f, n);
  if (!(of || step || (hyphened && n.share))) return false;
  if (!step && (!f.inside(n.end + 1) || f.token(n.end + 1).kind == TokenKind::number)) return false;
  if (n.fraction && !n.bare_half && !step) return false;
  if (!step && n.fraction && n.begin > f.sentence.begin) {  // the second half of the match
    const Token& before = f.token(n.begin - 1);
    if (f.is_function(n.begin - 1, FunctionClass::article) || f.is_function(n.begin - 1, FunctionClass::possessive))
      return false;
    if (before.kind == TokenKind::word && f.row(n.begin - 1, Table::time) != nullptr &&
        !f.is_function(n.begin - 1, FunctionClass::preposition))
      return false;
    if (before.kind == TokenKind::sign && is_hyphen(before)) return false;
  }
  const double percent = to_double(n.low) * 100;
  m.kind = Kind::percent, m.unit = "percent", m.end_token = n.end;
  m.low = m.high = trimmed({static_cast<std::int64_t>(percent * 10000 + 0.5), -4});
  return true;
}

// "At 40, she still plays": an age that opens the sentence.
bool opens_with_age(const Finder& f, const Number& n) {
  return n.begin == f.sentence.begin + 1 && f.has(n.begin - 1, Table::time, static_cast<std::uint8_t>(TimeRole::at)) &&
         f.inside(n.end + 1) && f.text.word(n.end) == "," &&
         f.has(n.end + 1, Table::clause, static_cast<std::uint8_t>(ClauseRole::pronoun));
}

bool take_age(const Finder& f, const Number& n, Mention& m) {
  if (opens_with_age(f, n) && n.scale == 0 && n.low.exponent == 0 && n.low.digits >= 5 && n.low.digits <= 115) {
    m.kind = Kind::duration, m.unit = "year";
    return true;
  }
  if (n.in_words || n.scale != 0 || n.low.exponent != 0 || n.low.digits < 5 || n.low.digits > 115 ||
      n.begin < f.sentence.begin + 2)
    return false;
  const auto is_comma = [&](std::uint32_t i) { return f.inside(i) && f.text.word(i) == ","; };
  const Token& name = f.token(n.begin - 2);
  const bool person = f.row(n.begin - 2, Table::role) != nullptr || f.row(n.begin - 2, Table::noun) != nullptr;
  const bool closed = f.inside(n.end) && f.token(n.end).kind == TokenKind::sign && !is_hyphen(f.token(n.end));
  // "Jane Doe, 34, said", "for the Lisbon striker, 24."
  if (!is_comma(n.begin - 1) || !(is_comma(n.end) || (person && closed)) || name.kind != TokenKind::word ||
      !(name.is(Token::capital) || person) || name.is(Token::all_caps))
    return false;
  if (f.row(n.begin - 2, Table::time) != nullptr || f.row(n.begin - 2, Table::number) != nullptr) return false;
  if (f.inside(n.end + 1) && f.token(n.end + 1).kind == TokenKind::number) return false;
  m.kind = Kind::duration, m.unit = "year";
  return true;
}

void take_rest(const Finder& f, Mention& m) {
  if (m.kind == Kind::money) {
    if (!is_whole(m)) return;
    take_minor(f, m);
    if (const Half half = half_after(f.numbers(), m.end_token); is_whole(m) && half.end != m.end_token)
      m.low = m.high = add(m.low, half.value), m.end_token = half.end;  // "deux euros et demi"
    return;
  }
  if (m.kind != Kind::duration && m.kind != Kind::measure) return;
  for (const Ladder& ladder : ladders)
    if (m.unit == ladder.greater && is_whole(m)) {
      if (take_step(f, ladder, m)) return take_rest(f, m);
      break;
    }
  if (!is_whole(m)) return;
  if (const Half half = half_after(f.numbers(), m.end_token); half.end != m.end_token)
    m.low = m.high = add(m.low, half.value), m.end_token = half.end;
}

}  // namespace recoupe
