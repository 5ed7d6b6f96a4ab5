// Only whole first or last words count, and only of names that the article itself made: the table's names have one id
// already.
#include "compare/namesakes.h"

#include <string>
#include <string_view>

#include "base/utf8.h"

namespace recoupe {
namespace {

constexpr std::size_t shortest = 4;  // bytes of a word that names by itself

struct Short {
  std::uint64_t id = 0;
  NameType type = NameType::organisation;
};

bool stands_alone(const Name& name) {
  return !name.known && name.type != NameType::place && name.type != NameType::paper &&
         name.canonical.size() >= shortest;
}

}  // namespace

std::string_view short_form(const Name& name) {
  if (!stands_alone(name)) return {};
  const bool person = name.type == NameType::person;
  const auto gap = person ? name.canonical.rfind(' ') : name.canonical.find(' ');
  if (gap == std::string_view::npos) return {};
  const auto word = person ? name.canonical.substr(gap + 1) : name.canonical.substr(0, gap);
  return word.size() < shortest ? std::string_view() : word;
}

Namesakes::Namesakes(std::span<const Reading* const> readings) {
  std::unordered_map<std::string, Short> shorts;
  for (const Reading* reading : readings)
    for (const Name& name : reading->names)
      if (stands_alone(name) && name.canonical.find(' ') == std::string_view::npos)
        shorts.try_emplace(folded(name.canonical), Short{name.id, name.type});
  if (shorts.empty()) return;
  for (const Reading* reading : readings)
    for (const Name& name : reading->names) {
      const std::string_view word = short_form(name);
      if (word.empty()) continue;
      const auto found = shorts.find(folded(word));
      if (found == shorts.end() || found->second.id == name.id) continue;
      const auto [link, fresh] = longer_.try_emplace(found->second.id, name.id);
      if (!fresh && link->second != name.id) link->second = found->second.id;  // two of that name: neither
    }
}

}  // namespace recoupe
