// Sums, conversions and days, each as it holds and with one thing changed.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "desk.h"
#include "report/json.h"
#include "report/replay.h"

using namespace recoupe;
using nlohmann::json;

namespace {

json report_of(const std::string& text, const char* published) {
  Article article;
  article.id = "a", article.text = text, article.language = "fr", article.published = day_from_iso(published);
  Desk desk;
  desk.add(std::move(article));
  return json::parse(report_json(desk.read("a"), Offsets::utf8, Phrases::of("fr")));
}

// Of the finding with that reason: "holds", or the code of its fault.
std::string held(const json& report, const std::string& reason) {
  const auto all = replay(report.dump(), Phrases::of("fr"));
  REQUIRE(all);
  for (const Replayed& one : all.value())
    if (one.reason == reason) return one.held == Held::fails ? std::string(one.fault.code) : "holds";
  return "no such finding";
}

json& finding_of(json& report, const std::string& reason) {
  for (json& finding : report["findings"])
    if (finding["reason"] == reason) return finding;
  FAIL("no finding ", reason);
  return report;
}

}  // namespace

TEST_CASE("a weekday against its date") {
  json report = report_of("La réunion a eu lieu le mardi 3 novembre 2025 à Paris.", "2025-11-05");
  CHECK(held(report, "weekday") == "holds");
  json other = report;
  finding_of(other, "weekday")["computed"]["operands"][0]["value"] = "2025-11-04";
  CHECK(held(other, "weekday") == "operand");
  other = report, finding_of(other, "weekday")["computed"]["result"] = "mercredi";
  CHECK(held(other, "weekday") == "result");
  other = report, finding_of(other, "weekday")["ok"] = true;
  CHECK(held(other, "weekday") == "verdict");
  other = report, finding_of(other, "weekday")["computed"]["stated"] = "lundi";
  CHECK(held(other, "weekday") == "stated");
  other = report, finding_of(other, "weekday")["computed"]["repairs"] = {"lundi", "2025-11-05"};
  CHECK(held(other, "weekday") == "repair");
}

TEST_CASE("a day that does not exist has more days than its month") {
  json report = report_of("La réunion a eu lieu le 31 novembre 2025 à Paris.", "2025-12-05");
  CHECK(finding_of(report, "noSuchDate")["computed"]["formula"] == "monthdays(a)");
  CHECK(finding_of(report, "noSuchDate")["computed"]["result"] == 30);
  CHECK(finding_of(report, "noSuchDate")["computed"]["stated"] == 31);
  CHECK(held(report, "noSuchDate") == "holds");
  finding_of(report, "noSuchDate")["computed"]["result"] = 31;
  CHECK(held(report, "noSuchDate") == "result");
}

TEST_CASE("time that went by, against the article's own day") {
  json report = report_of("La crue de 1978, il y a quarante-huit ans, avait tout emporté.", "2026-03-18");
  CHECK(finding_of(report, "elapsed")["computed"]["formula"] == "years(a, 2026-03-18)");
  CHECK(held(report, "elapsed") == "holds");
  json other = report;
  other["documents"][0]["published"] = "2025-03-18";
  CHECK(held(other, "elapsed") == "published");
  other = report, finding_of(other, "elapsed")["computed"]["stated"] = 49;
  CHECK(held(other, "elapsed") == "stated");
  other = report, finding_of(other, "elapsed")["ok"] = false;
  CHECK(held(other, "elapsed") == "verdict");
}

TEST_CASE("a conversion: the rate, the tolerance, what is implied, the days that fit") {
  json report = report_of("Le contrat vaut 38 milliards de dollars américains (32,58 milliards d'euros).", "2025-11-03");
  CHECK(held(report, "rateOff") == "holds");
  CHECK(finding_of(report, "rateOff")["computed"]["fits"].size() == 3);
  for (const auto& [member, fault] : std::vector<std::pair<std::string, std::string>>{
           {"tolerance", "tolerance"}, {"deviation", "deviation"}, {"implied", "implied"}}) {
    json other = report;
    finding_of(other, "rateOff")["computed"][member] = 0.02;
    CHECK(held(other, "rateOff") == fault);
  }
  json other = report;
  finding_of(other, "rateOff")["computed"]["fits"][0]["value"] = 1.1514;
  CHECK(held(other, "rateOff") == "fits");
  other = report, finding_of(other, "rateOff")["computed"]["reference"]["value"] = 1.1664;
  CHECK(held(other, "rateOff") == "result");
  other = report, finding_of(other, "rateOff")["ok"] = true;
  CHECK(held(other, "rateOff") == "verdict");
}

TEST_CASE("a conversion a thousand off, and one that is not judged") {
  json slip = report_of("Le contrat vaut 38 milliards de dollars (33 millions d'euros).", "2025-11-03");
  CHECK(held(slip, "thousand") == "holds");
  json open = report_of("Le contrat vaut 38 milliards de dollars (33 milliards d'euros).", "2035-11-03");
  CHECK(held(open, "noRate") == "holds");
  finding_of(open, "noRate")["ok"] = true;
  CHECK(held(open, "noRate") == "verdict");
}

TEST_CASE("units of measure, with factors that can be worked out to the last digit") {
  for (const char* text : {"La plage est à 5 miles (8 km) du port.", "Il faisait 30 °C (86 °F) à midi.",
                           "Le champ mesure 100 acres (40 hectares)."}) {
    json report = report_of(text, "2025-11-03");
    CHECK_MESSAGE(held(report, "unitConversion") == "holds", text);
  }
}

TEST_CASE("a sum and its verdict go with its intervals") {
  json report =
      report_of("L'État verse 30 millions d'euros et la région 12 millions d'euros, soit 45 millions d'euros au total.",
                "2025-11-03");
  CHECK(held(report, "sumOfParts") == "holds");
  CHECK(finding_of(report, "sumOfParts")["ok"] == false);
  for (const char* member : {"printed", "reach"}) {
    json other = report;
    finding_of(other, "sumOfParts")["computed"][member] = {1, 2};
    CHECK(held(other, "sumOfParts") == member);
  }
  json other = report;
  finding_of(other, "sumOfParts")["computed"]["tolerance"] = 10e6;
  CHECK(held(other, "sumOfParts") == "tolerance");
  other = report, finding_of(other, "sumOfParts")["ok"] = true;
  CHECK(held(other, "sumOfParts") == "verdict");
  other = report, finding_of(other, "sumOfParts")["computed"]["formula"] = "a + b + c";
  CHECK(held(other, "sumOfParts") == "formula");
}
