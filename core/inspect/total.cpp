// Parts and their whole: addends before a total, a total before its parts, shares that make a hundred, a part above its
// whole.
#include <algorithm>
#include <cmath>

#include "inspect/basis.h"
#include "inspect/rules.h"
#include "mention/shape.h"

namespace recoupe {
namespace {

constexpr std::size_t most_parts = 6;

bool is_addend(const Figure& f) {
  return f.source != nullptr && (f.kind == Kind::money || f.kind == Kind::count) && !is_per(f) && f.value > 0;
}

// In brackets, or "soit" of the figure before: the same amount again.
bool is_repeat(const Text& text, const FigureLine& line, const Figure& f) {
  return (f.begin > line.begin && is_one_of_signs(text, f.begin - 1, "(")) ||
         tie_before(text, line.begin, f.begin, TieRole::equals, 1) != nullptr;
}

std::vector<const Figure*> addends_before(const Text& text, const FigureLine& line, std::uint32_t token,
                                          const Figure& total) {
  std::vector<const Figure*> parts;
  for (const Figure& f : line.figures)
    if (f.begin < token && f.mention != total.mention && is_addend(f) && same_unit(f, total) &&
        !is_repeat(text, line, f))
      parts.push_back(&f);
  return parts;
}

Sum sum_of(const std::vector<const Figure*>& parts) {
  Sum sum{Reason::sum_of_parts, "", parts, 0, {}, {}};
  for (std::size_t i = 0; i < parts.size(); ++i) {
    sum.formula += (i > 0 ? " + " : "");
    sum.formula += static_cast<char>('a' + i);
    sum.result += parts[i]->value;
    sum.strict = sum.strict + parts[i]->strict, sum.loose = sum.loose + parts[i]->loose;
  }
  return sum;
}

double largest(const std::vector<const Figure*>& parts) {
  double value = 0;
  for (const Figure* part : parts) value = part->value > value ? part->value : value;
  return value;
}

// "Bloc 47, Hearth 45, Labour 28 and others 20, which makes 140": numbers of which no noun is printed, and their sum.
void bare_sum(const Scene& scene, const FigureLine& line, const Figure& total, std::vector<Finding>& out) {
  constexpr std::size_t least = 3;
  const Text& text = scene.text();
  const bool named = tie_before(text, line.begin, total.begin, TieRole::amounts, 1) != nullptr ||
                     tie_before(text, line.begin, total.begin, TieRole::total, 1) != nullptr ||
                     tie_before(text, line.begin, total.begin, TieRole::equals, 1) != nullptr;
  if (total.kind != Kind::count || !named) return;
  std::vector<const Figure*> parts;
  for (const Figure& f : line.all) {
    if (f.begin >= total.begin) break;
    const bool bare = f.source == nullptr || f.source->unit.empty() || same_unit(f, total);
    if (f.kind != Kind::count || !bare)
      parts.clear();
    else
      parts.push_back(&f);
  }
  if (parts.size() < least || parts.size() > 2 * most_parts || total.value <= largest(parts)) return;
  state(scene, sum_of(parts), total, true, out);
}

// "et la natation 17 000", "and 140 in 2027": the last of a list.
bool is_last(const Text& text, const Figure& before, const Figure& part) {
  for (std::uint32_t i = before.end; i < part.begin; ++i)
    if (is_function_word(text, i, FunctionClass::conjunction)) return true;
  return false;
}

// Close enough to be a sum gone wrong, and not a list that leaves some out.
bool is_near(double sum, double total) {
  constexpr double apart = 0.2;
  return std::fabs(sum / total - 1) <= apart;
}

// Every part but the last is followed by a comma or "and", and nothing says that some are left out.
bool is_whole_list(const Text& text, const FigureLine& line, const std::vector<const Figure*>& parts) {
  return parts.size() >= 3 && tie_within(text, line.begin, parts.back()->begin, TieRole::part) == nullptr &&
         tie_within(text, parts.front()->end, line.end, TieRole::versus) == nullptr &&
         is_last(text, *parts[parts.size() - 2], *parts.back());
}

// "A de l'État et B de la région, soit C (au total)".
void sum_in_line(const Scene& scene, const FigureLine& line, const Figure& total, std::vector<Finding>& out) {
  const Text& text = scene.text();
  const Match* name = tie_before(text, line.begin, total.begin, TieRole::total, 2);
  const bool equals =
      tie_before(text, line.begin, name != nullptr ? name->begin : total.begin, TieRole::equals, 1) != nullptr;
  const bool named = name != nullptr || tie_at(text, total.end, line.end, TieRole::total) != nullptr;
  if (!equals && !named) return;
  const auto parts = addends_before(text, line, total.begin, total);
  if (parts.size() < 2 || parts.size() > most_parts || total.value <= largest(parts)) return;
  const bool added = tie_within(text, parts.front()->end, parts.back()->begin, TieRole::versus) == nullptr &&
                     tie_within(text, parts.front()->end, parts.back()->begin, TieRole::part) == nullptr &&
                     tie_before(text, line.begin, parts.back()->begin, TieRole::to, 0) == nullptr;
  // "95 this year, 120 next year and 140 in 2027, 375 in all"; "38 euros de cahiers, 27 de trousse et 60 de sac, soit
  // 125 euros"; "£3.9m in the first strike and £2.6m in the second, a total of £6.5m".
  const Sum sum = sum_of(parts);
  const auto alike = std::count_if(line.figures.begin(), line.figures.end(),
                                   [&](const Figure& f) { return same_unit(f, total) || f.kind == total.kind; });
  const bool pair = named && parts.size() == 2 && total.kind == Kind::money &&
                    is_last(text, *parts.front(), *parts.back()) && is_apposition(text, line.begin, total);
  const bool listed = (pair || is_whole_list(text, line, parts)) &&
                      static_cast<std::size_t>(alike) == parts.size() + 1 && is_near(sum.result, total.value);
  // "40 buts au total avec ceux de 2024", "720 euros, frais compris"
  const Match* behind = tie_at(text, total.end, line.end, TieRole::total);
  Figure whole = total;
  if (behind != nullptr) whole.end = behind->begin + behind->length;
  const bool ends = stands_alone(scene, line, whole);
  state(scene, sum, total, !ends || (!listed && (!named || !equals || !added)), out);
}

// "Outre A, … B. En y ajoutant C, l'addition atteint D": every run of addends that ends before D and fits it; only what
// fits is said.
void sum_over_lines(const Scene& scene, std::size_t l, const Figure& total, std::vector<Finding>& out) {
  const FigureLine& line = scene.lines[l];
  const Text& text = scene.text();
  const bool cue = line.has_tie(TieRole::total, total.begin) || line.has_tie(TieRole::adding, total.begin);
  if (!cue) return;
  std::vector<const Figure*> parts;
  constexpr std::size_t lines_back = 3;
  std::size_t first = l;
  while (first > 0 && l - first < lines_back && scene.lines[first - 1].paragraph == line.paragraph) --first;
  for (std::size_t k = first; k <= l; ++k)
    for (const Figure* part : addends_before(text, scene.lines[k], k == l ? total.begin : scene.lines[k].end, total))
      parts.push_back(part);
  if (parts.size() > most_parts) parts.erase(parts.begin(), parts.end() - most_parts);
  if (parts.size() < 2 || total.value <= largest(parts)) return;
  for (std::size_t from = 0; from + 2 <= parts.size() && !is_explained(out, total); ++from)
    state(scene, sum_of({parts.begin() + static_cast<std::ptrdiff_t>(from), parts.end()}), total, true, out);
}

// "4,2 %: 3 % en mars et 1,2 % en octobre": all that follows the colon makes up what stands before it. What does not
// fit is said of a list of three or more that ends the sentence.
void total_then_parts(const Scene& scene, const FigureLine& line, std::size_t i, std::vector<Finding>& out) {
  const Figure& total = line.figures[i];
  if (total.source == nullptr || i + 2 >= line.figures.size() || is_per(total)) return;
  constexpr std::uint32_t room = 6;
  std::uint32_t colon = total.end;
  while (colon < line.end && colon < total.end + room && !is_one_of_signs(scene.text(), colon, ":")) ++colon;
  if (!is_one_of_signs(scene.text(), colon, ":") || line.figures[i + 1].begin < colon) return;
  std::vector<const Figure*> parts;
  for (std::size_t k = i + 1; k < line.figures.size(); ++k)
    if (same_unit(line.figures[k], total)) parts.push_back(&line.figures[k]);
  if (parts.size() < 2 || parts.size() > most_parts || total.value <= largest(parts)) return;
  const Sum sum = sum_of(parts);
  const bool all = parts.size() + i + 1 == line.figures.size() && colon <= total.end + 1 && is_addend(total);
  // Less than the whole may leave some out; more cannot be.
  const bool overlap_free = total.kind != Kind::count;
  const bool above = overlap_free && sum.result > total.value && is_near(sum.result, total.value);
  state(scene, sum, total, !all || !is_whole_list(scene.text(), line, parts) || !above, out);
}

// "Of the 226 patients, 121 blamed nausea, 64 dizziness and 51 something else": the numbers that divide the whole which
// opens the sentence can come to less than it, never to more.
void divided_whole(const Scene& scene, const FigureLine& line, std::vector<Finding>& out) {
  constexpr std::uint32_t opening = 4;
  if (line.figures.size() < 3) return;
  const Figure& whole = line.figures.front();
  if (whole.kind != Kind::count || whole.source == nullptr || whole.begin > line.begin + opening) return;
  if (tie_before(scene.text(), line.begin, whole.begin, TieRole::whole, 1) == nullptr) return;
  std::vector<const Figure*> parts;
  for (std::size_t i = 1; i < line.figures.size(); ++i) {
    const Figure& f = line.figures[i];
    if (f.kind != Kind::count || f.source == nullptr || f.value >= whole.value) return;
    parts.push_back(&f);
  }
  if (parts.size() < 2 || parts.size() > most_parts) return;
  const Sum sum = sum_of(parts);
  const bool within = sum.strict.low < whole.strict.high && sum.result != whole.value;
  // What 24 patients have may overlap; with the rest named it is a division.
  if (!within) state(scene, sum, whole, sum.result < whole.value || !line.has_tie(TieRole::rest, line.end), out);
}

// Of two nouns, "98 200 enfants", "50 700": that they fit to the last digit is no chance.
bool are_large_counts(const Figure& a, const Figure& b) {
  constexpr double least = 1000;
  return a.kind == Kind::count && b.kind == Kind::count && a.value >= least && b.value >= least;
}

// "1,400 jobs in Europe, 1,100 in Asia and 700 in America" and, near by, the 3,200 that they make. Only what fits is
// said.
void listed_parts(const Scene& scene, std::size_t l, std::vector<Finding>& out) {
  constexpr std::size_t least = 3, lines_around = 2;
  const FigureLine& line = scene.lines[l];
  for (std::size_t from = 0; from + least <= line.figures.size(); ++from) {
    std::vector<const Figure*> parts;
    for (std::size_t i = from; i < line.figures.size() && parts.size() < most_parts; ++i) {
      const Figure& f = line.figures[i];
      if (!is_addend(f) || (!parts.empty() && !same_unit(f, *parts.front()) && !are_large_counts(f, *parts.front())))
        break;
      parts.push_back(&f);
    }
    for (; parts.size() >= least; parts.pop_back())
      for (std::size_t k = l > lines_around ? l - lines_around : 0; k <= l + lines_around && k < scene.lines.size();
           ++k)
        for (const Figure& total : scene.lines[k].figures) {
          const bool alike = same_unit(total, *parts.front()) ||
                             (are_large_counts(total, *parts.front()) && sum_of(parts).result == total.value);
          if (!is_addend(total) || !alike || total.value <= largest(parts) || is_explained(out, total)) continue;
          const std::size_t found = out.size();
          state(scene, sum_of(parts), total, true, out);
          if (out.size() > found) return;
        }
  }
}

// "will borrow £1.5bn and pay the remaining £700m": with an amount that the article gave before.
void remainder(const Scene& scene, std::size_t l, std::size_t i, std::vector<Finding>& out) {
  const FigureLine& line = scene.lines[l];
  if (i == 0 || tie_before(scene.text(), line.begin, line.figures[i].begin, TieRole::rest, 1) == nullptr) return;
  const Figure &part = line.figures[i - 1], &rest = line.figures[i];
  if (!is_addend(part) || !is_addend(rest) || !same_unit(part, rest)) return;
  for (std::size_t k = l; k-- > 0;)
    for (const Figure& whole : scene.lines[k].figures)
      if (is_addend(whole) && same_unit(whole, part) && whole.value > part.value && !is_explained(out, whole)) {
        const std::size_t found = out.size();
        state(scene, sum_of({&part, &rest}), whole, true, out);
        if (out.size() > found) return;
      }
}

// "L'amélioration atteint 27,7 milliards" after a loss and, somewhere before it, the profit.
void from_loss_to_profit(const Scene& scene, std::size_t l, const Figure& gap, std::vector<Finding>& out) {
  const Text& text = scene.text();
  if (gap.kind != Kind::money || gap.source == nullptr || !scene.lines[l].has_tie(TieRole::gap, gap.begin)) return;
  const Figure* loss = nullptr;
  for (std::size_t k = l > 0 ? l - 1 : 0; k <= l; ++k)
    for (const Figure& f : scene.lines[k].figures)
      if (f.begin < gap.begin && same_unit(f, gap) &&
          tie_before(text, scene.lines[k].begin, f.begin, TieRole::loss, 2) != nullptr)
        loss = &f;
  if (loss == nullptr || loss->value >= gap.value) return;
  for (std::size_t k = 0; k <= l; ++k)
    for (const Figure& profit : scene.lines[k].figures)
      if (profit.begin < gap.begin && &profit != loss && same_unit(profit, gap) && !is_explained(out, gap)) {
        Sum sum = sum_of({&profit, loss});
        sum.reason = Reason::difference;
        state(scene, sum, gap, true, out);
      }
}

// "3 millions, dont 5 millions …" cannot be.
void part_above_whole(const Scene& scene, const FigureLine& line, std::size_t i, std::vector<Finding>& out) {
  if (i == 0) return;
  const Text& text = scene.text();
  const Figure &whole = line.figures[i - 1], &part = line.figures[i];
  if (!is_addend(whole) || !is_addend(part) || !same_unit(whole, part) || part.loose.low <= whole.loose.high) return;
  // Of money and of changes a part can be larger: "un déficit de 3 millions, dont 5 de pertes à Metz", "une hausse de
  // 400 habitants, dont 600 en ville". Much more than the whole was never its part.
  constexpr double farthest = 1.5;
  constexpr std::uint32_t before = 6;
  if (whole.kind != Kind::count || part.value > farthest * whole.value) return;
  for (std::uint32_t k = whole.begin > line.begin + before ? whole.begin - before : line.begin; k < whole.begin; ++k)
    if (is_change_word(text, k)) return;
  if (whole.mention < scene.reading->claims.size() && scene.reading->claims[whole.mention].change != Change::none)
    return;
  if (tie_at(text, whole.end, line.end, TieRole::more) != nullptr)
    return;  // "4 000 de plus": a difference has no parts
  const Match* tie = tie_before(text, whole.end, part.begin, TieRole::part, 0);
  constexpr std::uint32_t room = 8;
  if (tie == nullptr || tie->begin - whole.end > room) return;
  Sum sum{Reason::sum_of_parts, "a", {&whole}, whole.value, {0, whole.strict.high}, {0, whole.loose.high}};
  state(scene, sum, part, false, out);
}

// "8 % sont sans opinion", "les autres 15 %": the rest is one of the shares. Where it has no figure ("… et les Turcs le
// reste") they leave room for it.
bool is_of_rest(const Text& text, const FigureLine& line, const Figure& f) {
  constexpr std::uint32_t room = 4;
  for (std::uint32_t i = f.end; i < line.end && i < f.end + room; ++i) {
    if (tie_at(text, i, line.end, TieRole::rest) != nullptr) return true;
    if (text.tokens[i].kind != TokenKind::word || is_function_word(text, i, FunctionClass::conjunction)) break;
  }
  return tie_before(text, line.begin, f.begin, TieRole::rest, 2) != nullptr;
}

// Three or more shares in one sentence that make 100 %, or that the words say are all.
void make_a_hundred(const Text& text, const FigureLine& line, std::vector<Finding>& out) {
  std::vector<const Figure*> parts;
  for (const Figure& f : line.figures)
    if (f.kind == Kind::percent && f.source != nullptr) {
      const bool open = f.source->hedge == Hedge::at_least || f.source->hedge == Hedge::at_most;
      if (f.source->change != Change::none || open || compare(f.source->low, f.source->high) != 0) return;
      parts.push_back(&f);
    }
  if (parts.size() < 3 || parts.size() > 10) return;
  const Sum sum = sum_of(parts);
  const bool all = std::any_of(parts.begin(), parts.end(), [&](const Figure* f) { return is_of_rest(text, line, *f); });
  const double off = std::fabs(sum.result - 100);
  const double rounding = (sum.strict.high - sum.strict.low) / 2;
  const bool fits = sum.strict.low <= 100 && 100 <= sum.strict.high;
  if (!fits && (!all || off < 2 * rounding || off > 20)) return;
  Finding finding;
  finding.kind = FindingKind::arithmetic, finding.reason = Reason::shares, finding.ok = fits;
  finding.severity = fits ? Severity::note : Severity::check;
  Computed computed;
  computed.formula = sum.formula, computed.result = sum.result, computed.tolerance = rounding,
  computed.unit = "percent";
  computed.stated_low = computed.stated_high = 100;
  computed.printed = Bounds{100, 100}, computed.reach = Bounds{sum.result - rounding, sum.result + rounding};
  for (const Figure* part : parts)
    finding.sides.push_back(side_of(*part)), computed.operands.push_back(operand_of(*part));
  finding.because.unit = "percent";
  finding.computed = std::move(computed);
  out.push_back(std::move(finding));
}

// "3,81 euros, dont 1 euro … En plus : trois acomptes de 0,69 et un solde de 0,74": a count before a price
// multiplies it.
void dividend(const Scene& scene, std::size_t l, std::vector<Finding>& out) {
  const Text& text = scene.text();
  const FigureLine& line = scene.lines[l];
  if (l == 0 || !line.has_tie(TieRole::adding, line.end)) return;
  const FigureLine& before = scene.lines[l - 1];
  for (std::size_t i = 1; i < before.figures.size(); ++i) {
    const Figure &whole = before.figures[i - 1], &part = before.figures[i];
    if (!same_unit(whole, part) || whole.kind != Kind::money ||
        tie_within(text, whole.end, part.begin, TieRole::part) == nullptr)
      continue;
    Sum sum = sum_of({&part});
    char next = 'b';
    for (std::size_t k = 0; k < line.figures.size(); ++k) {
      const Figure& f = line.figures[k];
      if (f.kind == Kind::count && k + 1 < line.figures.size() && same_unit(line.figures[k + 1], whole)) {
        const Figure& price = line.figures[++k];
        sum.formula += std::string(" + ") + next + " * " + static_cast<char>(next + 1),
            next = static_cast<char>(next + 2);
        sum.operands.insert(sum.operands.end(), {&f, &price});
        sum.result += f.value * price.value, sum.strict = sum.strict + f.strict * price.strict,
                                             sum.loose = sum.loose + f.loose * price.loose;
      } else if (same_unit(f, whole)) {
        sum.formula += std::string(" + ") + next, next = static_cast<char>(next + 1);
        sum.operands.push_back(&f);
        sum.result += f.value, sum.strict = sum.strict + f.strict, sum.loose = sum.loose + f.loose;
      }
    }
    if (sum.operands.size() >= 3 && sum.operands.size() <= most_parts) state(scene, sum, whole, true, out);
  }
}

}  // namespace

// "19 en Haute-Loire", "12 magasins à Lyon"
bool has_place(const Text& text, const FigureLine& line, const Figure& f) {
  constexpr std::uint32_t room = 3;
  for (std::uint32_t i = f.end; i < line.end && i < f.end + room; ++i) {
    if (text.tokens[i].kind != TokenKind::word) return false;
    if (text.tokens[i].is(Token::capital)) return i > f.end && is_small(text, i - 1);
  }
  return false;
}

// "34 cas confirmés : 19 en Loire, 9 dans le Rhône et 7 ailleurs", "61 medals: 22 gold, 19 silver and 20 bronze": the
// only figure before the colon counts what all that follow it divide. Parts above their whole are reproached.
void divided_count(const Scene& scene, const FigureLine& line, std::vector<Finding>& out) {
  constexpr std::uint32_t room = 14;
  const Text& text = scene.text();
  for (std::size_t i = 0; i + 3 < line.all.size(); ++i) {
    const Figure& total = line.all[i];
    if (total.kind != Kind::count || total.source == nullptr || is_explained(out, total)) continue;
    std::uint32_t colon = total.end;
    while (colon < line.end && colon < total.end + room && !is_one_of_signs(text, colon, ":")) ++colon;
    if (!is_one_of_signs(text, colon, ":") || line.all[i + 1].begin < colon) continue;
    std::vector<const Figure*> parts;
    for (std::size_t k = i + 1; k < line.all.size() && line.all[k].kind == Kind::count; ++k)
      parts.push_back(&line.all[k]);
    const bool all = i + 1 + parts.size() == line.all.size();
    if (!all || parts.size() > most_parts || !is_whole_list(text, line, parts) || total.value <= largest(parts))
      continue;
    const Sum sum = sum_of(parts);
    // Women, juniors and veterans of a club overlap; its members here and there do not.
    const auto placed =
        std::count_if(parts.begin(), parts.end(), [&](const Figure* f) { return has_place(text, line, *f); });
    const bool apart = placed + 1 >= static_cast<std::ptrdiff_t>(parts.size());
    const bool above = apart && sum.strict.low > total.strict.high && is_near(sum.result, total.value);
    // A list that ends with "and" and lacks a hundredth or two leaves nobody out: a digit is wrong.
    constexpr double hardly = 0.97;
    const bool short_of = sum.strict.high < total.strict.low && sum.result >= hardly * total.value;
    state(scene, sum, total, !above && !short_of, out);
  }
}

void find_sums(const Scene& scene, std::vector<Finding>& out) {
  for (std::size_t l = 0; l < scene.lines.size(); ++l) {
    const FigureLine& line = scene.lines[l];
    make_a_hundred(scene.text(), line, out);
    divided_whole(scene, line, out);
    divided_count(scene, line, out);
    listed_parts(scene, l, out);
    dividend(scene, l, out);
    for (std::size_t i = 0; i < line.figures.size(); ++i) {
      const Figure& figure = line.figures[i];
      part_above_whole(scene, line, i, out);
      if (!is_explained(out, figure)) total_then_parts(scene, line, i, out);
      if (!is_addend(figure) || is_explained(out, figure)) continue;
      sum_in_line(scene, line, figure, out);
      if (!is_explained(out, figure)) sum_over_lines(scene, l, figure, out);
      if (!is_explained(out, figure)) from_loss_to_profit(scene, l, figure, out);
      remainder(scene, l, i, out);
    }
    for (const Figure& figure : line.all)
      if (!is_explained(out, figure)) bare_sum(scene, line, figure, out);
  }
}

}  // namespace recoupe
