// Loading the phrases, and the two rules of their templates: {placeholders} and [optional parts].
#include "report/phrases.h"

#include <algorithm>

namespace recoupe {
namespace {

constexpr std::string_view file_name = "/messages.tsv";

const std::vector<Phrases>& all_phrases() {
  static const std::vector<Phrases> all = [] {
    std::vector<Phrases> list;
    for (const Embedded& table : embedded_tables())
      if (table.path.ends_with(file_name)) list.emplace_back(table);
    return list;
  }();
  return all;
}

// Fills up to the end of the pattern; false when a placeholder was empty.
bool fill_plain(std::string_view pattern, const Lookup& lookup, std::string& out) {
  bool complete = true;
  for (std::size_t at = 0; at < pattern.size();) {
    const std::size_t open = std::min(pattern.find('{', at), pattern.size());
    out += pattern.substr(at, open - at);
    if (open == pattern.size()) break;
    const std::size_t close = std::min(pattern.find('}', open), pattern.size());
    const std::string value = lookup(pattern.substr(open + 1, close - open - 1));
    complete = complete && !value.empty();
    out += value;
    at = close + 1;
  }
  return complete;
}

}  // namespace

Phrases::Phrases(const Embedded& table) : language_(table.path.substr(0, table.path.size() - file_name.size())) {
  for (std::size_t from = 0; from < table.bytes.size();) {
    const std::size_t end = std::min(table.bytes.find('\n', from), table.bytes.size());
    const std::string_view line = table.bytes.substr(from, end - from);
    from = end + 1;
    const std::size_t tab = line.find('\t');
    if (line.empty() || line.front() == '#' || tab == std::string_view::npos) continue;
    rows_.emplace_back(line.substr(0, tab), line.substr(tab + 1));
  }
  std::stable_sort(rows_.begin(), rows_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
}

const Phrases& Phrases::of(std::string_view language) {
  static const Phrases nothing{Embedded{file_name, {}}};
  const Phrases* english = &nothing;
  for (const Phrases& phrases : all_phrases()) {
    if (phrases.language() == language) return phrases;
    if (phrases.language() == "en") english = &phrases;
  }
  return *english;
}

std::vector<std::string_view> Phrases::languages() {
  std::vector<std::string_view> out;
  for (const Phrases& phrases : all_phrases()) out.push_back(phrases.language());
  return out;
}

std::string_view Phrases::find(std::string_view key) const {
  const auto row =
      std::lower_bound(rows_.begin(), rows_.end(), key, [](const auto& r, std::string_view k) { return r.first < k; });
  return row != rows_.end() && row->first == key ? row->second : std::string_view{};
}

std::string Phrases::say(std::string_view key, std::span<const Filling> filling) const {
  const std::string_view pattern = find(key);
  return pattern.empty() ? std::string(key) : filled(pattern, filling);
}

std::string filled(std::string_view pattern, const Lookup& lookup) {
  std::string out;
  for (std::size_t at = 0; at < pattern.size();) {
    const std::size_t open = std::min(pattern.find('[', at), pattern.size());
    fill_plain(pattern.substr(at, open - at), lookup, out);
    if (open == pattern.size()) break;
    const std::size_t close = std::min(pattern.find(']', open), pattern.size());
    std::string part;
    if (fill_plain(pattern.substr(open + 1, close - open - 1), lookup, part)) out += part;
    at = close + 1;
  }
  return out;
}

std::string filled(std::string_view pattern, std::span<const Filling> filling) {
  return filled(pattern, [filling](std::string_view name) {
    for (const auto& [key, value] : filling)
      if (key == name) return value;
    return std::string();
  });
}

std::string_view form_of(std::string_view forms, std::size_t index) {
  for (;; --index) {
    const std::size_t bar = forms.find('|');
    if (index == 0 || bar == std::string_view::npos) return forms.substr(0, bar);
    forms.remove_prefix(bar + 1);
  }
}

}  // namespace recoupe
