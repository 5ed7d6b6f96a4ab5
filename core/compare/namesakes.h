// One name under two forms in two articles: "Norvane" in one, "Norvane Systems" in the other.
#pragma once
#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>

#include "claim/reading.h"

namespace recoupe {

/// The word by which a longer name may go: a person's last, an organisation's first; empty where there is none.
std::string_view short_form(const Name& name);

/// Leads the id of a short form back to that of the one longer name, in any of the readings, that begins with it (ends
/// with it, for a person). A short form of two longer names is led nowhere.
class Namesakes {
 public:
  explicit Namesakes(std::span<const Reading* const> readings);
  std::uint64_t of(std::uint64_t id) const {
    const auto found = longer_.find(id);
    return found == longer_.end() ? id : found->second;
  }

 private:
  std::unordered_map<std::uint64_t, std::uint64_t> longer_;
};

}  // namespace recoupe
