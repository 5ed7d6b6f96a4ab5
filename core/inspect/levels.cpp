// Small words tie the two: each end has its own, or the second is led to by one of comparison.
#include "inspect/levels.h"

#include <algorithm>

#include "inspect/basis.h"
#include "mention/shape.h"

namespace recoupe {
namespace {

constexpr std::uint32_t near_room = 8;   // tokens between the two
constexpr std::uint32_t wide_room = 14;  // … where the words in between are an apposition

// In brackets right after another figure: its conversion.
bool is_bracketed(const Text& text, const Figure& f) { return f.begin > 0 && is_one_of_signs(text, f.begin - 1, "("); }

// ", or $1.24 a share,": the level said in another way.
bool is_aside(const Text& text, const Figure& level, const Figure& f) {
  return tie_before(text, level.end, f.begin, TieRole::equals, 0) != nullptr;
}

// "compared with 147.5 million for coffee", "contre 103 en Espagne": two things are held beside each other, not two
// times of one.
bool is_of_another(const Scene& scene, const FigureLine& line, const Figure& f) {
  const Text& text = scene.text();
  if (f.own_end + 1 >= line.end || !is_function_word(text, f.own_end, FunctionClass::preposition)) return false;
  if (is_partitive(text, f.own_end)) return false;  // "254 millions de dollars"
  return !is_time_at(scene, f.own_end);
}

// "22 percent, not the 25 percent first given"; "une hausse de 3,5 %, contre 2,5 %".
bool takes_place_of(const Scene& scene, const FigureLine& line, const Figure& a, const Figure& b) {
  const Text& text = scene.text();
  if (!same_unit(a, b) || is_per(a) != is_per(b) || b.begin < a.end || b.begin - a.end > wide_room) return false;
  if (a.source == nullptr || a.source->change != b.source->change) return false;
  if (tie_before(text, a.end, b.begin, TieRole::instead, 1) != nullptr) return true;
  return a.source->change != Change::none && tie_before(text, a.end, b.begin, TieRole::versus, 1) != nullptr &&
         !is_of_another(scene, line, b);
}

// "$210 million, up 30% from the $150 million", "C$62 million, 38% more than the C$45 million": the change stands
// between the two.
bool is_moved_by(const Text& text, const Figure& a, const Figure& change, const Figure& b) {
  if (!is_level(a) || !is_level(b) || !same_unit(a, b) || (is_per(b) && !is_per(a))) return false;
  if (change.kind != Kind::percent || change.begin < a.end || change.begin - a.end > wide_room) return false;
  if (b.begin < change.end || b.begin - change.end > 3) return false;
  if (tie_at(text, change.end, b.begin, TieRole::more) != nullptr) return true;
  return tie_before(text, change.end, b.begin, TieRole::from, 1) != nullptr && !is_partitive(text, b.begin - 1);
}

}  // namespace

bool is_level(const Figure& f) {
  if (f.source == nullptr || f.source->change != Change::none || f.value <= 0) return false;
  switch (f.kind) {
    case Kind::money:
    case Kind::percent:
    case Kind::count:
    case Kind::measure:
    case Kind::rate:
      return true;
    case Kind::plain:  // "from 5.7 million to 5.2 million"
      return f.source->scale >= 3;
    default:
      return false;
  }
}

std::vector<Levels> levels_of(const Scene& scene, const FigureLine& line) {
  const Text& text = scene.text();
  std::vector<Levels> all;
  for (std::size_t i = 0; i < line.figures.size(); ++i) {
    const Figure& a = line.figures[i];
    if (!is_level(a) || is_bracketed(text, a)) continue;
    std::size_t j = i + 1;
    // "to $682 million, or $1.24 a share, from $550 million": a rate beside the level is passed over.
    while (j < line.figures.size() && (is_bracketed(text, line.figures[j]) || is_aside(text, a, line.figures[j]))) ++j;
    if (j >= line.figures.size()) continue;
    const Figure& b = line.figures[j];
    if (!is_level(b) || !same_unit(a, b) || is_per(a) != is_per(b) || b.begin < a.end) continue;
    const bool to = tie_before(text, a.end, b.begin, TieRole::to, 1) != nullptr && b.begin - a.end <= wide_room;
    if (to && tie_before(text, line.begin, a.begin, TieRole::from, 1) != nullptr)
      all.push_back({&b, &a, a.begin, b.end, true});
    else if (tie_before(text, line.begin, a.begin, TieRole::to, 1) != nullptr &&
             tie_before(text, a.end, b.begin, TieRole::from, 0) != nullptr && !is_partitive(text, b.begin - 1) &&
             b.begin - a.end <= wide_room)
      all.push_back({&a, &b, a.begin, b.end, true});
    else if (tie_before(text, a.end, b.begin, TieRole::versus, 1) != nullptr &&
             b.begin - a.end <= wide_room + near_room && !is_of_another(scene, line, b))
      all.push_back({&a, &b, a.begin, b.end, false});
  }
  return all;
}

std::vector<Revision> revisions_of(const Reading& reading) {
  std::vector<Revision> out;
  std::size_t told = 0;  // in the sentences before
  const auto add = [&](const Figure& now, const Figure& before) {
    const Revision revision{now.mention, before.mention};
    if (now.mention == Side::none || before.mention == Side::none) return;
    // By two ways, within one sentence: "instead of" leads to what takes the place of another, and to a level.
    if (std::find(out.begin() + static_cast<std::ptrdiff_t>(told), out.end(), revision) == out.end())
      out.push_back(revision);
  };
  const Scene scene = scene_of(reading);
  for (const FigureLine& line : scene.lines) {
    told = out.size();
    for (const Levels& levels : levels_of(scene, line)) add(*levels.now, *levels.before);
    for (std::size_t i = 0; i + 1 < line.figures.size(); ++i) {
      const Figure &a = line.figures[i], &b = line.figures[i + 1];
      if (takes_place_of(scene, line, a, b)) add(a, b);
      std::size_t k = i + 1;  // past a conversion in brackets
      while (k + 1 < line.figures.size() && is_bracketed(scene.text(), line.figures[k])) ++k;
      if (k + 1 < line.figures.size() && is_moved_by(scene.text(), a, line.figures[k], line.figures[k + 1]))
        add(a, line.figures[k + 1]);
    }
  }
  return out;
}

}  // namespace recoupe
