// The table of samples/README.md: what is said of the samples, and what is not said of the tempting case beside it.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "desk.h"
#include "report/input.h"
#include "report/vocabulary.h"
#include "support/cases.h"

using namespace recoupe;

namespace {

const std::string samples = RECOUPE_ROOT "/samples/";

std::string bytes_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  REQUIRE_MESSAGE(in, path);
  return {std::istreambuf_iterator<char>(in), {}};
}

struct Sample {
  int line = 0;
  bool known_gap = false;
  std::string kind, checked, story;
  std::vector<std::string> said, unsaid;  ///< "article surface", "article surface#2"
};

/// What stands between backquotes.
std::vector<std::string> quoted(const std::string& cell) {
  std::vector<std::string> out;
  for (std::size_t open = cell.find('`'); open != cell.npos; open = cell.find('`', open)) {
    const std::size_t close = cell.find('`', open + 1);
    REQUIRE_MESSAGE(close != cell.npos, cell);
    out.push_back(cell.substr(open + 1, close - open - 1));
    open = close + 1;
  }
  return out;
}

std::vector<Sample> rows() {
  std::ifstream in(samples + "README.md", std::ios::binary);
  std::vector<Sample> out;
  std::string text;
  for (int line = 1; std::getline(in, text); ++line) {
    std::vector<std::string> cells;
    for (std::size_t bar = 0, next; (next = text.find('|', bar + 1)) != text.npos; bar = next)
      cells.push_back(text.substr(bar + 1, next - bar - 1));
    if (cells.size() != 5 || cells[2].find('`') == std::string::npos) continue;
    Sample row;
    row.line = line;
    std::string head = cells[0].substr(1, cells[0].size() - 2);
    if ((row.known_gap = head.starts_with("? "))) head.erase(0, 2);
    const std::size_t by = head.find(" by ");
    row.kind = head.substr(0, by);
    if (by != head.npos) row.checked = head.substr(by + 4);
    row.story = cells[1].substr(1, cells[1].size() - 2);
    row.said = quoted(cells[2]), row.unsaid = quoted(cells[3]);
    out.push_back(row);
  }
  return out;
}

const Desk& desk_of(const std::string& story) {
  static std::map<std::string, Desk> desks;
  const auto [at, added] = desks.try_emplace(story);
  if (!added) return at->second;
  const auto read = read_story(bytes_of(samples + story + "/story.json"), Phrases::of("en"));
  REQUIRE_MESSAGE(read, story);
  for (StoryEntry entry : read.value().entries) {
    entry.article.text = bytes_of(samples + story + "/" + entry.file);
    at->second.add(std::move(entry.article));
  }
  return at->second;
}

// The end of `surface` in `text` at `at`, where a plain space stands for any; 0 when it is not there.
std::size_t end_of(std::string_view surface, std::string_view text, std::size_t at) {
  for (const char c : surface) {
    const std::string_view rest = text.substr(at);
    const std::size_t space = rest.starts_with("\u00a0") ? 2 : rest.starts_with("\u202f") ? 3 : 1;
    if (c == ' ' && space > 1) {
      at += space;
    } else if (!rest.empty() && rest.front() == c) {
      ++at;
    } else {
      return 0;
    }
  }
  return at;
}

struct Place {
  std::string article;
  Span span;
};

Place place(const std::string& side, const Desk& desk) {
  const std::size_t gap = side.find(' '), rank = side.find('#');
  const std::string article = side.substr(0, gap), surface = side.substr(gap + 1, rank - gap - 1);
  const Reading* reading = desk.find(article);
  REQUIRE_MESSAGE(reading != nullptr, side);
  const std::string& text = reading->article.text;
  int skip = rank == side.npos ? 0 : std::stoi(side.substr(rank + 1)) - 1;
  for (std::size_t at = 0; at < text.size(); ++at)
    if (const std::size_t end = end_of(surface, text, at); end > 0 && skip-- == 0)
      return {article, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)}};
  FAIL("not in the article: " << side);
  return {};
}

bool holds(const Report& report, const Finding& finding, const std::vector<Place>& places) {
  return std::all_of(places.begin(), places.end(), [&](const Place& one) {
    return std::any_of(finding.sides.begin(), finding.sides.end(), [&](const Side& side) {
      return report.documents[side.document]->article.id == one.article && side.span.begin < one.span.end &&
             one.span.begin < side.span.end;
    });
  });
}

bool alarms(const Finding& finding) {
  switch (finding.kind) {
    case FindingKind::conflict:
    case FindingKind::update:
    case FindingKind::competing_rumours:
    case FindingKind::status:
    case FindingKind::unit_slip:
    case FindingKind::internal:
    case FindingKind::quote_drift:
      return true;
    default:
      return finding.ok == false;
  }
}

}  // namespace

TEST_CASE("samples/README.md: said where it should be, and not of the case beside it") {
  std::map<std::string, int> times;
  for (const Sample& row : rows()) {
    ++times[row.kind];
    const Desk& desk = desk_of(row.story);
    const Report report = row.checked.empty() ? desk.compare() : desk.check(row.checked);
    std::vector<Place> said, unsaid;
    for (const std::string& side : row.said) said.push_back(place(side, desk));
    for (const std::string& side : row.unsaid) unsaid.push_back(place(side, desk));
    const auto of_kind = [&](const Finding& f) { return name_of(f.kind) == row.kind && f.ok != true; };
    const auto& all = report.findings;
    const bool is_said =
        std::any_of(all.begin(), all.end(), [&](const Finding& f) { return of_kind(f) && holds(report, f, said); });
    const bool wrongly_said = std::any_of(all.begin(), all.end(), [&](const Finding& f) {
      return (of_kind(f) || (unsaid.size() > 1 && alarms(f))) && holds(report, f, unsaid);
    });
    const std::string where = "samples/README.md:" + std::to_string(row.line) + ": " + row.kind + " in " + row.story;
    if (row.known_gap) {
      test::Case gap;
      gap.file = "samples/README.md", gap.line = row.line, gap.text = row.kind + " in " + row.story;
      test::report_gap(gap, is_said && !wrongly_said);
    } else {
      CHECK_MESSAGE(is_said, where);
      CHECK_MESSAGE(!wrongly_said, where);
    }
    CHECK_MESSAGE(!unsaid.empty(), where);
  }
  for (int kind = 0; kind <= static_cast<int>(FindingKind::missing); ++kind)
    CHECK_MESSAGE(times[std::string(name_of(static_cast<FindingKind>(kind)))] >= 2,
                  name_of(static_cast<FindingKind>(kind)));
}
