#include "report/door.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "report/phrases.h"

using namespace recoupe;
using nlohmann::json;

namespace {

json parsed(const std::string& text) {
  const json value = json::parse(text, nullptr, false);
  REQUIRE_MESSAGE(!value.is_discarded(), text);
  return value;
}

constexpr const char* article =
    R"({"id":"a","text":"Le contrat porte sur 38 milliards de dollars.","published":"2025-11-03","language":"fr"})";

}  // namespace

TEST_CASE("add answers with the document, check and compare with reports") {
  Desk desk;
  CHECK(parsed(add_json(desk, article, "{}", Offsets::utf16))["id"] == "a");
  const json checked = parsed(check_json(desk, "a", R"({"language":"en"})", Offsets::utf16));
  CHECK(checked["schema"] == "recoupe.report/1");
  CHECK(checked["documents"].size() == 1);
  CHECK(parsed(compare_json(desk, "", Offsets::utf8))["offsets"] == "utf8");
}

TEST_CASE("failures of the doors") {
  Desk desk;
  CHECK(parsed(add_json(desk, "no", "{}", Offsets::utf16))["error"]["code"] == "badJson");
  CHECK(parsed(add_json(desk, R"({"id":"a"})", "{}", Offsets::utf16))["error"]["code"] == "missingMember");
  CHECK(parsed(add_json(desk, article, "no", Offsets::utf16))["error"]["code"] == "badJson");
  CHECK(desk.size() == 0);
  const json unknown = parsed(check_json(desk, "nobody", R"({"language":"fr"})", Offsets::utf16));
  CHECK(unknown["error"]["code"] == "noSuchId");
  CHECK(unknown["error"]["message"].get<std::string>().find("nobody") != std::string::npos);
  CHECK(parsed(check_json(desk, "\xFF", "{}", Offsets::utf16))["error"]["code"] == "noSuchId");
  CHECK(parsed(compare_json(desk, "{}", Offsets::utf16))["documents"].empty());
}

TEST_CASE("notices: no date, another language, nothing at all") {
  Desk desk;
  CHECK(parsed(add_json(desk, R"({"id":"e","text":""})", "{}", Offsets::utf16))["notices"][0]["code"] == "empty");
  const json german = parsed(add_json(
      desk, R"({"id":"g","text":"Der Vertrag kostet 38 Millionen Euro.","language":"de"})", "{}", Offsets::utf16));
  CHECK(german["notices"][0]["code"] == "otherLanguage");
  CHECK(german["notices"][1]["code"] == "noDate");
}

TEST_CASE("a pairing that was refused is not found again, though the text was edited elsewhere") {
  Desk desk;
  const auto add = [&](const std::string& id, const std::string& text) {
    parsed(add_json(desk, json{{"id", id}, {"text", text}, {"published", "2026-03-18"}}.dump(), "{}", Offsets::utf16));
  };
  add("a", "The flood in Valmerle killed 12 people.");
  add("b", "The flood in Valmerle killed 14 people.");
  const auto kinds = [](const json& report) {
    std::string out;
    for (const json& finding : report["findings"]) out += finding["kind"].get<std::string>() + " ";
    return out;
  };
  const json found = parsed(check_json(desk, "a", "{}", Offsets::utf16))["findings"];
  REQUIRE(found.size() == 1);
  REQUIRE(found[0]["kind"] == "conflict");
  const std::string options = json{{"refused", json::array({found[0]["sides"]})}}.dump();
  CHECK(kinds(parsed(check_json(desk, "a", options, Offsets::utf16))) ==
        "alone ");  // each is now the only one to say it
  add("a", "It rained. The flood in Valmerle, they say, killed 12 people.");
  CHECK(kinds(parsed(compare_json(desk, options, Offsets::utf16))) == "alone alone ");
  CHECK(kinds(parsed(compare_json(desk, "{}", Offsets::utf16))) == "conflict ");
}

TEST_CASE("other rates hold for the articles that are there; a failure leaves the desk as it was") {
  Desk desk;
  const std::string source = json{
      {"id", "a"},
      {"text", "Il a payé 100 dollars (50 euros)."},
      {"published", "2026-05-05"},
      {"language", "fr"}}.dump();
  parsed(add_json(desk, source, "{}", Offsets::utf16));
  CHECK(parsed(check_json(desk, "a", "{}", Offsets::utf16))["findings"][0]["reason"] == "noRate");
  const json failure = parsed(set_rates_json(desk, "Date,USD\n2026-05-05,un\n", R"({"language":"fr"})"));
  CHECK(failure["error"]["line"] == 2);
  CHECK(failure["error"]["message"].get<std::string>().find("\"un\" n’est pas un taux") != std::string::npos);
  CHECK(parsed(rates_json(desk.rates()))["last"] == iso(Rates::bundled().last()));
  const json rates = parsed(set_rates_json(desk, "Date,USD\n2026-05-05,2.0\n", "{}"));
  CHECK(rates["last"] == "2026-05-05");
  CHECK(rates["source"] == "European Central Bank");
  const json report = parsed(check_json(desk, "a", "{}", Offsets::utf16));
  CHECK(report["findings"][0]["ok"] == true);
  CHECK(report["rates"] == rates);
}

TEST_CASE("every failure of a file of rates has its sentence in every language") {
  for (const char* file : {"", "PK\x03\x04", "RCPRATE1", "Date,x\n", "Date,USD\nx,1\n", "Date,USD\n2026-05-05,x\n",
                           "Date,USD\n2026-05-05\n", "Date,USD\n", "Date,USD\n2026-05-05,1\n2026-05-05,1\n"})
    for (const auto language : Phrases::languages()) {
      Desk desk;
      const json options = {{"language", std::string(language)}};
      const std::string message = parsed(set_rates_json(desk, file, options.dump()))["error"]["message"];
      CHECK_MESSAGE(message.find(' ') != std::string::npos, file, message);
    }
}

TEST_CASE("the version and its rates") {
  const json version = parsed(version_json());
  CHECK(version["version"].is_string());
  CHECK(version["rates"]["source"] == "European Central Bank");
  CHECK(version["rates"]["currencies"].is_array());
}
