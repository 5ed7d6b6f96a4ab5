// The desk: the sources kept, each read once; checks one against the others or all against all.
#pragma once
#include <memory>
#include <string_view>
#include <vector>

#include "claim/reading.h"
#include "inspect/finding.h"
#include "inspect/rates.h"

namespace recoupe {

/// The answer to a check: the readings that its findings speak of (Side::document is an index here) and the findings,
/// in the order in which a person should look at them: severity, then place.
struct Report {
  std::vector<std::shared_ptr<const Reading>> documents;
  std::vector<Finding> findings;
};

/// Sources by id. Adding reads that source alone; a source of the same id is replaced in its place.
class Desk {
 public:
  explicit Desk(const Rates& rates = Rates::bundled());

  void add(Article article);
  bool remove(std::string_view id);
  std::size_t size() const { return sources_.size(); }
  const Reading* find(std::string_view id) const;

  /// One article alone: conversion, arithmetic, calendar, internal, unitSlip. Empty documents when there is no such id.
  Report read(std::string_view id) const;
  /// Every article alone, none against another.
  Report read_all() const;
  /// One article against all others: every finding in which it takes part, and what it leaves out.
  Report check(std::string_view id) const;
  /// Every article alone and against every other.
  Report compare() const;

 private:
  struct Source {
    std::shared_ptr<const Reading> reading;
    std::vector<Finding> inspected;  ///< by inspect(); Side::document is 0
  };
  const Rates* rates_;
  std::vector<Source> sources_;
};

}  // namespace recoupe
