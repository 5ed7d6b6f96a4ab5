// Clauses: every word of a sentence shows the number of its clause.
#include "claim/clause.h"

#include <doctest/doctest.h>

#include "claim/cue.h"
#include "support/marked.h"

using namespace recoupe;
using namespace recoupe::test;

namespace {
/// Do the first tokens spelt `a` and `b` stand in one clause?
bool together(const char* example, std::string_view a, std::string_view b, const char* language) {
  const Marked marked(case_from_example(example), language);
  const Text& text = marked.text;
  const Sentence& sentence = text.sentences.front();
  std::vector<bool> finite(sentence.end - sentence.begin, false);
  for (std::uint32_t i = sentence.begin; i < sentence.end; ++i)
    for (const Match& match : text.matches_at(i))
      if (is(*match.row, Table::clause, ClauseRole::finite)) finite[i - sentence.begin] = true;
  Clauses clauses;
  split_clauses(text, sentence, finite, clauses);
  std::uint32_t of_a = 0xFFFFFFFF, of_b = 0xFFFFFFFE;
  for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
    if (text.word(i) == a) of_a = clauses.of[i - sentence.begin];
    if (text.word(i) == b) of_b = clauses.of[i - sentence.begin];
  }
  return of_a == of_b;
}
}  // namespace

TEST_CASE("what stands in one clause") {
  CHECK(together("Le pont, qui date de 1910, fermera.", "pont", "fermera", "fr"));
  CHECK_FALSE(together("Le pont, qui date de 1910, fermera.", "1910", "fermera", "fr"));
  CHECK_FALSE(together("Le port fermera, alors que la gare reste.", "port", "gare", "fr"));
  CHECK_FALSE(together("Le port fermera ; la gare reste.", "port", "gare", "fr"));
  CHECK(together("Le port, la gare et la poste fermeront.", "port", "fermeront", "fr"));
  CHECK(together("The bridge, which dates from 1910, will close.", "bridge", "close", "en"));
  CHECK_FALSE(together("The bridge, which dates from 1910, will close.", "1910", "close", "en"));
  CHECK_FALSE(together("The port will close, while the station stays.", "port", "station", "en"));
}
