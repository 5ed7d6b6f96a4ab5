// The formulas of the report: read, worked out, and nothing else. Small enough to be written again from this page.
//
//   sum      = product (("+" | "-") product)*
//   product  = atom (("*" | "/") atom)*            left to right; * and / before + and -
//   atom     = number | day | letter | "(" sum ")" | function "(" sum ("," sum)? ")"
//   number   = digits ("." digits)?                day = YYYY-MM-DD
//   letter   = a to q, the operands in order, or r, the reference value
//
// Values are numbers, or stretches of days, which only functions take:
//   weekday(t)                             0 is Monday, 6 Sunday
//   monthdays(t)                           days of the month in which t begins
//   days(t, u) weeks months years          how far apart: the mean of first day to first and last to last, in that unit
//                                          (a year has 365.2425 days, a month a twelfth of it), to a hundredth
//   age(t, u)                              completed years from t to u; the mean where t is not known to the day
#pragma once
#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

#include "base/day.h"

namespace recoupe {

/// The days of a time, both included.
struct Stretch {
  Day first, last;
};
using Quantity = std::variant<double, Stretch>;

/// The days that an ISO 8601 value of the report names; of an open one ("2027/..", "../2027") the edge that is printed.
std::optional<Stretch> stretch_from_iso(std::string_view text);

struct Formula {
  enum class Kind : std::uint8_t { number, day, operand, reference, call, pair };
  Kind kind = Kind::number;
  double number = 0;
  Day day;
  std::size_t operand = 0;
  std::string_view function;  ///< of a call; a literal of ours
  char sign = 0;              ///< of a pair
  std::vector<Formula> parts;
};

/// Nothing where the text is not of the grammar, or too long or deep for a formula.
std::optional<Formula> formula_from(std::string_view text);
/// Nothing where an operand or the reference is missing or of the wrong type.
std::optional<Quantity> worked_out(const Formula& formula, std::span<const Quantity> operands,
                                   std::optional<double> reference);

}  // namespace recoupe
