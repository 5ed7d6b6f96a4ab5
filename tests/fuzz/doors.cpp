#include "fuzz/doors.h"

#include <array>
#include <nlohmann/json.hpp>
#include <numeric>

#include "desk.h"
#include "inspect/rates.h"
#include "lang/lexicon.h"
#include "report/door.h"
#include "report/html.h"
#include "report/input.h"
#include "report/json.h"
#include "report/notice.h"
#include "report/replay.h"
#include "report/text.h"
#include "support/invariants.h"

namespace recoupe::fuzz {
namespace {

constexpr std::size_t most_articles = 4;

std::string_view cut(std::string_view& rest, char at) {
  const auto end = std::min(rest.find(at), rest.size());
  const std::string_view part = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return part;
}

Article article_of(std::string_view bytes, std::size_t number) {
  Article article;
  article.id = std::to_string(number);
  if (bytes.starts_with("@ ")) {
    std::string_view head = cut(bytes, '\n').substr(2);
    const std::string language(cut(head, ' '));
    if (!language.empty()) article.language = language;
    article.published = day_from_iso(cut(head, ' '));
    if (!head.empty()) article.publisher = std::string(head);
  }
  article.text = std::string(bytes);
  return article;
}

bool is_json(std::string_view text) { return nlohmann::json::accept(text); }

// `which` chooses among the ways to write it, so that a run does not pay for all of them.
std::string broken_words(const Report& report, std::size_t which) {
  if (std::string broken = test::broken_in(report); !broken.empty()) return broken;
  const Phrases& phrases = Phrases::of(which % 2 == 0 ? "fr" : "en");
  switch (which / 2 % 3) {
    case 0:
      return test::broken_in_json(report);
    case 1:
      return report_text(report, phrases).empty() ? "the text report is empty" : "";
    default:
      // Nothing that the article says may become markup: the page has no script, frame or handler of its own.
      const std::string html = report_html(report, phrases);
      for (const std::string_view markup : {"<script", "<iframe", "<object", "<embed", "<svg", "<form", "<img"})
        if (html.find(markup) != std::string::npos) return "the HTML report holds " + std::string(markup);
      return {};
  }
}

}  // namespace

std::string article(std::string_view bytes) {
  Desk desk;
  const std::size_t which = std::accumulate(bytes.begin(), bytes.end(), std::size_t{0});
  std::size_t number = 0;
  while (!bytes.empty() && number < most_articles) desk.add(article_of(cut(bytes, '\x1E'), number++));
  if (number == 0) desk.add(article_of({}, 0));
  if (number < 2) return broken_words(desk.read("0"), which);
  const Report all = desk.compare();
  if (std::string broken = broken_words(all, which); !broken.empty()) return broken;
  if (which % 8 != 0) return {};
  if (report_json(all, Offsets::utf8, Phrases::of("fr")) !=
      report_json(desk.compare(), Offsets::utf8, Phrases::of("fr")))
    return "the same question has two answers";
  return test::broken_in(desk.check("0"));
}

std::string story(std::string_view bytes) {
  for (const std::string_view language : {"fr", "en"}) {
    const auto entries = read_story(bytes, Phrases::of(language));
    if (!entries && (entries.error().code.empty() || entries.error().message.empty())) return "a failure says nothing";
    if (!entries) continue;
    if (entries.value().entries.empty()) return "a story without articles";
    for (const StoryEntry& entry : entries.value().entries)
      if (!is_json(error_json({"noSuchFile", entry.file}, entry.article.id))) return "an error is no JSON";
  }
  return {};
}

std::string lines(std::string_view bytes) {
  Desk desk;
  for (int count = 0; !bytes.empty() && count < 8; ++count) {
    const std::string_view line = cut(bytes, '\n');
    for (const Offsets offsets : {Offsets::utf8, Offsets::utf16}) {
      if (!is_json(add_json(desk, line, R"({"language": "fr"})", offsets))) return "an answer is no JSON";
      if (!is_json(add_json(desk, R"({"id": "other", "text": "12 morts"})", line, offsets)))
        return "an answer is no JSON";
      if (!is_json(check_json(desk, line, "", offsets))) return "an answer is no JSON";
      if (!is_json(compare_json(desk, line, offsets))) return "an answer is no JSON";
    }
    if (!is_json(set_rates_json(desk, line, ""))) return "an answer is no JSON";
    std::string id;
    const auto source = read_source(line, Offsets::utf8, Phrases::of("en"), id);
    if (!source && (source.error().code.empty() || source.error().message.empty())) return "a failure says nothing";
    auto group = read_group(line, Offsets::utf8, Phrases::of("fr"));
    if (!group && (group.error().code.empty() || group.error().message.empty())) return "a failure says nothing";
    if (group)
      for (Article& article : group.value().articles) desk.add(std::move(article));
    const auto refusals = read_refusals(line, Phrases::of("fr"));
    if (!refusals && (refusals.error().code.empty() || refusals.error().message.empty()))
      return "a failure says nothing";
  }
  return test::broken_in(desk.compare());
}

std::string tables(std::string_view bytes) {
  const std::string_view path = cut(bytes, '\n');
  const Embedded table{path, bytes};
  const std::string_view language = path.substr(0, std::min(path.find('/'), path.size()));
  const Lexicon lexicon(language, {&table, 1});
  std::vector<Token> tokens;
  scan(bytes, tokens);
  lexicon.identify(bytes, tokens);
  std::vector<Match> matches;
  for (std::size_t i = 0; i < tokens.size(); ++i) lexicon.match(tokens, i, matches);
  for (const Match& match : matches)
    if (match.length == 0 || match.begin + match.length > tokens.size()) return "a phrase beyond the text";
  const Phrases phrases(table);
  for (const std::string_view key : {"rateOff", "failure.badJson"})
    (void)phrases.say(key, {{"line", "3"}, {"a", "12"}});
  return {};
}

std::string rates(std::string_view bytes) {
  const auto read = Rates::from_bytes(bytes);
  if (!read) {
    const Error error = in_words(read.error(), Phrases::of("fr"));
    return error.message.empty() || error.message.starts_with("failure.") ? "a failure says nothing" : "";
  }
  const Rates& rates = read.value();
  if (rates.empty()) return "rates without a day";
  if (rates.last() < rates.first()) return "rates that end before they begin";
  for (const Day day : {rates.first(), rates.last(), rates.first() + 3, rates.last() - 4})
    for (const std::string& code : rates.currencies()) {
      const auto fix = rates.on(code, day);
      if (fix && (!(fix->value > 0) || day < fix->day)) return "a fixing that is none";
      (void)rates.cross("EUR", code, day);
    }
  Desk desk(rates);
  Article article;
  article.id = "a", article.language = "en", article.published = rates.last();
  article.text = "It cost 38 billion dollars (33 billion euros), or 88 million pounds (100 million euros).";
  desk.add(std::move(article));
  return broken_words(desk.read("a"), bytes.size());
}

std::string replay(std::string_view bytes) {
  for (const std::string_view language : {"fr", "en"}) {
    const Phrases& phrases = Phrases::of(language);
    const auto all = recoupe::replay(bytes, phrases);
    if (!all && (all.error().code.empty() || all.error().message.empty())) return "a failure says nothing";
    if (!all) continue;
    for (const Replayed& one : all.value())
      if ((one.held == Held::fails) == one.fault.code.empty())
        return "a finding fails without a fault, or has one and holds";
    if (!is_json(replay_json(all.value()))) return "an answer is no JSON";
    // A phrase that is not in the table comes out as its key.
    const std::string text = replay_text(all.value(), phrases);
    for (const Replayed& one : all.value())
      if (one.held == Held::fails && text.find("replay." + std::string(one.fault.code)) != std::string::npos)
        return "a fault without words";
    if (replay_text(recoupe::replay(bytes, phrases).value(), phrases) != text) return "the same report has two answers";
  }
  return {};
}

std::span<const Door> doors() {
  static constexpr std::array<Door, 6> all = {{{"article", article},
                                               {"story", story},
                                               {"lines", lines},
                                               {"tables", tables},
                                               {"rates", rates},
                                               {"replay", replay}}};
  return all;
}

}  // namespace recoupe::fuzz
