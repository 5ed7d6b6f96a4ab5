#include "report/formula.h"

#include <doctest/doctest.h>

#include <string>

using namespace recoupe;

namespace {

Quantity time(const char* iso) { return *stretch_from_iso(iso); }

std::optional<double> value(std::string_view text, std::vector<Quantity> operands = {},
                            std::optional<double> reference = std::nullopt) {
  const auto formula = formula_from(text);
  const auto out = formula ? worked_out(*formula, operands, reference) : std::nullopt;
  const auto* number = out ? std::get_if<double>(&*out) : nullptr;
  return number != nullptr ? std::optional(*number) : std::nullopt;
}

std::string days(const char* iso_text) {
  const auto stretch = stretch_from_iso(iso_text);
  return stretch ? iso(stretch->first) + " " + iso(stretch->last) : "none";
}

}  // namespace

TEST_CASE("the four operations, from left to right, products first") {
  CHECK(value("a - b - c", {20.0, 4.0, 5.0}) == 11);
  CHECK(value("a / b * c", {20.0, 4.0, 5.0}) == 25);
  CHECK(value("a + b * c", {20.0, 4.0, 5.0}) == 40);
  CHECK(value("(a / b - 1) * 100", {6.0, 5.0}) == doctest::Approx(20));
  CHECK(value("a / r", {38.0}, 2.0) == 19);
  CHECK(value("a*1.5", {2.0}) == 3);
}

TEST_CASE("what is missing, of the wrong type, or divided by nothing has no value") {
  CHECK(!value("a + b", {1.0}));
  CHECK(!value("a / r", {1.0}));
  CHECK(!value("a / b", {1.0, 0.0}));
  CHECK(!value("a + 1", {time("2025-11-03")}));
  CHECK(!value("weekday(a)", {3.0}));
}

TEST_CASE("weekdays, months, distances and ages") {
  CHECK(value("weekday(a)", {time("2025-11-03")}) == 0);
  CHECK(value("monthdays(a)", {time("2025-11")}) == 30);
  CHECK(value("monthdays(a)", {time("2024-02")}) == 29);
  CHECK(value("days(a, 2026-03-18)", {time("2026-03-11")}) == 7);
  CHECK(value("weeks(a, 2026-03-18)", {time("2026-02-04")}) == 6);
  CHECK(value("years(a, 2026-03-18)", {time("1978")}) == doctest::Approx(47.71).epsilon(0.0001));
  CHECK(value("years(2026-03-18, a)", {time("2030-03-18")}) == 4);
  CHECK(value("age(a, 2026-03-18)", {time("1992-03-18")}) == 34);
  CHECK(value("age(a, 2026-03-17)", {time("1992-03-18")}) == 33);
  CHECK(value("age(a, 2026-03-17)", {time("1992")}) == 33.5);  // 33 or 34: the year alone does not say
}

TEST_CASE("the days that a value of the report names") {
  CHECK(days("2025-11-03") == "2025-11-03 2025-11-03");
  CHECK(days("2025-12-18T13:00+01:00") == "2025-12-18 2025-12-18");
  CHECK(days("2025-02") == "2025-02-01 2025-02-28");
  CHECK(days("2026-Q1") == "2026-01-01 2026-03-31");
  CHECK(days("2025-W44") == "2025-10-27 2025-11-02");
  CHECK(days("2026-10/2026-12") == "2026-10-01 2026-12-31");
  CHECK(days("2030/2039") == "2030-01-01 2039-12-31");
  CHECK(days("2027/..") == "2027-01-01 2027-12-31");
  CHECK(days("../2027") == "2027-01-01 2027-12-31");
  for (const char* text : {"", "x", "20", "2025-13", "2025-00", "2025-Q5", "2025-W99", "2025-02-30", "..", "../..",
                           "2026/2025", "2025-", "2025-Q"})
    CHECK_MESSAGE(days(text) == "none", text);
}

TEST_CASE("what is not of the grammar is no formula") {
  for (const char* text : {"",          " ",  "a +", "(a",      "a)",        "a b",           "a %% b",
                           "s",         "z",  "ab",  "sqrt(a)", "weekday()", "weekday(a, b)", "days(a)",
                           "days(a b)", "1.", ".5",  "a, b",    "a ** b",    "A + B",         "\xFF"})
    CHECK_MESSAGE(!formula_from(text), text);
}

TEST_CASE("length and depth are bounded") {
  CHECK(!formula_from(std::string(100'000, '(')));
  CHECK(!formula_from(std::string(200, '(') + "a" + std::string(199, ')')));
  CHECK(formula_from("((((a))))"));
  std::string sum = "a";
  while (sum.size() < 390) sum += " + a";
  CHECK(value(sum, {1.0}) == static_cast<double>((sum.size() + 3) / 4));
}
