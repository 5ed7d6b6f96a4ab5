// One pass over the names decides for the whole article: a sentence seldom says again which dollars it counts in.
#include "claim/currency.h"

#include <algorithm>

#include "lang/embedded.h"

namespace recoupe {
namespace {

bool is_place_of_another_dollar(std::string_view name) {
  static const auto places = [] {
    std::vector<std::string_view> list;
    for (const Embedded& file : embedded_tables()) {
      if (file.path != "dollars.tsv") continue;
      for (std::size_t from = 0; from < file.bytes.size();) {
        const std::size_t end = std::min(file.bytes.find('\n', from), file.bytes.size());
        const std::string_view line = file.bytes.substr(from, end - from);
        if (!line.empty() && line.front() != '#') list.push_back(line.substr(0, line.find('\t')));
        from = end + 1;
      }
    }
    std::sort(list.begin(), list.end());
    return list;
  }();
  return std::binary_search(places.begin(), places.end(), name);
}

}  // namespace

void settle_currencies(const std::vector<Name>& names, std::vector<Mention>& mentions) {
  const bool open = std::any_of(names.begin(), names.end(),
                                [](const Name& name) { return is_place_of_another_dollar(name.canonical); });
  if (open) return;
  for (Mention& m : mentions) m.open_currency = false;
}

}  // namespace recoupe
