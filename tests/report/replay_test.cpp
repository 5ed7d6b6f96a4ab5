// Reports of our stories work out again, and do not once a digit of them is another.
#include "report/replay.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "desk.h"
#include "report/input.h"
#include "report/json.h"

using namespace recoupe;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<fs::path> stories() {
  std::vector<fs::path> all;
  for (const char* folder : {"samples", "tests/stories"})
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(RECOUPE_ROOT) / folder))
      if (entry.path().filename() == "story.json") all.push_back(entry.path());
  std::sort(all.begin(), all.end());
  return all;
}

std::string report_of(const fs::path& story) {
  const auto read = read_story(bytes_of(story), Phrases::of("en"));
  REQUIRE(read);
  Desk desk;
  for (StoryEntry entry : read.value().entries) {
    entry.article.text = bytes_of(story.parent_path() / entry.file);
    desk.add(std::move(entry.article));
  }
  return report_json(desk.compare(), Offsets::utf8, Phrases::of("en"));
}

std::vector<Replayed> replayed(const std::string& report) {
  const auto all = replay(report, Phrases::of("en"));
  REQUIRE(all);
  return all.value();
}

std::string faults(const std::vector<Replayed>& all) { return replay_text(all, Phrases::of("en")); }

bool fails(const json& report, std::size_t finding) { return replayed(report.dump()).at(finding).held == Held::fails; }

// The number with its first digit that is no zero turned into the next one.
json with_other_digit(const json& number) {
  std::string text = number.dump();
  for (char& c : text)
    if (c >= '1' && c <= '9') {
      c = c == '9' ? '1' : static_cast<char>(c + 1);
      break;
    }
  return json::parse(text);
}

}  // namespace

TEST_CASE("every finding of every story works out again from the report alone") {
  std::size_t findings = 0;
  for (const fs::path& story : stories()) {
    const auto all = replayed(report_of(story));
    for (const Replayed& one : all) CHECK_MESSAGE(one.held == Held::holds, story.string(), ": ", faults(all));
    findings += all.size();
  }
  CHECK(findings > 500);
}

TEST_CASE("a digit that is another one is found: in operands, results, what is printed, rates, and the figures") {
  std::size_t changed = 0;
  for (const fs::path& story : stories()) {
    json report = json::parse(report_of(story));
    const std::size_t most = changed + 12;  // of each story: one replay a digit takes its time
    for (std::size_t i = 0; i < report["findings"].size(); ++i) {
      json& computed = report["findings"][i]["computed"];
      std::vector<json*> numbers;
      if (computed.is_object()) {
        numbers = {&computed["result"], &computed["stated"]};
        for (json& operand : computed["operands"]) numbers.push_back(&operand["value"]);
        if (computed.contains("reference")) numbers.push_back(&computed["reference"]["value"]);
      }
      const std::string kind = report["findings"][i]["kind"];
      const json side = report["findings"][i]["sides"][0];
      if (kind == "agreement")
        for (json& document : report["documents"])
          for (json& mention : document["mentions"])
            if (document["id"] == side["document"] && mention["id"] == side["mention"])
              numbers.push_back(&mention["value"]);
      for (json* number : numbers) {
        if (!number->is_number() || *number == 0) continue;
        const json before = *number;
        *number = with_other_digit(before);
        CHECK_MESSAGE(fails(report, i), story.string(), " ", report["findings"][i].dump());
        *number = before;
        ++changed;
      }
      if (changed >= most) break;
    }
  }
  CHECK(changed > 100);
}

TEST_CASE("what is said of a replay") {
  const std::string report = R"({"documents":[{"id":"a","published":"2025-11-05","mentions":[]}],"findings":[
    {"id":"f1","kind":"arithmetic","reason":"product","ok":true,"sides":[{"document":"a","mention":null}],
     "computed":{"formula":"a * b","operands":[{"document":"a","value":3},{"document":"a","value":4}],
                 "result":13,"stated":13,"tolerance":0}},
    {"id":"f2","kind":"copy","reason":"nearVerbatim","ok":null,"sides":[{"document":"a"},{"document":"a"}],"computed":null},
    {"id":"f3","kind":"newKind","reason":"x","sides":[{"document":"a"}]},
    {"id":"f4","kind":"alone","reason":"singleSource","sides":[{"document":"gone"}]}]})";
  const auto all = replayed(report);
  CHECK(faults(all) ==
        "f1 Arithmetic: the formula gives 12, the report says 13.\n"
        "f4 Single source: it speaks of “gone”, an article that the report does not have.\n"
        "4 findings: 0 hold, 2 do not, 2 cannot be worked out from the report.\n");
  const json answer = json::parse(replay_json(all));
  CHECK(answer["findings"][0]["holds"] == false);
  CHECK(answer["findings"][0]["expected"] == "12");
  CHECK(answer["findings"][1]["holds"].is_null());
  CHECK(replay_text({}, Phrases::of("fr")) == "0 constats : 0 tiennent.\n");
}

TEST_CASE("every fault has its sentence in every language") {
  const std::string sources = bytes_of(fs::path(RECOUPE_ROOT) / "core/report/replay.cpp") +
                              bytes_of(fs::path(RECOUPE_ROOT) / "core/report/replay_sum.cpp") +
                              bytes_of(fs::path(RECOUPE_ROOT) / "core/report/replay_pair.cpp");
  std::size_t codes = 0;
  for (auto at = sources.find("Fault{\""); at != std::string::npos; at = sources.find("Fault{\"", at + 1), ++codes) {
    const auto from = at + 7;
    const std::string code = sources.substr(from, sources.find('"', from) - from);
    for (const auto language : Phrases::languages()) CHECK_MESSAGE(Phrases::of(language).has("replay." + code), code);
  }
  CHECK(codes > 30);
}
