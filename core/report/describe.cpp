// Looks up what a reading knows of one of its mentions. Nothing is decided here.
#include "report/describe.h"

#include <algorithm>

#include "base/utf8.h"

namespace recoupe {

const Claim& claim_of(const Reading& reading, std::uint32_t mention) {
  static const Claim unclaimed;
  return mention < reading.claims.size() ? reading.claims[mention] : unclaimed;
}

std::string unit_of(const Reading& reading, const Mention& mention) {
  if (is_time(mention.kind)) return {};
  if (!mention.unit.empty() || mention.noun.empty()) return std::string(mention.unit);
  return folded(one_line(slice(reading.article.text, mention.noun)));
}

std::string measure_of(const Reading& reading, std::uint32_t mention) {
  const Claim& claim = claim_of(reading, mention);
  std::string out;
  const auto add = [&](std::string_view words) {
    if (words.empty()) return;
    if (!out.empty()) out += " · ";
    out += words;
  };
  if (!claim.topics.empty() && claim.topics.front().closeness > 0) add(claim.topics.front().topic);
  for (const Scope& scope : claim.scopes) add(scope.value);
  if (!reading.mentions[mention].per.empty()) add("per " + std::string(reading.mentions[mention].per));
  return out;
}

std::vector<std::string_view> subject_of(const Reading& reading, std::uint32_t mention) {
  std::vector<std::string_view> out;
  for (const std::uint64_t party : claim_of(reading, mention).parties) {
    const auto name =
        std::find_if(reading.names.begin(), reading.names.end(), [&](const Name& n) { return n.id == party; });
    if (name == reading.names.end()) continue;
    if (std::find(out.begin(), out.end(), name->canonical) == out.end()) out.push_back(name->canonical);
  }
  return out;
}

std::string source_of(const Reading& reading, std::uint32_t mention) {
  return one_line(slice(reading.article.text, claim_of(reading, mention).stance.source));
}

Span sentence_around(const Reading& reading, Span place) {
  const Text& text = reading.text;
  const auto token = std::upper_bound(text.tokens.begin(), text.tokens.end(), place.begin,
                                      [](std::uint32_t byte, const Token& t) { return byte < t.span.end; });
  const auto index = static_cast<std::size_t>(token - text.tokens.begin());
  if (index >= text.sentence_of.size() || text.sentence_of[index] >= text.sentences.size()) return place;
  const Sentence& sentence = text.sentences[text.sentence_of[index]];
  return hull(place, text.span_of(sentence.begin, sentence.end));
}

std::string one_line(std::string_view words) {
  std::string out;
  bool space = false;
  for (std::size_t at = 0; at < words.size();) {
    const CodePoint c = decode(words, at);
    const CharClass is = classify(c.value);
    if (is == CharClass::newline || c.value == ' ' ||
        c.value == '\t') {  // no-break spaces are kept: they are set on purpose
      space = !out.empty();
    } else if (is != CharClass::invisible) {
      if (space) out += ' ';
      space = false;
      out += words.substr(at, c.size);
    }
    at += c.size;
  }
  return out;
}

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    const bool turns = (c.value >= 0x202A && c.value <= 0x202E) || (c.value >= 0x2066 && c.value <= 0x2069);
    if (c.value < 0x20 && c.value != '\n' && c.value != '\t')
      out += {'\xE2', '\x90', static_cast<char>(0x80 + c.value)};
    else if (c.value == 0x7F)
      out += "\xE2\x90\xA1";
    else if ((c.value >= 0x80 && c.value < 0xA0) || (c.value == 0xFFFD && c.size == 1))
      out += "\xEF\xBF\xBD";
    else if (!turns)
      out += text.substr(at, c.size);
    at += c.size;
  }
  return out;
}

}  // namespace recoupe
