#include "report/facts.h"

#include <doctest/doctest.h>

#include "support/reports.h"

using namespace recoupe;
using recoupe::test::reading_of;
using recoupe::test::report_of;

TEST_CASE("parts of a finding: old and new, firm and soft, exact and hedged") {
  const auto a = reading_of("Matin", "[38 milliards]"), b = reading_of("Soir", "[38 milliards]");
  b->article.published = day_from({2025, 10, 1});
  a->claims[0].stance.status = Status::rumoured;
  a->mentions[0].hedge = Hedge::about;
  const Report report = report_of({a, b}, {});
  const Facts facts(report, report.findings.front(), Phrases::of("en"));
  CHECK(facts("who_old") == "Le Soir");
  CHECK(facts("who_new") == "Le Matin");
  CHECK(facts("who_firm") == "Le Soir");
  CHECK(facts("status_soft") == "a rumour");
  CHECK(facts("hedged") == "about $38 billion");
  CHECK(facts("exact") == "$38 billion");
  CHECK(facts("words_a") == "“38 milliards”");
  CHECK(facts("length") == "2");
  CHECK(facts("count").empty());
  CHECK(facts("c").empty());
  CHECK(facts("result").empty());
  CHECK(facts("nonsense_of_it").empty());
}

TEST_CASE("an article goes by its publisher, else its title, else its name") {
  Reading reading;
  reading.article.id = "a.txt";
  CHECK(who_of(reading) == "a.txt");
  reading.article.title = "Un titre";
  CHECK(who_of(reading) == "Un titre");
  reading.article.publisher = "L’Écho";
  CHECK(who_of(reading) == "L’Écho");
}

TEST_CASE("of many sources four are named") {
  std::vector<std::shared_ptr<Reading>> readings;
  for (const char* id : {"A", "B", "C", "D", "E", "F"}) readings.push_back(reading_of(id, "[38 milliards]"));
  const Report report = report_of(readings, {});
  CHECK(Facts(report, report.findings.front(), Phrases::of("en"))("sources") == "Le A, Le B, Le C, Le D and 2 others");
}
