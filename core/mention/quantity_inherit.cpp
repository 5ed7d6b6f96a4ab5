// What an amount leaves out, the amounts around it say: first what its own sentence counts, then the currency of the
// article.
#include "mention/quantity_inherit.h"

#include "base/utf8.h"

namespace recoupe {
namespace {

// "25.6 million tonnes, against 35.1 million": what the nearest amount of its size in the sentence counts or measures,
// unless that is money.
bool inherit_thing(const std::vector<Mention>& mentions, std::size_t at, Mention& m) {
  for (std::size_t i = at; i-- > 0 && mentions[i].sentence == m.sentence;) {
    const Mention& before = mentions[i];
    if (before.scale < 6) continue;
    if (before.kind != Kind::count && before.kind != Kind::measure) return false;
    m.kind = before.kind, m.unit = before.unit, m.noun = before.noun, m.unit_key = before.unit_key,
    m.inherited_unit = false;
    return true;
  }
  return false;
}

}  // namespace

void inherit_currencies(const Text& text, std::vector<Mention>& mentions) {
  std::string_view first;
  bool first_open = false;
  for (const Mention& m : mentions)
    if (m.kind == Kind::money && !m.inherited_unit && m.scale >= 6) {
      first = m.unit, first_open = m.open_currency;
      break;
    }
  std::string_view unit = first;
  bool open = first_open;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    Mention& m = mentions[i];
    if (m.kind != Kind::money || (m.inherited_unit && inherit_thing(mentions, i, m))) continue;
    if (!m.inherited_unit) {
      const bool in_brackets =
          m.begin_token > 0 && text.tokens[m.begin_token - 1].key == hash_of("(");  // said again, in passing
      if (m.scale >= 6 && !in_brackets) unit = m.unit, open = m.open_currency;
    } else if (unit.empty()) {
      m.kind = Kind::plain, m.inherited_unit = false;
    } else {
      m.unit = unit, m.open_currency = open, m.unit_key = hash_of(unit);
    }
  }
}

}  // namespace recoupe
