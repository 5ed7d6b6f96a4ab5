// Relations that no phrase spells out and that figures of one passage hold too exactly for chance: a sum, a difference,
// a share, a change, points, a factor, a product. Only what fits is said: nothing tied these figures but their values.
#include <algorithm>
#include <cmath>

#include "inspect/rules.h"

namespace recoupe {
namespace {

constexpr std::size_t figures_back = 8, figures_ahead = 5;  // of the stated figure: who reads it has them in mind
constexpr std::size_t lines_around = 2;
constexpr double least_gap = 0.02;  // two operands nearer than this are one figure said twice

// A figure, and its sentence.
struct Placed {
  const Figure* figure = nullptr;
  std::size_t line = 0;
};

int digits_of(const Figure& f) {
  if (f.source == nullptr) return 0;
  Decimal d = trimmed(f.source->low);
  int count = 0;
  for (auto rest = d.digits; rest > 0; rest /= 10) ++count;
  return count;
}

bool is_plainly_printed(const Figure& f) {
  return f.source != nullptr && f.value > 0 && compare(f.source->low, f.source->high) == 0 &&
         f.source->hedge != Hedge::at_least && f.source->hedge != Hedge::at_most;
}
bool is_level(const Figure& f) {
  return f.kind == Kind::money || f.kind == Kind::count || f.kind == Kind::measure || f.kind == Kind::plain;
}
bool is_points(const Figure& f) {
  if (f.source == nullptr) return false;
  return (f.kind == Kind::plain && f.source->unit.ends_with("point")) || f.kind == Kind::basis_points;
}
bool differ(const Figure& a, const Figure& b) {
  return std::fabs(a.value - b.value) > least_gap * std::max(a.value, b.value);
}

struct Trio {
  const Figure &a, &b, &stated;
  bool one_line = false;    // all three
  bool neighbours = false;  // the first two, with no figure between them
};

std::vector<Sum> of_percent(const Trio& t) {
  const Figure &large = t.a.value >= t.b.value ? t.a : t.b, &small = &large == &t.a ? t.b : t.a;
  const int digits = digits_of(t.stated);
  const bool counts = t.neighbours && large.kind == Kind::count;
  if (digits < 2 || (digits < 3 && !t.one_line && !counts)) return {};
  const double ratio = small.value / large.value;
  return {{Reason::shares, "a / b * 100", {&small, &large}, ratio * 100, {}, {}},
          {Reason::percent_change, "(a / b - 1) * 100", {&large, &small}, (1 / ratio - 1) * 100, {}, {}},
          {Reason::percent_change, "(1 - a / b) * 100", {&small, &large}, (1 - ratio) * 100, {}, {}}};
}

// "168 and 224 infarctions, 25 percent fewer"; "1 347 des 4 812 patients, soit 28 %": numbers of hundreds, whatever
// noun either has.
std::vector<Sum> of_counts(const Trio& t) {
  constexpr double least = 100;
  const bool told = (t.one_line || t.neighbours) && digits_of(t.stated) >= 2 && differ(t.a, t.b);
  if (!told || t.a.value < least || t.b.value < least) return {};
  const Figure &large = t.a.value >= t.b.value ? t.a : t.b, &small = &large == &t.a ? t.b : t.a;
  const double ratio = small.value / large.value;
  return {{Reason::shares, "a / b * 100", {&small, &large}, ratio * 100, {}, {}},
          {Reason::percent_change, "(1 - a / b) * 100", {&small, &large}, (1 - ratio) * 100, {}, {}}};
}

// "52 millions sur cinq ans", and near by the 10,4 that this is for each.
std::vector<Sum> of_years(const Trio& t) {
  if (t.b.source == nullptr || t.b.source->unit != "year" || digits_of(t.stated) < 3 || t.b.value < 2) return {};
  return {{Reason::per_period, "a / b", {&t.a, &t.b}, t.a.value / t.b.value, {}, {}}};
}

std::vector<Sum> of_points(const Trio& t) {
  const Figure &large = t.a.value >= t.b.value ? t.a : t.b, &small = &large == &t.a ? t.b : t.a;
  const double scale = t.stated.kind == Kind::basis_points ? 100 : 1;
  return {{Reason::points,
           scale == 1 ? "a - b" : "(a - b) * 100",
           {&large, &small},
           (large.value - small.value) * scale,
           {},
           {}}};
}

std::vector<Sum> of_amounts(const Trio& t) {
  const Figure &large = t.a.value >= t.b.value ? t.a : t.b, &small = &large == &t.a ? t.b : t.a;
  const int precise = std::min(digits_of(t.a), digits_of(t.b));
  if (precise < 2 || digits_of(t.stated) < 2 || precise + digits_of(t.stated) < (t.one_line ? 5 : 6)) return {};
  if (t.stated.value > large.value)
    return {{Reason::sum_of_parts, "a + b", {&large, &small}, large.value + small.value, {}, {}}};
  if (!differ(t.a, t.b) || t.stated.begin < t.b.begin) return {};  // a difference is drawn after its terms
  return {{Reason::difference, "a - b", {&large, &small}, large.value - small.value, {}, {}}};
}

// "1,8 million par jour" over "dix jours"; "5.50 pounds a share" for "400 million shares".
std::vector<Sum> of_rate(const Trio& t) {
  const bool timed = t.b.kind == Kind::duration && t.b.source->unit == t.a.source->per;
  const bool counted = t.b.kind == Kind::count && t.b.source->unit == t.a.source->per;
  if ((!timed && !counted) || digits_of(t.stated) + digits_of(t.a) < 4) return {};
  return {{Reason::product, "a * b", {&t.a, &t.b}, t.a.value * t.b.value, {}, {}}};
}

// What the first two can come to that is of the kind of the third.
std::vector<Sum> relations(const Trio& t) {
  const bool alike = same_unit(t.a, t.b) && is_per(t.a) == is_per(t.b);
  if (t.stated.kind == Kind::percent && t.a.kind == Kind::count && t.b.kind == Kind::count && !same_unit(t.a, t.b))
    return t.a.begin < t.b.begin ? of_counts(t) : std::vector<Sum>{};
  if (t.stated.source == nullptr || t.a.source == nullptr || t.b.source == nullptr) return {};
  if (t.b.kind == Kind::duration && t.stated.kind == Kind::money && same_unit(t.a, t.stated) && !is_per(t.a))
    return of_years(t);
  if (t.stated.kind == Kind::money && t.a.kind == Kind::money && is_per(t.a) && !is_per(t.stated) &&
      t.b.kind != Kind::money)
    return same_unit(t.a, t.stated) ? of_rate(t) : std::vector<Sum>{};
  if (!alike || t.a.begin > t.b.begin) return {};  // each two once
  const bool level = is_level(t.a) && !is_points(t.a), apart = differ(t.a, t.b);
  if (t.stated.kind == Kind::percent) return level && apart ? of_percent(t) : std::vector<Sum>{};
  if (is_points(t.stated))
    return t.a.kind == Kind::percent && apart && (t.one_line || t.neighbours) ? of_points(t) : std::vector<Sum>{};
  if (t.stated.kind == Kind::multiple && level && apart && digits_of(t.stated) >= 2) {
    const Figure &large = t.a.value >= t.b.value ? t.a : t.b, &small = &large == &t.a ? t.b : t.a;
    return {{Reason::growth_factor, "a / b", {&large, &small}, large.value / small.value, {}, {}}};
  }
  const bool same = level && same_unit(t.a, t.stated) && is_per(t.a) == is_per(t.stated);
  return same ? of_amounts(t) : std::vector<Sum>{};
}

std::size_t distance(std::size_t a, std::size_t b) { return a > b ? a - b : b - a; }

void explain(const Scene& scene, const std::vector<Placed>& all, std::size_t at, std::vector<Finding>& out) {
  const Figure& stated = *all[at].figure;
  const std::size_t from = at > figures_back ? at - figures_back : 0, to = std::min(all.size(), at + figures_ahead + 1);
  const auto far = [&](std::size_t i) { return distance(all[i].line, all[at].line); };
  for (std::size_t i = from; i < to; ++i)
    for (std::size_t k = from; k < to; ++k) {
      if (k == i || i == at || k == at || far(i) > lines_around || far(k) > lines_around) continue;
      const Trio trio{*all[i].figure, *all[k].figure, stated, far(i) == 0 && far(k) == 0,
                      distance(i, k) == 1 && all[i].line == all[k].line};
      if (far(i) > 0 && far(k) > 0 && !trio.neighbours) continue;
      for (const Sum& sum : relations(trio)) {
        state(scene, sum, stated, true, out);
        if (is_explained(out, stated)) return;
      }
    }
}

bool takes_part(const std::vector<Finding>& findings, const Figure& f) {
  return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
    return std::find(finding.sides.begin(), finding.sides.end(), side_of(f)) != finding.sides.end();
  });
}

}  // namespace

void find_relations(const Scene& scene, std::vector<Finding>& out) {
  std::vector<Placed> all;
  for (std::size_t l = 0; l < scene.lines.size(); ++l)
    for (const Figure& f : scene.lines[l].all)
      if (f.source == nullptr || is_plainly_printed(f)) all.push_back({&f, l});
  for (std::size_t i = 0; i < all.size(); ++i)
    if (all[i].figure->source != nullptr && !takes_part(out, *all[i].figure)) explain(scene, all, i, out);
}

}  // namespace recoupe
