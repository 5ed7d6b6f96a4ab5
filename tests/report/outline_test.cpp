#include "report/outline.h"

#include <doctest/doctest.h>

#include "support/reports.h"

using namespace recoupe;
using recoupe::test::reading_of;
using recoupe::test::report_of;

TEST_CASE("the proof: the sum, what is shared, each word once, the rule") {
  Report report = report_of({reading_of("a", "[38 milliards]"), reading_of("b", "[38 milliards]")}, {});
  report.findings[0].because = {{"Amazon", "Amazon"}, "", "USD", "2025-11-03", {"net"}};
  const auto proof = proof_of(report, report.findings[0], Phrases::of("en"));
  REQUIRE(proof.size() == 2);
  CHECK(proof[0].second == "$ · 3 November 2025 · Amazon · net");
  CHECK(proof[1] == std::pair<std::string, std::string>("Rule", "same printed figure"));
}

TEST_CASE("what was guessed is said to be") {
  const auto reading = reading_of("a", "[38 milliards]");
  reading->article.title = "Un titre", reading->guessed_title = true;
  CHECK(heading_of(*reading, Phrases::of("en")) == "Le a, “Un titre” (from the text), published 3 November 2025");
  CHECK(coverage_of(*reading, Phrases::of("en")).empty());
}

TEST_CASE("a timeline: who said what, when, how firmly; one in which nothing changes is not told") {
  const auto first = reading_of("Matin", "[38 milliards]"), second = reading_of("Soir", "[50 milliards] selon [Bercy]");
  first->article.published.reset();
  second->mentions[0].low = second->mentions[0].high = {5, 10};
  second->claims[0].stance.status = Status::rumoured, second->claims[0].stance.source = second->mentions[1].span;
  Report report = report_of({first, second}, {});
  Timeline timeline{{{"Amazon"}, "", "USD", "", {}},
                    {{1, second->mentions[0].span, 0}, {0, first->mentions[0].span, 0}}};
  CHECK(is_told(report, timeline));
  CHECK(title_of(timeline, Phrases::of("en")) == "$ · Amazon");
  CHECK(lines_of(report, timeline, Phrases::of("en")) ==
        std::vector<std::string>{"3 November 2025, Le Soir: $50 billion (a rumour), Bercy", "Le Matin: $38 billion"});
  timeline.entries = {timeline.entries[0], timeline.entries[0]};
  CHECK(!is_told(report, timeline));
}
