// Dates: the tables of cases, the examples of times.tsv, and bytes that are no text.
#include "mention/date.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <string>

#include "lang/tables.h"
#include "support/cases.h"
#include "text/tokenize.h"

using namespace recoupe;

namespace {

// Each line is a sentence of its own: what is tested here does not depend on where sentences end.
std::vector<Mention> dates_of(std::string_view bytes, std::string_view language, std::optional<Day> published) {
  Text text = tokenize(bytes, Lexicon::of(language));
  const auto count = static_cast<std::uint32_t>(text.tokens.size());
  text.sentence_of.assign(count, 0);
  for (std::uint32_t i = 0; i < count; ++i) {
    if (i == 0 || text.tokens[i].is(Token::line_start)) text.sentences.push_back({i, i});
    text.sentences.back().end = i + 1;
    text.sentence_of[i] = static_cast<std::uint32_t>(text.sentences.size() - 1);
  }
  std::vector<Mention> out;
  for (const Sentence& sentence : text.sentences) find_dates(text, sentence, published, out);
  return out;
}

// "date 2025-11-03 weekday 0", "period 2026-10/2026-12", "deadline 2030".
std::string dump(const Mention& m, bool weekday) {
  std::string out = m.kind == Kind::date       ? "date "
                    : m.kind == Kind::period   ? "period "
                    : m.kind == Kind::deadline ? "deadline "
                                               : "? ";
  out += iso(m.moment);
  if (m.hedge != Hedge::exact)
    out += m.hedge == Hedge::about ? " about" : m.hedge == Hedge::at_least ? " atLeast" : " atMost";
  if (m.no_such_day) out += " no_such_day";
  if (weekday && m.weekday >= 0) out += " weekday " + std::to_string(m.weekday);
  return out;
}

std::string found(std::string_view text, const std::vector<Mention>& mentions, bool weekday) {
  std::string out;
  for (const Mention& m : mentions) out += "[" + std::string(slice(text, m.span)) + "] = " + dump(m, weekday) + "; ";
  return out;
}

std::string expected(const test::Case& c) {
  std::string out;
  for (std::size_t i = 0; i < c.spans.size(); ++i)
    out += "[" + std::string(slice(c.text, c.spans[i])) +
           "] = " + (i < c.expectations.size() ? c.expectations[i] : "") + "; ";
  return out;
}

void check_file(const char* file) {
  for (const test::Case& c : test::cases_of(file)) {
    const auto option = [&](const char* name) {
      const auto it = c.options.find(name);
      return it == c.options.end() ? std::string{} : it->second;
    };
    const auto mentions = dates_of(c.text, option("language"), day_from_iso(option("published")));
    const bool weekday = expected(c).find("weekday") != std::string::npos;
    const std::string got = found(c.text, mentions, weekday);
    if (c.known_gap) {
      test::report_gap(c, got == expected(c));
    } else {
      CHECK_MESSAGE(got == expected(c), c.where() << "\n  found " << got);
    }
  }
}

}  // namespace

TEST_CASE("dates in French") { check_file("mention/date_fr.cases"); }
TEST_CASE("dates in English") { check_file("mention/date_en.cases"); }

TEST_CASE("every row of times.tsv does what its example says") {
  for (const std::string_view language : Lexicon::languages()) {
    for (const Row* row : Lexicon::of(language).rows(Table::time)) {
      test::Case c = test::case_from_example(row->example);
      const auto mentions = dates_of(c.text, language, day_from_iso("2025-11-03"));
      std::string got;  // the dates beside the one that the row is about are not its matter
      for (const Mention& m : mentions)
        if (c.spans.empty() || m.span == c.spans.front()) got += found(c.text, {m}, false);
      CHECK_MESSAGE(got == expected(c), std::string(language)
                                            << " line " << row->line << ": " << row->form << "\n  " << row->example
                                            << "\n  found " << found(c.text, mentions, false));
    }
    CHECK(Lexicon::of(language).complaints().empty());
  }
}

TEST_CASE("the moment, its flags and its reach") {
  const std::string text = "Le pont rouvrira d'ici la fin 2026, le 31 novembre.";
  const auto mentions = dates_of(text, "fr", day_from_iso("2025-11-03"));
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
  const auto mentions = dates_of(text, "fr", std::nullopt);
  CHECK(found(text, mentions, false) == "[3 mai 2024] = date 2024-05-03; [2019] = period 2019; ");
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
        for (const Mention& m : dates_of(text, language, published)) {
          REQUIRE(m.span.begin >= end);
          REQUIRE(m.span.end <= text.size());
          REQUIRE(m.moment.begin < m.moment.end);
          end = m.span.end;
        }
      }
    }
  }
}
