#include "support/invariants.h"

#include <nlohmann/json.hpp>

#include "base/utf8.h"
#include "report/json.h"

namespace recoupe::test {
namespace {

using nlohmann::json;

// Between two code points, a malformed byte counting as one.
class Edges {
 public:
  explicit Edges(std::string_view text) : edge_(text.size() + 1, false) {
    for (std::size_t at = 0; at < text.size(); at += decode(text, at).size) edge_[at] = true;
    edge_[text.size()] = true;
  }
  bool has(Span span) const {
    return span.begin <= span.end && span.end < edge_.size() && edge_[span.begin] && edge_[span.end];
  }

 private:
  std::vector<bool> edge_;
};

std::string place(std::string_view what, Span span) {
  return std::string(what) + " at " + std::to_string(span.begin) + "-" + std::to_string(span.end);
}

// One JSON report against the report it was made from. `units_of` is the words at two offsets of the JSON.
template <class Words, class Expected>
std::string differing(const json& written, const Report& report, const Words& words, const Expected& expected) {
  if (written.is_discarded()) return "the JSON cannot be parsed";
  if (written["documents"].size() != report.documents.size()) return "the JSON has another number of documents";
  for (std::size_t d = 0; d < report.documents.size(); ++d) {
    const json& document = written["documents"][d];
    const Reading& reading = *report.documents[d];
    if (document["mentions"].size() != reading.mentions.size()) return "the JSON has another number of mentions";
    for (std::size_t m = 0; m < reading.mentions.size(); ++m) {
      const json& mention = document["mentions"][m];
      if (words(d, mention) != expected(slice(reading.article.text, reading.mentions[m].span)))
        return place("the JSON quotes other words for the mention", reading.mentions[m].span);
    }
  }
  if (written["findings"].size() != report.findings.size()) return "the JSON has another number of findings";
  for (std::size_t f = 0; f < report.findings.size(); ++f) {
    const json& finding = written["findings"][f];
    const auto& message = finding["message"].get_ref<const std::string&>();
    if (message.empty()) return "a finding says nothing";
    if (finding["sides"].size() != report.findings[f].sides.size()) return "the JSON has another number of sides";
    for (std::size_t s = 0; s < report.findings[f].sides.size(); ++s) {
      const Side& side = report.findings[f].sides[s];
      if (words(side.document, finding["sides"][s]) !=
          expected(slice(report.documents[side.document]->article.text, side.span)))
        return place("the JSON quotes other words for a side", side.span);
    }
  }
  return {};
}

}  // namespace

std::string broken_in(const Reading& reading) {
  const Edges edges(reading.article.text);
  std::uint32_t last = 0;
  for (const Token& token : reading.text.tokens) {
    if (!edges.has(token.span) || token.span.empty()) return place("a token", token.span);
    if (token.span.begin < last) return place("a token out of order", token.span);
    last = token.span.end;
  }
  std::uint32_t next = 0;
  for (const Sentence& sentence : reading.text.sentences) {
    if (sentence.begin != next || sentence.end <= sentence.begin)
      return "sentences do not partition the tokens at " + std::to_string(next);
    next = sentence.end;
  }
  if (next != reading.text.tokens.size()) return "the last sentence ends before the text";
  last = 0;
  for (const Mention& mention : reading.mentions) {
    if (!edges.has(mention.span) || mention.span.empty()) return place("a mention", mention.span);
    if (mention.span.begin < last) return place("a mention out of order or overlapping", mention.span);
    last = mention.span.end;
    if (mention.sentence >= reading.text.sentences.size()) return place("a mention of no sentence", mention.span);
    if (!edges.has(mention.noun)) return place("a noun", mention.noun);
  }
  if (reading.claims.size() != reading.mentions.size()) return "not one claim a mention";
  for (const Claim& claim : reading.claims) {
    if (!edges.has(claim.stance.cue)) return place("a cue", claim.stance.cue);
    if (!edges.has(claim.stance.source)) return place("a source", claim.stance.source);
  }
  for (const Name& name : reading.names)
    if (!edges.has(name.span) || name.span.empty()) return place("a name", name.span);
  for (const Quote& quote : reading.quotes)
    if (!edges.has(quote.span) || !edges.has(quote.speaker)) return place("a quotation", quote.span);
  for (const Span span : reading.furniture)
    if (!edges.has(span)) return place("furniture", span);
  last = 0;
  for (const Span span : reading.left) {
    if (!edges.has(span) || span.empty() || span.begin < last) return place("a figure left", span);
    last = span.end;
  }
  if (reading.understood > reading.figures) return "more figures understood than there are";
  return {};
}

std::string broken_in(const Report& report) {
  std::vector<Edges> edges;
  for (const auto& document : report.documents) {
    if (std::string broken = broken_in(*document); !broken.empty()) return document->article.id + ": " + broken;
    edges.emplace_back(document->article.text);
  }
  const auto is_place = [&](const Side& side) {
    return side.document < edges.size() && edges[side.document].has(side.span) && !side.span.empty() &&
           (side.mention == Side::none || side.mention < report.documents[side.document]->mentions.size());
  };
  for (const Finding& finding : report.findings) {
    if (finding.sides.empty()) return "a finding without a side";
    for (const Side& side : finding.sides)
      if (!is_place(side)) return place("a side", side.span);
    if (finding.computed)
      for (const Operand& operand : finding.computed->operands)
        if (!is_place(operand.side)) return place("an operand", operand.side.span);
    if (finding.witnesses && *finding.witnesses < 1) return "an agreement without a witness";
  }
  return {};
}

std::u16string utf16_of(std::string_view text) {
  std::u16string out;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    at += c.size;
    if (c.value >= 0x10000) {
      out += static_cast<char16_t>(0xD800 + ((c.value - 0x10000) >> 10));
      out += static_cast<char16_t>(0xDC00 + ((c.value - 0x10000) & 0x3FF));
    } else {
      out += static_cast<char16_t>(c.value);
    }
  }
  return out;
}

std::string broken_in_json(const Report& report) {
  const Phrases& phrases = Phrases::of("en");
  const auto range = [](const json& place) {
    const auto begin = place["begin"].get<std::size_t>(), end = place["end"].get<std::size_t>();
    return std::pair{begin, end - begin};
  };
  const auto in_bytes = [&](std::size_t document, const json& at) {
    const auto [begin, size] = range(at);
    return report.documents[document]->article.text.substr(begin, size);
  };
  const auto as_is = [](std::string_view words) { return std::string(words); };
  std::string broken =
      differing(json::parse(report_json(report, Offsets::utf8, phrases), nullptr, false), report, in_bytes, as_is);
  if (!broken.empty()) return "utf8: " + broken;
  std::vector<std::u16string> texts;
  for (const auto& document : report.documents) texts.push_back(utf16_of(document->article.text));
  const auto in_units = [&](std::size_t document, const json& at) {
    const auto [begin, size] = range(at);
    return texts[document].substr(begin, size);
  };
  broken =
      differing(json::parse(report_json(report, Offsets::utf16, phrases), nullptr, false), report, in_units, utf16_of);
  return broken.empty() ? broken : "utf16: " + broken;
}

}  // namespace recoupe::test
