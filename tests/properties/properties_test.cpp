// What must hold of every story, over some that nobody wrote (support/newsroom.h). A failure names the seed.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "desk.h"
#include "report/json.h"
#include "report/vocabulary.h"
#include "support/invariants.h"
#include "support/newsroom.h"

using namespace recoupe;
using recoupe::test::Dice;
using recoupe::test::made_story;

namespace {

constexpr std::uint32_t stories = 30;

Desk desk_of(const std::vector<Article>& articles) {
  Desk desk;
  for (const Article& article : articles) desk.add(article);
  return desk;
}

std::string bytes_of(const Desk& desk) { return report_json(desk.compare(), Offsets::utf8, Phrases::of("en")); }

// Where a side is, whatever the place of its article in the report.
std::string place_of(const Report& report, const Side& side) {
  return report.documents[side.document]->article.id + " " + std::to_string(side.span.begin) + "-" +
         std::to_string(side.span.end);
}

std::set<std::string> places_of(const Report& report, const Finding& finding) {
  std::set<std::string> out;
  for (const Side& side : finding.sides) out.insert(place_of(report, side));
  return out;
}

// Every finding in words that do not depend on the order of the articles.
std::multiset<std::string> said(const Report& report) {
  std::multiset<std::string> out;
  for (const Finding& finding : report.findings) {
    std::string line = std::string(name_of(finding.kind)) + " " + std::string(name_of(finding.reason)) + " " +
                       std::string(name_of(finding.severity)) + " " + std::to_string(finding.witnesses.value_or(0));
    for (const std::string& place : places_of(report, finding)) line += " | " + place;
    out.insert(line);
  }
  return out;
}

std::string lines_of(const std::multiset<std::string>& lines, const std::multiset<std::string>& but) {
  std::string out;
  for (const std::string& line : lines)
    if (!but.contains(line)) out += "\n  " + line;
  return out;
}

// Every pair of places that agree, and how many witnesses the agreement has.
std::map<std::pair<std::string, std::string>, int> agreements_of(const Report& report) {
  std::map<std::pair<std::string, std::string>, int> out;
  for (const Finding& finding : report.findings) {
    if (finding.kind != FindingKind::agreement) continue;
    const auto places = places_of(report, finding);
    for (auto a = places.begin(); a != places.end(); ++a)
      for (auto b = std::next(a); b != places.end(); ++b) out[{*a, *b}] = finding.witnesses.value_or(0);
  }
  return out;
}

int count_of(const Report& report, FindingKind kind) {
  return static_cast<int>(
      std::count_if(report.findings.begin(), report.findings.end(), [&](const Finding& f) { return f.kind == kind; }));
}

}  // namespace

TEST_SUITE_BEGIN("properties");

TEST_CASE("the made stories have what the properties are about") {
  std::map<FindingKind, int> found;
  for (std::uint32_t seed = 0; seed < stories; ++seed)
    for (const Finding& finding : desk_of(made_story(seed)).compare().findings) ++found[finding.kind];
  for (const FindingKind kind : {FindingKind::agreement, FindingKind::conflict, FindingKind::update, FindingKind::alone,
                                 FindingKind::conversion})
    CHECK_MESSAGE(found[kind] >= 5, name_of(kind));
}

TEST_CASE("spans stand in bounds, on the edges of characters, in order, and their words are those of the JSON") {
  for (std::uint32_t seed = 0; seed < stories; ++seed) {
    CAPTURE(seed);
    const Report report = desk_of(made_story(seed)).compare();
    CHECK(test::broken_in(report) == "");
    CHECK(test::broken_in_json(report) == "");
  }
}

TEST_CASE("the same articles give the same bytes, whatever the desk held in between") {
  for (std::uint32_t seed = 0; seed < stories; ++seed) {
    CAPTURE(seed);
    const auto story = made_story(seed);
    Desk desk = desk_of(story);
    const std::string first = bytes_of(desk);
    CHECK(bytes_of(desk_of(story)) == first);
    Article other = made_story(seed + 1).front();
    other.id = "other";
    desk.add(other);
    desk.compare();
    desk.remove("other");
    desk.add(story.front());
    CHECK(bytes_of(desk) == first);
  }
}

TEST_CASE("the order of the sources changes no finding but its order") {
  for (std::uint32_t seed = 0; seed < stories; ++seed) {
    CAPTURE(seed);
    auto story = made_story(seed);
    const auto forwards = said(desk_of(story).compare());
    std::reverse(story.begin(), story.end());
    const auto backwards = said(desk_of(story).compare());
    CHECK_MESSAGE(forwards == backwards, lines_of(forwards, backwards), "\nbackwards", lines_of(backwards, forwards));
  }
}

TEST_CASE("one more source takes no agreement away from the others") {
  for (std::uint32_t seed = 0; seed < stories; ++seed) {
    CAPTURE(seed);
    auto story = made_story(seed);
    Article last = story.back();
    story.pop_back();
    const auto before = agreements_of(desk_of(story).compare());
    story.push_back(last);
    const auto after = agreements_of(desk_of(story).compare());
    for (const auto& [pair, witnesses] : before) {
      CHECK_MESSAGE(after.contains(pair), pair.first, " and ", pair.second);
      if (after.contains(pair)) CHECK(after.at(pair) >= witnesses);
    }
  }
}

TEST_CASE("a copy is no witness") {
  for (std::uint32_t seed = 0; seed < stories; ++seed) {
    CAPTURE(seed);
    auto story = made_story(seed);
    const auto before = agreements_of(desk_of(story).compare());
    Article copy = story.front();
    copy.id = "copy", copy.publisher = "The Repeater", copy.published = *copy.published + 1;
    story.push_back(copy);
    const Report report = desk_of(story).compare();
    CHECK(count_of(report, FindingKind::copy) >= 1);
    const auto after = agreements_of(report);
    for (const auto& [pair, witnesses] : before)
      if (after.contains(pair)) CHECK_MESSAGE(after.at(pair) <= witnesses, pair.first, " and ", pair.second);
    for (const Finding& finding : report.findings)
      if (finding.kind == FindingKind::agreement && finding.sides.size() == 2 && finding.sides[0].document == 0 &&
          report.documents[finding.sides[1].document]->article.id == "copy")
        CHECK_MESSAGE(finding.witnesses == 1, place_of(report, finding.sides[0]));
  }
}

TEST_CASE("a conversion stays right, or wrong, when both of its figures grow alike") {
  // 100 euros were 115.14 dollars on 3 November 2025.
  Dice dice(7);
  const auto judged = [](std::uint64_t euros, std::uint64_t dollars, std::string_view scale) {
    Desk desk;
    Article article;
    article.id = "a", article.language = "fr", article.published = day_from({2025, 11, 3});
    const std::string of = scale.empty() ? " d" : " " + std::string(scale) + " d";
    article.text = "Le pont coûte " + std::to_string(euros) + (scale.empty() ? " " : of + "'") + "euros (" +
                   std::to_string(dollars) + (scale.empty() ? " " : of + "e ") + "dollars).";
    desk.add(article);
    const Report report = desk.read("a");
    for (const Finding& finding : report.findings)
      if (finding.kind == FindingKind::conversion) return *finding.ok ? 1 : 0;
    return -1;
  };
  for (int i = 0; i < 20; ++i) {
    const std::uint64_t euros = 200 + dice.roll(700);
    const std::uint64_t right = euros * 11514 / 10000, wrong = right + right / 20;
    CAPTURE(euros);
    for (const std::string_view scale : {"", "millions", "milliards"})
      for (const std::uint64_t factor : {1, 10, 100}) {
        CAPTURE(scale);
        CAPTURE(factor);
        CHECK(judged(euros * factor, right * factor, scale) == 1);
        CHECK(judged(euros * factor, wrong * factor, scale) == 0);
      }
  }
}

TEST_SUITE_END();
