#include "inspect/rates.h"

#include <doctest/doctest.h>

#include <cmath>

#include "lang/embedded.h"

using namespace recoupe;

namespace {
Day day(const char* text) { return *day_from_iso(text); }
bool near(double a, double b) { return std::fabs(a - b) < 1e-9; }
}  // namespace

TEST_CASE("the built-in rates are the bank's, to the last decimal") {
  const Rates& rates = Rates::bundled();
  REQUIRE(!rates.empty());
  CHECK(iso(rates.first()) == "2015-01-02");
  CHECK(rates.currencies().size() == 6);
  REQUIRE(rates.on("USD", day("2025-11-03")));
  CHECK(near(rates.on("USD", day("2025-11-03"))->value, 1.1514));
  CHECK(near(rates.on("GBP", day("2017-08-03"))->value, 0.90318));
  CHECK(near(rates.on("CAD", day("2017-08-02"))->value, 1.4841));
  CHECK(near(rates.on("EUR", day("2017-08-02"))->value, 1.0));
}

TEST_CASE("a weekend takes the fixing before it; the ends of the table and unknown currencies have none") {
  const Rates& rates = Rates::bundled();
  CHECK(iso(rates.on("USD", day("2025-11-02"))->day) == "2025-10-31");
  CHECK(!rates.on("USD", day("2014-12-31")));
  CHECK(!rates.on("USD", rates.last() + 1));
  CHECK(!rates.on("XAU", day("2025-11-03")));
  const auto before = rates.banking_days_before(day("2025-11-03"), 5);
  REQUIRE(before.size() == 5);
  CHECK(iso(before.front()) == "2025-10-31");
  CHECK(iso(before.back()) == "2025-10-27");
  CHECK(rates.banking_days_before(rates.first(), 5).empty());
}

TEST_CASE("a cross rate divides two fixings") {
  const auto cross = Rates::bundled().cross("USD", "GBP", day("2026-02-02"));
  REQUIRE(cross);
  CHECK(std::fabs(cross->value - 0.73125) < 1e-4);
  CHECK(near(Rates::bundled().cross("EUR", "USD", day("2025-11-03"))->value, 1.1514));
}

TEST_CASE("the bank's csv, newest first, with gaps, a closing comma and any line end") {
  const auto read =
      Rates::from_bytes("Date,USD,JPY,BGN,\r\n2026-04-13,1.1684,186.75,N/A,\r\n2026-04-10,1.1711,,1.9558,\n\n");
  REQUIRE(read);
  const Rates& rates = read.value();
  CHECK(iso(rates.first()) == "2026-04-10");
  CHECK(near(rates.on("USD", day("2026-04-13"))->value, 1.1684));
  CHECK(iso(rates.on("BGN", day("2026-04-13"))->day) == "2026-04-10");
  CHECK(!rates.on("JPY", day("2026-04-10")));
}

TEST_CASE("what cannot be read says where") {
  CHECK(!Rates::from_bytes(""));
  CHECK(!Rates::from_bytes("<html>"));
  CHECK(Rates::from_bytes("Date,USD\n2026-04-13,one\n").error().line == 2);
  CHECK(Rates::from_bytes("Date,USD\n13/04/2026,1.1\n").error().line == 2);
  CHECK(Rates::from_bytes("Date,USD,JPY\n2026-04-13,1.1\n").error().line == 2);
  CHECK(!Rates::from_bytes("Date,USD\n2026-04-13,1.1\n2026-04-13,1.2\n"));
  CHECK(!Rates::from_bytes("Date,USD\n"));
  CHECK(!Rates::from_bytes("Date,dollar\n"));
}

TEST_CASE("an encoded file that is cut or lengthened is refused") {
  const auto bytes = embedded_rates();
  const std::string whole(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  CHECK(Rates::from_bytes(whole));
  CHECK(!Rates::from_bytes(whole + '\0'));
  for (const std::size_t size : {std::size_t{8}, std::size_t{9}, std::size_t{20}, std::size_t{40}, whole.size() - 1})
    CHECK(!Rates::from_bytes(whole.substr(0, size)));
  CHECK(!Rates::from_bytes(std::string("RCPRATE1\x01USD\x04\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01", 22)));
}
