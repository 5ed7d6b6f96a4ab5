// The words of a language: every table under core/lang as one immutable set of phrases, found by one walk a token.
#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/decimal.h"
#include "base/scan.h"
#include "base/slots.h"
#include "lang/embedded.h"

namespace recoupe {

/// One table a file. What its columns mean stands in core/lang/tables.cpp and, for people, in core/README.md.
enum class Table : std::uint8_t {
  number,       ///< numbers.tsv: form, role, value
  unit,         ///< units.tsv: form, kind, unit, factor
  currency,     ///< currencies.tsv: form, code, side
  noun,         ///< nouns.tsv: form, English singular, breadth
  hedge,        ///< hedges.tsv: form, move, side
  time,         ///< times.tsv: form, role, value
  stance,       ///< stance.tsv: form, status, reach
  ending,       ///< endings.tsv: the end of a word, status, reach (French future and conditional)
  clause,       ///< clauses.tsv: form, role: where a clause begins, what is finite, definite, a pronoun
  attribution,  ///< attribution.tsv: form, role
  topic,        ///< topics.tsv: form, topic, role
  scope,        ///< scopes.tsv: form, axis, value
  change,       ///< changes.tsv: form, direction, what follows
  tie,          ///< ties.tsv: form, role: the words that tie figures by a computation
  furniture,    ///< furniture.tsv: form, class
  name,         ///< names.tsv: form, canonical name, type
  role,         ///< roles.tsv: form, kind, English
  function,     ///< functions.tsv: form, class
  count_of_tables
};

enum class NounBreadth : std::uint8_t;  ///< tables.h

/// A set of tables, a bit each.
using Tables = std::uint32_t;
constexpr Tables set_of(Table table) { return Tables{1} << static_cast<unsigned>(table); }
template <class... More>
constexpr Tables set_of(Table table, More... more) {
  return set_of(table) | set_of(more...);
}

inline constexpr std::size_t table_count = static_cast<std::size_t>(Table::count_of_tables);

/// One form of one row. `code` is the place of the second column in its table's vocabulary (see tables.h), so that no
/// stage compares strings; `number` is the numeric column where the table has one.
struct Row {
  Table table = Table::function;
  std::uint8_t code = 0;
  std::uint8_t second = 0;                 ///< likewise for a second such column, where the table has one
  std::array<std::string_view, 3> fields;  ///< the columns after the form, as written
  Decimal number;
  std::string_view form, example;
  std::uint32_t line = 0;  ///< the line of the row in its file, 1-based; forms of one row share it
  std::uint64_t letters =
      0;  ///< its forms of one ASCII letter, a bit each (letter − 'A'): such a form keeps its case ("m", "M")
};

/// Where a phrase of a table stands: `length` tokens from token `begin` on.
struct Match {
  std::uint32_t begin = 0;
  std::uint16_t length = 0;
  Table table = Table::function;  ///< the row's, here because every stage asks for them at every token
  std::uint8_t code = 0;
  const Row* row = nullptr;
};

/// Immutable after construction. Words are known by the hash of their folded bytes; a word typed without accents finds
/// the accented one unless it is a word of its own.
class Lexicon {
 public:
  /// The tables shared by all languages and those of `language` ("fr", "en", …); an unknown language has the shared
  /// ones alone.
  static const Lexicon& of(std::string_view language);
  /// The languages that have tables of their own, functions.tsv among them. Every other text is read with the folder
  /// other/.
  static std::span<const std::string_view> languages();

  /// Identifier of a word, 0 when no table has it.
  std::uint32_t word(std::uint64_t key) const;
  /// Sets the identifiers of the tokens; `text` is what they were scanned from.
  void identify(std::string_view text, std::span<Token> tokens) const;
  /// Appends every phrase that starts at token `at`, shortest first.
  void match(std::span<const Token> tokens, std::size_t at, std::vector<Match>& out) const;
  /// nouns.tsv, by the English singular: does the noun alone say what is counted? specific for one that it lacks.
  NounBreadth breadth_of(std::string_view singular) const;
  /// Is this the English singular of a specific noun ("death", "house")? Topics that are can be counted.
  bool is_counted(std::string_view singular) const;
  /// Every row of a table, for the tests of their examples and for tools.
  const std::vector<const Row*>& rows(Table table) const { return rows_of_[static_cast<std::size_t>(table)]; }
  std::string_view language() const { return language_; }
  /// Does the language group digits by plain spaces (a row of role `spaced` in numbers.tsv)?
  bool groups_digits_by_space() const { return groups_digits_by_space_; }
  /// What is wrong with the tables, a line each: file, line, reason. Empty in a release: a test sees to it.
  const std::vector<std::string>& complaints() const { return complaints_; }

  explicit Lexicon(std::string_view language, std::span<const Embedded> tables = embedded_tables());
  Lexicon(const Lexicon&) = delete;
  Lexicon& operator=(const Lexicon&) = delete;

 private:
  struct Node {
    std::uint32_t first_row = 0;
    std::uint16_t row_count = 0;
    bool leads_on = false;  // phrases go on from here
  };

  void load(std::string_view path, std::string_view bytes);
  void add(std::string_view form);  // of the last row
  void freeze();

  std::string_view language_;
  std::vector<Row> rows_;
  Slots words_, bare_words_;          // hash of the folded or accentless bytes → identifier
  Slots edges_;                       // (node, word) → node, but for those of the root:
  std::vector<std::uint32_t> first_;  // per word the node of the phrases that begin with it; 0 is none
  std::vector<Node> nodes_;
  std::vector<Match> node_rows_;  // what ends at each node; `begin` is the caller's to set
  Slots counted_;                 // hash of a noun's English singular → 1 + its breadth, + specific_too
  std::array<std::vector<const Row*>, table_count> rows_of_;
  std::vector<std::string> complaints_;
  bool groups_digits_by_space_ = false;

  struct Builder;
  Builder* builder_ = nullptr;  // lives while the constructor runs
};

}  // namespace recoupe
