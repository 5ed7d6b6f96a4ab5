// Reports built by hand for the tests of the report layer: an article's text with its figures marked in [brackets].
#pragma once
#include <algorithm>
#include <memory>
#include <string>

#include "base/scan.h"
#include "desk.h"
#include "support/cases.h"

namespace recoupe::test {

/// An article whose [marked] places are mentions, exact amounts of dollars unless the test says otherwise. One sentence
/// a text.
inline std::shared_ptr<Reading> reading_of(const std::string& id, std::string_view marked,
                                           const std::string& language = "fr") {
  const Case marks = case_from_example(marked);
  const auto reading = std::make_shared<Reading>();
  reading->article.id = id;
  reading->article.text = marks.text;
  reading->article.publisher = "Le " + id;
  reading->article.language = language;
  reading->article.published = day_from({2025, 11, 3});
  reading->text.bytes = reading->article.text;
  scan(reading->article.text, reading->text.tokens);
  const auto tokens = static_cast<std::uint32_t>(reading->text.tokens.size());
  reading->text.sentences.push_back({0, tokens, 0, Part::body});
  reading->text.sentence_of.assign(tokens, 0);
  for (const Span span : marks.spans) {
    Mention mention;
    mention.span = span;
    mention.kind = Kind::money;
    mention.unit = "USD";
    mention.low = mention.high = {38, 9};
    mention.interval = as_rounded(mention.low);
    reading->mentions.push_back(mention);
    Claim claim;
    claim.mention = static_cast<std::uint32_t>(reading->claims.size());
    reading->claims.push_back(claim);
  }
  return reading;
}

/// A finding with a side for each place that the readings mark, in order.
inline Report report_of(std::vector<std::shared_ptr<Reading>> readings, Finding finding) {
  Report report;
  for (std::uint32_t document = 0; document < readings.size(); ++document) {
    report.documents.push_back(readings[document]);
    for (std::uint32_t i = 0; i < readings[document]->mentions.size(); ++i)
      finding.sides.push_back({document, readings[document]->mentions[i].span, i});
  }
  report.findings.push_back(std::move(finding));
  return report;
}

}  // namespace recoupe::test
