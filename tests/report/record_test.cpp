#include "report/record.h"

#include <doctest/doctest.h>

using namespace recoupe;

namespace {
Record record_of(std::string_view json) {
  const auto record = read_record(json, Phrases::of("en"));
  REQUIRE_MESSAGE(record, json);
  return record.value();
}

// Two mentions, a sum with two sides.
constexpr const char* report = R"json({
 "documents": [{"id": "a", "published": "2026-03-18", "mentions": [
  {"id": "m1", "begin": 3, "end": 9, "kind": "money", "value": [3, null], "unit": "EUR", "low": 3, "high": null, "edges": "()"},
  {"id": "m2", "begin": 12, "end": 15, "kind": "date", "value": "2026-03", "low": "2026-03-01", "high": "2026-03-31",
   "edges": "[]", "weekday": 2}]}],
 "findings": [{"id": "f1", "kind": "arithmetic", "reason": "product", "ok": false,
  "sides": [{"document": "a", "begin": 3, "end": 9, "mention": "m1", "quote": {"exact": "3 euros"}},
            {"document": "a", "begin": 0, "end": 2, "mention": null}],
  "computed": {"formula": "a * b", "operands": [{"document": "a", "begin": 3, "end": 9, "value": 3},
                                                {"document": "a", "begin": 0, "end": 1, "value": "2026-03"}],
               "result": 6, "stated": [7, 8], "tolerance": 0.5, "printed": [6.5, null], "reach": [5, 6]}}]})json";
}  // namespace

TEST_CASE("documents, mentions, sides and computations are read back") {
  const Record record = record_of(report);
  REQUIRE(record.findings.size() == 1);
  const RecordFinding& finding = record.findings[0];
  const RecordMention* money = record.mention(finding.sides[0]);
  REQUIRE(money != nullptr);
  CHECK(money->number == 3);
  CHECK(money->value == "[3,null]");
  CHECK(!money->high);
  CHECK(money->low_open);
  CHECK(record.mention(finding.sides[1]) == nullptr);
  CHECK(record.document("a")->published == day_from_iso("2026-03-18"));
  CHECK(record.document("a")->mentions.at("m2").low == day_from_iso("2026-03-01")->number);
  CHECK(record.document("a")->mentions.at("m2").weekday == 2);
  CHECK(finding.sides[0].words == "3 euros");
  CHECK(!finding.sides[1].words);
  CHECK(finding.ok == false);
  CHECK(finding.computed->operands[1].value.text == "2026-03");
  CHECK(finding.computed->stated.number == 7);
  CHECK(!finding.computed->printed->high);
}

TEST_CASE("a line that read --ndjson wrote is a report of one article") {
  const Record record = record_of(R"({"id": "a", "mentions": [{"id": "m1"}], "findings": []})");
  REQUIRE(record.document("a") != nullptr);
  CHECK(record.document("a")->mentions.size() == 1);
}

TEST_CASE("members of the wrong type count as absent") {
  for (
      const char* json :
      {R"({"documents": [], "findings": []})", R"({"documents": [], "findings": [null, 3, "x", []]})",
       R"({"documents": [null, [], {"id": 3, "mentions": {"a": 1}}], "findings": [{}]})",
       R"({"documents": [{"mentions": [1, null, {"id": [], "value": {}, "low": true}]}], "findings": []})",
       R"({"documents": [], "findings": [{"ok": "yes", "sides": {"a": 1}, "computed": []}]})",
       R"({"documents": [], "findings": [{"sides": [null, 3], "computed": {"operands": [null], "fits": [1], "repairs": [{}]}}]})",
       R"({"mentions": [], "findings": [{"computed": {"printed": [1], "reach": "x", "reference": 4, "stated": []}}]})"})
    CHECK_MESSAGE(read_record(json, Phrases::of("en")), json);
}

TEST_CASE("a value that nests as deep as the report is long is no value, and ends nothing") {
  constexpr std::size_t deep = 300000;
  const Record record = record_of(R"({"documents": [{"id": "a", "mentions": [{"id": "m1", "value": )" +
                                  std::string(deep, '[') + std::string(deep, ']') + R"(}]}], "findings": []})");
  CHECK(record.document("a")->mentions.at("m1").value.empty());
}

TEST_CASE("what is no report at all is a failure") {
  for (const char* json :
       {"", "{", "[]", "3", "{}", R"({"findings": {}})", R"({"findings": []})", R"({"documents": 7, "findings": []})"})
    CHECK_MESSAGE(!read_record(json, Phrases::of("en")), json);
  CHECK(read_record("{}", Phrases::of("fr")).error().message.find("rapport de Recoupe") != std::string::npos);
}
