// Every case goes through a whole desk, so that a stage that misreads the sentence fails here too.
#include "support/pairs.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "report/vocabulary.h"
#include "support/figures.h"

namespace recoupe::test {
namespace {

std::string trimmed_of(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r"), last = text.find_last_not_of(" \t\r");
  return first == std::string_view::npos ? std::string{} : std::string(text.substr(first, last - first + 1));
}

// "a 2025-03-01 fr Ouest Matin | text"
bool read_article(const std::string& line, PairCase& out) {
  const auto bar = line.find(" | ");
  if (bar == std::string::npos) return false;
  std::istringstream head(line.substr(0, bar));
  std::string letter, day, language, publisher;
  head >> letter >> day >> language;
  std::getline(head, publisher);
  Article article;
  article.id = letter, article.title = "", article.language = language;
  article.published = day_from_iso(day);
  if (!trimmed_of(publisher).empty()) article.publisher = trimmed_of(publisher);
  const Case marked = case_from_example(line.substr(bar + 3));
  article.text = marked.text;
  const bool good = letter.size() == 1 && language.size() == 2 && (article.published || day == "-");
  out.marks.push_back(marked.spans);
  out.articles.push_back(std::move(article));
  return good;
}

std::string kinds_of(std::string_view expectation) {
  return expectation == "no alarm" ? "nothing or agreement or compatible" : std::string(expectation);
}

bool allows(std::string_view expectation, std::string_view kind) {
  std::istringstream in{kinds_of(expectation)};
  for (std::string word; in >> word;)
    if (word == kind) return true;
  return false;
}

// The marks of one number, an entry an article; none where the article has fewer marks.
bool joins(const Finding& finding, const PairCase& one, std::size_t n) {
  std::size_t marked = 0;
  for (std::uint32_t d = 0; d < one.marks.size(); ++d) {
    if (n >= one.marks[d].size()) continue;
    ++marked;
    const auto on_mark = [&](const Side& side) { return side.document == d && side.span == one.marks[d][n]; };
    if (std::none_of(finding.sides.begin(), finding.sides.end(), on_mark)) return false;
  }
  return marked > 1;
}

}  // namespace

bool is_alarming(const Finding& f) {
  switch (f.kind) {
    case FindingKind::conflict:
    case FindingKind::update:
    case FindingKind::competing_rumours:
    case FindingKind::status:
    case FindingKind::unit_slip:
    case FindingKind::internal:
      return true;
    case FindingKind::conversion:
    case FindingKind::arithmetic:
    case FindingKind::calendar:
      return f.ok == false;
    default:
      return false;
  }
}

std::string line_of(const Report& report, const Finding& finding) {
  std::string out(name_of(finding.kind));
  for (const Side& side : finding.sides)
    out += " | " + std::string(slice(report.documents[side.document]->article.text, side.span));
  return out;
}

std::string failures_of(const PairCase& one) {
  Desk desk;
  for (const Article& article : one.articles) desk.add(article);
  const Report report = desk.compare();
  std::string wrong;
  for (std::size_t d = 0; d < one.marks.size(); ++d)
    for (const Span span : one.marks[d])
      if (mention_at(*report.documents[d], span) == nullptr)
        wrong += "\n  no mention: " + std::string(slice(one.articles[d].text, span));
  std::vector<bool> told(report.findings.size());
  for (std::size_t n = 0; n < one.expectations.size(); ++n) {
    bool any = false, good = false;
    for (std::size_t i = 0; i < report.findings.size(); ++i) {
      const Finding& finding = report.findings[i];
      const bool across = !finding.computed || finding.kind == FindingKind::compatible;  // a sum is of one article
      if (finding.sides.size() < 2 || !across || !joins(finding, one, n)) continue;
      any = told[i] = true;
      if (allows(one.expectations[n], name_of(finding.kind)))
        good = true;
      else
        wrong += "\n  not " + one.expectations[n] + ": " + line_of(report, finding);
    }
    if (!any && !good && !allows(one.expectations[n], "nothing"))
      wrong += "\n  no finding, should be " + one.expectations[n];
  }
  for (std::size_t i = 0; i < report.findings.size(); ++i)
    if (!told[i] && is_alarming(report.findings[i])) wrong += "\n  unasked for: " + line_of(report, report.findings[i]);
  return wrong;
}

std::vector<PairCase> pair_cases_of(std::string_view path) {
  const std::string name(path);
  std::ifstream file(std::string(RECOUPE_TESTS) + "/" + name, std::ios::binary);
  REQUIRE_MESSAGE(file.good(), name << " is missing");
  std::vector<PairCase> cases;
  bool open = false;
  int number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    if (line.starts_with('#')) continue;
    if (trimmed_of(line).empty()) {
      open = false;
      continue;
    }
    if (!open) cases.emplace_back(), cases.back().where.file = name, cases.back().where.line = number;
    open = true;
    PairCase& one = cases.back();
    if (line.starts_with("= ") || line.starts_with("? ")) {
      if (line.front() == '?') one.where.known_gap = true;
      one.expectations.push_back(trimmed_of(line.substr(2)));
    } else if (!read_article(line, one)) {
      FAIL_CHECK(name << ":" << number << " is no article: " << line);
    }
  }
  for (PairCase& one : cases) {
    for (const Article& article : one.articles) one.where.text += (one.where.text.empty() ? "" : " / ") + article.text;
    CHECK_MESSAGE((one.articles.size() > 1 && !one.expectations.empty()), one.where.where()
                                                                              << " has no pair or no expectation");
  }
  return cases;
}

void run_pair_cases(std::string_view path) {
  for (const PairCase& one : pair_cases_of(path)) {
    const std::string wrong = failures_of(one);
    if (one.where.known_gap) {
      report_gap(one.where, wrong.empty());
    } else {
      CHECK_MESSAGE(wrong.empty(), one.where.where() << wrong);
    }
  }
}

}  // namespace recoupe::test
