// The sentences of a language: templates from core/lang/<language>/messages.tsv, filled with what a finding or a
// failure has to say.
#pragma once
#include <functional>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lang/embedded.h"

namespace recoupe {

/// What stands for a placeholder: ("a", "38 milliards de dollars").
using Filling = std::pair<std::string_view, std::string>;

/// messages.tsv: key, template. In a template {name} is replaced, and what stands in [brackets] falls away with all of
/// it when a placeholder inside is empty: "{who}[ ({when})] parle de {a}". The forms of one word are separated by bars:
/// "jour|jours".
class Phrases {
 public:
  /// The phrases of a language; of English where there are none.
  static const Phrases& of(std::string_view language);
  /// The languages that have phrases.
  static std::vector<std::string_view> languages();

  std::string_view language() const { return language_; }
  /// The template of a key as written; empty when there is none.
  std::string_view find(std::string_view key) const;
  bool has(std::string_view key) const { return !find(key).empty(); }
  /// The template filled; the key itself where there is no template, so that a gap shows.
  std::string say(std::string_view key, std::span<const Filling> filling = {}) const;
  std::string say(std::string_view key, std::initializer_list<Filling> filling) const {
    return say(key, std::span<const Filling>{filling.begin(), filling.size()});
  }

  explicit Phrases(const Embedded& table);

 private:
  std::string_view language_;
  std::vector<std::pair<std::string_view, std::string_view>> rows_;  ///< sorted by key
};

/// Answers a placeholder's name with its words; empty where there are none.
using Lookup = std::function<std::string(std::string_view)>;

/// See Phrases.
std::string filled(std::string_view pattern, const Lookup& lookup);
std::string filled(std::string_view pattern, std::span<const Filling> filling);

/// The `index`th of forms separated by bars; the last where there are fewer.
std::string_view form_of(std::string_view forms, std::size_t index);

}  // namespace recoupe
