// A part, its whole and its share: "420 maisons, soit 20 % des 2 100 logements", "Of 14,500 staff, 1,200 are to leave,
// or 8%".
#include "inspect/basis.h"
#include "inspect/rules.h"

namespace recoupe {
namespace {

constexpr std::uint32_t clause_room = 16;  // tokens between part, share and whole

bool is_amount(const Figure& f) {
  return (f.kind == Kind::count || f.kind == Kind::money || f.kind == Kind::measure) && f.value > 0 &&
         (f.source == nullptr || !is_per(f));
}

// Can one be a part of the other? Bare numbers ("Douze des 30 écoles") are counts; what has a unit must have the same,
// and counts of two nouns (women, volunteers) may be parts of one another.
bool comparable(const Figure& part, const Figure& whole) {
  if (part.kind != whole.kind || part.value >= whole.value) return false;
  return part.kind == Kind::count || same_unit(part, whole);
}

bool is_share(const Figure& f) {
  return f.kind == Kind::percent && f.source != nullptr && f.source->change == Change::none && f.source->low.digits > 0;
}

// "soit Q", ", or Q", "about Q of": the share is said to be that of the part before it.
bool is_equated(const Text& text, const FigureLine& line, const Figure& share) {
  if (tie_before(text, line.begin, share.begin, TieRole::equals, 1) != nullptr) return true;
  return share.begin > line.begin && (is_one_of_signs(text, share.begin - 1, "(,") || is_pause(text, share.begin - 1));
}

bool leads_to_whole(const Text& text, const Figure& share, const Figure& whole) {
  constexpr std::uint32_t room = 6;
  if (whole.begin < share.end || whole.begin - share.end > room) return false;
  for (std::uint32_t i = share.end; i < whole.begin; ++i)
    if (is_one_of_signs(text, i, "),;")) return false;  // "(10 % de l'enveloppe), 2,1 milliards": the next of a list
  return tie_at(text, share.end, whole.begin, TieRole::whole) != nullptr;
}

bool is_whole(const Text& text, const FigureLine& line, const Figure& f) {
  return tie_before(text, line.begin, f.begin, TieRole::whole, 2) != nullptr;
}

// "279 euros au lieu de 349, soit 20 % de remise", "sur 80 candidats, 20 ont échoué, soit 75 % de réussite": the share
// may be that of what is left.
bool is_of_the_rest(const Figure& part, const Figure& whole, const Figure& share) {
  const Bounds rest = (part.loose / whole.loose) * -100.0 + exact(100);
  return overlap(share.loose, rest);
}

void hold(const Scene& scene, const Figure& part, const Figure& whole, const Figure& share, bool only_ok,
          std::vector<Finding>& out) {
  if (!overlap(share.loose, part.loose / whole.loose * 100.0) && is_of_the_rest(part, whole, share)) return;
  state(scene,
        {Reason::shares,
         "a / b * 100",
         {&part, &whole},
         part.value / whole.value * 100,
         part.strict / whole.strict * 100.0,
         part.loose / whole.loose * 100.0},
        share, only_ok, out);
}

// "$2.54 billion, or 55 percent of the total": of an amount that the article gave before. Only what fits is said.
bool share_of_said(const Scene& scene, const FigureLine& line, const Figure& part, const Figure& share,
                   std::vector<Finding>& out) {
  if (tie_at(scene.text(), share.end, line.end, TieRole::whole) == nullptr) return false;
  for (const FigureLine& earlier : scene.lines) {
    if (earlier.begin >= line.begin) break;
    for (const Figure& whole : earlier.figures) {
      if (!is_amount(whole) || !comparable(part, whole)) continue;
      const std::size_t found = out.size();
      hold(scene, part, whole, share, true, out);
      if (out.size() > found) return true;
    }
  }
  return false;
}

void share_at(const Scene& scene, const FigureLine& line, std::size_t i, std::vector<Finding>& out) {
  const Text& text = scene.text();
  const Figure& share = line.all[i];
  if (!is_share(share) || i == 0) return;
  if (tie_at(text, share.end, line.end, TieRole::more) != nullptr) return;  // "un tiers de moins" is a change
  const Figure& last = line.all[i - 1];
  if (!is_amount(last) || share.begin - last.end > clause_room) return;
  const bool equated = is_equated(text, line, share);
  const bool clear = tie_before(text, line.begin, share.begin, TieRole::equals, 1) != nullptr;
  if (i + 1 < line.all.size()) {  // part, share of the whole
    const Figure& whole = line.all[i + 1];
    if (is_amount(whole) && comparable(last, whole) && leads_to_whole(text, share, whole) && equated)
      return hold(scene, last, whole, share, false, out);
  }
  if (equated && share_of_said(scene, line, last, share, out)) return;
  if (i < 2 || !equated) return;
  // "soit 92 % de la jauge", "soit 35 % en comptant les blancs": of another whole; "(700)" is held beside, no part
  const bool own = stands_alone(scene, line, share) && !is_one_of_signs(text, last.begin - 1, "(");
  const Figure& first = line.all[i - 2];
  if (!is_amount(first) || last.begin < first.end || last.begin - first.end > clause_room) return;
  if (tie_before(text, first.end, last.begin, TieRole::to, 1) != nullptr) return;  // "de 100 000 à 88 000": two levels
  if (comparable(last, first) &&
      tie_before(text, first.end, last.begin, TieRole::part, 1) != nullptr)  // whole, dont part, soit share
    return hold(scene, last, first, share, !own, out);
  if (comparable(last, first) && is_whole(text, line, first) &&
      first.begin <= line.begin + 4)  // of the whole, part, or share
    return hold(scene, last, first, share, !clear || !own, out);
  if (comparable(first, last) && is_whole(text, line, last))  // part of the whole, or share
    return hold(scene, first, last, share, !clear || !own || last.begin - first.end > 8, out);
}

}  // namespace

void find_shares(const Scene& scene, std::vector<Finding>& out) {
  for (const FigureLine& line : scene.lines)
    for (std::size_t i = 0; i < line.all.size(); ++i) share_at(scene, line, i, out);
}

}  // namespace recoupe
