#include "claim/age.h"

#include <algorithm>

#include "base/utf8.h"
#include "lang/tables.h"
#include "mention/shape.h"

namespace recoupe {
namespace {

bool is_person(const Name& name) { return name.type == NameType::person; }

const Name* person_ending_at(const Reading& r, std::uint32_t token) {
  const auto at = std::find_if(r.names.begin(), r.names.end(),
                               [&](const Name& name) { return name.end_token == token && is_person(name); });
  return at == r.names.end() ? nullptr : &*at;
}

// The only person whom a sentence names, or none.
std::uint64_t only_person(const Reading& r, std::uint32_t sentence) {
  std::uint64_t found = 0;
  for (const Name& name : r.names) {
    if (name.sentence != sentence || !is_person(name)) continue;
    if (found != 0 && found != name.id) return 0;
    found = name.id;
  }
  return found;
}

// Of its sentence, or where that names nobody, of the one before it in the paragraph.
std::uint64_t person_in_mind(const Reading& r, std::uint32_t sentence) {
  const bool here = std::any_of(r.names.begin(), r.names.end(),
                                [&](const Name& name) { return name.sentence == sentence && is_person(name); });
  if (here) return only_person(r, sentence);
  if (sentence == 0 || r.text.sentences[sentence - 1].paragraph != r.text.sentences[sentence].paragraph) return 0;
  return only_person(r, sentence - 1);
}

}  // namespace

std::optional<Age> age_of(const Reading& r, const Mention& m) {
  constexpr Decimal oldest{125, 0};
  const Text& text = r.text;
  if (m.kind != Kind::duration || m.unit != "year" || less(oldest, m.low)) return std::nullopt;
  const std::uint32_t begin = text.sentences[m.sentence].begin;
  if (m.begin_token < begin + 1) return std::nullopt;
  const std::uint32_t before = m.begin_token - 1;
  const std::uint64_t sign = text.tokens[before].key;
  // "Neymar (25 ans, …", "Alain Vercourt, 67 ans"
  if (before > begin && (sign == hash_of("(") || sign == hash_of(","))) {
    if (const Name* name = person_ending_at(r, before)) return Age{name->id, true};
    return std::nullopt;
  }
  // "À 59 ans, le petit-fils du fondateur …"
  const bool closed = m.end_token < text.sentences[m.sentence].end && text.word(m.end_token) == ",";
  if (before == begin && closed && is_function_word(text, before, FunctionClass::preposition))
    return Age{person_in_mind(r, m.sentence), false};
  if (!is_partitive(text, before)) return std::nullopt;
  // "le joueur de 25 ans", "le ministre de 41 ans"
  for (const Match& match : text.matches_at(before - 1))
    if (match.row->table == Table::noun || is(*match.row, Table::role, RoleKind::person)) return Age{};
  return std::nullopt;
}

}  // namespace recoupe
