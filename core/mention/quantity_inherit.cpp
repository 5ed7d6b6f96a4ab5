// What an amount leaves out, the amounts around it say: first what its own sentence counts, then the currency of the
// article.
#include "mention/quantity_inherit.h"

#include <map>
#include <string_view>

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
  const auto in_brackets = [&](const Mention& m) {  // said again, in passing
    return m.begin_token > 0 && text.tokens[m.begin_token - 1].key == hash_of("(");
  };
  // What most of the article's large amounts are in; of two as frequent, the first.
  const Mention* main = nullptr;
  std::map<std::string_view, int> times;
  for (const Mention& m : mentions)
    if (m.kind == Kind::money && !m.inherited_unit && m.scale >= 6 && !in_brackets(m)) ++times[m.unit];
  for (const Mention& m : mentions)
    if (m.kind == Kind::money && !m.inherited_unit && m.scale >= 6 && times[m.unit] > 0 &&
        (main == nullptr || times[m.unit] > times[main->unit]))
      main = &m;
  const Mention* near = nullptr;  // the last one of the sentence
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    Mention& m = mentions[i];
    if (m.kind != Kind::money || (m.inherited_unit && inherit_thing(mentions, i, m))) continue;
    if (near != nullptr && near->sentence != m.sentence) near = nullptr;
    const Mention* of = near != nullptr ? near : main;
    if (!m.inherited_unit) {
      if (m.scale >= 6 && !in_brackets(m)) near = &m;
    } else if (of == nullptr) {
      m.kind = Kind::plain, m.inherited_unit = false;
    } else {
      m.unit = of->unit, m.open_currency = of->open_currency, m.unit_key = hash_of(of->unit);
    }
  }
}

}  // namespace recoupe
