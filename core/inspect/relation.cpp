// Relations that no phrase spells out and that figures of one passage hold too exactly for chance: a sum, a difference,
// a share, a change, points, a factor, a product. Only what fits is said: nothing tied these figures but their values.
#include <algorithm>
#include <cmath>
#include <set>

#include "inspect/levels.h"
#include "inspect/outcome.h"
#include "inspect/rules.h"
#include "mention/shape.h"

namespace recoupe {
namespace {

constexpr std::size_t figures_back = 10, figures_ahead = 5;  // of the stated figure: who reads it has them in mind
constexpr std::size_t lines_around = 3, opening_lines = 2;

// A figure, and its sentence.
struct Placed {
  const Figure* figure = nullptr;
  std::size_t line = 0;
};

bool is_plainly_printed(const Figure& f) {
  return f.source != nullptr && f.value > 0 && compare(f.source->low, f.source->high) == 0 &&
         f.source->hedge != Hedge::at_least && f.source->hedge != Hedge::at_most;
}
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

Change change_of(const Reading& r, const Figure& f) {
  return f.mention < r.claims.size() ? r.claims[f.mention].change : Change::none;
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
  double chance = 0;      ///< of any two figures to come to what is stated
  Sum sum;
};

// So many computations may be expected to fit by chance, of all that were tried for one figure.
double most_of(const Tried& t) {
  if (t.nearness == 0) return t.cued ? 0.3 : 0.1;
  return t.nearness == 1 ? (t.cued ? 0.3 : 0.05) : (t.cued ? 0.15 : 0.03);
}

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

bool has_conjunction(const Text& text, std::uint32_t begin, std::uint32_t end) {
  for (std::uint32_t i = begin; i < end; ++i)
    if (is_function_word(text, i, FunctionClass::conjunction)) return true;
  return false;
}

// What one figure is by the words around it, looked up once.
struct Told {
  bool cued = false;  // it comes of others
  bool each = false;  // for one of many
  std::string_view rate = {};
  Change moved = Change::none;
};

// "three times the usual €103", "plus de quatre fois la limite de 0,10": the words lead from the factor to what it is
// of.
bool leads_to(const Text& text, const Figure& times, const Figure& of) {
  constexpr std::uint32_t room = 5;
  if (of.begin < times.end || of.begin - times.end > room) return false;
  for (std::uint32_t i = times.end; i < of.begin; ++i)
    if (text.tokens[i].kind == TokenKind::sign) return false;
  return true;
}

// So likely is it by chance that what these come to is what is printed.
double chance_of(const Scene& scene, const Trio& t, const Sum& sum) {
  constexpr double led = 0.02;
  const Figure& of = *sum.operands.back();
  const bool times = t.stated.kind == Kind::multiple && t.in_a_row && leads_to(scene.text(), t.stated, of);
  return times ? led : chance_of(sum, t.stated);
}

void explain(const Scene& scene, const std::vector<Placed>& all, const std::vector<Told>& told,
             const std::vector<std::vector<Levels>>& levels, std::size_t at, std::vector<Finding>& out) {
  const Figure& stated = *all[at].figure;
  const Text& text = scene.text();
  const auto line = [&](std::size_t i) -> const FigureLine& { return scene.lines[all[i].line]; };
  const bool cued = told[at].cued;
  // "Of the 240 on order, 216 will fly and 24 will wait": a whole asks for its parts, in its own sentence.
  const Match* of = tie_before(text, line(at).begin, stated.begin, TieRole::whole, 2);
  const bool opens =
      of != nullptr && (of->begin == line(at).begin || text.tokens[of->begin - 1].kind == TokenKind::sign);
  const bool whole = of != nullptr && (opens || !is_partitive(text, of->begin));  // no "de 30 à 12"
  const std::size_t from = at > figures_back ? at - figures_back : 0, to = std::min(all.size(), at + figures_ahead + 1);
  const auto far = [&](std::size_t i) { return distance(all[i].line, all[at].line); };
  std::vector<std::size_t> terms;
  // What an article opens with the reader has in mind to its end.
  for (std::size_t i = 0; i < from && all[i].line < opening_lines; ++i) terms.push_back(i);
  for (std::size_t i = from; i < to; ++i)
    if (i != at && (far(i) <= lines_around || all[i].line < opening_lines)) terms.push_back(i);
  std::vector<Tried> tried;
  for (const std::size_t i : terms)
    for (const std::size_t k : terms) {
      if (k == i) continue;
      const bool near = far(i) == 0 && far(k) == 0, beside = distance(i, k) == 1 && all[i].line == all[k].line;
      const Trio trio{.a = *all[i].figure,
                      .b = *all[k].figure,
                      .stated = stated,
                      .one_line = near,
                      .neighbours = beside,
                      .joined = beside && i < k && has_conjunction(text, all[i].figure->end, all[k].figure->begin),
                      .cued = cued || (whole && near),
                      .whole = whole && near,
                      .each = told[at].each,
                      .priced = told[i].each,
                      .in_a_row = std::max({i, k, at}) - std::min({i, k, at}) == 2 && far(i) <= 1 && far(k) <= 1,
                      .between = (i < at) != (k < at),
                      .rate = told[i].rate,
                      .moved = told[k].moved,
                      .taken_up = cued && far(k) == 0 && far(i) == 1 && says_more(text, line(k), *all[k].figure),
                      .base = stated.kind == Kind::percent && beside
                                  ? base_of(levels[all[i].line], *all[i].figure, *all[k].figure)
                                  : nullptr};
      if (far(i) > 0 && far(k) > 0 && !trio.neighbours && !trio.each && !trio.priced && !trio.cued) continue;
      for (Sum& sum : outcomes(trio))
        tried.push_back({nearness_of(trio, std::max(far(i), far(k))), i * all.size() + k, trio.cued || trio.each,
                         chance_of(scene, trio, sum), std::move(sum)});
    }
  // From the nearest outwards: the more was tried, the finer must be what fits.
  std::stable_sort(tried.begin(), tried.end(), [](const Tried& a, const Tried& b) { return a.nearness < b.nearness; });
  for (const Tried& t : tried) {
    std::set<std::size_t> as_near;
    for (const Tried& other : tried)
      if (other.nearness <= t.nearness) as_near.insert(other.terms);
    if (t.chance * static_cast<double>(as_near.size()) > most_of(t)) continue;
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
  std::vector<Told> told;
  for (const Placed& p : all)
    told.push_back({is_cued(scene.text(), scene.lines[p.line], *p.figure),
                    is_for_each(scene.text(), scene.lines[p.line], *p.figure), rate_of(*scene.reading, *p.figure),
                    change_of(*scene.reading, *p.figure)});
  // What the words say comes of others first: "62 classes fermées, 41 ouvertes, soit 21 de moins" is no 41 + 21.
  for (const bool cued : {true, false})
    for (std::size_t i = 0; i < all.size(); ++i)
      if (told[i].cued == cued && !takes_part(out, *all[i].figure)) explain(scene, all, told, levels, i, out);
}

}  // namespace recoupe
