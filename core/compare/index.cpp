// An inverted index, and a count over the postings of the keys that are asked for.
#include "compare/index.h"

#include <algorithm>

namespace recoupe {

void Index::add(std::uint32_t source, std::span<const std::uint64_t> keys) {
  for (const std::uint64_t key : keys) {
    auto& sources = sources_of_[key];
    sources.insert(std::upper_bound(sources.begin(), sources.end(), source), source);
  }
}

void Index::remove(std::uint32_t source, std::span<const std::uint64_t> keys) {
  for (const std::uint64_t key : keys) {
    const auto found = sources_of_.find(key);
    if (found == sources_of_.end()) continue;
    auto& sources = found->second;
    const auto at = std::lower_bound(sources.begin(), sources.end(), source);
    if (at != sources.end() && *at == source) sources.erase(at);
    if (sources.empty()) sources_of_.erase(found);
  }
}

std::vector<std::uint32_t> Index::nearest(std::span<const std::uint64_t> keys, std::uint32_t self,
                                          std::size_t most) const {
  std::unordered_map<std::uint32_t, std::uint32_t> shared;
  for (const std::uint64_t key : keys) {
    const auto found = sources_of_.find(key);
    if (found == sources_of_.end()) continue;
    const auto& sources = found->second;
    for (std::size_t i = 0; i < sources.size() && i < most_of_a_key; ++i)
      if (sources[i] != self) ++shared[sources[i]];
  }
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ranked(shared.begin(), shared.end());  // source, how many
  std::sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) {
    return a.second != b.second ? a.second > b.second : a.first < b.first;
  });
  if (ranked.size() > most) ranked.resize(most);
  std::vector<std::uint32_t> sources;
  for (const auto& [source, count] : ranked) sources.push_back(source);
  std::sort(sources.begin(), sources.end());
  return sources;
}

}  // namespace recoupe
