// Quotations and their speakers: each [quotation] of a case, in order; its expectation is the speaker, "nobody" where
// there is none.
#include "mention/quote.h"

#include <doctest/doctest.h>

#include "support/marked.h"

using namespace recoupe;
using namespace recoupe::test;

TEST_CASE("quotations and who says them") {
  for (const Case& c : cases_of("mention/quote.cases")) {
    const Marked marked(c, language_of(c));
    bool all = marked.quotes.size() == c.spans.size() && c.expectations.size() == c.spans.size();
    std::string got;
    for (std::size_t i = 0; i < marked.quotes.size(); ++i) {
      const Quote& quote = marked.quotes[i];
      const std::string speaker = quote.speaker.empty() ? "nobody" : std::string(slice(marked.bytes, quote.speaker));
      got += "[" + std::string(slice(marked.bytes, quote.span)) + "] = " + speaker + " | ";
      all = all && i < c.spans.size() && quote.span == c.spans[i] && speaker == c.expectations[i];
    }
    if (c.known_gap) {
      report_gap(c, all);
    } else {
      CHECK_MESSAGE(all, c.where() << "\n  got: " << got);
    }
  }
}

TEST_CASE("marks that do not match make no quotation") {
  for (const char* text : {"«", "»", "\"", "« « « «", "” a “", "« a \" b » c"}) {
    const std::string bytes = text;
    Text read = tokenize(bytes, Lexicon::of("fr"));
    segment(read);
    for (const Quote& quote : find_quotes(read, {})) CHECK(quote.begin_token < quote.end_token);
  }
}
