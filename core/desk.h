// The desk: the sources kept, each read once; checks one against the others or all against all.
#pragma once
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "claim/reading.h"
#include "compare/index.h"
#include "compare/refused.h"
#include "compare/timeline.h"
#include "inspect/finding.h"
#include "inspect/rates.h"
#include "text/selector.h"

namespace recoupe {

/// The answer to a check: the readings that its findings speak of (Side::document is an index here) and the findings,
/// in the order in which a person should look at them: severity, then place.
struct Report {
  std::vector<std::shared_ptr<const Reading>> documents;
  std::vector<Finding> findings;
  std::vector<Timeline> timelines;
  std::shared_ptr<const Rates> rates;  ///< that the conversions were held against
};

/// Places of which a reader says that no two are the same thing. One whose words are gone, or whose document is not on
/// the desk, refuses nothing.
struct RefusedPlace {
  std::string document;
  Selector words;
};
using Refusal = std::vector<RefusedPlace>;

/// Sources by id. Adding reads that source alone; a source of the same id is replaced in its place.
class Desk {
 public:
  Desk();  ///< with the rates that are built in
  explicit Desk(Rates rates);
  /// Other rates, for every article: those already added are inspected again.
  void use(Rates rates);
  const Rates& rates() const { return *rates_; }

  void add(Article article);
  bool remove(std::string_view id);
  std::size_t size() const { return sources_.size(); }
  const Reading* find(std::string_view id) const;

  /// One article alone: conversion, arithmetic, calendar, internal, unitSlip. Empty documents when there is no such id.
  Report read(std::string_view id) const;
  /// Every article alone, none against another.
  Report read_all() const;
  /// One article against all others: every finding in which it takes part, and what it leaves out. Beyond
  /// `most_checked` others it is held against the `nearest_checked` that share the most with it (compare/key.h), and
  /// the report's documents are these.
  static constexpr std::size_t most_checked = 256, nearest_checked = 64;
  Report check(std::string_view id, const std::vector<Refusal>& refusals = {}) const;
  /// Every article alone and against every other.
  Report compare(const std::vector<Refusal>& refusals = {}) const;

 private:
  struct Source {
    std::shared_ptr<const Reading> reading;
    std::vector<Finding> inspected;   ///< by inspect(); Side::document is 0
    std::vector<std::uint64_t> keys;  ///< in the index
  };
  Report alone(const Source& source) const;
  Report compared(const std::vector<const Source*>& sources, const std::vector<Refusal>& refusals) const;

  std::shared_ptr<const Rates> rates_;
  std::map<std::uint32_t, Source> sources_;                 ///< by number, in the order in which they came
  std::unordered_map<std::string, std::uint32_t> numbers_;  ///< by id
  std::uint32_t next_ = 0;
  Index index_;
};

}  // namespace recoupe
