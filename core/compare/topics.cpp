// The tables are short lists, read once and kept sorted.
#include "compare/topics.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "lang/embedded.h"

namespace recoupe {
namespace {

std::vector<std::string_view> lines_of(std::string_view path) {
  std::vector<std::string_view> lines;
  for (const Embedded& file : embedded_tables()) {
    if (file.path != path) continue;
    for (std::size_t from = 0; from < file.bytes.size();) {
      const std::size_t end = std::min(file.bytes.find('\n', from), file.bytes.size());
      const std::string_view line = file.bytes.substr(from, end - from);
      if (!line.empty() && line.front() != '#') lines.push_back(line);
      from = end + 1;
    }
  }
  std::sort(lines.begin(), lines.end());
  return lines;
}

}  // namespace

bool are_kin(std::string_view topic, std::string_view other) {
  static const auto pairs = [] {
    std::vector<std::pair<std::string_view, std::string_view>> list;
    for (const std::string_view line : lines_of("kin.tsv")) {
      const auto tab = line.find('\t');
      if (tab == std::string_view::npos) continue;
      list.emplace_back(line.substr(0, tab), line.substr(tab + 1));
      list.emplace_back(line.substr(tab + 1), line.substr(0, tab));
    }
    std::sort(list.begin(), list.end());
    return list;
  }();
  return std::binary_search(pairs.begin(), pairs.end(), std::pair{topic, other});
}

bool is_weak(std::string_view topic) { return are_kin(topic, "*"); }

bool moves(std::string_view topic) {
  static const auto topics = lines_of("moving.tsv");
  return std::binary_search(topics.begin(), topics.end(), topic);
}

bool is_daily(std::string_view topic) {
  static const auto topics = lines_of("daily.tsv");
  return std::binary_search(topics.begin(), topics.end(), topic);
}

}  // namespace recoupe
