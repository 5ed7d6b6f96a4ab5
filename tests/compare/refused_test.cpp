#include "compare/refused.h"

#include <doctest/doctest.h>

using namespace recoupe;

namespace {
const Side a{0, {10, 20}, 0}, b{1, {30, 40}, 0}, c{1, {60, 70}, 1};
const Refused refused({{{0, {10, 20}}, {1, {30, 40}}}, {{0, {80, 90}}, {1, {60, 70}}}});
}  // namespace

TEST_CASE("the two places of one refusal, in either order") {
  CHECK(refused.holds(a, b));
  CHECK(refused.holds(b, a));
  CHECK(!refused.holds(a, c));  // places of two refusals
  CHECK(!refused.holds(a, a));
  CHECK(!Refused().holds(a, b));
}

TEST_CASE("a figure that grew a little is still meant, a sentence around it is not") {
  CHECK(refused.holds({0, {10, 24}, 0}, b));
  CHECK(!refused.holds({0, {0, 60}, Side::none}, b));
  CHECK(!refused.holds({2, {10, 20}, 0}, b));  // another document
}

TEST_CASE("a finding rests on a refused pair when any two of its sides are one") {
  Finding finding;
  finding.sides = {c, a, b};
  CHECK(refused.holds(finding));
  finding.sides = {c, a};
  CHECK(!refused.holds(finding));
}
