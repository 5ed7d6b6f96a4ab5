#include "compare/timeline.h"

#include <doctest/doctest.h>

#include "support/reports.h"

using namespace recoupe;
using recoupe::test::reading_of;

namespace {

// Three papers: the first the youngest, the second the oldest, the third without a day.
std::vector<std::shared_ptr<Reading>> papers() {
  std::vector readings = {reading_of("a", "[un] et [deux]"), reading_of("b", "[trois]"), reading_of("c", "[quatre]")};
  readings[1]->article.published = day_from({2025, 11, 1});
  readings[2]->article.published.reset();
  return readings;
}

Finding finding_of(FindingKind kind, std::vector<Side> sides, std::string topic) {
  Finding finding;
  finding.kind = kind, finding.sides = std::move(sides), finding.because.topic = std::move(topic);
  return finding;
}

std::vector<Timeline> told(const std::vector<std::shared_ptr<Reading>>& readings,
                           const std::vector<Finding>& findings) {
  std::vector<const Reading*> pointers;
  for (const auto& reading : readings) pointers.push_back(reading.get());
  return timelines_of(pointers, findings);
}

}  // namespace

TEST_CASE("findings that share a figure tell one story, in the order of the days, those without a day last") {
  const auto readings = papers();
  const Side a{0, readings[0]->mentions[0].span, 0}, b{1, readings[1]->mentions[0].span, 0},
      c{2, readings[2]->mentions[0].span, 0};
  const auto all = told(
      readings, {finding_of(FindingKind::conflict, {a, c}, ""), finding_of(FindingKind::agreement, {a, b}, "death")});
  REQUIRE(all.size() == 1);
  CHECK(all[0].entries == std::vector{b, a, c});
  CHECK(all[0].because.topic == "death");
}

TEST_CASE("a later finding joins two stories into one") {
  const auto readings = papers();
  const Side a{0, readings[0]->mentions[0].span, 0}, a2{0, readings[0]->mentions[1].span, 1},
      b{1, readings[1]->mentions[0].span, 0}, c{2, readings[2]->mentions[0].span, 0};
  const auto all =
      told(readings, {finding_of(FindingKind::agreement, {a, b}, "x"), finding_of(FindingKind::update, {a2, c}, "y"),
                      finding_of(FindingKind::conflict, {b, c}, "z")});
  REQUIRE(all.size() == 1);
  CHECK(all[0].entries.size() == 4);
}

TEST_CASE("one article alone, passages and sums tell no story") {
  const auto readings = papers();
  const Side a{0, readings[0]->mentions[0].span, 0}, a2{0, readings[0]->mentions[1].span, 1},
      b{1, readings[1]->mentions[0].span, 0};
  CHECK(told(readings, {finding_of(FindingKind::compatible, {a, a2}, "x")}).empty());
  CHECK(told(readings, {finding_of(FindingKind::alone, {a}, "x")}).empty());
  CHECK(told(readings, {finding_of(FindingKind::arithmetic, {a, b}, "x")}).empty());
  CHECK(told(readings, {finding_of(FindingKind::copy, {{0, {0, 5}}, {1, {0, 5}}}, "x")}).empty());
}
