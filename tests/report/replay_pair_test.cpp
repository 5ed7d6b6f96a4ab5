// Figures held for one measure, by hand: what each kind asks of its two sides.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "report/replay.h"

using namespace recoupe;
using nlohmann::json;

namespace {

// A figure [low, high) with what the test wants besides.
json figure(double value, double low, double high, const json& besides = json::object()) {
  json out = {{"id", "m1"}, {"begin", 0},   {"end", 5},      {"kind", "count"},  {"value", value},
              {"low", low}, {"high", high}, {"edges", "[)"}, {"hedge", "exact"}, {"status", "stated"}};
  out.update(besides);
  return out;
}
json day(const char* value, const json& besides = json::object()) {
  json out = {{"id", "m1"},
              {"begin", 0},
              {"end", 5},
              {"kind", "date"},
              {"value", value},
              {"low", std::string(value).substr(0, 10)},
              {"high", std::string(value).substr(0, 10)},
              {"edges", "[]"}};
  out.update(besides);
  return out;
}

// "holds" or the code of the fault of a finding over two figures of two articles.
std::string held(const std::string& kind, const std::string& reason, const json& a, const json& b,
                 const char* first = "2026-03-17", const char* second = "2026-03-18",
                 const json& besides = json::object()) {
  const auto side = [](const char* id) { return json{{"document", id}, {"begin", 0}, {"end", 5}, {"mention", "m1"}}; };
  json finding = {{"id", "f"}, {"kind", kind}, {"reason", reason}, {"ok", nullptr}, {"sides", {side("a"), side("b")}}};
  finding.update(besides);
  const json report = {{"documents",
                        {{{"id", "a"}, {"published", first}, {"mentions", {a}}},
                         {{"id", "b"}, {"published", second}, {"mentions", {b}}}}},
                       {"findings", {finding}}};
  const auto all = replay(report.dump(), Phrases::of("en"));
  REQUIRE(all);
  return all.value()[0].held == Held::fails ? std::string(all.value()[0].fault.code) : "holds";
}

std::string words(const std::string& kind, const char* a, const char* b) {
  const auto side = [](const char* exact) {
    return json{{"document", "a"}, {"mention", nullptr}, {"quote", {{"exact", exact}}}};
  };
  const json report = {{"documents", {{{"id", "a"}}}},
                       {"findings", {{{"id", "f"}, {"kind", kind}, {"reason", "x"}, {"sides", {side(a), side(b)}}}}}};
  const auto all = replay(report.dump(), Phrases::of("en"));
  REQUIRE(all);
  return all.value()[0].held == Held::fails ? std::string(all.value()[0].fault.code) : "holds";
}

const json twelve = figure(12, 11.5, 12.5), thirteen = figure(13, 12.5, 13.5), ten = figure(10, 5, 15);

}  // namespace

TEST_CASE("agreement: the same figure, no more witnesses than articles") {
  CHECK(held("agreement", "sameFigure", twelve, twelve) == "holds");
  CHECK(held("agreement", "sameFigure", twelve, thirteen) == "notSame");
  CHECK(held("missing", "leftOut", twelve, thirteen) == "notSame");
  CHECK(held("agreement", "sameFigure", twelve, twelve, "2026-03-17", "2026-03-18", {{"witnesses", 3}}) == "witnesses");
  CHECK(held("agreement", "sameFigure", day("2026-03-17"), day("2026-03-17T13:00")) == "holds");
  CHECK(held("agreement", "sameFigure", day("2026-03-17T12:00"), day("2026-03-17T13:00")) == "notSame");
}

TEST_CASE("compatible: other figures whose intervals meet; an open end does not touch") {
  CHECK(held("compatible", "rounding", twelve, ten) == "holds");
  CHECK(held("compatible", "rounding", twelve, thirteen) == "apart");
  CHECK(held("compatible", "rounding", twelve, twelve) == "same");
  CHECK(held("compatible", "bound", twelve, figure(10, 10, 0, {{"high", nullptr}, {"edges", "()"}})) == "holds");
  CHECK(held("compatible", "otherMoment", twelve, thirteen) == "holds");
  CHECK(held("compatible", "hedgeLost", twelve, figure(12, 12, 12, {{"hedge", "about"}})) == "holds");
  CHECK(held("compatible", "hedgeLost", twelve, twelve) == "hedge");
}

TEST_CASE("conflict: intervals that do not meet, or two weekdays for one date") {
  CHECK(held("conflict", "differentValue", twelve, thirteen) == "holds");
  CHECK(held("conflict", "differentValue", twelve, ten) == "notApart");
  CHECK(held("conflict", "weekday", day("2026-03-17", {{"weekday", 1}}), day("2026-03-17", {{"weekday", 0}})) ==
        "holds");
  CHECK(held("conflict", "weekday", day("2026-03-17", {{"weekday", 1}}), day("2026-03-17")) == "weekdays");
  CHECK(held("conflict", "differentValue", figure(12, 11, 13, {{"kind", "money"}, {"unit", "EUR"}}),
             figure(19, 18, 20, {{"kind", "money"}, {"unit", "USD"}})) == "unit");
}

TEST_CASE("update: the second article is the later one") {
  CHECK(held("update", "laterFigure", twelve, thirteen) == "holds");
  CHECK(held("update", "laterFigure", twelve, thirteen, "2026-03-18", "2026-03-18") == "order");
  CHECK(held("update", "laterFigure", twelve, ten) == "notApart");
}

TEST_CASE("rumours and firmness") {
  const json rumour = figure(12, 11.5, 12.5, {{"status", "rumoured"}}),
             report = figure(13, 12.5, 13.5, {{"status", "reported"}}),
             denial = figure(12, 11.5, 12.5, {{"status", "denied"}});
  CHECK(held("competingRumours", "rumoursDiffer", rumour, report) == "holds");
  CHECK(held("competingRumours", "rumoursDiffer", rumour, thirteen) == "status");
  CHECK(held("competingRumours", "rumoursDiffer", rumour, rumour) == "same");
  CHECK(held("status", "hardened", twelve, rumour) == "holds");
  CHECK(held("status", "hardened", twelve, twelve) == "status");
  CHECK(held("status", "denied", twelve, denial) == "holds");
  CHECK(held("status", "denied", twelve, rumour) == "status");
  CHECK(held("status", "denied", thirteen, denial) == "notSame");
}

TEST_CASE("a slip of the scale is a thousand or a million; against itself is one article") {
  CHECK(held("unitSlip", "thousand", twelve, figure(12000, 11500, 12500)) == "holds");
  CHECK(held("unitSlip", "thousand", figure(12e6, 12e6, 12e6), figure(12, 12, 12)) == "holds");
  CHECK(held("unitSlip", "thousand", twelve, figure(1200, 1150, 1250)) == "ratio");
  CHECK(held("internal", "twoValues", twelve, thirteen) == "documents");
}

TEST_CASE("places that the report does not bear out") {
  json moved = twelve;
  moved["begin"] = 1;
  CHECK(held("agreement", "sameFigure", moved, twelve) == "place");
  json renamed = twelve;
  renamed["id"] = "m2";
  CHECK(held("agreement", "sameFigure", renamed, twelve) == "noMention");
}

TEST_CASE("a copy shares twelve words in order; an altered quotation shares some and not all") {
  const char* passage = "Le fleuve a débordé mardi soir et il a emporté tout ce qui se trouvait là.";
  CHECK(words("copy", passage, "Le fleuve a débordé mardi soir et il a emporté tout ce qui se trouvait ici.") ==
        "holds");
  CHECK(words("copy", passage,
              "Le fleuve a débordé mardi, mais la ville avait été évacuée à temps par ses pompiers.") == "fewWords");
  CHECK(words("quoteDrift", "nous allons reconstruire la digue au printemps",
              "nous allons relever la digue avant l'été") == "holds");
  CHECK(words("quoteDrift", "nous allons reconstruire la digue", "Nous allons reconstruire la digue.") == "sameWords");
  CHECK(words("quoteDrift", "nous allons reconstruire la digue", "le préfet viendra demain matin ici") == "otherWords");
}
