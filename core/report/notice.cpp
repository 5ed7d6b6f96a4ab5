// Notices follow from the reading alone, so that a report can be written again at any time.
#include "report/notice.h"

#include <algorithm>
#include <iterator>

#include "base/utf8.h"
#include "inspect/figure.h"
#include "report/describe.h"

namespace recoupe {
namespace {

// Figures that a reader sees otherwise than they are written: how many, and the first.
struct Disguised {
  int count = 0;
  Span first;
  void add(Span span) {
    if (count++ == 0) first = span;
  }
};

// Turns the order of what follows about, digits too.
constexpr bool is_override(char32_t c) { return c == 0x202D || c == 0x202E; }

template <class Test>
bool holds_any(std::string_view text, Span span, Test&& test) {
  const std::string_view words = slice(text, span);
  for (std::size_t at = 0; at < words.size();) {
    const CodePoint c = decode(words, at);
    if (test(c.value)) return true;
    at += c.size;
  }
  return false;
}

// Figures with invisible characters inside, or in a sentence whose order is turned about.
Disguised hidden_in(const Reading& r) {
  Disguised found;
  const std::string_view text = r.article.text;
  const bool turned = holds_any(text, {0, static_cast<std::uint32_t>(text.size())}, is_override);
  for (const Mention& m : r.mentions) {
    const bool inside = holds_any(text, m.span, [](char32_t c) { return classify(c) == CharClass::invisible; });
    if (inside || (turned && holds_any(text, sentence_around(r, m.span), is_override))) found.add(m.span);
  }
  return found;
}

// A letter that passes for a digit: O, l, I, and their Cyrillic doubles.
constexpr bool is_double(char32_t c) {
  constexpr char32_t doubles[] = {'O', 'o', 'l', 'I', 0x41E, 0x43E, 0x417, 0x406};
  return std::find(std::begin(doubles), std::end(doubles), c) != std::end(doubles);
}

// Numbers in other digits, and numbers with a letter between their digits that passes for one ("1O0").
Disguised undigits_in(const Reading& r) {
  Disguised found;
  const std::string_view text = r.article.text;
  const auto is_digit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    std::size_t end = at + c.size;
    if (is_other_digit(c.value)) {
      while (end < text.size() && is_other_digit(decode(text, end).value)) end += decode(text, end).size;
      found.add({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
    } else if (is_double(c.value) && at > 0 && is_digit(at - 1) && is_digit(end)) {
      found.add({static_cast<std::uint32_t>(at - 1), static_cast<std::uint32_t>(end + 1)});
    }
    at = end;
  }
  return found;
}

}  // namespace

std::vector<Notice> notices_of(const Reading& reading, const Phrases& phrases) {
  std::vector<Notice> out;
  const auto add = [&](std::string_view code, std::initializer_list<Filling> filling = {}) {
    out.push_back({code, phrases.say("notice." + std::string(code), filling)});
  };
  const auto add_disguised = [&](std::string_view code, const Disguised& found) {
    if (found.count == 0) return;
    add(code, {{"count", std::to_string(found.count)}, {"words", one_line(slice(reading.article.text, found.first))}});
  };
  if (reading.text.tokens.empty()) {
    add("empty");  // the rest would only repeat it
    return out;
  }
  if (reading.bytes_cut > 0) add("tooLong", {{"limit", std::to_string(longest_text >> 20)}});
  if (reading.mentions_left > 0)
    add("tooManyFigures", {{"limit", std::to_string(most_figures)}, {"count", std::to_string(reading.mentions_left)}});
  if (const std::size_t crowded = crowded_sentences(reading); crowded > 0)
    add("crowded", {{"limit", std::to_string(most_figures_together)}, {"count", std::to_string(crowded)}});
  if (!is_valid_utf8(reading.article.text)) add("notUtf8");
  add_disguised("hiddenCharacters", hidden_in(reading));
  add_disguised("otherDigits", undigits_in(reading));
  if (!reading.known_language) add("otherLanguage", {{"language", reading.article.language.value_or("")}});
  if (!reading.article.published) add("noDate");
  return out;
}

Error in_words(const Error& rates, const Phrases& phrases) {
  return {rates.code, phrases.say("failure." + rates.code, {{"cell", rates.message}}), rates.line};
}

}  // namespace recoupe
