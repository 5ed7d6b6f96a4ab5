// What figures of one measure make of each other, from the sentences to the findings.
#include "compare/compare.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "desk.h"
#include "support/pairs.h"

using namespace recoupe;

TEST_CASE("pairs of one measure") { test::run_pair_cases("compare/compare.pairs"); }

TEST_CASE("a pair case fails where it should") {
  test::PairCase one = test::pair_cases_of("compare/compare.pairs").front();
  REQUIRE(one.expectations == std::vector<std::string>{"agreement"});
  CHECK(test::failures_of(one).empty());
  for (const char* other : {"conflict", "nothing", "update or status"}) {
    one.expectations = {other};
    CHECK_MESSAGE(!test::failures_of(one).empty(), other);
  }
  one.expectations = {"no alarm"};
  CHECK(test::failures_of(one).empty());
}

TEST_CASE("an update names the earlier figure first, whichever article is given first") {
  int updates = 0;
  for (test::PairCase one : test::pair_cases_of("compare/compare.pairs")) {
    if (one.expectations != std::vector<std::string>{"update"} || one.where.known_gap) continue;
    for (int turn = 0; turn < 2; ++turn) {
      std::reverse(one.articles.begin(), one.articles.end());
      Desk desk;
      for (const Article& article : one.articles) desk.add(article);
      const Report report = desk.compare();
      for (const Finding& finding : report.findings) {
        if (finding.kind != FindingKind::update) continue;
        const auto day = [&](std::size_t side) {
          return *report.documents[finding.sides[side].document]->article.published;
        };
        CHECK(day(0) < day(1));
        ++updates;
      }
    }
  }
  CHECK(updates >= 4);
}
