// Dates: texts that tempt, the examples of times.tsv, and bytes that are no text.
#include "mention/date.h"

#include <doctest/doctest.h>

#include <string>

#include "lang/tables.h"
#include "support/dates.h"

using namespace recoupe;

TEST_CASE("dates that tempt into a wrong reading") { test::check_dates("date.cases"); }

TEST_CASE("every row of times.tsv does what its example says") {
  for (const std::string_view language : Lexicon::languages()) {
    for (const Row* row : Lexicon::of(language).rows(Table::time)) {
      test::Case c = test::case_from_example(row->example);
      const auto mentions = test::dates_of(c.text, language, day_from_iso("2025-11-03"));
      std::string got;  // the dates beside the one that the row is about are not its matter
      for (const Mention& m : mentions)
        if (c.spans.empty() || m.span == c.spans.front()) got += test::found_dates(c.text, {m}, false);
      CHECK_MESSAGE(got == test::expected_dates(c),
                    std::string(language) << " line " << row->line << ": " << row->form << "\n  " << row->example
                                          << "\n  found " << test::found_dates(c.text, mentions, false));
    }
    CHECK(Lexicon::of(language).complaints().empty());
  }
}

TEST_CASE("the moment, its flags and its reach") {
  const std::string text = "Le pont rouvrira d'ici la fin 2026, le 31 novembre.";
  const auto mentions = test::dates_of(text, "fr", day_from_iso("2025-11-03"));
  REQUIRE(mentions.size() == 2);
  CHECK(mentions[0].year_printed);
  CHECK(!mentions[0].relative);
  CHECK(mentions[0].reach_begin < mentions[0].begin_token);
  CHECK(mentions[1].no_such_day);
  CHECK(mentions[1].relative);
}

TEST_CASE("without the article's date only what is absolute is read") {
  const std::string text =
      "Hier, lundi, en juin, la semaine dernière, le 3 mai, au T1, il y a un an, à 13h00.\nLe 3 mai 2024 et en 2019.";
  const auto mentions = test::dates_of(text, "fr", std::nullopt);
  CHECK(test::found_dates(text, mentions, false) == "[3 mai 2024] = date 2024-05-03; [2019] = period 2019; ");
}

TEST_CASE("any bytes are a text") {
  // Words of the tables, digits and signs in random order, with stray bytes between them: nothing may crash, spans stay
  // in the text.
  std::uint32_t state = 1;
  const auto next = [&state] { return state = state * 1664525U + 1013904223U, state >> 8; };
  for (const std::string_view language : Lexicon::languages()) {
    const auto rows = Lexicon::of(language).rows(Table::time);
    for (int round = 0; round < 2000; ++round) {
      std::string text;
      for (int word = 0; word < 30; ++word) {
        switch (next() % 6) {
          case 0:
            text += std::to_string(next() % 40);
            break;
          case 1:
            text += std::to_string(next() % 4000);
            break;
          case 2:
            text += "-/.,:;()' \n\xE2\x80\x93"[next() % 13];
            break;
          case 3:
            text += static_cast<char>(next() % 256);
            break;
          default:
            text += expanded(rows[next() % rows.size()]->form).front();
        }
        if (next() % 4 != 0) text += ' ';
      }
      for (const auto& published : {day_from_iso("2024-02-29"), std::optional<Day>{}}) {
        std::uint32_t end = 0;
        for (const Mention& m : test::dates_of(text, language, published)) {
          REQUIRE(m.span.begin >= end);
          REQUIRE(m.span.end <= text.size());
          REQUIRE(m.moment.begin < m.moment.end);
          end = m.span.end;
        }
      }
    }
  }
}
