#include "report/figure.h"

#include <doctest/doctest.h>

#include "support/reports.h"

using namespace recoupe;
using recoupe::test::reading_of;

namespace {

// The spaces of typography as plain ones, so that the expectations can be read.
std::string plain(std::string text) {
  for (const std::string space : {"\u00a0", "\u202f"})
    for (auto at = text.find(space); at != std::string::npos; at = text.find(space))
      text.replace(at, space.size(), " ");
  return text;
}

std::string amount(std::string_view language, Decimal value, std::string_view unit) {
  const auto reading = reading_of("a", "[x1]");
  Mention& m = reading->mentions.front();
  m.low = m.high = value, m.unit = unit;
  return plain(figure_of(*reading, m, Phrases::of(language)));
}

}  // namespace

TEST_CASE("amounts as each language prints them") {
  CHECK(amount("fr", {3258, 7}, "EUR") == "32,58 milliards d’euros");
  CHECK(amount("en", {3258, 7}, "EUR") == "€32.58 billion");
  CHECK(amount("fr", {14, 11}, "USD") == "1 400 milliards de dollars");
  CHECK(amount("en", {14, 11}, "USD") == "$1.4 trillion");
  CHECK(amount("fr", {25838, -2}, "USD") == "258,38 dollars");
  CHECK(amount("en", {25838, -2}, "USD") == "$258.38");
  CHECK(amount("fr", {15, 8}, "USD") == "1,5 milliard de dollars");
  CHECK(amount("fr", {1234567, 0}, "EUR") == "1 234 567 euros");  // a scale word would not shorten it
  CHECK(amount("en", {1234567, 0}, "EUR") == "€1,234,567");
  CHECK(amount("fr", {58, -1}, "percent") == "5,8 %");
  CHECK(amount("en", {58, -1}, "percent") == "5.8%");
  CHECK(amount("fr", {1, 0}, "year") == "1 an");
  CHECK(amount("fr", {7, 0}, "year") == "7 ans");
  CHECK(amount("en", {7, 0}, "year") == "7 years");
  CHECK(amount("en", {-5, -1}, "percent") == "−0.5%");
}

TEST_CASE("ranges and hedges") {
  const auto reading = reading_of("a", "entre [40 et 50 milliards]");
  Mention m = reading->mentions.front();
  m.low = {4, 10}, m.high = {5, 10}, m.hedge = Hedge::between;
  CHECK(plain(figure_of(*reading, m, Phrases::of("fr"))) == "40 à 50 milliards de dollars");
  CHECK(figure_of(*reading, m, Phrases::of("en")) == "$40–50 billion");
  m.low = m.high = {5, 10}, m.hedge = Hedge::at_most, m.interval = at_most(m.low);
  CHECK(plain(figure_of(*reading, m, Phrases::of("fr"))) == "50 milliards de dollars au plus");
  m.hedge = Hedge::at_least, m.interval = more_than(m.low);
  CHECK(figure_of(*reading, m, Phrases::of("en")) == "more than $50 billion");
  CHECK(figure_of(*reading, m, Phrases::of("en"), true) == "$50 billion");
}

TEST_CASE("a vague plural is quoted") {
  const auto reading = reading_of("a", "des [centaines de milliers] de puces");
  Mention m = reading->mentions.front();
  m.low = {2, 5}, m.high = {1, 6};
  CHECK(figure_of(*reading, m, Phrases::of("en")) == "“centaines de milliers”");
}

TEST_CASE("computed amounts are rounded to what can be read") {
  CHECK(plain(amount_of(33003300330.033, "EUR", Phrases::of("fr"))) == "33,00 milliards d’euros");
  CHECK(amount_of(38e9, "USD", Phrases::of("en")) == "$38 billion");
  CHECK(amount_of(1.1514, "", Phrases::of("en"), 6) == "1.1514");
  CHECK(equal(rounded(0.00123456, 3), {123, -5}));
  CHECK(equal(rounded(-9.996, 3), {-10, 0}));
  CHECK(equal(rounded(1e-9, 3), {1, -9}));
  CHECK(equal(rounded(0, 3), {0, 0}));
}

TEST_CASE("days and weekdays in words, whatever language wrote them") {
  CHECK(time_of("2025-11-01", Phrases::of("fr")) == "1er novembre 2025");
  CHECK(time_of("2025-11-03", Phrases::of("en")) == "3 November 2025");
  CHECK(time_of("Monday", Phrases::of("fr")) == "lundi");
  CHECK(time_of("mardi", Phrases::of("en")) == "Tuesday");
  CHECK(time_of("2025-W44", Phrases::of("en")) == "2025-W44");
  CHECK(time_of(months_moment(2026, 1, 3), Phrases::of("fr")) == "premier trimestre 2026");
  CHECK(time_of(year_moment(2027), Phrases::of("en")) == "2027");
}
