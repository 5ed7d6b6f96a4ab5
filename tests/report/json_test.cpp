#include "report/json.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "support/reports.h"

using namespace recoupe;
using nlohmann::json;
using recoupe::test::reading_of;
using recoupe::test::report_of;

namespace {

json parsed(const std::string& text) {
  const json value = json::parse(text, nullptr, false);
  REQUIRE_MESSAGE(!value.is_discarded(), text);
  return value;
}

json mention_json(const std::shared_ptr<Reading>& reading) {
  return parsed(document_json(*reading, Offsets::utf8, Phrases::of("fr")))["mentions"][0];
}

Report conversion() {
  Finding finding;
  finding.kind = FindingKind::conversion, finding.ok = false, finding.reason = Reason::rate_off,
  finding.severity = Severity::check;
  Report report = report_of({reading_of("a", "😀 [38 milliards de dollars] soit [32,58 milliards d’euros]")}, finding);
  Computed c;
  c.formula = "a / r", c.operands = {{report.findings[0].sides[0], 38e9, {}, "USD"}};
  c.result = 33003300330.033, c.stated_low = c.stated_high = 32.58e9, c.unit = "EUR", c.tolerance = 0.01;
  c.reference = Reference{"ECB", "2025-11-03", "EUR/USD", 1.1514};
  c.implied = 1.1664, c.deviation = -0.0128, c.fits = {{"2025-10-27", 1.164}};
  report.findings[0].computed = c;
  return report;
}

}  // namespace

TEST_CASE("a document has the members of recoupe.d.ts, in that order") {
  const auto reading = reading_of("a", "[38 milliards]");
  reading->guessed_published = true;
  reading->furniture = {{0, 2}};
  const std::string text = document_json(*reading, Offsets::utf8, Phrases::of("fr"));
  CHECK(
      text ==
      R"({"id":"a","title":null,"publisher":"Le a","published":"2025-11-03","language":"fr","guessed":["published"],)"
      R"("furniture":[{"begin":0,"end":2}],"mentions":[{"id":"m1","begin":0,"end":12,"kind":"money","value":38000000000,"unit":"USD",)"
      R"json("low":37500000000,"high":38500000000,"edges":"[)","hedge":"exact","change":null,"status":"stated","attributedTo":null,"measure":null,)json"
      R"("subject":[],"sentence":{"begin":0,"end":12}}],"coverage":{"figures":0,"understood":0,"left":[]},"notices":[]})");
}

TEST_CASE("values: a number, a range, an open range, a time") {
  const auto reading = reading_of("a", "[x1]");
  Mention& m = reading->mentions.front();
  m.low = {25838, -2}, m.high = m.low;
  CHECK(mention_json(reading)["value"].dump() == "258.38");
  m.high = {26, 1};
  CHECK(mention_json(reading)["value"].dump() == "[258.38,260]");
  m.high_unbounded = true, m.interval = at_least(m.low);
  CHECK(mention_json(reading)["value"].dump() == "[258.38,null]");
  CHECK(mention_json(reading)["high"].is_null());
  m.kind = Kind::period, m.moment = months_moment(2026, 10, 3);
  CHECK(mention_json(reading)["value"] == "2026-Q4");
  CHECK(mention_json(reading)["unit"].is_null());
  CHECK(mention_json(reading)["low"] == "2026-10-01");
  CHECK(mention_json(reading)["high"] == "2026-12-31");
  m.moment.open_end = true;
  CHECK(mention_json(reading)["high"].is_null());
}

TEST_CASE("a count that no table knows has its own noun as unit") {
  const auto reading = reading_of("a", "[12 Farfadets\u00a0Verts]");
  Mention& m = reading->mentions.front();
  m.kind = Kind::count, m.unit = {}, m.noun = {3, m.span.end};
  CHECK(mention_json(reading)["unit"] == "farfadets\u00a0verts");
}

TEST_CASE("findings carry their computation, and offsets count UTF-16 units after an emoji") {
  const Report report = conversion();
  const json bytes = parsed(report_json(report, Offsets::utf8, Phrases::of("fr")));
  const json units = parsed(report_json(report, Offsets::utf16, Phrases::of("fr")));
  CHECK(bytes["schema"] == "recoupe.report/1");
  CHECK(bytes["offsets"] == "utf8");
  CHECK(units["offsets"] == "utf16");
  CHECK(bytes["findings"][0]["sides"][0]["begin"] == 5);
  CHECK(units["findings"][0]["sides"][0]["begin"] == 3);
  CHECK(bytes["findings"][0]["sides"][1]["end"].get<int>() - units["findings"][0]["sides"][1]["end"].get<int>() ==
        4);  // 😀 and ’
  CHECK(bytes["findings"][0]["id"] == units["findings"][0]["id"]);
  CHECK(bytes["findings"][0]["message"] == units["findings"][0]["message"]);
  const json& c = units["findings"][0]["computed"];
  CHECK(c["operands"][0]["value"].dump() == "38000000000");
  CHECK(c["operands"][0]["begin"] == 3);
  CHECK(c["stated"].dump() == "32580000000");
  CHECK(c["reference"]["pair"] == "EUR/USD");
  CHECK(c["fits"][0]["value"] == 1.164);
  CHECK(!c.contains("repairs"));
  CHECK(units["findings"][0]["ok"] == false);
}

TEST_CASE("the computation of a date is words") {
  Report report = conversion();
  Computed c;
  c.formula = "weekday(a)", c.operands = {{report.findings[0].sides[0], 0, "2025-11-03", {}}};
  c.result_text = "lundi", c.stated_text = "mardi", c.repairs = {"2025-11-04"};
  report.findings[0].computed = c;
  const json out = parsed(report_json(report, Offsets::utf8, Phrases::of("fr")))["findings"][0]["computed"];
  CHECK(out["operands"][0]["value"] == "2025-11-03");
  CHECK(out["result"] == "lundi");
  CHECK(out["stated"] == "mardi");
  CHECK(out["repairs"][0] == "2025-11-04");
  CHECK(!out.contains("reference"));
}

TEST_CASE("a passage has no mention, and the reading of one article has its findings at the same level") {
  Report report = conversion();
  report.findings[0].sides[0].mention = Side::none, report.findings[0].computed.reset();
  const json out = parsed(reading_json(report, Offsets::utf8, Phrases::of("en")));
  CHECK(out["id"] == "a");
  CHECK(out["findings"][0]["sides"][0]["mention"].is_null());
  CHECK(out["findings"][0]["computed"].is_null());
  CHECK(!out["findings"][0].contains("witnesses"));
}

TEST_CASE("bytes that are no UTF-8 leave valid JSON, and are said") {
  const auto reading = reading_of("caf\xE9", "du caf\xE9 à [38 milliards]");
  reading->article.title = "\xFF\xFE";
  const json out = parsed(document_json(*reading, Offsets::utf16, Phrases::of("en")));
  CHECK(out["id"] == "caf\uFFFD");
  CHECK(out["notices"][0]["code"] == "notUtf8");
}

TEST_CASE("failures") {
  CHECK(error_json({"badJson", "No.", 3}, "x") == R"({"id":"x","error":{"code":"badJson","message":"No.","line":3}})");
  CHECK(error_json({"badJson", "No."}) == R"({"error":{"code":"badJson","message":"No."}})");
}
