// A parser by recursive descent and its evaluator. Any bytes may come in: length and depth are bounded.
#include "report/formula.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/decimal.h"

namespace recoupe {
namespace {

constexpr std::size_t longest = 400;
constexpr int deepest = 40;
constexpr double year_days = 365.2425;

struct Function {
  std::string_view name;
  std::size_t parts;
  double days;  ///< the unit of a distance
};
constexpr std::array<Function, 7> functions = {{{"weekday", 1, 0},
                                                {"monthdays", 1, 0},
                                                {"age", 2, 0},
                                                {"days", 2, 1},
                                                {"weeks", 2, 7},
                                                {"months", 2, year_days / 12},
                                                {"years", 2, year_days}}};

const Function* function_of(std::string_view name) {
  for (const Function& function : functions)
    if (function.name == name) return &function;
  return nullptr;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

struct Parser {
  std::string_view text;
  std::size_t at = 0;

  void skip() {
    while (at < text.size() && text[at] == ' ') ++at;
  }
  bool take(char c) {
    skip();
    if (at >= text.size() || text[at] != c) return false;
    ++at;
    return true;
  }
  template <class Accept>
  std::string_view run(Accept accept) {
    const std::size_t from = at;
    while (at < text.size() && accept(text[at])) ++at;
    return text.substr(from, at - from);
  }

  std::optional<Formula> chain(std::string_view signs, int depth) {
    const bool sums = signs == "+-";
    auto left = sums ? chain("*/", depth) : atom(depth);
    for (skip(); left && at < text.size() && signs.find(text[at]) != std::string_view::npos; skip()) {
      Formula pair;
      pair.kind = Formula::Kind::pair, pair.sign = text[at++];
      auto right = sums ? chain("*/", depth) : atom(depth);
      if (!right) return std::nullopt;
      pair.parts.push_back(std::move(*left)), pair.parts.push_back(std::move(*right));
      left = std::move(pair);
    }
    return left;
  }

  std::optional<Formula> atom(int depth) {
    skip();
    if (depth > deepest || at >= text.size()) return std::nullopt;
    if (take('(')) {
      auto inside = chain("+-", depth + 1);
      return inside && take(')') ? inside : std::nullopt;
    }
    if (is_digit(text[at])) return figure();
    const std::string_view word = run(is_letter);
    Formula out;
    if (word.size() == 1 && word[0] <= 'r') {
      out.kind = word == "r" ? Formula::Kind::reference : Formula::Kind::operand;
      out.operand = static_cast<std::size_t>(word[0] - 'a');
      return out;
    }
    const Function* function = function_of(word);
    if (function == nullptr || !take('(')) return std::nullopt;
    out.kind = Formula::Kind::call, out.function = function->name;
    do {
      auto part = chain("+-", depth + 1);
      if (!part) return std::nullopt;
      out.parts.push_back(std::move(*part));
    } while (take(','));
    return take(')') && out.parts.size() == function->parts ? std::optional(std::move(out)) : std::nullopt;
  }

  std::optional<Formula> figure() {
    constexpr std::size_t iso_size = 10;
    Formula out;
    const std::string_view start = text.substr(at, iso_size);
    if (const auto day = day_from_iso(start)) {
      out.kind = Formula::Kind::day, out.day = *day, at += iso_size;
      return out;
    }
    const std::size_t from = at;
    run(is_digit);
    if (at + 1 < text.size() && text[at] == '.' && is_digit(text[at + 1])) ++at, run(is_digit);
    out.number = to_double(decimal_from(text.substr(from, at - from)));
    return out;
  }
};

double hundredths(double value) { return std::floor(value * 100 + 0.5) / 100; }

double age_at(Stretch born, Day day) {
  return (completed_years(born.first, day) + completed_years(born.last, day)) / 2.0;
}

std::optional<Quantity> call(std::string_view name, const std::vector<Quantity>& parts) {
  std::vector<Stretch> times;
  for (const Quantity& part : parts) {
    const auto* time = std::get_if<Stretch>(&part);
    if (time == nullptr) return std::nullopt;
    times.push_back(*time);
  }
  if (name == "weekday") return Quantity(static_cast<double>(weekday(times.front().first)));
  if (name == "monthdays") {
    const Civil month = civil_from(times.front().first);
    return Quantity(static_cast<double>(days_in_month(month.year, month.month)));
  }
  if (name == "age") return Quantity(age_at(times[0], times[1].first));
  const double unit = function_of(name)->days;
  const double first = std::abs(times[0].first - times[1].first) / unit,
               last = std::abs(times[0].last - times[1].last) / unit;
  return Quantity(hundredths((first + last) / 2));
}

std::optional<double> combined(char sign, double a, double b) {
  switch (sign) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    default:
      return b == 0 ? std::nullopt : std::optional(a / b);
  }
}

// A year, month, quarter, week or day as the report writes it; what follows a T is the hour.
std::optional<Stretch> edge_from_iso(std::string_view text) {
  if (const auto day = day_from_iso(text.substr(0, text.find('T')))) return Stretch{*day, *day};
  constexpr std::size_t year_size = 4;
  const auto number = [](std::string_view digits) {
    return std::all_of(digits.begin(), digits.end(), is_digit) ? static_cast<int>(decimal_from(digits, {-1, 0}).digits)
                                                               : -1;
  };
  const int year = text.size() < year_size ? -1 : number(text.substr(0, year_size));
  if (year < 0) return std::nullopt;
  const auto months = [&](int month, int count) {
    const Moment m = months_moment(year, month, count);
    return Stretch{m.begin, m.end - 1};
  };
  if (text.size() == year_size) return months(1, 12);
  if (text.size() < year_size + 3 || text[year_size] != '-') return std::nullopt;
  const char kind = text[year_size + 1];
  const int part = number(text.substr(is_digit(kind) ? year_size + 1 : year_size + 2));
  if (kind == 'Q') return part >= 1 && part <= 4 ? std::optional(months(part * 3 - 2, 3)) : std::nullopt;
  if (kind == 'W' && part >= 1 && part <= 53) {
    const Day fourth = day_from({year, 1, 4});  // lies in the first week
    const Day monday = fourth - weekday(fourth) + (part - 1) * 7;
    return Stretch{monday, monday + 6};
  }
  return is_digit(kind) && part >= 1 && part <= 12 ? std::optional(months(part, 1)) : std::nullopt;
}

}  // namespace

std::optional<Stretch> stretch_from_iso(std::string_view text) {
  const auto slash = text.find('/');
  if (slash == std::string_view::npos) return edge_from_iso(text);
  const std::string_view from = text.substr(0, slash), to = text.substr(slash + 1);
  if (from == "..") return edge_from_iso(to);
  if (to == "..") return edge_from_iso(from);
  const auto first = edge_from_iso(from), last = edge_from_iso(to);
  if (!first || !last || last->last < first->first) return std::nullopt;
  return Stretch{first->first, last->last};
}

std::optional<Formula> formula_from(std::string_view text) {
  if (text.size() > longest) return std::nullopt;
  Parser parser{text};
  auto out = parser.chain("+-", 0);
  parser.skip();
  return parser.at == text.size() ? out : std::nullopt;
}

std::optional<Quantity> worked_out(const Formula& f, std::span<const Quantity> operands,
                                   std::optional<double> reference) {
  switch (f.kind) {
    case Formula::Kind::number:
      return Quantity(f.number);
    case Formula::Kind::day:
      return Quantity(Stretch{f.day, f.day});
    case Formula::Kind::operand:
      return f.operand < operands.size() ? std::optional(operands[f.operand]) : std::nullopt;
    case Formula::Kind::reference:
      return reference ? std::optional(Quantity(*reference)) : std::nullopt;
    default:
      break;
  }
  std::vector<Quantity> parts;
  for (const Formula& part : f.parts) {
    const auto value = worked_out(part, operands, reference);
    if (!value) return std::nullopt;
    parts.push_back(*value);
  }
  if (f.kind == Formula::Kind::call) return call(f.function, parts);
  const auto *a = std::get_if<double>(&parts[0]), *b = std::get_if<double>(&parts[1]);
  if (a == nullptr || b == nullptr) return std::nullopt;
  const auto value = combined(f.sign, *a, *b);
  return value ? std::optional(Quantity(*value)) : std::nullopt;
}

}  // namespace recoupe
