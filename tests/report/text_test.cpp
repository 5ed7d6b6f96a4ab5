#include "report/text.h"

#include <doctest/doctest.h>

#include "support/reports.h"

using namespace recoupe;
using recoupe::test::reading_of;
using recoupe::test::report_of;

TEST_CASE("a finding as text: its words underlined under an accent and an emoji") {
  Finding finding;
  finding.kind = FindingKind::conflict, finding.reason = Reason::different_value, finding.severity = Severity::alarm;
  const Report report = report_of({reading_of("a", "Début 😀\nun contrat de [38 milliards] signé.", "en"),
                                   reading_of("long name", "[38 milliards]", "en")},
                                  finding);
  const std::string text = report_text(report, Phrases::of("en"));
  CHECK(text ==
        "Conflict (alarm)\n"
        "  Le a gives $38 billion, Le long name $38 billion: they cannot both hold.\n"
        "  a 2         | Début 😀 un contrat de 38 milliards signé.\n"
        "              |                        ^^^^^^^^^^^^\n"
        "  long name 1 | 38 milliards\n"
        "              | ^^^^^^^^^^^^\n"
        "  Rule: two values for one measure\n"
        "\n"
        "Articles\n"
        "  a: Le a, published 3 November 2025\n"
        "  long name: Le long name, published 3 November 2025\n");
}

TEST_CASE("nothing to report is said, and what was not read is counted") {
  Report report = report_of({reading_of("a", "un menu, 38 milliards")}, {});
  report.findings.clear();
  const auto reading = std::make_shared<Reading>(*report.documents.front());
  reading->furniture = {{0, 7}}, reading->left = {{9, 11}}, reading->figures = 2, reading->understood = 1,
  reading->article.published.reset();
  report.documents.front() = reading;
  const std::string text = report_text(report, Phrases::of("en"));
  CHECK(text.find("Nothing to report.") == 0);
  CHECK(text.find("1 of 2 figures understood") != std::string::npos);
  CHECK(text.find("Passages set aside: 1 (33% of the text)") != std::string::npos);
  CHECK(text.find("Not understood: 38") != std::string::npos);
  CHECK(text.find("! This article has no date.") != std::string::npos);
}

TEST_CASE("the version names the program") { CHECK(version_text().starts_with("recoupe ")); }
