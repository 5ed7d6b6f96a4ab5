// What the checker has to say: a kind, the rule that made it, the places it rests on, and the sum where there is one.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace recoupe {

enum class FindingKind : std::uint8_t {
  agreement,
  compatible,
  conflict,
  update,
  competing_rumours,
  status,
  unit_slip,
  internal,
  conversion,
  arithmetic,
  calendar,
  copy,
  quote_drift,
  alone,
  missing
};
enum class Severity : std::uint8_t { note, check, alarm };

/// The rule. Names in the report are these in lowerCamel (report/vocabulary.cpp).
enum class Reason : std::uint8_t {
  rate_fits,
  rate_off,
  no_rate,
  open_currency,
  per_period,
  growth_factor,
  percent_change,
  sum_of_parts,
  shares,
  product,
  difference,
  points,
  unit_conversion,
  weekday,
  relative_date,
  elapsed,
  no_such_date,
  two_values,
  headline,
  same_figure,
  rounding,
  bound,
  range,
  other_currency,
  other_moment,
  different_value,
  rival_counters,
  later_figure,
  rumours_differ,
  hardened,
  denied,
  planned,
  hedge_lost,
  thousand,
  long_scale,
  near_verbatim,
  words_changed,
  single_source,
  left_out
};

/// A place in a document of the report: index of the document, span, and its mention (none for a passage).
struct Side {
  static constexpr std::uint32_t none = 0xFFFFFFFF;
  std::uint32_t document = 0;
  Span span;
  std::uint32_t mention = none;
  friend auto operator<=>(const Side&, const Side&) = default;
};

/// A printed figure that enters a computation.
struct Operand {
  Side side;
  double value = 0;
  std::string text;  ///< instead of value for dates and weekdays
  std::string unit;
};

/// The reference rate of a conversion: units of the second currency of `pair` for one of the first.
struct Reference {
  std::string source, date, pair;
  double value = 0;
};
struct Fixing {
  std::string date;
  double value = 0;
};

/// The numbers between two bounds, in doubles: what a computation over printed figures can come to. Either end may be
/// infinite.
struct Bounds {
  double low = 0, high = 0;
};

/// A sum that a stranger can redo: `formula` over the operands a b c … in order, and r, the reference value
/// (report/formula.h has the grammar). `printed` is what the stated figure commits to, `reach` what the result can come
/// to for what its operands commit to and the rule lets pass: where the two meet, the sum holds.
struct Computed {
  std::string formula;
  std::vector<Operand> operands;
  double result = 0;
  std::string result_text;  ///< instead of result for dates and weekdays
  double stated_low = 0, stated_high = 0;
  std::string stated_text;
  std::string unit;
  double tolerance = 0;
  std::optional<Bounds> printed, reach;
  std::optional<Reference> reference;
  std::optional<double> implied, deviation;
  std::vector<Fixing> fits;
  std::vector<std::string> repairs;
};

/// What made the engine hold the figures for the same measure.
struct Grounds {
  std::vector<std::string> names;
  std::string topic, unit, time;
  std::vector<std::string> scope;
};

struct Finding {
  FindingKind kind = FindingKind::agreement;
  std::optional<bool> ok;
  Reason reason = Reason::same_figure;
  Severity severity = Severity::note;
  std::vector<Side> sides;
  Grounds because;
  std::optional<Computed> computed;
  std::optional<int> witnesses;
};

}  // namespace recoupe
