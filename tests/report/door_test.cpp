#include "report/door.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

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

TEST_CASE("the version and its rates") {
  const json version = parsed(version_json());
  CHECK(version["version"].is_string());
  CHECK(version["rates"]["currencies"].is_array());
}
