// The dump lives here and nowhere else: the report has its own spelling.
#include "support/figures.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

namespace recoupe::test {
namespace {

constexpr const char* kinds[] = {"money", "percent", "basisPoints", "count", "measure", "multiple",
                                 "plain", "rate",    "duration",    "date",  "period",  "deadline"};
constexpr const char* hedges[] = {"exact", "about", "atLeast", "atMost", "between"};
constexpr const char* statuses[] = {"stated", "reported", "rumoured", "planned", "projected", "denied", "opinion"};

std::string text_of(const Interval& i) {
  std::string out =
      i.low_edge == Edge::none ? "(-inf" : (i.low_edge == Edge::open ? "(" : "[") + to_text(trimmed(i.low));
  out += "..";
  out += i.high_edge == Edge::none ? "inf)" : to_text(trimmed(i.high)) + (i.high_edge == Edge::open ? ")" : "]");
  return out;
}

}  // namespace

std::shared_ptr<const Reading> reading_of(const std::string& text, std::string_view language,
                                          std::string_view published) {
  Article article;
  article.id = "case", article.text = text, article.language = std::string(language);
  article.published = day_from_iso(published);
  return read(std::move(article));
}

std::shared_ptr<const Reading> reading_of(const Case& c, std::string_view language) {
  const auto option = [&](const char* key, std::string_view otherwise) {
    const auto found = c.options.find(key);
    return found == c.options.end() ? std::string(otherwise) : found->second;
  };
  return reading_of(c.text, option("language", language), option("published", "2025-11-03"));
}

const Mention* mention_at(const Reading& reading, Span span) {
  for (const Mention& m : reading.mentions)
    if (m.span == span) return &m;
  return nullptr;
}

std::set<std::string> words_of(const Reading& reading, const Mention& m) {
  std::set<std::string> words = {kinds[static_cast<int>(m.kind)], hedges[static_cast<int>(m.hedge)]};
  const auto add_phrase = [&](std::string_view phrase) {
    std::istringstream in{std::string(phrase)};
    for (std::string word; in >> word;) words.insert(word);
  };
  if (is_time(m.kind)) {
    words.insert(iso(m.moment));
  } else {
    words.insert(to_text(trimmed(m.low))), words.insert(to_text(trimmed(m.high))), words.insert(text_of(m.interval));
    add_phrase(m.unit);
    if (m.unit.empty()) add_phrase(slice(reading.article.text, m.noun));
  }
  if (!m.per.empty()) words.insert("per"), add_phrase(m.per);
  const Claim& claim = reading.claims[static_cast<std::size_t>(&m - reading.mentions.data())];
  words.insert(statuses[static_cast<int>(claim.stance.status)]);
  if (claim.change != Change::none) words.insert(claim.change == Change::up ? "up" : "down");
  if (claim.change == Change::none) words.insert("level");
  for (const TopicHit& hit : claim.topics)
    if (hit.closeness >= 1)
      words.insert(std::string(hit.topic)), words.insert(std::string(hit.topic) + ":" + std::to_string(hit.closeness));
  for (const Scope& scope : claim.scopes) words.insert(std::string(scope.value));
  if (!claim.stance.source.empty()) words.insert("by"), add_phrase(slice(reading.article.text, claim.stance.source));
  return words;
}

std::string missing_words(const Reading& reading, const Mention& mention, std::string_view expectation) {
  const std::set<std::string> words = words_of(reading, mention);
  std::istringstream in{std::string(expectation)};
  std::string missing;
  for (std::string word; in >> word;)
    if (!words.contains(word)) missing += (missing.empty() ? "" : " ") + word;
  if (!missing.empty()) {
    missing += "  (it is:";
    for (const std::string& word : words) missing += " " + word;
    missing += ")";
  }
  return missing;
}

void check_case(const Case& c, std::string_view language, bool only) {
  const auto reading = reading_of(c, language);
  std::string wrong;
  for (std::size_t i = 0; i < c.spans.size(); ++i) {
    const Mention* m = mention_at(*reading, c.spans[i]);
    if (m == nullptr) {
      wrong += "\n  no mention: " + std::string(slice(c.text, c.spans[i]));
    } else if (i < c.expectations.size()) {
      if (const std::string missing = missing_words(*reading, *m, c.expectations[i]); !missing.empty())
        wrong += "\n  not said: " + missing;
    }
  }
  if (only || c.spans.empty())
    for (const Mention& m : reading->mentions)
      if (std::find(c.spans.begin(), c.spans.end(), m.span) == c.spans.end())
        wrong += "\n  unexpected: " + std::string(slice(c.text, m.span));
  if (!c.known_gap) {
    CHECK_MESSAGE(wrong.empty(), c.where() << wrong);
  } else {
    report_gap(c, wrong.empty());
  }
}

}  // namespace recoupe::test
