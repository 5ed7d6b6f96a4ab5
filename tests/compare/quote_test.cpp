// One quotation in two wordings. Each case is two articles, parted by " /// ", and what is expected of them: drift or
// nothing.
#include "compare/quote.h"

#include <doctest/doctest.h>

#include "support/marked.h"
#include "text/furniture.h"

using namespace recoupe;
using namespace recoupe::test;

namespace {
std::shared_ptr<Reading> reading_of(const std::string& bytes, const std::string& language) {
  auto reading = std::make_shared<Reading>();
  reading->article.text = bytes;
  reading->text = tokenize(reading->article.text, Lexicon::of(language));
  segment(reading->text);
  reading->names = find_names(reading->text);
  reading->quotes = find_quotes(reading->text, reading->names);
  return reading;
}
}  // namespace

TEST_CASE("altered quotations") {
  for (const Case& c : cases_of("compare/quote.cases")) {
    const auto cut = c.text.find(" /// ");
    REQUIRE(cut != std::string::npos);
    const auto a = reading_of(c.text.substr(0, cut), language_of(c)),
               b = reading_of(c.text.substr(cut + 5), language_of(c));
    const Reading* both[] = {a.get(), b.get()};
    const auto findings = find_quote_drift(both);
    const bool wanted = c.expectations.size() == 1 && c.expectations[0] == "drift";
    const bool holds = findings.size() == (wanted ? 1u : 0u);
    if (c.known_gap) {
      report_gap(c, holds);
    } else {
      CHECK_MESSAGE(holds, c.where());
    }
  }
}
