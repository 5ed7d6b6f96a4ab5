// One pass over the names decides for the whole article: a sentence seldom says again which dollars it counts in.
#include "claim/currency.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "base/utf8.h"
#include "lang/embedded.h"

namespace recoupe {
namespace {

struct Place {
  std::string_view name, word, code;
};

std::vector<Place> read_places() {
  std::vector<Place> list;
  for (const Embedded& file : embedded_tables()) {
    if (file.path != "currency_places.tsv") continue;
    for (std::size_t from = 0; from < file.bytes.size();) {
      const std::size_t end = std::min(file.bytes.find('\n', from), file.bytes.size());
      const std::string_view line = file.bytes.substr(from, end - from);
      from = end + 1;
      if (line.empty() || line.front() == '#') continue;
      const std::size_t first = line.find('\t'), second = line.find('\t', first + 1);
      list.push_back({line.substr(0, first), line.substr(first + 1, second - first - 1), line.substr(second + 1)});
    }
  }
  std::sort(list.begin(), list.end(), [](const Place& a, const Place& b) { return a.name < b.name; });
  return list;
}

const Place* place_of(std::string_view name) {
  static const auto places = read_places();
  const auto at = std::lower_bound(places.begin(), places.end(), name,
                                   [](const Place& place, std::string_view other) { return place.name < other; });
  return at != places.end() && at->name == name ? &*at : nullptr;
}

/// The bare words of the table, and what they are read as where nothing else is known (currencies.tsv, `open`).
struct Bare {
  std::string_view word, code;
};
constexpr Bare bare_words[] = {{"dollar", "USD"}, {"franc", "CHF"}, {"franc", "FRF"}, {"peso", "MXN"}};

std::string_view bare_word_of(const Mention& m) {
  if (!m.open_currency) return {};
  for (const Bare& bare : bare_words)
    if (bare.code == m.unit) return bare.word;
  return {};
}

/// The one currency of a word that the places of the article have; empty where they have none or two.
struct Seen {
  std::string_view code;
  bool two = false;
};

}  // namespace

void settle_currencies(const Text& text, const std::vector<Name>& names, std::vector<Mention>& mentions) {
  if (std::none_of(mentions.begin(), mentions.end(), [](const Mention& m) { return m.open_currency; })) return;
  std::map<std::string_view, Seen> seen;
  const auto see = [&](std::string_view word) {
    const Place* place = place_of(word);
    if (place == nullptr) return;
    Seen& of_word = seen[place->word];
    of_word.two = of_word.two || (!of_word.code.empty() && of_word.code != place->code);
    of_word.code = place->code;
  };
  for (const Name& name : names) see(name.canonical);
  for (std::uint32_t i = 0; i < text.tokens.size(); ++i)
    if (text.tokens[i].kind == TokenKind::word) see(text.word(i));
  for (Mention& m : mentions) {
    const std::string_view word = bare_word_of(m);
    if (word.empty()) continue;
    const auto found = seen.find(word);
    const bool known = found != seen.end();
    if (word == "dollar") {
      if (!known) m.open_currency = false;  // the United States' is nobody's place
    } else if (known && !found->second.two) {
      m.unit = found->second.code, m.unit_key = hash_of(m.unit), m.open_currency = false;
    }
  }
}

}  // namespace recoupe
