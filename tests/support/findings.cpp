// The article of a case is checked alone, with the built-in rates.
#include "support/findings.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdio>

#include "inspect/inspect.h"

namespace recoupe::test {
namespace {

constexpr std::array<const char*, 39> reasons = {
    "rateFits",       "rateOff",        "noRate",        "openCurrency", "perPeriod",     "growthFactor",
    "percentChange",  "sumOfParts",     "shares",        "product",      "difference",    "points",
    "unitConversion", "weekday",        "relativeDate",  "elapsed",      "noSuchDate",    "twoValues",
    "headline",       "sameFigure",     "rounding",      "bound",        "range",         "otherCurrency",
    "otherMoment",    "differentValue", "rivalCounters", "laterFigure",  "rumoursDiffer", "hardened",
    "denied",         "planned",        "hedgeLost",     "thousand",     "longScale",     "nearVerbatim",
    "wordsChanged",   "singleSource",   "leftOut"};

std::string number(double value) {
  char buffer[40];
  std::snprintf(buffer, sizeof buffer, "%.6g", value);
  return buffer;
}

}  // namespace

std::shared_ptr<const Reading> reading_of(const Case& one) {
  Article article;
  article.id = "case", article.text = one.text, article.title = "";
  const auto option = [&](const char* name) {
    return one.options.contains(name) ? one.options.at(name) : std::string{};
  };
  article.language = option("language").empty() ? "fr" : option("language");
  article.published = day_from_iso(option("published"));
  return read(std::move(article));
}

std::string dump(const Reading& reading, const Finding& f) {
  std::string out = !f.ok ? "open " : *f.ok ? "ok " : "off ";
  out += reasons[static_cast<std::size_t>(f.reason)];
  if (f.computed) {
    const Computed& c = *f.computed;
    out += " " + (c.result_text.empty() ? number(c.result) : c.result_text);
    if (f.ok == false && !c.fits.empty()) out += " fits";
    for (const Fixing& fixing : f.ok == false ? c.fits : std::vector<Fixing>{}) out += " " + fixing.date;
    if (!c.repairs.empty()) out += " repairs";
    for (const std::string& repair : c.repairs) out += " " + repair;
  }
  for (const Side& side : f.sides) out += " | " + std::string(slice(reading.article.text, side.span));
  return out;
}

void run_finding_cases(const char* path, std::vector<FindingKind> kinds) {
  for (const Case& one : cases_of(path)) {
    const auto reading = reading_of(one);
    std::vector<std::string> found, expected = one.expectations;
    for (const Finding& finding : inspect(*reading, Rates::bundled()))
      if (std::find(kinds.begin(), kinds.end(), finding.kind) != kinds.end()) found.push_back(dump(*reading, finding));
    std::sort(found.begin(), found.end());
    std::sort(expected.begin(), expected.end());
    if (one.known_gap) {
      report_gap(one, found == expected);
      continue;
    }
    std::string listed;
    for (const std::string& line : found) listed += "\n  = " + line;
    CHECK_MESSAGE(found == expected, one.where() << "\nfound:" << listed);
  }
}

}  // namespace recoupe::test
