// Each function knows one kind of relation and how fine the figures must be for it to be worth a try.
#include "inspect/outcome.h"

#include <algorithm>
#include <cmath>

#include "inspect/measure.h"
#include "mention/shape.h"

namespace recoupe {
namespace {

constexpr double least_gap = 0.02;  // two operands nearer than this are one figure said twice

bool is_amount(const Figure& f) {
  return f.kind == Kind::money || f.kind == Kind::count || f.kind == Kind::measure || f.kind == Kind::plain ||
         f.kind == Kind::rate;
}
bool is_points(const Figure& f) {
  if (f.source == nullptr) return false;
  return (f.kind == Kind::plain && f.source->unit.ends_with("point")) || f.kind == Kind::basis_points;
}
bool differ(const Figure& a, const Figure& b) {
  return std::fabs(a.value - b.value) > least_gap * std::max(a.value, b.value);
}
// "29 euros par mois, contre 40 euros": the second leaves out what it is per.
bool are_alike(const Figure& a, const Figure& b) {
  if (!same_unit(a, b)) return false;
  return !is_per(a) || !is_per(b) || a.source->per == b.source->per;
}

struct BySize {
  const Figure &large, &small;
};
BySize by_size(const Trio& t) { return t.a.value >= t.b.value ? BySize{t.a, t.b} : BySize{t.b, t.a}; }

Sum share(const Figure& part, const Figure& whole) {
  return {Reason::shares, "a / b * 100", {&part, &whole}, part.value / whole.value * 100, {}, {}};
}
Sum rise(const Figure& to, const Figure& from) {
  return {Reason::percent_change, "(a / b - 1) * 100", {&to, &from}, (to.value / from.value - 1) * 100, {}, {}};
}
Sum fall(const Figure& to, const Figure& from) {
  return {Reason::percent_change, "(1 - a / b) * 100", {&to, &from}, (1 - to.value / from.value) * 100, {}, {}};
}

std::vector<Sum> of_percent(const Trio& t) {
  const auto [large, small] = by_size(t);
  const int digits = digits_of(t.stated);
  const bool counts = t.neighbours && large.kind == Kind::count;
  // "124 millions, soit 4 %", "9,5 tonnes … 5,2. Une chute de 45 %"
  const bool beside = t.cued && t.neighbours && t.stated.begin > t.b.end;
  const bool told = t.cued || (t.one_line && t.in_a_row);
  if (!beside && (digits < 2 || (digits < 3 && !t.one_line && !counts && !told))) return {};
  if (t.base != nullptr) return {t.base == &small ? rise(large, small) : fall(small, large)};
  return {share(small, large), rise(large, small), fall(small, large)};
}

// "168 and 224 infarctions, 25 percent fewer"; "1 347 des 4 812 patients, soit 28 %": numbers of hundreds, whatever
// noun either has.
std::vector<Sum> of_counts(const Trio& t) {
  constexpr double least = 100;
  const bool told =
      (t.one_line || t.neighbours || t.taken_up || t.cued) && digits_of(t.stated) >= 2 && differ(t.a, t.b);
  const bool beside = t.one_line && t.neighbours && t.cued && t.stated.begin > t.b.end;
  if (!told || (!beside && !t.taken_up && (t.a.value < least || t.b.value < least))) return {};
  const auto [large, small] = by_size(t);
  return {share(small, large), fall(small, large)};
}

// "52 millions sur cinq ans", and near by the 10,4 that this is for each.
std::vector<Sum> of_years(const Trio& t) {
  if (t.b.source == nullptr || t.b.source->unit != "year" || t.b.value < 2) return {};
  if (digits_of(t.stated) < 3 && !(t.one_line && t.in_a_row)) return {};
  return {{Reason::per_period, "a / b", {&t.a, &t.b}, t.a.value / t.b.value, {}, {}}};
}

std::vector<Sum> of_points(const Trio& t) {
  const auto [large, small] = by_size(t);
  const double scale = t.stated.kind == Kind::basis_points ? 100 : 1;
  const std::string formula = scale == 1 ? "a - b" : "(a - b) * 100";
  return {{Reason::points, formula, {&large, &small}, (large.value - small.value) * scale, {}, {}}};
}

std::vector<Sum> of_amounts(const Trio& t) {
  const auto [large, small] = by_size(t);
  const int precise = std::min(digits_of(t.a), digits_of(t.b));
  const bool beside = t.one_line && t.in_a_row;
  const int least_digits = t.cued && t.neighbours ? 3 : t.cued || beside ? 4 : t.one_line ? 5 : 6;
  if (!t.cued && (precise < 2 || digits_of(t.stated) < 2)) return {};
  if (precise + digits_of(t.stated) < least_digits) return {};
  if (t.stated.value > large.value)
    return {{Reason::sum_of_parts, "a + b", {&large, &small}, large.value + small.value, {}, {}}};
  // A difference is drawn after its terms, or told before the second: "12 more than those in service, which seat 174".
  if (!differ(t.a, t.b) || (t.stated.begin < t.b.begin && !(t.cued && t.between))) return {};
  return {{Reason::difference, "a - b", {&large, &small}, large.value - small.value, {}, {}}};
}

// How many of one stretch of time another has; 0 where that is not a whole number of them.
double times_in(std::string_view unit, std::string_view in) {
  struct Step {
    std::string_view unit, in;
    double count;
  };
  constexpr Step steps[] = {{"day", "week", 7}, {"month", "year", 12}, {"hour", "day", 24}, {"week", "year", 52}};
  if (unit == in) return 1;
  for (const Step& step : steps)
    if (step.unit == unit && step.in == in) return step.count;
  return 0;
}

// "1,8 million par jour" over "dix jours", "180 000 euros chaque jour depuis trois semaines"; "5.50 pounds a share" for
// "400 million shares".
std::vector<Sum> of_rate(const Trio& t) {
  const bool counted = t.b.kind == Kind::count && t.b.source->unit == t.rate;
  const double times = counted ? 1 : t.b.kind == Kind::duration ? times_in(t.rate, t.b.source->unit) : 0;
  if (times == 0 || digits_of(t.stated) < 2) return {};
  const std::string formula = times == 1 ? "a * b" : "a * b * " + plain(times);
  return {{Reason::product, formula, {&t.a, &t.b}, t.a.value * t.b.value * times, {}, {}}};
}

// "a * b" in the unit of the result: "20 spacecraft of 740 kilograms" are 14.8 tonnes.
Sum converted(Reason reason, std::string formula, const Trio& t, double value) {
  const double factor = unit_factor(t.a, t.stated);
  if (factor != 1) formula += " * " + plain(factor);
  return {reason, std::move(formula), {&t.a, &t.b}, value * factor, {}, {}};
}

// "7,2 millions pour 312 parties civiles, soit 23 000 euros par personne"; "31 millions, 51 700 euros la place";
// "600 mètres cubes … 12 000 habitants … 50 litres par personne".
std::vector<Sum> of_each(const Trio& t) {
  constexpr double least = 10;
  const bool counted = t.b.kind == Kind::count && t.b.value >= least;
  const bool fine = digits_of(t.stated) >= 3;  // "118 millions pour 2,25 millions de places, à 52,40 euros"
  if (!counted || (!t.each && !fine) || !t.rate.empty()) return {};
  return {converted(Reason::per_period, "a / b", t, t.a.value / t.b.value)};
}

// "A 24-acre parcel went for €348,000, which is €14,500 an acre"; "11,2 millions de tonnes sur 1,35 million d'hectares,
// 8,3 tonnes par hectare".
std::vector<Sum> of_extent(const Trio& t) {
  const bool per = t.stated.source->per == t.b.source->unit || t.each;
  if (!per || digits_of(t.stated) < 2 || is_per(t.a)) return {};
  return {converted(Reason::per_period, "a / b", t, t.a.value / t.b.value)};
}

// A number of things at a price each, and what they come to.
std::vector<Sum> of_things(const Trio& t) {
  if ((t.b.kind != Kind::count && t.b.kind != Kind::measure) || t.b.value < 2 || is_per(t.stated)) return {};
  if (!t.priced && t.a.kind != Kind::measure && !(t.cued && digits_of(t.stated) >= 3)) return {};
  if (digits_of(t.stated) + std::min(digits_of(t.a), digits_of(t.b)) < 4) return {};
  return {converted(Reason::product, "a * b", t, t.a.value * t.b.value)};
}

// "12.4 million boxes … 30%, or 3.7 million"; "a rise of 4.5% … 26,400 pounds … 27,588 pounds". What is raised or cut
// by a percent must be what is printed for some percent that rounds to the one printed.
std::vector<Sum> of_part(const Trio& t) {
  const double part = t.b.value / 100;
  const int digits = digits_of(t.stated);
  const bool near = t.one_line || t.cued;
  if (digits < 2 || part <= 0 || (digits < 3 && !near) || t.stated.begin < t.b.begin) return {};
  std::vector<Sum> sums;
  if (t.b.source->change == Change::none && part < 1)
    sums.push_back({Reason::shares, "a * b / 100", {&t.a, &t.b}, t.a.value * part, {}, {}});
  const Bounds step = exact(t.a.value) * t.b.strict * 0.01;
  const auto fits = [&](Bounds moved) { return digits >= 3 && overlap(moved, t.stated.strict); };
  if (t.moved != Change::down && fits(exact(t.a.value) + step))
    sums.push_back({Reason::percent_change, "a * (1 + b / 100)", {&t.a, &t.b}, t.a.value * (1 + part), {}, {}});
  if (t.moved != Change::up && part < 1 && fits(exact(t.a.value) - step))
    sums.push_back({Reason::percent_change, "a * (1 - b / 100)", {&t.a, &t.b}, t.a.value * (1 - part), {}, {}});
  return sums;
}

bool has_noun(const Figure& f) { return f.source != nullptr && !f.source->unit.empty(); }

// Numbers of one passage, of which one noun or none is printed: "ferme 62 classes et en ouvre 41, soit 21 de moins",
// "186 passengers, 12 more than the jets in service, which seat 174".
bool is_one_count(const Trio& t) {
  const auto bare_or = [](const Figure& x, const Figure& y) {
    return x.kind == Kind::count && y.kind == Kind::count && (!has_noun(x) || !has_noun(y) || same_unit(x, y));
  };
  return (t.one_line || t.in_a_row) && t.cued && t.a.begin < t.b.begin && (t.whole || t.stated.begin > t.a.begin) &&
         bare_or(t.a, t.b) && bare_or(t.a, t.stated) && bare_or(t.b, t.stated);
}

// "728 460 électeurs, 17 460 bulletins blancs, 711 000 suffrages": large numbers that fit to the last digit.
bool is_exact_fit(const Trio& t) {
  const bool led = t.cued && t.one_line && t.in_a_row &&
                   t.stated.begin > t.a.begin;  // "184 voyageurs et six marins, soit 190 personnes"
  const int least_digits = led ? 1 : t.cued && t.one_line ? 2 : 3, least_in_all = t.cued && t.one_line ? 7 : 11;
  const auto is_large = [&](const Figure& f) {
    return f.kind == Kind::count && f.source != nullptr && f.source->hedge == Hedge::exact &&
           digits_of(f) >= least_digits;
  };
  return is_large(t.a) && is_large(t.b) && is_large(t.stated) && t.a.begin < t.b.begin &&
         digits_of(t.a) + digits_of(t.b) + digits_of(t.stated) >= least_in_all &&
         (t.a.value + t.b.value == t.stated.value || std::fabs(t.a.value - t.b.value) == t.stated.value);
}

// "19,4 %" and "12,7 %", "together 32,1 %"; "34% of the market, 26% from Halyard and 8% from Vestholm".
std::vector<Sum> of_percents(const Trio& t) {
  const bool divided = t.one_line && t.in_a_row && t.joined && t.stated.value > std::max(t.a.value, t.b.value);
  const int least_digits = divided ? 1 : 3;
  if (std::min({digits_of(t.a), digits_of(t.b), digits_of(t.stated)}) < least_digits || t.a.begin > t.b.begin ||
      (t.stated.begin < t.b.begin && !divided))
    return {};
  return {{Reason::sum_of_parts, "a + b", {&t.a, &t.b}, t.a.value + t.b.value, {}, {}}};
}

// "0.42 micrograms, four times the limit of 0.10"; "€7.2m … €15.6m, more than twice as much".
std::vector<Sum> of_times(const Trio& t) {
  const auto [large, small] = by_size(t);
  return {{Reason::growth_factor, "a / b", {&large, &small}, large.value / small.value, {}, {}}};
}

bool are_counts(const Trio& t) { return t.a.kind == Kind::count && t.b.kind == Kind::count && !same_unit(t.a, t.b); }

}  // namespace

// Of a bare number its value, which is whole.
int digits_of(const Figure& f) {
  const Decimal d = trimmed(f.source != nullptr ? f.source->low : Decimal{std::llround(f.value), 0});
  int count = 0;
  for (auto rest = d.digits; rest > 0; rest /= 10) ++count;
  return count;
}

std::vector<Sum> outcomes(const Trio& t) {
  if (is_one_count(t) || is_exact_fit(t)) return of_amounts(t);
  if (t.a.kind == Kind::percent && t.b.kind == Kind::percent && t.stated.kind == Kind::percent)
    return t.stated.source->change == Change::none ? of_percents(t) : std::vector<Sum>{};
  if (t.stated.kind == Kind::percent && are_counts(t)) return t.a.begin < t.b.begin ? of_counts(t) : std::vector<Sum>{};
  if (t.stated.source == nullptr || t.a.source == nullptr || t.b.source == nullptr) return {};
  const bool of_first = same_unit(t.a, t.stated) || unit_factor(t.a, t.stated) > 0;
  if (of_first && (t.a.kind == Kind::money || t.a.kind == Kind::measure) &&
      (t.b.kind == Kind::count || (t.b.kind == Kind::measure && !same_unit(t.a, t.b)))) {
    const double smaller = t.stated.value * unit_factor(t.stated, t.a);
    auto sums = t.a.value > smaller ? t.b.kind == Kind::measure ? of_extent(t) : of_each(t) : of_things(t);
    if (!sums.empty()) return sums;
  }
  if (t.b.kind == Kind::percent && is_amount(t.a) && same_unit(t.a, t.stated)) return of_part(t);
  if (t.b.kind == Kind::duration && t.stated.kind == Kind::money && same_unit(t.a, t.stated) && t.rate.empty())
    return of_years(t);
  if (t.stated.kind == Kind::money && t.a.kind == Kind::money && !t.rate.empty() && !is_per(t.stated) &&
      t.b.kind != Kind::money)
    return same_unit(t.a, t.stated) ? of_rate(t) : std::vector<Sum>{};
  if (!are_alike(t.a, t.b) || t.a.begin > t.b.begin) return {};  // each two once
  const bool level = is_amount(t.a) && !is_points(t.a), apart = differ(t.a, t.b);
  if (t.stated.kind == Kind::percent) return level && apart ? of_percent(t) : std::vector<Sum>{};
  if (is_points(t.stated))
    return t.a.kind == Kind::percent && apart && (t.one_line || t.neighbours) ? of_points(t) : std::vector<Sum>{};
  if (t.stated.kind == Kind::multiple && (level || t.a.kind == Kind::percent) && apart)
    return digits_of(t.stated) >= 2 || (t.in_a_row && (t.cued || t.between)) ? of_times(t) : std::vector<Sum>{};
  return level && are_alike(t.a, t.stated) && are_alike(t.b, t.stated) ? of_amounts(t) : std::vector<Sum>{};
}

}  // namespace recoupe
