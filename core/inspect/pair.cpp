// Which amounts the words give as equal: "A (B)", "A, soit B", "A – B –", "A (B, ou C)", where every further one is
// held against the first.
#include "inspect/pair.h"

namespace recoupe {
namespace {

// The token where the words before a figure end: its hedge and "soit" may stand between.
std::uint32_t before_cue(const Text& text, const FigureLine& line, const Figure& f, bool& cue) {
  const Match* equals = tie_before(text, line.begin, f.begin, TieRole::equals, 1);
  cue = equals != nullptr;
  return cue ? equals->begin : f.begin;
}

// Does a bracket that opened before the figure close soon after it ("(116 millions $ US à l'époque)")?
bool closes_soon(const Text& text, std::uint32_t from, std::uint32_t end, std::string_view closing) {
  constexpr std::uint32_t room = 4;
  for (std::uint32_t i = from; i < end && i <= from + room; ++i)
    if (is_one_of_signs(text, i, closing)) return true;
  return false;
}

// Nothing but words (no sign) between two tokens, and not many: "19,5 milliards d'euros de bénéfice net (…".
bool near_in_words(const Text& text, std::uint32_t begin, std::uint32_t end, std::uint32_t room) {
  if (end < begin || end - begin > room) return false;
  for (std::uint32_t i = begin; i < end; ++i)
    if (text.tokens[i].kind == TokenKind::sign) return false;
  return true;
}

bool tied(const Text& text, const FigureLine& line, const Figure& a, const Figure& b) {
  constexpr std::uint32_t words_before_bracket = 5;
  bool cue = false;
  const std::uint32_t edge = before_cue(text, line, b, cue);
  if (edge <= a.own_end && edge != a.end) return cue && edge == a.own_end;
  if (edge == a.end) return cue;  // "A soit B"
  const std::uint32_t mark = edge - 1;
  if (is_one_of_signs(text, mark, "("))
    return closes_soon(text, b.end, line.end, "),;/") && near_in_words(text, a.end, mark, words_before_bracket);
  if (is_one_of_signs(text, mark, ","))
    return mark == a.end && (cue || (b.source->hedge == Hedge::about && b.begin < b.own_begin));
  if (is_one_of_signs(text, mark, "/")) return mark == a.end;
  return is_pause(text, mark) && mark == a.end && (cue || (b.end < line.end && is_pause(text, b.end)));
}

// "A. C'est le bénéfice net (soit B)": the bracket of the next sentence takes up the amount that just ended the one
// before.
bool tied_across(const Text& text, const FigureLine& before, const FigureLine& line, const Figure& a, const Figure& b) {
  constexpr std::uint32_t room = 6;
  bool cue = false;
  const std::uint32_t edge = before_cue(text, line, b, cue);
  return cue && before.end == line.begin && before.paragraph == line.paragraph && before.end - a.end <= 1 &&
         edge > line.begin && is_one_of_signs(text, edge - 1, "(") && edge - line.begin <= room &&
         closes_soon(text, b.end, line.end, ")");
}

// "… up to $50 billion. At the day's exchange rate that is about £36.6 billion": the sentence begins with the cue, and
// the one before has one amount only.
const Figure* opened_with(const Text& text, const FigureLine& before, const FigureLine& line, const Figure& b) {
  if (before.end != line.begin || before.paragraph != line.paragraph) return nullptr;
  const Match* cue = tie_before(text, line.begin, b.begin, TieRole::equals, 1);
  if (cue == nullptr || cue->begin != line.begin || cue->length < 3) return nullptr;
  const Figure* only = nullptr;
  for (const Figure& f : before.figures) {
    if (f.kind != Kind::money) continue;
    if (only != nullptr) return nullptr;
    only = &f;
  }
  return only;
}

bool convertible(const Figure& f) {
  return f.kind == Kind::money && f.source != nullptr && !f.source->unit.empty() &&
         compare(f.source->low, f.source->high) == 0 && f.value > 0;
}

bool other_currency(const Figure& a, const Figure& b) {
  return convertible(a) && convertible(b) && a.source->unit != b.source->unit;
}

// The amount of the sentence before that the first of this one takes up.
const Figure* taken_up(const Text& text, const FigureLine& before, const FigureLine& line, const Figure& b) {
  if (before.figures.empty()) return nullptr;
  const Figure& last = before.figures.back();
  if (other_currency(last, b) && tied_across(text, before, line, last, b)) return &last;
  const Figure* only = opened_with(text, before, line, b);
  return only != nullptr && other_currency(*only, b) ? only : nullptr;
}

}  // namespace

std::vector<AmountPair> pairs_of(const Scene& scene) {
  const Text& text = scene.text();
  std::vector<AmountPair> pairs;
  for (std::size_t l = 0; l < scene.lines.size(); ++l) {
    const FigureLine& line = scene.lines[l];
    const Figure* source = nullptr;  // of the running triple
    for (std::size_t i = 0; i < line.figures.size(); ++i) {
      const Figure& b = line.figures[i];
      if (i == 0) {
        const Figure* earlier = l > 0 ? taken_up(text, scene.lines[l - 1], line, b) : nullptr;
        if (earlier != nullptr) pairs.push_back({earlier, &b, &line});
        continue;
      }
      const Figure& a = line.figures[i - 1];
      const bool third =
          source != nullptr && other_currency(*source, b) && other_currency(a, b) && b.begin - a.end <= 3 &&
          (is_one_of_signs(text, a.end, ",;/") || tie_at(text, a.end, line.end, TieRole::equals) != nullptr) &&
          closes_soon(text, b.end, line.end, "),");
      if (third) {
        pairs.push_back({source, &b, &line});
      } else if (other_currency(a, b) && tied(text, line, a, b)) {
        source = &a;
        pairs.push_back({&a, &b, &line});
      } else {
        source = nullptr;
      }
    }
  }
  return pairs;
}

}  // namespace recoupe
