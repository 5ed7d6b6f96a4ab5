#include "support/dates.h"

#include <doctest/doctest.h>

#include "mention/date.h"
#include "text/tokenize.h"

namespace recoupe::test {
namespace {

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

}  // namespace

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

std::string found_dates(std::string_view text, const std::vector<Mention>& mentions, bool weekday) {
  std::string out;
  for (const Mention& m : mentions) out += "[" + std::string(slice(text, m.span)) + "] = " + dump(m, weekday) + "; ";
  return out;
}

std::string expected_dates(const Case& c) {
  std::string out;
  for (std::size_t i = 0; i < c.spans.size(); ++i)
    out += "[" + std::string(slice(c.text, c.spans[i])) +
           "] = " + (i < c.expectations.size() ? c.expectations[i] : "") + "; ";
  return out;
}

void check_dates(const char* file) {
  for (const Case& c : cases_of(std::string("mention/") + file)) {
    const auto option = [&](const char* name) {
      const auto it = c.options.find(name);
      return it == c.options.end() ? std::string{} : it->second;
    };
    const auto mentions = dates_of(c.text, option("language"), day_from_iso(option("published")));
    const bool weekday = expected_dates(c).find("weekday") != std::string::npos;
    const std::string got = found_dates(c.text, mentions, weekday);
    if (c.known_gap) {
      report_gap(c, got == expected_dates(c));
    } else {
      CHECK_MESSAGE(got == expected_dates(c), c.where() << "\n  found " << got);
    }
  }
}

}  // namespace recoupe::test
