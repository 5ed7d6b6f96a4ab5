// Names and their identity: each [name] of a case, in order, with the canonical name it is led back to; nothing else
// may be found.
#include "mention/name.h"

#include <doctest/doctest.h>

#include "support/marked.h"

using namespace recoupe;
using namespace recoupe::test;

namespace {

std::string listed(const Marked& marked) {
  std::string out;
  for (const Name& name : marked.names)
    out +=
        (out.empty() ? "" : " | ") + std::string(slice(marked.bytes, name.span)) + " = " + std::string(name.canonical);
  return out;
}

void run(const Case& c, std::string_view language) {
  const Marked marked(c, language);
  bool all = marked.names.size() == c.spans.size() && c.expectations.size() == c.spans.size();
  for (std::size_t i = 0; all && i < c.spans.size(); ++i)
    all = marked.names[i].span == c.spans[i] && marked.names[i].canonical == c.expectations[i];
  if (c.known_gap) return report_gap(c, all);
  CHECK_MESSAGE(all, c.where() << "\n  got: " << listed(marked));
}

}  // namespace

TEST_CASE("names") {
  for (const Case& c : cases_of("mention/name.cases")) run(c, language_of(c));
}

TEST_CASE("the example of every row of names.tsv") {
  for (const Row* row : Lexicon::of("fr").rows(Table::name)) {
    const Case c = case_from_example(row->example);
    CAPTURE(std::string(row->form));
    run(c, c.text.starts_with("Hier") || c.text.find(" le ") != std::string::npos ? "fr" : "en");
  }
}

TEST_CASE("one name has one identity in every form, article and language") {
  const Marked french(case_from_example("La Banque centrale européenne (BCE) et M. Altman. Sam Altman a ri."), "fr");
  const Marked english(case_from_example("The European Central Bank met Altman."), "en");
  REQUIRE(french.names.size() == 4);
  REQUIRE(english.names.size() == 2);
  CHECK(french.names[0].id == french.names[1].id);
  CHECK(french.names[0].id == english.names[0].id);
  CHECK(french.names[2].id == french.names[3].id);
  CHECK(french.names[2].id == english.names[1].id);
}
