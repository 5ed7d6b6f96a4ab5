#include "base/decimal.h"

#include <doctest/doctest.h>

#include <string>

using namespace recoupe;

TEST_CASE("equal by value, different in precision") {
  CHECK(equal({21, 5}, {2100000, 0}));
  CHECK(equal({0, 5}, {0, -5}));
  CHECK(less({-1, 0}, {0, 0}));
  CHECK(less({-2, 1}, {-19, 0}));
  CHECK(less({999'999'999'999'999'999, 0}, {1, 18}));
  CHECK(less({1, -400}, {1, 400}));
  CHECK(less({-1, 400}, {1, -400}));
  CHECK(less({123456789012345678, -17}, {123456789012345679, -17}));
}

TEST_CASE("sums and products") {
  CHECK(to_text(add({21, 5}, {5, -1})) == "2100000.5");
  CHECK(to_text(add({5, -1}, {5, -1})) == "1.0");
  CHECK(to_text(add({1, 0}, {-1, 0})) == "0");
  CHECK(to_text(multiply({38, 9}, {115, -2})) == "43700000000");
  CHECK(to_text(multiply({-35, -1}, {2, 0})) == "-7.0");
  // Beyond 18 digits the last ones go, and nothing overflows.
  const Decimal big{999'999'999'999'999'999, 0};
  CHECK(equal(multiply(big, {1, 0}), big));
  CHECK(multiply(big, big).digits <= 999'999'999'999'999'999);
  CHECK(multiply(big, negate(big)).digits >= -999'999'999'999'999'999);
  CHECK(equal(add({1, 300}, {1, -300}), {1, 300}));
  CHECK(equal(add({1, -300}, {1, 300}), {1, 300}));
  CHECK(multiply({1, 400}, {1, 400}).exponent == 400);
  CHECK(add(big, big).digits > 0);
}

TEST_CASE("reading and printing") {
  for (const char* text : {"0", "0.69", "-3.5", "38000000000", "-12.50", "0.00", "100000000000000000", "0.000001"})
    CHECK(to_text(decimal_from(text)) == text);
  CHECK(to_text({38, 9}) == "38000000000");
  CHECK(to_text({0, 9}) == "0");
  CHECK(to_text({5, -3}) == "0.005");
  const Decimal none{7, 7};
  for (const char* text : {"", "-", ".", "-.", "1e5", "1,5", " 1", "1 ", "+1", "--1", "1.2.3", "x"})
    CHECK_MESSAGE(decimal_from(text, none).digits == 7, text);
  CHECK(equal(decimal_from("12345678901234567890"), {123456789012345678, 2}));
  CHECK(equal(decimal_from("1.2345678901234567890"), {123456789012345678, -17}));
  CHECK(equal(decimal_from(std::string(1000, '9')), {999999999999999999, 400}));
  CHECK(decimal_from("0." + std::string(1000, '0') + "1").exponent >= -1001);
}

TEST_CASE("digits appended, zeros trimmed, doubles") {
  Decimal d;
  for (const int digit : {1, 4, 0, 0}) d = append_digit(d, digit);
  CHECK(d.digits == 1400);
  for (int i = 0; i < 30; ++i) d = append_digit(d, 9);
  CHECK(d.digits < 1'000'000'000'000'000'000);
  CHECK(d.exponent == 34 - 18);
  CHECK(trimmed({2100000, 0}).digits == 21);
  CHECK(trimmed({2100000, 0}).exponent == 5);
  CHECK(trimmed({0, 12}).exponent == 0);
  CHECK(to_double({3258, -2}) == 32.58);
  CHECK(to_double({1, 22}) == 1e22);
  CHECK(to_double({38, 9}) == 38e9);
  CHECK(to_double({38, 36}) == 38e36);
  CHECK(to_double({1, -22}) == 1e-22);
  CHECK(to_double({-5, -1}) == -0.5);
  CHECK(to_double({0, 400}) == 0);
}
