// Sums, conversions and days: operands against the figures they are taken from, the formula, the verdict.
#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "lang/tables.h"
#include "report/replay.h"
#include "report/writer.h"

namespace recoupe {
namespace {

constexpr double exact = 1e-9;         // doubles that were written and read back
constexpr double hundredth = 0.00501;  // distances of days are rounded to a hundredth
constexpr double conversion_tolerance = 0.01, fits_within = 0.005, slip_within = 0.05;

bool near(double a, double b, double room = 0) {
  return std::fabs(a - b) <= exact * std::max({1.0, std::fabs(a), std::fabs(b)}) + room;
}

std::string words(bool value) { return value ? "true" : "false"; }

// 0 for Monday in any of our languages.
std::optional<int> weekday_named(std::string_view name) {
  const std::string wanted = folded(name);
  for (const std::string_view language : Lexicon::languages())
    for (const Row* row : Lexicon::of(language).rows(Table::time)) {
      if (!is(*row, Table::time, TimeRole::weekday)) continue;
      for (const std::string& form : expanded(row->form))
        if (folded(form) == wanted) return static_cast<int>(to_double(row->number));
    }
  return std::nullopt;
}

// The figure that stands where the operand stands; null for a bare number.
const RecordMention* figure_at(const Record& record, const RecordSide& side) {
  const RecordDocument* document = record.document(side.document);
  if (document == nullptr) return nullptr;
  for (const auto& [id, mention] : document->mentions)
    if (mention.begin == side.begin && mention.end == side.end) return &mention;
  return nullptr;
}

bool same_days(Stretch a, Stretch b) { return a.first == b.first && a.last == b.last; }

std::optional<Stretch> days_of(const RecordMention& mention) {
  std::string_view text = mention.value;  // a JSON string of plain ASCII
  if (text.size() > 2 && text.front() == '"') text = text.substr(1, text.size() - 2);
  return stretch_from_iso(text);
}

std::optional<Fault> fault_of_operand(const Record& record, const RecordFinding& finding, const RecordOperand& operand,
                                      std::vector<Quantity>& out) {
  const RecordMention* figure = figure_at(record, operand.side);
  if (operand.value.number) {
    out.emplace_back(*operand.value.number);
    if (figure != nullptr && figure->number && !near(*figure->number, *operand.value.number))
      return Fault{"operand", number_text(*figure->number), number_text(*operand.value.number)};
    return std::nullopt;
  }
  const auto days = operand.value.text ? stretch_from_iso(*operand.value.text) : std::nullopt;
  if (!days) return Fault{"operand", {}, operand.value.text.value_or("")};
  out.emplace_back(*days);
  if (figure == nullptr || !figure->is_time || finding.reason == "noSuchDate") return std::nullopt;
  const auto printed = days_of(*figure);
  if (printed && !same_days(*printed, *days)) return Fault{"operand", figure->value, *operand.value.text};
  return std::nullopt;
}

// A day that the formula names is the one on which the article appeared.
std::optional<Fault> fault_of_day(const Formula& formula, const RecordDocument* document) {
  if (formula.kind == Formula::Kind::day && document != nullptr && document->published != formula.day)
    return Fault{"published", document->published ? iso(*document->published) : "", iso(formula.day)};
  for (const Formula& part : formula.parts)
    if (auto fault = fault_of_day(part, document)) return fault;
  return std::nullopt;
}

// ---- Weekdays ----

std::optional<Fault> fault_of_weekday(const Record& record, const RecordFinding& finding, int day) {
  const RecordComputed& c = *finding.computed;
  const auto result = weekday_named(c.result.text.value_or("")), stated = weekday_named(c.stated.text.value_or(""));
  if (!result || *result != day) return Fault{"result", std::to_string(day), c.result.text.value_or("")};
  if (!stated) return Fault{"stated", {}, c.stated.text.value_or("")};
  const RecordMention* figure = record.mention(finding.sides.front());
  if (figure != nullptr && figure->weekday && *figure->weekday != *stated)
    return Fault{"stated", number_text(*figure->weekday), *c.stated.text};
  if (finding.ok != (*result == *stated))
    return Fault{"verdict", words(*result == *stated), finding.ok ? words(*finding.ok) : "null"};
  for (const std::string& repair : c.repairs) {
    const auto as_day = day_from_iso(repair);
    if (as_day ? weekday(*as_day) != *stated : weekday_named(repair) != result) return Fault{"repair", {}, repair};
  }
  return std::nullopt;
}

// ---- Conversions ----

std::optional<Fault> fault_of_conversion(const RecordFinding& finding) {
  const RecordComputed& c = *finding.computed;
  const double result = *c.result.number, stated = *c.stated.number, tolerance = c.tolerance.value_or(0);
  if (!near(tolerance, conversion_tolerance))
    return Fault{"tolerance", number_text(conversion_tolerance), number_text(tolerance)};
  if (!c.rate || *c.rate <= 0 || stated == 0) return Fault{"rate", {}, c.rate ? number_text(*c.rate) : ""};
  if (c.reach && (!near(c.reach->low.value_or(0), result / (1 + tolerance)) ||
                  !near(c.reach->high.value_or(0), result / (1 - tolerance))))
    return Fault{"reach", number_text(result / (1 + tolerance)), number_text(c.reach->low.value_or(0))};
  if (c.deviation && !near(*c.deviation, stated / result - 1))
    return Fault{"deviation", number_text(stated / result - 1), number_text(*c.deviation)};
  const double source = c.operands.front().value.number.value_or(0);
  const bool divides = c.formula.find('/') != std::string::npos;
  const double implied = divides ? source / stated : stated / source;
  if (c.implied && !near(*c.implied, implied)) return Fault{"implied", number_text(implied), number_text(*c.implied)};
  for (const auto& [date, rate] : c.fits) {
    const double at = divides ? source / rate : source * rate;
    const bool meets = c.printed && c.printed->low.value_or(0) * (1 - fits_within) <= at &&
                       at <= c.printed->high.value_or(HUGE_VAL) * (1 + fits_within);
    if (!(date < c.rate_date) || !meets) return Fault{"fits", {}, date};
  }
  return std::nullopt;
}

std::optional<Fault> fault_of_slip(const RecordFinding& finding) {
  const double result = *finding.computed->result.number, stated = *finding.computed->stated.number;
  const double ratio = result > stated ? result / stated : stated / result;
  if (std::fabs(ratio / 1e3 - 1) <= slip_within || std::fabs(ratio / 1e6 - 1) <= slip_within) return std::nullopt;
  return Fault{"ratio", "1000", number_text(ratio)};
}

// ---- The verdict ----

bool holds(const RecordRange& range, double value, double room) {
  return (!range.low || value >= *range.low || near(value, *range.low, room)) &&
         (!range.high || value <= *range.high || near(value, *range.high, room));
}

bool meet(const RecordRange& a, const RecordRange& b) {
  const auto ends_before = [](const RecordRange& x, const RecordRange& y) {
    return x.high && y.low && *x.high < *y.low && !near(*x.high, *y.low);
  };
  return !ends_before(a, b) && !ends_before(b, a);
}

std::optional<Fault> fault_of_verdict(const RecordFinding& finding, double room) {
  const RecordComputed& c = *finding.computed;
  const double result = *c.result.number, stated = *c.stated.number;
  const double limit =
      finding.kind == "conversion" ? c.tolerance.value_or(0) * std::fabs(result) : c.tolerance.value_or(0);
  bool right = std::fabs(result - stated) <= limit || near(std::fabs(result - stated), limit);
  if (c.printed && c.reach) {
    if (!holds(*c.printed, stated, 0)) return Fault{"printed", {}, number_text(stated)};
    if (!holds(*c.reach, result, room)) return Fault{"reach", {}, number_text(result)};
    const bool meets = meet(*c.printed, *c.reach);
    if (finding.kind != "conversion" && meets != right) return Fault{"tolerance", words(meets), number_text(limit)};
    right = meets;
  }
  if (!finding.ok || *finding.ok != right)
    return Fault{"verdict", words(right), finding.ok ? words(*finding.ok) : "null"};
  return std::nullopt;
}

// The figure that is held against the result: the last side, or the first where a date is the operand.
std::optional<Fault> fault_of_stated(const Record& record, const RecordFinding& finding) {
  const RecordComputed& c = *finding.computed;
  if (finding.sides.size() != c.operands.size() + 1 || finding.reason == "noSuchDate") return std::nullopt;
  const RecordSide& side = finding.reason == "elapsed" ? finding.sides.front() : finding.sides.back();
  const RecordMention* figure = record.mention(side);
  if (figure == nullptr || !figure->number || near(*figure->number, *c.stated.number)) return std::nullopt;
  return Fault{"stated", number_text(*figure->number), number_text(*c.stated.number)};
}

}  // namespace

std::optional<Fault> fault_of_sum(const Record& record, const RecordFinding& finding) {
  const RecordComputed& c = *finding.computed;
  const auto formula = formula_from(c.formula);
  if (!formula) return Fault{"formula", {}, c.formula};
  if (c.operands.empty()) return Fault{"operand", {}, {}};
  std::vector<Quantity> operands;
  for (const RecordOperand& operand : c.operands)
    if (auto fault = fault_of_operand(record, finding, operand, operands)) return fault;
  if (auto fault = fault_of_day(*formula, record.document(finding.sides.front().document))) return fault;
  const auto value = worked_out(*formula, operands, c.rate);
  const double* result = value ? std::get_if<double>(&*value) : nullptr;
  if (result == nullptr) return Fault{"formula", {}, c.formula};
  const bool of_days = formula->kind == Formula::Kind::call;
  if (of_days && formula->function == "weekday") return fault_of_weekday(record, finding, static_cast<int>(*result));
  if (!c.result.number || !near(*result, *c.result.number))
    return Fault{"result", number_text(*result), c.result.number ? number_text(*c.result.number) : ""};
  if (!c.stated.number) return Fault{"stated", {}, c.stated.text.value_or("")};
  if (auto fault = fault_of_stated(record, finding)) return fault;
  const bool slip = finding.kind == "unitSlip";
  if (slip || finding.kind == "conversion")
    if (auto fault = fault_of_conversion(finding)) return fault;
  return slip ? fault_of_slip(finding) : fault_of_verdict(finding, of_days ? hundredth : 0);
}

}  // namespace recoupe
