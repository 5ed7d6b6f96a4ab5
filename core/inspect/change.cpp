// Two levels of one thing and what is said of their distance: a factor, a percentage, points, a difference. The two are
// tied first ("from A to B", "B, contre A", "B gagne 28 % sur les A"), then what is said is held against them.
#include <algorithm>
#include <cmath>

#include "inspect/basis.h"
#include "inspect/levels.h"
#include "inspect/rules.h"
#include "mention/shape.h"

namespace recoupe {
namespace {

constexpr std::uint32_t near_room = 8;   // tokens between the levels and what is said of them
constexpr std::uint32_t wide_room = 14;  // … where the words in between are an apposition

bool is_points(const Figure& f) {
  return f.source != nullptr &&
         ((f.kind == Kind::plain && f.source->unit.ends_with("point")) || f.kind == Kind::basis_points);
}

bool change_word_within(const Text& text, std::uint32_t begin, std::uint32_t end) {
  for (std::uint32_t i = begin; i < end; ++i)
    if (is_change_word(text, i)) return true;
  return false;
}

bool only_times_between(const FigureLine& line, std::uint32_t begin, std::uint32_t end) {
  return std::none_of(line.figures.begin(), line.figures.end(),
                      [&](const Figure& f) { return f.kind != Kind::duration && f.begin >= begin && f.end <= end; });
}

// "Les pertes, passées de 24 à 31 millions, se sont creusées de 29 %": a comma, then the verb of what went from A to B.
bool takes_up_subject(const Text& text, std::uint32_t from, const Figure& f) {
  if (f.begin - from > near_room || !is_one_of_signs(text, from, ",")) return false;
  bool verb = false;
  for (std::uint32_t i = from + 1; i < f.begin; ++i) {
    const bool change = is_change_word(text, i);
    if (!change && (!is_small(text, i) || is_function_word(text, i, FunctionClass::conjunction))) return false;
    verb = verb || change;
  }
  return verb;
}

// Is the figure said of these levels, right after or right before them?
bool belongs(const Text& text, const FigureLine& line, const Levels& levels, const Figure& f) {
  if (f.begin >= levels.end) {
    if (!only_times_between(line, levels.end, f.begin)) return false;
    const std::uint32_t gap = f.begin - levels.end;
    if (is_apposition(text, levels.end, f)) return gap <= wide_room;
    return levels.from_to && (gap <= 2 || takes_up_subject(text, levels.end, f));
  }
  constexpr std::uint32_t beside = 2;
  for (std::uint32_t i = f.end; i < levels.begin; ++i)
    if (is_one_of_signs(text, i, ";")) return false;  // the next of a list
  return levels.from_to && f.end <= levels.begin && levels.begin - f.end <= near_room &&
         only_times_between(line, f.end, levels.begin) &&
         (levels.begin - f.end <= beside ||
          change_word_within(text, f.begin > line.begin + 4 ? f.begin - 4 : line.begin, levels.begin) ||
          f.kind == Kind::multiple);
}

bool says_more(const Text& text, const FigureLine& line, const Figure& f) {
  for (std::uint32_t i = f.end; i < line.end && i <= f.end + 1; ++i)
    if (tie_at(text, i, line.end, TieRole::more) != nullptr) return true;
  return false;
}

// "with more than half the increase", "la moitié de la hausse": a share of the change is not the change.
bool is_share_of_change(const Text& text, const FigureLine& line, const Figure& f) {
  constexpr std::uint32_t room = 3;
  std::uint32_t i = f.own_end;
  while (i < line.end && i < f.own_end + room && is_small(text, i)) ++i;
  return i > f.own_end && i < line.end && is_change_word(text, i);
}

bool is_change(const Scene& scene, const FigureLine& line, const Figure& f) {
  if (is_share_of_change(scene.text(), line, f)) return false;
  if (f.source->change != Change::none) return true;
  if (f.mention < scene.reading->claims.size() && scene.reading->claims[f.mention].change != Change::none) return true;
  return change_word_within(scene.text(), f.begin > line.begin + 4 ? f.begin - 4 : line.begin, f.begin);
}

Sum percent_sum(const Figure& now, const Figure& before) {
  Sum sum{Reason::percent_change, "(a / b - 1) * 100", {&now, &before}, 0, {}, {}};
  const auto percent = [](Bounds ratio) { return Bounds{(ratio.low - 1) * 100, (ratio.high - 1) * 100}; };
  sum.result = (now.value / before.value - 1) * 100;
  sum.strict = percent(now.strict / before.strict), sum.loose = percent(now.loose / before.loose);
  if (now.value >= before.value) return sum;
  sum.formula = "(1 - a / b) * 100", sum.result = -sum.result;
  sum.strict = sum.strict * -1.0, sum.loose = sum.loose * -1.0;
  return sum;
}

Sum difference_sum(const Figure& now, const Figure& before, Reason reason) {
  const bool up = now.value >= before.value;
  const Figure &large = up ? now : before, &small = up ? before : now;
  return {reason,
          "a - b",
          {&large, &small},
          large.value - small.value,
          large.strict - small.strict,
          large.loose - small.loose};
}

Sum points_sum(const Figure& now, const Figure& before, bool basis) {
  Sum sum = difference_sum(now, before, Reason::points);
  if (basis)
    sum.formula = "(a - b) * 100", sum.result *= 100, sum.strict = sum.strict * 100.0, sum.loose = sum.loose * 100.0;
  return sum;
}

Sum factor_sum(const Figure& now, const Figure& before) {
  return {Reason::growth_factor,   "a / b", {&now, &before}, now.value / before.value, now.strict / before.strict,
          now.loose / before.loose};
}

void hold(const Scene& scene, const FigureLine& line, const Levels& levels, const Figure& f,
          std::vector<Finding>& out) {
  const Text& text = scene.text();
  const Figure &now = *levels.now, &before = *levels.before;
  if (&f == &now || &f == &before || f.source == nullptr || !belongs(text, line, levels, f)) return;
  const bool ends = (f.begin < levels.begin && levels.begin - f.end <= 3) || stands_alone(scene, line, f);
  const bool tied = ends && !is_per(f) && !are_of_two_times(scene, line, levels.begin, f) &&
                    (levels.from_to || stands_alone(scene, line, before));
  if (is_points(f) && now.kind == Kind::percent) {
    state(scene, points_sum(now, before, f.kind == Kind::basis_points), f, !tied, out);
  } else if (f.kind == Kind::percent && now.kind != Kind::percent && is_change(scene, line, f)) {
    state(scene, percent_sum(now, before), f, !tied, out);
  } else if (f.kind == Kind::multiple) {
    const bool grows = now.value > before.value;
    state(scene, factor_sum(grows ? now : before, grows ? before : now), f, !tied || !grows || says_more(text, line, f),
          out);
  } else if (same_unit(f, now) && f.value < std::max(now.value, before.value) && says_more(text, line, f)) {
    state(scene, difference_sum(now, before, Reason::difference), f, !tied || !levels.from_to, out);
  }
}

// "20,5 milliards, un gain de 28 % sur les 16 milliards"; "575 pence a share, 4.5% above the 550 pence".
void percent_on_level(const Scene& scene, const FigureLine& line, std::size_t i, std::vector<Finding>& out) {
  if (i == 0 || i + 1 >= line.figures.size()) return;
  const Text& text = scene.text();
  const Figure &now = line.figures[i - 1], &f = line.figures[i], &before = line.figures[i + 1];
  if (f.kind != Kind::percent || f.source == nullptr || !is_level(now) || !is_level(before) ||
      !same_unit(now, before) || now.kind == Kind::percent)
    return;
  if (f.begin < now.end || f.begin - now.end > near_room || before.own_begin < f.end || before.own_begin - f.end > 6)
    return;
  for (std::uint32_t k = f.end; k < before.own_begin; ++k)
    if (text.tokens[k].kind == TokenKind::sign || tie_at(text, k, line.end, TieRole::part) != nullptr) return;
  const bool tied = tie_at(text, f.end, before.own_begin, TieRole::over) != nullptr ||
                    tie_at(text, f.end, before.own_begin, TieRole::more) != nullptr ||
                    tie_at(text, f.end, before.own_begin, TieRole::versus) != nullptr;
  if (tied && (is_change(scene, line, f) || tie_at(text, f.end, before.own_begin, TieRole::more) != nullptr))
    state(scene, percent_sum(now, unbounded(before)), f, false, out);
}

// "21.5 percent, up 180 basis points from 19.7 percent"; "$84, up 4% from $81".
void change_between(const Scene& scene, const FigureLine& line, std::size_t i, std::vector<Finding>& out) {
  if (i == 0 || i + 1 >= line.figures.size()) return;
  const Text& text = scene.text();
  const Figure &now = line.figures[i - 1], &f = line.figures[i], &before = line.figures[i + 1];
  if (f.source == nullptr || !is_level(now) || !is_level(before) || !same_unit(now, before) ||
      is_per(now) != is_per(before))
    return;
  if (f.begin < now.end || f.begin - now.end > near_room || before.begin < f.end || before.begin - f.end > 2) return;
  if (tie_before(text, f.end, before.begin, TieRole::from, 0) == nullptr || is_partitive(text, before.begin - 1))
    return;
  if (!is_change(scene, line, f)) return;
  if (is_points(f) && now.kind == Kind::percent)
    state(scene, points_sum(now, before, f.kind == Kind::basis_points), f, false, out);
  if (f.kind == Kind::percent && now.kind != Kind::percent) state(scene, percent_sum(now, before), f, false, out);
}

bool two_digits(const Figure& f) {
  return trimmed(f.source->low).digits >= 11 && f.source->hedge != Hedge::at_least && f.source->hedge != Hedge::at_most;
}

// "La baisse, de trois points": the noun takes up levels said before; the verb ("recule de 2 points") speaks of its own
// subject.
bool takes_up_change(const Text& text, const FigureLine& line, const Figure& f) {
  for (std::uint32_t i = f.begin > line.begin + 4 ? f.begin - 4 : line.begin; i < f.begin; ++i)
    if (is_change_word(text, i) && i > line.begin && is_small(text, i - 1) && i - 1 == line.begin) return true;
  return line.has_tie(TieRole::gap, f.begin);
}

// Loosely tied: points, or a factor too fine to fit by chance, against two levels said just before. Only what fits is
// said.
void loose_ties(const Scene& scene, std::size_t l, const Figure& f, std::vector<Finding>& out) {
  const FigureLine& line = scene.lines[l];
  const Text& text = scene.text();
  const bool points = is_points(f) && f.kind == Kind::plain, factor = f.kind == Kind::multiple && two_digits(f);
  if (!points && !factor) return;
  if (points && !says_more(text, line, f) && !is_change(scene, line, f) && !line.has_tie(TieRole::gap, f.begin)) return;
  const bool taken_up = line.has_tie(TieRole::this_amount, line.end);
  const std::size_t back = taken_up ? 4 : points ? 2 : 1;
  for (std::size_t k = 0; k <= back && k <= l; ++k) {
    if (points && k > 0 && !takes_up_change(text, line, f)) return;
    std::vector<const Figure*> levels;
    for (std::size_t n = l - k; n <= (factor ? l : l - k); ++n)
      for (const Figure& level : scene.lines[n].figures)
        if (is_level(level) && (!points || level.kind == Kind::percent) && level.mention != f.mention)
          levels.push_back(&level);
    for (std::size_t b = 1; b < levels.size(); ++b)
      for (std::size_t a = points ? b - 1 : 0; a < b; ++a) {
        if (!same_unit(*levels[a], *levels[b]) || (points && b > 1)) continue;
        const bool up = levels[b]->value > levels[a]->value;
        const Figure &large = up ? *levels[b] : *levels[a], &small = up ? *levels[a] : *levels[b];
        state(scene, points ? points_sum(large, small, f.kind == Kind::basis_points) : factor_sum(large, small), f,
              true, out);
        if (is_explained(out, f)) return;
      }
  }
}

}  // namespace

void find_changes(const Scene& scene, std::vector<Finding>& out) {
  for (std::size_t l = 0; l < scene.lines.size(); ++l) {
    const FigureLine& line = scene.lines[l];
    for (const Levels& levels : levels_of(scene, line))
      for (const Figure& figure : line.figures) hold(scene, line, levels, figure, out);
    for (std::size_t i = 0; i < line.figures.size(); ++i) {
      if (!is_explained(out, line.figures[i])) percent_on_level(scene, line, i, out);
      if (!is_explained(out, line.figures[i])) change_between(scene, line, i, out);
      if (!is_explained(out, line.figures[i])) loose_ties(scene, l, line.figures[i], out);
    }
  }
}

}  // namespace recoupe
