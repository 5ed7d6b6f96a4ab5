#include "report/describe.h"

#include <doctest/doctest.h>

#include "support/reports.h"

using namespace recoupe;
using recoupe::test::reading_of;

TEST_CASE("measure: topic, scopes, per") {
  const auto reading = reading_of("a", "un bénéfice net de [38 milliards] par an");
  CHECK(measure_of(*reading, 0).empty());
  reading->claims[0].topics = {{"profit", 3, {}}, {"deal", 1, {}}};
  reading->claims[0].scopes = {{ScopeAxis::tax, "net", {}}};
  reading->mentions[0].per = "year";
  CHECK(measure_of(*reading, 0) == "profit · net · per year");
  reading->claims[0].topics[0].closeness = 0;  // the headline's topic says nothing of this figure
  CHECK(measure_of(*reading, 0) == "net · per year");
}

TEST_CASE("subject: canonical names, each once") {
  const auto reading = reading_of("a", "Amazon et [38 milliards]");
  Name name;
  name.id = 7, name.canonical = "Amazon";
  reading->names = {name};
  reading->claims[0].parties = {7, 9, 7};
  CHECK(subject_of(*reading, 0) == std::vector<std::string_view>{"Amazon"});
}

TEST_CASE("words on one line keep the spaces that were set on purpose") {
  CHECK(one_line("  a \n\t b\u00a0%\u200b ") == "a b\u00a0%");
  CHECK(one_line("").empty());
}

TEST_CASE("the sentence around a place, or the place itself") {
  const auto reading = reading_of("a", "Il vaut [38 milliards] ici.");
  CHECK(sentence_around(*reading, reading->mentions[0].span) ==
        Span{0, static_cast<std::uint32_t>(reading->article.text.size())});
  CHECK(sentence_around(Reading{}, {3, 5}) == Span{3, 5});
}
