#include "inspect/measure.h"

#include <doctest/doctest.h>

#include "base/utf8.h"
#include "support/findings.h"

using namespace recoupe;

TEST_CASE("a measure in two units") { test::run_finding_cases("inspect/measure.cases", {FindingKind::arithmetic}); }

namespace {

Mention measure(const char* unit, Decimal value, Hedge hedge = Hedge::exact) {
  Mention m;
  m.kind = Kind::measure, m.unit = unit, m.unit_key = hash_of(unit), m.low = m.high = value,
  m.interval = as_rounded(value), m.hedge = hedge;
  return m;
}

}  // namespace

TEST_CASE("two units of one dimension meet within their rounding") {
  CHECK(is_converted(measure("km", {212, 0}), measure("mi", {132, 0})));
  CHECK(is_converted(measure("mi", {132, 0}), measure("km", {212, 0})));
  CHECK(is_converted(measure("°C", {41, 0}), measure("°F", {106, 0})));
  CHECK(!is_converted(measure("km", {212, 0}), measure("mi", {130, 0})));
  CHECK(!is_converted(measure("km", {212, 0}), measure("t", {132, 0})));
  CHECK(!is_converted(measure("km", {212, 0}), measure("km", {212, 0})));
  CHECK(!is_converted(measure("km", {212, 0}), measure("mi", {132, 0}, Hedge::at_least)));  // a bound meets anything
}

TEST_CASE("a factor leads from one unit to another of its dimension") {
  const Mention kilos = measure("kg", {740, 0}), tonnes = measure("t", {148, -1}), miles = measure("mi", {4, 0});
  const auto figure = [](const Mention& m) {
    Figure f;
    f.source = &m, f.kind = m.kind;
    return f;
  };
  CHECK(unit_factor(figure(kilos), figure(tonnes)) == doctest::Approx(0.001));
  CHECK(unit_factor(figure(kilos), figure(miles)) == 0);
}
