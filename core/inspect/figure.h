// What the rules of this folder see of an article: the figures of each sentence in order, bare numbers too, and the
// words that tie them.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "claim/reading.h"
#include "inspect/finding.h"
#include "lang/tables.h"

namespace recoupe {

Bounds operator+(Bounds a, Bounds b);
Bounds operator-(Bounds a, Bounds b);
/// Both operands are taken as positive; what is below zero makes the result unbounded, which proves nothing.
Bounds operator*(Bounds a, Bounds b);
Bounds operator/(Bounds a, Bounds b);
Bounds operator*(Bounds a, double factor);
constexpr bool overlap(Bounds a, Bounds b) { return a.low <= b.high && b.low <= a.high; }

/// A number that stands for itself: known exactly.
constexpr Bounds exact(double value) { return {value, value}; }

/// One printed number. strict: the interval that its digits and its hedge commit to. loose: trailing zeros may be
/// rounded too (1,200 is 1,150 to 1,250, but never more than 5 % around): only what is apart even so is called wrong.
struct Figure {
  Span span;
  std::uint32_t begin = 0, end = 0;          ///< tokens, with hedge and "par an"
  std::uint32_t own_begin = 0, own_end = 0;  ///< tokens of the span
  std::uint32_t mention = Side::none;        ///< none for a bare number
  const Mention* source = nullptr;           ///< null for a bare number
  Kind kind = Kind::plain;
  double value = 0;
  Bounds strict, loose;
};

/// One sentence with its figures, in order; times are no figures here.
struct FigureLine {
  std::uint32_t begin = 0, end = 0;
  std::uint32_t paragraph = 0;
  std::vector<Figure> figures;          ///< mentions only; none where a list of bare numbers stands alone
  std::vector<Figure> all;              ///< bare numbers too
  std::vector<std::uint32_t> tie_ends;  ///< per role of a tie the end of the one that ends first

  /// Does a tie of the role lie between the beginning of the line and the token? One step, however long the line.
  bool has_tie(TieRole role, std::uint32_t before) const { return tie_ends[static_cast<std::size_t>(role)] <= before; }
};

/// The body of an article as the rules read it, without its crowded sentences.
struct Scene {
  const Reading* reading = nullptr;
  std::vector<FigureLine> lines;

  const Text& text() const { return reading->text; }
};
Scene scene_of(const Reading& reading);

/// Figures of one sentence that are worked out against one another: past it, it is a table that lost its lines, and
/// what the rules do grows by the square.
inline constexpr std::size_t most_figures_together = 200;
/// How many sentences have more.
std::size_t crowded_sentences(const Reading& reading);

Figure figure_of(const Reading& reading, std::uint32_t mention);
/// The figure without a bound that its tying word seems to set: "over seven years", "above the 550 dollars" are seven
/// and 550.
Figure unbounded(const Figure& figure);
Side side_of(const Figure& figure);
Operand operand_of(const Figure& figure);

/// The longest phrase of a role that starts at `token` and ends by `end`.
const Match* tie_at(const Text& text, std::uint32_t token, std::uint32_t end, TieRole role);
/// The first one that lies within the tokens [begin, end).
const Match* tie_within(const Text& text, std::uint32_t begin, std::uint32_t end, TieRole role);
/// One that ends where `token` begins, over at most `gap` small words (articles, partitives, hedges are small); not
/// before `floor`.
const Match* tie_before(const Text& text, std::uint32_t floor, std::uint32_t token, TieRole role, int gap = 2);
/// An article, a partitive or another function word.
bool is_small(const Text& text, std::uint32_t token);
bool is_one_of_signs(const Text& text, std::uint32_t token, std::string_view signs);
/// A dash between spaces.
bool is_pause(const Text& text, std::uint32_t token);
/// A word of changes.tsv that is no level.
bool is_change_word(const Text& text, std::uint32_t token);
/// Back from the figure to a comma, a dash or a bracket, not before `floor`, stand only small words, tying words
/// ("soit") and words of change.
bool is_apposition(const Text& text, std::uint32_t floor, const Figure& figure);
/// Two figures that can be added, compared and divided: one currency, one unit, one noun.
bool same_unit(const Figure& a, const Figure& b);
bool is_per(const Figure& figure);

/// true where the strict bounds meet, false where even the loose ones are apart, else nothing. "More than doubled" says
/// nothing of a factor of 15.
std::optional<bool> verdict(const Figure& stated, Bounds strict, Bounds loose);

/// A factor as a formula writes it: digits and a point, at most twelve decimals.
std::string plain(double factor);

/// How far the result may lie from the stated figure for `reach` and `printed` to meet, on the side on which it does.
double room_between(const Computed& computed);

/// A computation and what it is held against.
struct Sum {
  Reason reason = Reason::sum_of_parts;
  std::string formula;
  std::vector<const Figure*> operands;
  double result = 0;
  Bounds strict, loose;
};
/// How wide the range of results is that would pass for the stated figure where nothing ties it to the sum.
double loose_width(const Sum& sum, const Figure& stated);
/// The finding of a sum against the stated figure. With `only_ok` what does not fit is no finding: the words tie too
/// loosely for a reproach.
void state(const Scene& scene, const Sum& sum, const Figure& stated, bool only_ok, std::vector<Finding>& out);

}  // namespace recoupe
