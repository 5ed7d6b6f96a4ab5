// What stands beside a number: a currency, a unit, a counted noun. Private to the quantity stage.
#pragma once
#include <cstdint>
#include <vector>

#include "lang/tables.h"
#include "mention/mention.h"
#include "mention/number.h"
#include "mention/number_words.h"
#include "mention/shape.h"

namespace recoupe {

/// One sentence under the quantity stage, with the questions that every part of it asks.
struct Finder {
  const Text& text;
  const Sentence& sentence;
  std::vector<Mention>& out;

  std::uint32_t end() const { return sentence.end; }
  const Token& token(std::uint32_t i) const { return text.tokens[i]; }
  bool inside(std::uint32_t i) const { return i >= sentence.begin && i < sentence.end; }
  NumberReader numbers() const { return {text, sentence.end}; }
  const Match* row(std::uint32_t i, Table table) const {
    return inside(i) ? longest_within(text, i, end(), table) : nullptr;
  }
  bool has(std::uint32_t i, Table table, std::uint8_t code) const {
    if (!inside(i)) return false;
    for (const Match& match : text.matches_at(i, table))
      if (match.table == table && match.code == code && match.begin + match.length <= end()) return true;
    return false;
  }
  bool is_function(std::uint32_t i, FunctionClass c) const {
    return has(i, Table::function, static_cast<std::uint8_t>(c));
  }
  bool is_number(std::uint32_t i, NumberRole role) const {
    return has(i, Table::number, static_cast<std::uint8_t>(role));
  }
  bool is_gap(std::uint32_t i) const { return is_number(i, NumberRole::gap); }
  /// The longest unit that can follow a number at token i ("magnitude" alone precedes one), or null.
  const Match* unit_row(std::uint32_t i) const;
};

/// "article 49", "phase 3", "the Group of 20": does a number at `token` name a thing?
bool is_label(const Finder& f, std::uint32_t token);
/// "Boeing 737", "Windows 11": a label or a capitalised word right before a short number makes a count of it doubtful.
bool after_capital(const Finder& f, const Number& n);
bool looks_like_year(const Number& n);
/// A word that may be an unknown noun or adjective: lower case, and no function, number, time, hedge or clause word.
bool is_plain_word(const Finder& f, std::uint32_t i);
/// Where the thing counted or measured begins: past a glued hyphen ("five-year"), a partitive ("milliards d'euros").
std::uint32_t thing_after(const Finder& f, const Number& n);

/// Is the currency two words of the text, "a $3 fee", not "A$3"?
bool split_sign(const Finder& f, const Match& match);

/// Each takes what stands at token `at` into the mention and says so: kind, unit, end, and the factor of the unit.
bool take_currency(const Finder& f, std::uint32_t at, Mention& m);
bool take_unit(const Finder& f, std::uint32_t at, Mention& m);
bool take_noun(const Finder& f, std::uint32_t at, const Number& n, Mention& m);
/// A bare number that a verb counts: "the quake killed 112", "640 were injured". Its unit is the noun that the verb's
/// topic names.
bool take_counting_verb(const Finder& f, const Number& n, Mention& m);
/// Adjectives of a scope belong to the count's span: "300 millions d'utilisateurs hebdomadaires".
/// "l'an" of "l'an dernier": the words after it make a time of what would be a rate.
bool is_of_a_time(const Finder& f, const Match& per);

void take_adjectives(const Finder& f, Mention& m);

}  // namespace recoupe
