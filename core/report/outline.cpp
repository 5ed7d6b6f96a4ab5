// Lines, not layout: how they are set is text's and html's affair.
#include "report/outline.h"

#include <algorithm>

#include "report/describe.h"
#include "report/facts.h"
#include "report/figure.h"
#include "report/message.h"
#include "report/sum.h"
#include "report/vocabulary.h"
#include "report/words.h"

namespace recoupe {
namespace {

// The unit's word, or its sign without the number.
std::string bare_unit(std::string_view unit, const Phrases& phrases) {
  std::string word = unit_word(unit, false, phrases);
  const auto number = word.find("{n}");
  if (number == std::string::npos) return word;
  const std::string_view before = std::string_view(word).substr(0, number),
                         after = std::string_view(word).substr(number + 3);
  return before.empty() ? one_line(after.starts_with("\u00a0") ? after.substr(2) : after) : std::string(before);
}

// What the figures share, in words: topic, unit, time, names, scopes.
std::string grounds_of(const Grounds& because, const Phrases& phrases) {
  std::vector<std::string> parts;
  if (!because.topic.empty()) {
    const std::string topic = topic_word(because.topic, phrases);
    parts.push_back(topic.empty() ? bare_unit(because.topic, phrases) : topic);  // deaths are a topic and a unit
  }
  if (!because.unit.empty()) parts.push_back(bare_unit(because.unit, phrases));
  if (!because.time.empty()) parts.push_back(time_of(because.time, phrases));
  for (const std::string& name : because.names) parts.push_back(name);
  for (const std::string& scope : because.scope) parts.push_back(scope);
  std::string out;
  for (std::size_t i = 0; i < parts.size(); ++i)
    if (std::find(parts.data(), parts.data() + i, parts[i]) == parts.data() + i)
      out += (out.empty() ? "" : " · ") + parts[i];
  return out;
}

std::string with_guess(std::string words, bool guessed, const Phrases& phrases) {
  return guessed ? words + " (" + phrases.say("report.guessed") + ")" : words;
}

}  // namespace

std::vector<std::pair<std::string, std::string>> proof_of(const Report& report, const Finding& finding,
                                                          const Phrases& phrases) {
  std::vector<std::pair<std::string, std::string>> lines;
  if (finding.computed) {
    const Computed& c = *finding.computed;
    lines.emplace_back(phrases.say("report.sum"),
                       phrases.say("report.sum.text", {{"sum", sum_in_words(report, finding, phrases)},
                                                       {"stated", stated_in_words(report, finding, phrases)}}));
    if (c.reference)
      lines.emplace_back(
          phrases.say("report.reference"),
          phrases.say("report.reference.text", {{"source", publisher_of(c.reference->source, phrases)},
                                                {"date", time_of(c.reference->date, phrases)},
                                                {"pair", c.reference->pair},
                                                {"value", amount_of(c.reference->value, "", phrases, 6)}}));
    if (c.implied) lines.emplace_back(phrases.say("report.implied"), amount_of(*c.implied, "", phrases, 6));
  }
  if (const std::string grounds = grounds_of(finding.because, phrases); !grounds.empty() && finding.sides.size() > 1)
    lines.emplace_back(phrases.say("report.because"), grounds);
  lines.emplace_back(phrases.say("report.rule"), rule_of(finding, phrases));
  return lines;
}

std::string heading_of(const Reading& reading, const Phrases& phrases) {
  const Article& article = reading.article;
  std::vector<std::string> parts;
  if (article.publisher) parts.push_back(*article.publisher);
  if (article.title)
    parts.push_back(with_guess(in_quotes(one_line(*article.title), phrases), reading.guessed_title, phrases));
  if (article.published) {
    const std::string day = time_of(day_moment(*article.published), phrases);
    parts.push_back(with_guess(phrases.say("report.published", {{"date", day}}), reading.guessed_published, phrases));
  }
  std::string out;
  for (const std::string& part : parts) out += (out.empty() ? "" : ", ") + part;
  return out;
}

std::vector<std::string> coverage_of(const Reading& reading, const Phrases& phrases) {
  std::vector<std::string> lines;
  const auto count = [](auto number) { return std::to_string(number); };
  if (reading.figures > 0)
    lines.push_back(phrases.say("report.coverage",
                                {{"understood", count(reading.understood)}, {"figures", count(reading.figures)}}));
  std::size_t bytes = 0;
  for (const Span span : reading.furniture) bytes += span.size();
  if (bytes > 0)
    lines.push_back(phrases.say("report.aside", {{"count", count(reading.furniture.size())},
                                                 {"share", count((bytes * 100 + reading.article.text.size() / 2) /
                                                                 reading.article.text.size())}}));
  std::string left;
  for (const Span span : reading.left)
    left += (left.empty() ? "" : " · ") + one_line(slice(reading.article.text, span));
  if (!left.empty()) lines.push_back(phrases.say("report.left", {{"words", left}}));
  return lines;
}

bool is_told(const Report& report, const Timeline& timeline) {
  const auto said = [&](const Side& side) {
    const Reading& reading = *report.documents[side.document];
    const Mention& m = reading.mentions[side.mention];
    const std::string value =
        is_time(m.kind) ? iso(m.moment) : to_text(trimmed(m.low)) + " " + to_text(trimmed(m.high));
    return std::pair(value, claim_of(reading, side.mention).stance.status);
  };
  const auto& entries = timeline.entries;
  return std::any_of(entries.begin(), entries.end(),
                     [&](const Side& side) { return said(side) != said(entries.front()); });
}

std::string title_of(const Timeline& timeline, const Phrases& phrases) {
  Grounds measure = timeline.because;
  measure.time.clear(), measure.scope.clear();
  return capitalised(grounds_of(measure, phrases));
}

std::vector<std::string> lines_of(const Report& report, const Timeline& timeline, const Phrases& phrases) {
  std::vector<std::string> lines;
  for (const Side& side : timeline.entries) {
    const Reading& reading = *report.documents[side.document];
    const Status status = claim_of(reading, side.mention).stance.status;
    const auto& day = reading.article.published;
    lines.push_back(
        phrases.say("timeline.entry",
                    {{"date", day ? time_of(day_moment(*day), phrases) : ""},
                     {"who", who_of(reading)},
                     {"a", figure_of(reading, reading.mentions[side.mention], phrases)},
                     {"status", status == Status::stated ? "" : phrases.say("status." + std::string(name_of(status)))},
                     {"source", source_of(reading, side.mention)}}));
  }
  return lines;
}

}  // namespace recoupe
