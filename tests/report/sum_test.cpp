#include "report/sum.h"

#include <doctest/doctest.h>

#include "support/reports.h"

using namespace recoupe;
using recoupe::test::reading_of;
using recoupe::test::report_of;

TEST_CASE("a sum as a reader would write it") {
  Report report = report_of({reading_of("a", "[38 milliards] en [sept ans]")}, {});
  Finding& finding = report.findings.front();
  Computed c;
  c.formula = "(a / b - 1) * 100", c.result = 12.3456, c.unit = "percent", c.stated_low = c.stated_high = 12;
  c.operands = {{finding.sides[0], 38e9, {}, "USD"}, {{0, finding.sides[1].span, Side::none}, 7, {}, "year"}};
  finding.computed = c;
  CHECK(sum_in_words(report, finding, Phrases::of("en")) == "($38 billion ÷ 7 years − 1) × 100 = 12.35%");
  CHECK(stated_in_words(report, finding, Phrases::of("en")) == "12%");
  finding.computed->formula = "weekday(a)", finding.computed->result_text = "lundi";
  finding.computed->operands[0] = {{0, finding.sides[0].span, Side::none}, 0, "2025-11-03", {}};
  CHECK(sum_in_words(report, finding, Phrases::of("en")) == "weekday (3 November 2025) = Monday");
}

TEST_CASE("what is stated is the side that prints it, with its per and hedge") {
  const auto reading = reading_of("a", "[38 milliards] par an");
  reading->mentions[0].per = "year", reading->mentions[0].hedge = Hedge::about;
  Report report = report_of({reading}, {});
  Computed& c = report.findings[0].computed.emplace();
  c.formula = "a", c.stated_low = c.stated_high = 38e9, c.unit = "USD";
  CHECK(stated_in_words(report, report.findings[0], Phrases::of("en")) == "about $38 billion per year");
}
