// Pair cases: two or more short articles with marked figures, and what the desk must say of the figures together.
//
//   # a comment; a blank line ends a case
//   a 2025-03-01 fr Ouest Matin | La préfecture compte [12 morts] après la crue de l'Orvanne.
//   b 2025-03-02 en | The Orvanne flood killed [14 people].
//   = update
//
// An article: its letter, its date (- for none), its language, its publisher if that matters, a bar, its text with
// [marked] figures and \n for a line break. A line "= KINDS" for the first mark of the articles, another for the
// second, and so on; a mark that all articles give. KINDS: the finding that joins these marks, as reports spell it
// (agreement, unitSlip …); several allowed ones stand with "or" between them; nothing: no finding joins them; no alarm:
// nothing, agreement or compatible. Whatever the kinds, no other finding that would alarm a reader may come of the
// articles: no conflict, update, competingRumours, status, unitSlip or internal, and no failed computation.
// "? KINDS" instead of "=": a known gap, counted and printed, never green.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claim/reading.h"
#include "desk.h"
#include "support/cases.h"

namespace recoupe::test {

struct PairCase {
  Case where;  ///< file, line, the first text; known_gap
  std::vector<Article> articles;
  std::vector<std::vector<Span>> marks;   ///< of each article
  std::vector<std::string> expectations;  ///< the n-th is of the n-th marks
};

/// The cases of tests/<path>; a malformed line fails the test.
std::vector<PairCase> pair_cases_of(std::string_view path);

/// What differs from the expectations, a line each; empty when the case holds.
std::string failures_of(const PairCase& one);

/// Checks every case of a file; gaps are reported.
void run_pair_cases(std::string_view path);

/// Would a reader take it for a reproach? A kind that says that two figures cannot stand together, or a computation
/// that fails.
bool is_alarming(const Finding& finding);

/// "conflict | 12 morts | 14 people", with the reason after the kind when asked for.
std::string line_of(const Report& report, const Finding& finding);

}  // namespace recoupe::test
