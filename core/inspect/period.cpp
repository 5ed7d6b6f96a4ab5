// An amount over a span of time against the amount per year, month or week; and one of these against another.
#include <array>

#include "inspect/basis.h"
#include "inspect/rules.h"

namespace recoupe {
namespace {

/// A period in days, and in months where it is made of whole ones.
struct Period {
  std::string_view name;
  double days;
  int months;
};
constexpr std::array<Period, 6> periods = {{{"year", 365.25, 12},
                                            {"half", 182.625, 6},
                                            {"quarter", 91.3125, 3},
                                            {"month", 30.4375, 1},
                                            {"week", 7, 0},
                                            {"day", 1, 0}}};
constexpr double loose_weeks = 0.02;  // 52 weeks a year are 52.18

const Period* period_of(std::string_view name) {
  for (const Period& period : periods)
    if (period.name == name) return &period;
  return nullptr;
}

// How many of `small` make one `large`, as people count: 12 months, 52 weeks.
double count_in(const Period& large, const Period& small) {
  if (large.months > 0 && small.months > 0) return static_cast<double>(large.months) / small.months;
  return large.name == "year" && small.name == "week" ? 52 : large.days / small.days;
}

bool is_spread(const Text& text, const FigureLine& line, const Figure& duration) {
  if (duration.kind != Kind::duration || duration.source == nullptr || period_of(duration.source->unit) == nullptr)
    return false;
  return tie_before(text, line.begin, duration.own_begin, TieRole::over) != nullptr;
}

const Figure* spread_in(const Text& text, const FigureLine& line) {
  const Figure* found = nullptr;
  for (const Figure& f : line.figures)
    if (is_spread(text, line, f)) found = &f;
  return found;
}

const Figure* total_before(const FigureLine& line, std::uint32_t token, const Figure& rate) {
  const Figure* total = nullptr;
  for (const Figure& f : line.figures)
    if (f.begin < token && same_unit(f, rate) && !is_per(f)) total = &f;
  return total;
}

bool has_cue(const Text& text, std::uint32_t floor, const Figure& rate) {
  return tie_before(text, floor, rate.begin, TieRole::amounts, 3) != nullptr ||
         tie_before(text, floor, rate.begin, TieRole::equals, 3) != nullptr;
}

// "38 milliards sur sept ans, soit 5,4 par an", in one sentence or two.
void total_over_time(const Scene& scene, std::size_t l, const Figure& rate, std::vector<Finding>& out) {
  const Text& text = scene.text();
  const FigureLine& line = scene.lines[l];
  const FigureLine* before = l > 0 && scene.lines[l - 1].paragraph == line.paragraph ? &scene.lines[l - 1] : nullptr;
  const FigureLine* place = &line;
  const Figure* duration = spread_in(text, line);
  if (duration == nullptr && before != nullptr) place = before, duration = spread_in(text, *before);
  if (duration == nullptr) return;
  const Figure* total = total_before(line, rate.begin, rate);
  const bool in_line = total != nullptr;
  if (!in_line && before != nullptr) total = total_before(*before, before->end, rate);
  if (total == nullptr || (place == before && in_line)) return;
  const Period& whole = *period_of(duration->source->unit);
  const Period* part = period_of(rate.source->per);
  if (part == nullptr || duration->value * whole.days < part->days * 1.5) return;
  const double factor = to_double(decimal_from(plain(count_in(whole, *part))));
  const Figure span = unbounded(*duration);
  const Bounds times = span.strict * factor, loose_times = span.loose * factor;
  const bool one = factor > 0.999 && factor < 1.001;
  const std::string formula = one ? "a / b" : "a / (b * " + plain(factor) + ")";
  const bool cue = has_cue(text, line.begin, rate);
  // A loan is paid back with interest: more than its share of each month or year is right.
  const double share = total->value / (duration->value * factor);
  const bool interest = tie_within(text, place->begin, line.end, TieRole::loan) != nullptr ||
                        (rate.source->per == "month" && rate.value > share);
  const bool strict = stands_alone(scene, line, rate) && !interest && cue && (place == &line) &&
                      (in_line || before->figures.empty() || before->figures.back().begin <= duration->begin);
  state(scene,
        {Reason::per_period, formula, {total, duration}, share, total->strict / times, total->loose / loose_times},
        rate, !strict, out);
}

// "43,3 millions par an et 3,6 millions par mois": the shorter period times its number, against the longer.
void one_against_other(const Scene& scene, const FigureLine& line, const Figure& a, const Figure& b,
                       std::vector<Finding>& out) {
  constexpr std::uint32_t room = 5;
  if (!same_unit(a, b) || b.begin < a.end || b.begin - a.end > room) return;
  const Period *pa = period_of(a.source->per), *pb = period_of(b.source->per);
  if (pa == nullptr || pb == nullptr || pa->days == pb->days) return;
  const Text& text = scene.text();
  const bool says_equal = tie_before(text, line.begin, b.begin, TieRole::equals) != nullptr;
  const bool listed = tie_before(text, line.begin, a.begin, TieRole::equals) != nullptr;
  const Figure &large = pa->days > pb->days ? a : b, &small = pa->days > pb->days ? b : a;
  const double times =
      to_double(decimal_from(plain(count_in(pa->days > pb->days ? *pa : *pb, pa->days > pb->days ? *pb : *pa))));
  const bool whole_months = pa->months > 0 && pb->months > 0;
  const Bounds factor = whole_months ? exact(times) : Bounds{times * (1 - loose_weeks), times * (1 + loose_weeks)};
  // Subscriptions are cheaper by the year, grants run for ten months, wages for thirteen, schools for 36 weeks: only
  // what cannot be is held against it.
  constexpr double most = 1.45;
  const Period& shorter = pa->days > pb->days ? *pb : *pa;
  const double fewest = shorter.months > 0 ? 0.55 : shorter.name == "week" ? 0.65 : 0;
  const double ratio = large.value / (small.value * times);
  const bool possible = says_equal && fewest < ratio && ratio < most;
  state(scene,
        {Reason::per_period,
         "a * " + plain(times),
         {&small},
         small.value * times,
         small.strict * factor,
         small.loose * factor},
        large, possible || (!says_equal && !listed), out);
}

}  // namespace

void find_periods(const Scene& scene, std::vector<Finding>& out) {
  for (std::size_t l = 0; l < scene.lines.size(); ++l) {
    const FigureLine& line = scene.lines[l];
    for (std::size_t i = 0; i < line.figures.size(); ++i) {
      const Figure& figure = line.figures[i];
      if (!is_per(figure) || figure.value <= 0) continue;
      total_over_time(scene, l, figure, out);
      if (i > 0 && is_per(line.figures[i - 1])) one_against_other(scene, line, line.figures[i - 1], figure, out);
    }
  }
}

}  // namespace recoupe
