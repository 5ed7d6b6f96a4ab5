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

TEST_CASE("the bank's zip is its csv") {
  const std::string zip(
      "\x50\x4b\x03\x04\x14\x00\x00\x00\x08\x00\x00\x80\x8d\x5c\xec\x2a\x40\xb5\x27\x00\x00\x00\x30\x00"
      "\x00\x00\x12\x00\x00\x00\x65\x75\x72\x6f\x66\x78\x72\x65\x66\x2d\x68\x69\x73\x74\x2e\x63\x73\x76"
      "\x73\x49\x2c\x49\xd5\x09\x0d\x76\xd1\xe1\x32\x32\x30\x32\xd3\x35\x30\xd1\x35\x34\xd6\x31\xd4\x33"
      "\x34\xb3\x30\x41\x12\x32\x00\x09\x99\x1b\x1a\xea\x70\x01\x00\x50\x4b\x01\x02\x14\x03\x14\x00\x00"
      "\x00\x08\x00\x00\x80\x8d\x5c\xec\x2a\x40\xb5\x27\x00\x00\x00\x30\x00\x00\x00\x12\x00\x00\x00\x00"
      "\x00\x00\x00\x00\x00\x00\x00\x80\x01\x00\x00\x00\x00\x65\x75\x72\x6f\x66\x78\x72\x65\x66\x2d\x68"
      "\x69\x73\x74\x2e\x63\x73\x76\x50\x4b\x05\x06\x00\x00\x00\x00\x01\x00\x01\x00\x40\x00\x00\x00\x57"
      "\x00\x00\x00\x00\x00",
      173);
  const auto read = Rates::from_bytes(zip);
  REQUIRE(read);
  CHECK(iso(read.value().first()) == "2026-04-10");
  CHECK(near(read.value().on("USD", day("2026-04-13"))->value, 1.1684));
  for (const std::size_t size : {std::size_t{4}, std::size_t{29}, std::size_t{40}, std::size_t{60}})
    CHECK(Rates::from_bytes(zip.substr(0, size)).error().code == "ratesZip");
}

TEST_CASE("a zip of something else is no table of rates") {
  const std::string zip(
      "\x50\x4b\x03\x04\x14\x00\x00\x00\x00\x00\x00\x80\x8d\x5c\x82\x89\xd1\xf7\x05\x00\x00\x00\x05\x00"
      "\x00\x00\x0a\x00\x00\x00\x72\x65\x61\x64\x6d\x65\x2e\x74\x78\x74\x48\x65\x6c\x6c\x6f\x50\x4b\x01"
      "\x02\x14\x03\x14\x00\x00\x00\x00\x00\x00\x80\x8d\x5c\x82\x89\xd1\xf7\x05\x00\x00\x00\x05\x00\x00"
      "\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x80\x01\x00\x00\x00\x00\x72\x65\x61\x64\x6d"
      "\x65\x2e\x74\x78\x74\x50\x4b\x05\x06\x00\x00\x00\x00\x01\x00\x01\x00\x38\x00\x00\x00\x2d\x00\x00"
      "\x00\x00\x00",
      123);
  CHECK(Rates::from_bytes(zip).error().code == "ratesZip");
}

TEST_CASE("what cannot be read says where") {
  CHECK(!Rates::from_bytes(""));
  CHECK(!Rates::from_bytes("<html>"));
  CHECK(Rates::from_bytes("Date,USD\n2026-04-13,one\n").error().line == 2);
  CHECK(Rates::from_bytes("Date,USD\n13/04/2026,1.1\n").error().line == 2);
  CHECK(Rates::from_bytes("Date,USD\n13/04/2026,1.1\n").error().message == "13/04/2026");
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
