// Every row of the tables of figures and of what they measure carries its own example, and the example runs. (Times,
// stances, names and furniture run theirs beside their stages.)
#include <doctest/doctest.h>

#include "lang/tables.h"
#include "support/figures.h"

namespace recoupe {
namespace {

void run(Table table) {
  std::vector<std::string_view> languages(Lexicon::languages().begin(), Lexicon::languages().end());
  if (table == Table::number || table == Table::unit) languages.push_back("other");
  for (const std::string_view language : languages)
    for (const Row* row : Lexicon::of(language).rows(table)) {
      test::Case c = test::case_from_example(row->example);
      c.file = std::string(language) + " " + std::string(row->form), c.line = static_cast<int>(row->line);
      if (!c.expectations.empty() && c.expectations.front() == "nothing") c.expectations.clear(), c.spans.clear();
      test::check_case(c, language, false);
    }
}

TEST_CASE("examples: numbers") { run(Table::number); }
TEST_CASE("examples: units") { run(Table::unit); }
TEST_CASE("examples: currencies") { run(Table::currency); }
TEST_CASE("examples: nouns") { run(Table::noun); }
TEST_CASE("examples: hedges") { run(Table::hedge); }
TEST_CASE("examples: topics") { run(Table::topic); }
TEST_CASE("examples: scopes") { run(Table::scope); }
TEST_CASE("examples: changes") { run(Table::change); }

// "Le [PDG] indique 3 millions = PDG": who speaks; "[M. Delvaux] a parlé = Delvaux": a name without its title.
TEST_CASE("examples: roles") {
  for (const std::string_view language : Lexicon::languages())
    for (const Row* row : Lexicon::of(language).rows(Table::role)) {
      const test::Case c = test::case_from_example(row->example);
      const auto r = test::reading_of(c.text, language, "2026-03-01");
      std::string said;
      if (!r->claims.empty()) said = slice(r->article.text, r->claims.front().stance.source);
      if (r->claims.empty() && !r->names.empty()) said = slice(r->article.text, r->names.front().span);
      REQUIRE(!c.expectations.empty());
      CHECK_MESSAGE(said == c.expectations.front(), language << " " << row->form.substr(0, 30) << ": " << row->example);
    }
}

TEST_CASE("examples: clauses") {
  for (const std::string_view language : Lexicon::languages())
    for (const Row* row : Lexicon::of(language).rows(Table::clause)) {
      const test::Case c = test::case_from_example(row->example);
      REQUIRE(!c.expectations.empty());
      CHECK_MESSAGE(std::string(table_specs()[static_cast<std::size_t>(Table::clause)].vocabulary[row->code]) ==
                        c.expectations.front(),
                    language << " " << row->form.substr(0, 30) << ": " << row->example);
    }
}

}  // namespace
}  // namespace recoupe
