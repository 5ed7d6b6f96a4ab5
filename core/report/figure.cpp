// Printing figures: digits grouped, a scale word where it shortens, the unit's word or pattern, the hedge around it.
// What differs between languages is in their messages.tsv.
#include "report/figure.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "report/describe.h"
#include "report/words.h"
#include "report/writer.h"

namespace recoupe {
namespace {

constexpr std::array scales = {12, 9, 6};

int decimals_of(Decimal value) { return std::max(0, -trimmed(value).exponent); }

// The scale word that shortens a number: the largest that leaves at most three decimals. 0 is none.
int scale_of(Decimal value, const Phrases& phrases) {
  const Decimal size = value.digits < 0 ? negate(value) : value;
  for (const int scale : scales)
    if (phrases.has("scale." + std::to_string(scale)) && !less(size, {1, scale}) &&
        decimals_of(shift(size, -scale)) <= 3)
      return scale;
  return 0;
}

std::string scale_word(int scale, Decimal scaled, const Phrases& phrases) {
  return std::string(form_of(phrases.find("scale." + std::to_string(scale)), takes_plural(scaled, phrases) ? 1 : 0));
}

// "32,58 milliards": the digits of low to high under one scale. A rounded amount keeps its zeros, 33,00: they say how
// far it was worked out.
std::string number_of(Decimal low, Decimal high, int scale, bool is_rounded, const Phrases& phrases) {
  const auto digits = [&](Decimal value) {
    const Decimal scaled = shift(value, -scale);
    return digits_of(scale == 0 || is_rounded ? scaled : trimmed(scaled), phrases);
  };
  std::string out = digits(high);
  if (!equal(low, high)) out = phrases.say("figure.range", {{"a", digits(low)}, {"b", out}});
  if (scale == 0) return out;
  return phrases.say("number.scaled", {{"n", out}, {"scale", scale_word(scale, shift(high, -scale), phrases)}});
}

bool is_elided(std::string_view noun, const Phrases& phrases) {
  const std::string_view letters = phrases.find("elided");
  const std::string first = folded(noun.substr(0, decode(noun, 0).size));
  return !letters.empty() && !first.empty() && letters.find(first) != std::string_view::npos;
}

// A number and its unit, which is a pattern around the number or a word behind it.
std::string with_unit(const std::string& number, bool is_scaled, const std::string& unit, const Phrases& phrases) {
  if (unit.empty()) return number;
  if (unit.find("{n}") != std::string::npos) {
    const Filling filling[] = {{"n", number}};
    return filled(unit, filling);
  }
  const std::string_view forms = phrases.find(is_scaled ? "quantity.scaled" : "quantity");
  const Filling filling[] = {{"n", number}, {"unit", unit}};
  return filled(form_of(forms, is_elided(unit, phrases) ? 1 : 0), filling);
}

struct Amount {
  Decimal low, high;
  std::string_view unit;
  std::string noun = {};  ///< instead of the unit's own word
  bool is_rounded = false;
};

std::string say(const Amount& amount, const Phrases& phrases) {
  const auto& [low, high, unit, noun, is_rounded] = amount;
  const int scale = scale_of(high, phrases);
  const std::string word = !noun.empty()  ? noun
                           : unit.empty() ? ""
                                          : unit_word(unit, takes_plural(high, phrases), phrases);
  return with_unit(number_of(low, high, scale, is_rounded, phrases), scale != 0, word, phrases);
}

bool speaks(const Reading& reading, const Phrases& phrases) {
  return reading.article.language.value_or("") == phrases.language();
}

// The counted noun as printed, with its adjectives, where the article speaks the language of the message.
std::string own_noun(const Reading& reading, const Mention& m, const Phrases& phrases) {
  if (m.kind != Kind::count || m.noun.empty() || (!speaks(reading, phrases) && !m.unit.empty())) return {};
  return one_line(slice(reading.article.text, m.noun));
}

std::string hedged(const std::string& figure, const Mention& m, const Phrases& phrases) {
  const bool open = (m.hedge == Hedge::at_least && m.interval.low_edge == Edge::open) ||
                    (m.hedge == Hedge::at_most && m.interval.high_edge == Edge::open);
  std::string_view key = "hedge.about";
  if (m.hedge == Hedge::at_least) key = open ? "hedge.over" : "hedge.atLeast";
  if (m.hedge == Hedge::at_most) key = open ? "hedge.under" : "hedge.atMost";
  return phrases.say(key, {{"a", figure}});
}

bool is_vague(std::string_view words, const Mention& m) {
  const bool has_digit = std::any_of(words.begin(), words.end(), [](char c) { return c >= '0' && c <= '9'; });
  return m.high_unbounded || (!equal(m.low, m.high) && !has_digit);
}

}  // namespace

std::string digits_of(Decimal value, const Phrases& phrases) {
  std::string text = to_text(value.exponent > 0 ? Decimal{value.digits, std::min(value.exponent, 40)} : value);
  const std::size_t sign = text.starts_with("-") ? 1 : 0;
  std::size_t point = std::min(text.find('.'), text.size());
  if (point < text.size()) text.replace(point, 1, phrases.find("number.decimal"));
  for (; point > sign + 3; point -= 3) text.insert(point - 3, phrases.find("number.group"));
  if (sign == 1) text.replace(0, 1, "\xE2\x88\x92");  // −
  return text;
}

Decimal rounded(double value, int digits) {
  const std::string text = shortest(value);
  const std::size_t e = std::min(text.find('e'), text.size());
  Decimal d = decimal_from(std::string_view(text).substr(0, e));
  int exponent = 0;
  for (std::size_t i = e + 2; i < text.size(); ++i) exponent = exponent * 10 + (text[i] - '0');
  if (e < text.size()) d = shift(d, text[e + 1] == '-' ? -exponent : exponent);
  std::int64_t limit = 1;
  for (int i = 0; i < digits; ++i) limit *= 10;
  const bool negative = d.digits < 0;
  if (negative) d = negate(d);
  bool exact = true;
  std::int64_t dropped = 0;  // the last digit dropped decides; a half goes up
  for (; d.digits >= limit; d.digits /= 10, ++d.exponent) dropped = d.digits % 10, exact = exact && dropped == 0;
  if (dropped >= 5) ++d.digits;
  if (exact) d = trimmed(d);
  return negative ? negate(d) : d;
}

std::string amount_of(double value, std::string_view unit, const Phrases& phrases, int digits) {
  const Decimal d = rounded(value, digits);
  return say({.low = d, .high = d, .unit = unit, .is_rounded = true}, phrases);
}

std::string amount_of(double low, double high, std::string_view unit, const Phrases& phrases) {
  return say({.low = rounded(low, 15), .high = rounded(high, 15), .unit = unit}, phrases);
}

std::string figure_of(const Reading& reading, const Mention& m, const Phrases& phrases, bool plain) {
  const std::string words = one_line(slice(reading.article.text, m.span));
  // "fin 2026" reads better than its first and last month.
  if (is_time(m.kind)) {
    if (m.moment.grain == Grain::range && !m.relative && speaks(reading, phrases)) return words;
    const std::string time = time_of(m.moment, phrases);
    const bool is_day = m.moment.grain <= Grain::day && !m.moment.open_begin && !m.moment.open_end;
    return is_day ? phrases.say("figure.day", {{"a", time}}) : time;
  }
  if (is_vague(words, m)) return in_quotes(words, phrases);
  std::string figure =
      say({.low = m.low, .high = m.high, .unit = m.unit, .noun = own_noun(reading, m, phrases)}, phrases);
  if (!m.per.empty()) figure = phrases.say("per", {{"a", figure}, {"per", unit_word(m.per, false, phrases)}});
  const bool has_words = m.hedge == Hedge::about || m.hedge == Hedge::at_least || m.hedge == Hedge::at_most;
  return plain || !has_words ? figure : hedged(figure, m, phrases);
}

}  // namespace recoupe
