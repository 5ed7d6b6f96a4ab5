// The language tables are read backwards, so that a word added for reading is there for writing too.
#include "report/words.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "lang/lexicon.h"

namespace recoupe {
namespace {

// What stands between the first brackets: nothing in the singular, the last ending in the plural; "(y|ies)" has both.
std::string ending(std::string_view inside, bool plural) {
  const auto bar = inside.find('|');
  if (bar == std::string_view::npos) return plural ? std::string(inside) : std::string();
  return std::string(plural ? inside.substr(inside.rfind('|') + 1) : inside.substr(0, bar));
}

using Entry = std::pair<std::string_view, std::string_view>;  // thing, forms

// What the tables of one language call things, sorted; of several rows for one thing the first stays.
struct Backwards {
  std::string_view language;
  std::vector<Entry> units, topics;
};

// A sentence says euros, not € or EUR.
bool is_word(std::string_view form) {
  const bool has_small = std::any_of(form.begin(), form.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return has_small && classify(decode(form, 0).value) == CharClass::letter;
}

void index(std::vector<Entry>& entries) {
  std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.first < b.first; });
}

Backwards backwards(std::string_view language) {
  Backwards out{language, {}, {}};
  const Lexicon& lexicon = Lexicon::of(language);
  for (const Table table : {Table::currency, Table::noun})
    for (const Row* row : lexicon.rows(table))
      if (is_word(row->form)) out.units.emplace_back(row->fields[0], row->form);
  for (const Row* row : lexicon.rows(Table::unit))
    if (equal(row->number, {1, 0}) && is_word(row->form))
      out.units.emplace_back(row->fields[1], row->form);  // a metre, not a millimetre
  for (const Row* row : lexicon.rows(Table::topic))
    if (row->fields[1] == "noun") out.topics.emplace_back(row->fields[0], row->form);
  index(out.units), index(out.topics);
  return out;
}

const Backwards& backwards_in(const Phrases& phrases) {
  static const std::vector<Backwards> all = [] {
    std::vector<Backwards> list;
    for (const std::string_view language : Phrases::languages()) list.push_back(backwards(language));
    return list;
  }();
  static const Backwards nothing;
  for (const Backwards& one : all)
    if (one.language == phrases.language()) return one;
  return nothing;
}

std::string_view forms_of(const std::vector<Entry>& entries, std::string_view thing) {
  const auto at = std::lower_bound(entries.begin(), entries.end(), thing,
                                   [](const Entry& e, std::string_view t) { return e.first < t; });
  return at != entries.end() && at->first == thing ? at->second : std::string_view{};
}

}  // namespace

std::string first_form(std::string_view forms, bool plural) {
  std::string out;
  for (std::size_t at = 0; at < forms.size() && forms[at] != '|';) {
    if (forms[at] != '(') {
      out += forms[at++];
      continue;
    }
    const std::size_t close = std::min(forms.find(')', at), forms.size());
    out += ending(forms.substr(at + 1, close - at - 1), plural);
    at = close + 1;
  }
  return out;
}

std::string unit_word(std::string_view unit, bool plural, const Phrases& phrases) {
  const std::string_view phrase = phrases.find("unit." + std::string(unit));
  if (!phrase.empty()) return std::string(form_of(phrase, plural ? 1 : 0));
  const std::string_view forms = forms_of(backwards_in(phrases).units, unit);
  return forms.empty() ? std::string(unit) : first_form(forms, plural);
}

std::string topic_word(std::string_view topic, const Phrases& phrases) {
  const std::string_view phrase = phrases.find("topic." + std::string(topic));
  if (!phrase.empty() || topic.empty()) return std::string(phrase);
  return first_form(forms_of(backwards_in(phrases).topics, topic),
                    false);  // better no word than one of another language
}

bool takes_plural(Decimal value, const Phrases& phrases) {
  const Decimal size = value.digits < 0 ? negate(value) : value;
  return phrases.find("number.singular") == "under 2" ? !less(size, {2, 0}) : !equal(size, {1, 0});
}

std::string joined(const std::vector<std::string>& parts, const Phrases& phrases, const std::string& way) {
  if (parts.empty()) return {};
  std::string out = parts.front();
  for (std::size_t i = 1; i < parts.size(); ++i)
    out = phrases.say(way + (i + 1 == parts.size() ? ".last" : ".more"), {{"a", out}, {"b", parts[i]}});
  return out;
}

std::string capitalised(std::string text) {
  if (text.empty()) return text;
  const auto first = static_cast<unsigned char>(text[0]);
  const auto second = text.size() > 1 ? static_cast<unsigned char>(text[1]) : 0;
  if (first >= 'a' && first <= 'z') {
    text[0] = static_cast<char>(first - 32);
  } else if (first == 0xC3 && second >= 0xA0 && second <= 0xBE && second != 0xB7) {  // à to þ
    text[1] = static_cast<char>(second - 32);
  }
  return text;
}

std::string in_quotes(std::string_view words, const Phrases& phrases) {
  return phrases.say("quote", {{"words", std::string(words)}});
}

std::string publisher_of(std::string_view source, const Phrases& phrases) {
  const std::string_view known = phrases.find("publisher." + std::string(source));
  return std::string(known.empty() ? source : known);
}

}  // namespace recoupe
