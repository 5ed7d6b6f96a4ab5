#include "lang/tables.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "lang/embedded.h"
#include "support/cases.h"
#include "text/tokenize.h"

using namespace recoupe;

namespace {

std::string joined(std::string_view form) {
  std::string out;
  for (const std::string& one : expanded(form)) out += (out.empty() ? "" : " ") + one;
  return out;
}

}  // namespace

TEST_CASE("a form column stands for all its forms") {
  CHECK(joined("milliard") == "milliard");
  CHECK(joined("milliard(s)") == "milliard milliards");
  CHECK(joined("investi(r|t|ra)") == "investir investit investira");
  CHECK(joined("dollar(|s)") == "dollar dollars");
  CHECK(joined("a|b") == "a b");
  CHECK(joined("a(s)|b(|x)") == "a as b bx");
  CHECK(joined("point(s) de base(s)") == "point de base point de bases points de base points de bases");
  CHECK(joined("") == "");
  CHECK(joined("(") == "(");
  CHECK(joined("a)") == "a)");
}

TEST_CASE("the tables stand in their order, each once, with a file of its own") {
  std::set<std::string_view> files;
  for (std::size_t i = 0; i < table_specs().size(); ++i) {
    const TableSpec& spec = table_specs()[i];
    CHECK(static_cast<std::size_t>(spec.table) == i);
    CHECK(files.insert(spec.file).second);
    CHECK(spec.coded < spec.columns - 1);
    CHECK(spec.numeric < spec.columns - 1);
    CHECK((spec.coded < 0) == spec.vocabulary.empty());
  }
}

TEST_CASE("nothing is wrong with the tables") {
  for (const std::string_view language : Lexicon::languages())
    for (const std::string& complaint : Lexicon::of(language).complaints()) FAIL_CHECK(complaint);
}

TEST_CASE("every row has an example") {
  for (const std::string_view language : Lexicon::languages())
    for (std::size_t table = 0; table < table_count; ++table)
      for (const Row* row : Lexicon::of(language).rows(static_cast<Table>(table)))
        CHECK_MESSAGE(!row->example.empty(), language << " " << table_specs()[table].file << ":" << row->line);
}

TEST_CASE("the examples of small words, clauses, roles and furniture hold a form of their row") {
  for (const std::string_view language : Lexicon::languages()) {
    for (const Table table : {Table::function, Table::furniture, Table::clause, Table::role}) {
      for (const Row* row : Lexicon::of(language).rows(table)) {
        const test::Case example = test::case_from_example(row->example);
        const Text text = tokenize(example.text, Lexicon::of(language));
        REQUIRE_MESSAGE(!example.spans.empty(), row->example);
        bool found = false;
        for (const Match& match : text.matches) {
          const Span span = text.span_of(match.begin, match.begin + match.length);
          found |= match.row == row && example.spans.front().overlaps(span);
        }
        CHECK_MESSAGE(found, language << " " << row->form.substr(0, 30) << ": " << row->example);
      }
    }
  }
}

TEST_CASE("a form that stands for too many is known before it is written out") {
  CHECK(!stands_for_too_many("(un|deux|trois) (chat|chien)(s)|oiseau"));
  std::string many = "(a|b|c)";
  for (int i = 0; i < 6; ++i) many += "(a|b|c)";
  CHECK(!stands_for_too_many(many));  // 2,187
  for (int i = 0; i < 6; ++i) many += "(a|b|c)";
  CHECK(stands_for_too_many(many));  // 1,594,323
  CHECK(expanded("(un|deux) chat(s)").size() == 4);
}
