// One pass over the names decides for the whole article: a sentence seldom says again which dollars it counts in.
#include "claim/currency.h"

#include <algorithm>
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
bool is_bare(const Mention& m, std::string_view word) {
  if (!m.open_currency) return false;
  return word == "dollar" ? m.unit == "USD" : m.unit == "CHF" || m.unit == "FRF";
}

}  // namespace

void settle_currencies(const Text& text, const std::vector<Name>& names, std::vector<Mention>& mentions) {
  if (std::none_of(mentions.begin(), mentions.end(), [](const Mention& m) { return m.open_currency; })) return;
  bool other_dollar = false, two_francs = false;
  std::string_view franc;
  const auto see = [&](std::string_view word) {
    const Place* place = place_of(word);
    if (place == nullptr) return;
    if (place->word == "dollar") {
      other_dollar = true;
    } else {
      two_francs = two_francs || (!franc.empty() && franc != place->code);
      franc = place->code;
    }
  };
  for (const Name& name : names) see(name.canonical);
  for (std::uint32_t i = 0; i < text.tokens.size(); ++i)
    if (text.tokens[i].kind == TokenKind::word) see(text.word(i));
  for (Mention& m : mentions) {
    if (is_bare(m, "dollar") && !other_dollar) m.open_currency = false;
    if (is_bare(m, "franc") && !franc.empty() && !two_francs)
      m.unit = franc, m.unit_key = hash_of(franc), m.open_currency = false;
  }
}

}  // namespace recoupe
