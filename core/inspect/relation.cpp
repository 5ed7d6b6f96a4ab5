// Relations that no phrase spells out and that figures of one passage hold too exactly for chance: a sum, a difference,
// a share, a change, points, a factor, a product. Only what fits is said: nothing tied these figures but their values.
#include <algorithm>
#include <cmath>
#include <set>

#include "inspect/levels.h"
#include "inspect/rules.h"
#include "mention/shape.h"

namespace recoupe {
namespace {

constexpr std::size_t figures_back = 8, figures_ahead = 5;  // of the stated figure: who reads it has them in mind
constexpr std::size_t lines_around = 2;
// So many computations may be expected to fit by chance, of all that were tried for one figure.
constexpr double most_chance = 0.05, most_chance_cued = 0.3, most_chance_apart = 0.03, most_chance_apart_cued = 0.15;
constexpr double least_gap = 0.02;  // two operands nearer than this are one figure said twice

// A figure, and its sentence.
struct Placed {
  const Figure* figure = nullptr;
  std::size_t line = 0;
};

// Of a bare number its value, which is whole.
int digits_of(const Figure& f) {
  const Decimal d = trimmed(f.source != nullptr ? f.source->low : Decimal{std::llround(f.value), 0});
  int count = 0;
  for (auto rest = d.digits; rest > 0; rest /= 10) ++count;
  return count;
}

bool is_plainly_printed(const Figure& f) {
  return f.source != nullptr && f.value > 0 && compare(f.source->low, f.source->high) == 0 &&
         f.source->hedge != Hedge::at_least && f.source->hedge != Hedge::at_most;
}
bool is_amount(const Figure& f) {
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
  bool one_line = false;         // all three
  bool neighbours = false;       // the first two, with no figure between them
  bool cued = false;             // words say that the stated figure comes of others: "soit", "in all", "34 remain"
  bool each = false;             // … that it is for one of many: "23 000 euros par personne", "$58m a jet"
  bool priced = false;           // the first is
  bool in_a_row = false;         // the three are one after another, in whatever order
  bool between = false;          // the third stands between the first two
  std::string_view rate = {};    // what the first is per: "day", "share"
  bool taken_up = false;         // "2,300 workers. He wants to hire 350 more, an increase of 15%"
  const Figure* base = nullptr;  // the one that the other came from, where the words say: "from 88 to 71"
};

// ", soit 21 de moins", "which makes £13.5 million", "so that 34 remain".
bool is_cued(const Text& text, const FigureLine& line, const Figure& f) {
  for (const TieRole role : {TieRole::equals, TieRole::amounts, TieRole::total, TieRole::rest, TieRole::gap})
    if (tie_before(text, line.begin, f.begin, role, 2) != nullptr) return true;
  for (const TieRole role : {TieRole::more, TieRole::total, TieRole::rest, TieRole::still})
    if (tie_at(text, f.end, line.end, role) != nullptr || tie_at(text, f.own_end, line.end, role) != nullptr)
      return true;
  constexpr std::uint32_t room = 5;  // "soit une marge de 4 %"
  const std::uint32_t near = f.begin > line.begin + room ? f.begin - room : line.begin;
  return is_apposition(text, line.begin, f) || tie_within(text, near, f.begin, TieRole::equals) != nullptr ||
         tie_within(text, near, f.begin, TieRole::amounts) != nullptr;
}

bool says_more(const Text& text, const FigureLine& line, const Figure& f) {
  return tie_at(text, f.end, line.end, TieRole::more) != nullptr ||
         tie_at(text, f.own_begin + 1, line.end, TieRole::more) != nullptr;
}

// A price or a share of something counted one by one. Of a length of time it is a rate (period.cpp).
bool is_for_each(const Text& text, const FigureLine& line, const Figure& f) {
  constexpr std::uint32_t room = 3;
  if (is_per(f)) return f.source->per == "unit" || f.source->per == "person" || f.source->per == "share";
  for (std::uint32_t i = f.own_end; i < line.end && i <= f.end + room; ++i)
    if (tie_at(text, i, line.end, TieRole::each) != nullptr) return true;
  const Match* one = tie_at(text, f.own_end, line.end, TieRole::one);  // "51 700 euros la place", "$58m a jet"
  const std::uint32_t thing = one != nullptr ? one->begin + one->length : line.end;
  return thing < line.end && text.tokens[thing].kind == TokenKind::word && !is_small(text, thing);
}

std::vector<Sum> of_percent(const Trio& t) {
  const Figure &large = t.a.value >= t.b.value ? t.a : t.b, &small = &large == &t.a ? t.b : t.a;
  const int digits = digits_of(t.stated);
  const bool counts = t.neighbours && large.kind == Kind::count;
  const bool beside = t.cued && t.neighbours && t.one_line && t.stated.begin > t.b.end;  // "124 millions, soit 4 %"
  if (!beside && (digits < 2 || (digits < 3 && !t.one_line && !counts && !t.cued))) return {};
  const double ratio = small.value / large.value;
  const Sum up{Reason::percent_change, "(a / b - 1) * 100", {&large, &small}, (1 / ratio - 1) * 100, {}, {}};
  const Sum down{Reason::percent_change, "(1 - a / b) * 100", {&small, &large}, (1 - ratio) * 100, {}, {}};
  if (t.base != nullptr) return {t.base == &small ? up : down};
  return {{Reason::shares, "a / b * 100", {&small, &large}, ratio * 100, {}, {}}, up, down};
}

// "168 and 224 infarctions, 25 percent fewer"; "1 347 des 4 812 patients, soit 28 %": numbers of hundreds, whatever
// noun either has.
std::vector<Sum> of_counts(const Trio& t) {
  constexpr double least = 100;
  const bool told = (t.one_line || t.neighbours || t.taken_up) && digits_of(t.stated) >= 2 && differ(t.a, t.b);
  const bool beside = t.one_line && t.neighbours && t.cued && t.stated.begin > t.b.end;
  if (!told || (!beside && !t.taken_up && (t.a.value < least || t.b.value < least))) return {};
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
  const int least_digits = t.cued && t.neighbours ? 3 : t.cued ? 4 : t.one_line ? 5 : 6;
  if (!t.cued && (precise < 2 || digits_of(t.stated) < 2)) return {};
  if (precise + digits_of(t.stated) < least_digits) return {};
  if (t.stated.value > large.value)
    return {{Reason::sum_of_parts, "a + b", {&large, &small}, large.value + small.value, {}, {}}};
  if (!differ(t.a, t.b) || t.stated.begin < t.b.begin) return {};  // a difference is drawn after its terms
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

// "7,2 millions pour 312 parties civiles, soit 23 000 euros par personne"; "31 millions, 51 700 euros la place".
std::vector<Sum> of_each(const Trio& t) {
  constexpr double least = 10;
  const bool counted = t.b.kind == Kind::count && t.b.value >= least;
  const bool fine = digits_of(t.stated) >= 3;  // "118 millions pour 2,25 millions de places, à 52,40 euros"
  if (!counted || (!t.each && !fine) || !t.rate.empty()) return {};
  return {{Reason::per_period, "a / b", {&t.a, &t.b}, t.a.value / t.b.value, {}, {}}};
}

// A number of things at a price each, and what they come to.
std::vector<Sum> of_things(const Trio& t) {
  if (!t.priced || (t.b.kind != Kind::count && t.b.kind != Kind::measure) || t.b.value < 2 || is_per(t.stated))
    return {};
  if (digits_of(t.stated) + std::min(digits_of(t.a), digits_of(t.b)) < 4) return {};
  return {{Reason::product, "a * b", {&t.a, &t.b}, t.a.value * t.b.value, {}, {}}};
}

// Numbers of one sentence, of which one noun or none is printed: "ferme 62 classes et en ouvre 41, soit 21 de moins".
bool is_one_count(const Trio& t) {
  const auto bare_or = [](const Figure& x, const Figure& y) {
    return x.kind == Kind::count && y.kind == Kind::count &&
           (x.source == nullptr || y.source == nullptr || same_unit(x, y));
  };
  return t.one_line && t.cued && t.a.begin < t.b.begin && bare_or(t.a, t.b) && bare_or(t.a, t.stated) &&
         bare_or(t.b, t.stated);
}

// "728 460 électeurs, 17 460 bulletins blancs, 711 000 suffrages": large numbers that fit to the last digit.
bool is_exact_fit(const Trio& t) {
  const int least_digits = t.cued && t.one_line ? 2 : 3, least_in_all = t.cued && t.one_line ? 7 : 11;
  const auto is_large = [&](const Figure& f) {
    return f.kind == Kind::count && f.source != nullptr && f.source->hedge == Hedge::exact &&
           digits_of(f) >= least_digits;
  };
  return is_large(t.a) && is_large(t.b) && is_large(t.stated) && t.a.begin < t.b.begin &&
         digits_of(t.a) + digits_of(t.b) + digits_of(t.stated) >= least_in_all &&
         (t.a.value + t.b.value == t.stated.value || std::fabs(t.a.value - t.b.value) == t.stated.value);
}

// "19,4 %" and "12,7 %", "together 32,1 %".
std::vector<Sum> of_percents(const Trio& t) {
  constexpr int least_digits = 3;
  if (std::min({digits_of(t.a), digits_of(t.b), digits_of(t.stated)}) < least_digits || t.a.begin > t.b.begin ||
      t.stated.begin < t.b.begin)
    return {};
  return {{Reason::sum_of_parts, "a + b", {&t.a, &t.b}, t.a.value + t.b.value, {}, {}}};
}

// "0.42 micrograms, four times the limit of 0.10"; "€7.2m … €15.6m, more than twice as much".
std::vector<Sum> of_times(const Trio& t) {
  const Figure &large = t.a.value >= t.b.value ? t.a : t.b, &small = &large == &t.a ? t.b : t.a;
  return {{Reason::growth_factor, "a / b", {&large, &small}, large.value / small.value, {}, {}}};
}

// What the first two can come to that is of the kind of the third.
std::vector<Sum> relations(const Trio& t) {
  if (is_one_count(t) || is_exact_fit(t)) return of_amounts(t);
  if (t.a.kind == Kind::percent && t.b.kind == Kind::percent && t.stated.kind == Kind::percent)
    return t.stated.source->change == Change::none ? of_percents(t) : std::vector<Sum>{};
  if (t.a.kind == Kind::money && t.stated.kind == Kind::money && same_unit(t.a, t.stated) &&
      (t.b.kind == Kind::count || t.b.kind == Kind::measure)) {
    auto sums = t.a.value > t.stated.value ? of_each(t) : of_things(t);
    if (!sums.empty()) return sums;
  }
  const bool alike = same_unit(t.a, t.b) && is_per(t.a) == is_per(t.b);
  if (t.stated.kind == Kind::percent && t.a.kind == Kind::count && t.b.kind == Kind::count && !same_unit(t.a, t.b))
    return t.a.begin < t.b.begin ? of_counts(t) : std::vector<Sum>{};
  if (t.stated.source == nullptr || t.a.source == nullptr || t.b.source == nullptr) return {};
  if (t.b.kind == Kind::duration && t.stated.kind == Kind::money && same_unit(t.a, t.stated) && t.rate.empty())
    return of_years(t);
  if (t.stated.kind == Kind::money && t.a.kind == Kind::money && !t.rate.empty() && !is_per(t.stated) &&
      t.b.kind != Kind::money)
    return same_unit(t.a, t.stated) ? of_rate(t) : std::vector<Sum>{};
  if (!alike || t.a.begin > t.b.begin) return {};  // each two once
  const bool level = is_amount(t.a) && !is_points(t.a), apart = differ(t.a, t.b);
  if (t.stated.kind == Kind::percent) return level && apart ? of_percent(t) : std::vector<Sum>{};
  if (is_points(t.stated))
    return t.a.kind == Kind::percent && apart && (t.one_line || t.neighbours) ? of_points(t) : std::vector<Sum>{};
  if (t.stated.kind == Kind::multiple && level && apart)
    return digits_of(t.stated) >= 2 || (t.in_a_row && (t.cued || t.between)) ? of_times(t) : std::vector<Sum>{};
  const bool same = level && same_unit(t.a, t.stated) && is_per(t.a) == is_per(t.stated);
  return same ? of_amounts(t) : std::vector<Sum>{};
}

// "180 000 euros par jour", "perd 180 000 euros chaque jour": what the amount is per, as it is printed or as its clause
// says.
std::string_view rate_of(const Reading& r, const Figure& f) {
  if (f.source == nullptr) return {};
  if (!f.source->per.empty()) return f.source->per;
  if (f.mention < r.claims.size())
    for (const Scope& scope : r.claims[f.mention].scopes)
      if (scope.axis == ScopeAxis::period) return scope.value;
  return {};
}

// In brackets right after another amount, of another currency: its conversion.
bool is_conversion(const Text& text, const FigureLine& line, const Figure& f) {
  return f.kind == Kind::money && f.begin > line.begin && is_one_of_signs(text, f.begin - 1, "(");
}

std::size_t distance(std::size_t a, std::size_t b) { return a > b ? a - b : b - a; }

// A computation that could have led to the stated figure; 0: its terms stand together beside it, 3: lines away.
struct Tried {
  int nearness = 0;
  std::size_t terms = 0;  ///< which two: several sums may be of the same
  bool cued = false;      ///< words say that there is a computation
  Sum sum;
};

int nearness_of(const Trio& t, std::size_t lines) {
  if (t.one_line) return t.neighbours || t.in_a_row ? 0 : 1;
  return lines <= 1 ? 2 : 3;
}

// The share of its own size within which a result would have passed for the stated figure: how likely any two figures
// come to it by chance.
// A round number is round in more cases than its digits tell: a tenth of its last one.
double chance_of(const Sum& sum, const Figure& stated) {
  const Decimal d = trimmed(stated.source != nullptr ? stated.source->low : Decimal{std::llround(stated.value), 0});
  constexpr double share = 0.1;
  return std::max(loose_width(sum, stated) / stated.value,
                  share / static_cast<double>(std::max<std::int64_t>(d.digits, 1)));
}

// Of two levels that the words hold against each other, the earlier.
const Figure* base_of(const std::vector<Levels>& all, const Figure& a, const Figure& b) {
  for (const Levels& levels : all) {
    if (levels.now->begin == a.begin && levels.before->begin == b.begin) return &b;
    if (levels.now->begin == b.begin && levels.before->begin == a.begin) return &a;
  }
  return nullptr;
}

void explain(const Scene& scene, const std::vector<Placed>& all, const std::vector<std::vector<Levels>>& levels,
             std::size_t at, std::vector<Finding>& out) {
  const Figure& stated = *all[at].figure;
  const Text& text = scene.text();
  const auto line = [&](std::size_t i) -> const FigureLine& { return scene.lines[all[i].line]; };
  const bool told = is_cued(text, line(at), stated), each = is_for_each(text, line(at), stated);
  // "Of the 240 on order, 216 will fly and 24 will wait": a whole asks for its parts, in its own sentence.
  const Match* of = tie_before(text, line(at).begin, stated.begin, TieRole::whole, 2);
  const bool opens =
      of != nullptr && (of->begin == line(at).begin || text.tokens[of->begin - 1].kind == TokenKind::sign);
  const bool whole = of != nullptr && (opens || !is_partitive(text, of->begin));  // no "de 30 à 12"
  const std::size_t from = at > figures_back ? at - figures_back : 0, to = std::min(all.size(), at + figures_ahead + 1);
  const auto far = [&](std::size_t i) { return distance(all[i].line, all[at].line); };
  std::vector<Tried> tried;
  for (std::size_t i = from; i < to; ++i)
    for (std::size_t k = from; k < to; ++k) {
      if (k == i || i == at || k == at || far(i) > lines_around || far(k) > lines_around) continue;
      const bool priced = is_for_each(text, line(i), *all[i].figure);
      const bool cued = told || (whole && far(i) == 0 && far(k) == 0);
      const Trio trio{*all[i].figure,
                      *all[k].figure,
                      stated,
                      far(i) == 0 && far(k) == 0,
                      distance(i, k) == 1 && all[i].line == all[k].line,
                      cued,
                      each,
                      priced,
                      std::max({i, k, at}) - std::min({i, k, at}) == 2 && far(i) <= 1 && far(k) <= 1,
                      (i < at) != (k < at),
                      rate_of(*scene.reading, *all[i].figure),
                      cued && far(k) == 0 && far(i) == 1 && says_more(text, line(k), *all[k].figure),
                      stated.kind == Kind::percent && distance(i, k) == 1 && all[i].line == all[k].line
                          ? base_of(levels[all[i].line], *all[i].figure, *all[k].figure)
                          : nullptr};
      if (far(i) > 0 && far(k) > 0 && !trio.neighbours && !each && !priced) continue;
      for (Sum& sum : relations(trio))
        tried.push_back(
            {nearness_of(trio, std::max(far(i), far(k))), i * all.size() + k, cued || each, std::move(sum)});
    }
  // From the nearest outwards: the more was tried, the finer must be what fits.
  std::stable_sort(tried.begin(), tried.end(), [](const Tried& a, const Tried& b) { return a.nearness < b.nearness; });
  for (const Tried& t : tried) {
    std::set<std::size_t> as_near;
    for (const Tried& other : tried)
      if (other.nearness <= t.nearness) as_near.insert(other.terms);
    const double most = t.nearness > 1 ? (t.cued ? most_chance_apart_cued : most_chance_apart)
                                       : (t.cued ? most_chance_cued : most_chance);
    if (chance_of(t.sum, stated) * static_cast<double>(as_near.size()) > most) continue;
    state(scene, t.sum, stated, true, out);
    if (is_explained(out, stated)) return;
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
  std::vector<std::vector<Levels>> levels;
  for (const FigureLine& line : scene.lines) levels.push_back(levels_of(scene, line));
  for (std::size_t l = 0; l < scene.lines.size(); ++l)
    for (const Figure& f : scene.lines[l].all)
      if ((f.source == nullptr || is_plainly_printed(f) || f.kind == Kind::multiple) &&
          !is_conversion(scene.text(), scene.lines[l], f))
        all.push_back({&f, l});
  for (std::size_t i = 0; i < all.size(); ++i)
    if (!takes_part(out, *all[i].figure)) explain(scene, all, levels, i, out);
}

}  // namespace recoupe
