// What the columns of each table mean: the vocabularies of their second columns, as enums that the stages switch on.
#pragma once
#include <cstdint>
#include <span>
#include <string_view>

#include "lang/lexicon.h"

namespace recoupe {

/// numbers.tsv. unit: 0–19 and other words that add (deux, eleven, soixante-dix as a row) · ten: 20…90 · hundred: multiplies
/// what stands before it, 1 alone · scale: thousand and up, likewise · fraction: a share (half, un quart) · collective: une
/// dizaine, a dozen; its plural is vague · several: "plusieurs", 2 to 10 of what follows · article: "un", "a": 1 only before a scale,
/// a unit or a noun that is counted · joiner: "et", "and" inside a number.
enum class NumberRole : std::uint8_t { unit, ten, hundred, scale, fraction, collective, several, article, joiner };

/// units.tsv: the kind of mention that the unit makes. points: percentage points.
enum class UnitKind : std::uint8_t { percent, points, basis, measure, duration, rate, multiple };

/// currencies.tsv, third column: where the form stands. `open`: the form alone does not say which country's it is ("dollar").
enum class CurrencySide : std::uint8_t { either, before, after, open };

/// hedges.tsv. about · at_least and at_most keep the bound · over and under leave it out · between opens a range.
enum class HedgeMove : std::uint8_t { about, at_least, at_most, over, under, between, exact };

/// times.tsv. See core/mention/date.h.
enum class TimeRole : std::uint8_t {
  month, weekday, season, era, today, relative, next, last, current, part, until, since, by, after, before, quarter, half, year, week,
  day, weekend, decade, month_word, ago, later, hence, fiscal, noon, zone, ordinal, hour, duration, range, between, century
};

/// stance.tsv: the status that the form gives to what it governs.
enum class StanceRole : std::uint8_t { reported, rumoured, planned, projected, denied, opinion, stated };

/// attribution.tsv. before: "selon X" · after: "X said" · inverted: "a déclaré X" · source: a word for a source that has no name
/// ("sources", "analystes") · cites: "cité par", "as reported by".
enum class AttributionRole : std::uint8_t { before, after, inverted, source, cites };

/// topics.tsv, third column: how the form governs its figure.
enum class TopicRole : std::uint8_t { noun, verb };

/// scopes.tsv: the axis on which two figures differ though their topic is one.
enum class ScopeAxis : std::uint8_t { period, tax, profit, coverage, part, moment, holder };

/// changes.tsv.
enum class ChangeRole : std::uint8_t { up, down, level };

/// furniture.tsv.
enum class FurnitureRole : std::uint8_t { line, start, anywhere, section, keep };

/// names.tsv and roles.tsv.
enum class NameType : std::uint8_t { organisation, person, place, paper, product };

/// functions.tsv: the small words that the stages look for by class.
enum class FunctionClass : std::uint8_t { article, preposition, conjunction, pronoun, auxiliary, negation, possessive, relative, question };

struct TableSpec {
  Table table;
  std::string_view file;          ///< "numbers.tsv"
  int columns;                    ///< with the form and the example
  int coded;                      ///< which column has the vocabulary; −1 is none
  int numeric;                    ///< which column is a number; −1 is none
  std::span<const std::string_view> vocabulary;
};
/// In the order of Table.
std::span<const TableSpec> table_specs();

/// The forms that a form column stands for: "milliard(s)" is milliard, milliards; "investi(r|t|ra)" is investir, investit,
/// investira; "(|s)" allows the empty ending; "a|b" outside brackets are two forms.
std::vector<std::string> expanded(std::string_view form);

template <class Code>
constexpr bool is(const Row& row, Table table, Code code) {
  return row.table == table && row.code == static_cast<std::uint8_t>(code);
}

}  // namespace recoupe
