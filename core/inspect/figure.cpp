// Figures with their bounds, the look-up of tying words around them, and the making of a finding from a sum.
#include "inspect/figure.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "mention/number.h"

namespace recoupe {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double loosest = 0.05;

// What the stated figure commits to; "more than doubled" reaches half as far again and no further.
Bounds said_by(const Figure& stated) {
  constexpr double bound_reach = 1.5;
  Bounds said = stated.strict;
  const Hedge hedge = stated.source != nullptr ? stated.source->hedge : Hedge::exact;
  if (hedge == Hedge::at_least) said.high = stated.value * bound_reach;
  if (hedge == Hedge::at_most) said.low = stated.value / bound_reach;
  return said;
}

double low_of(const Interval& i) { return i.low_edge == Edge::none ? -infinity : to_double(i.low); }
double high_of(const Interval& i) { return i.high_edge == Edge::none ? infinity : to_double(i.high); }

// Half a unit of the last digit that is no zero, at most a twentieth; a zero after the decimal point ("4,0 milliards")
// is meant.
double slack(Decimal d, int scale) {
  if (d.exponent < scale) return to_double({5, d.exponent - 1});
  const Decimal t = trimmed(d);
  const double half = to_double({5, t.exponent - 1});
  return std::min(half, loosest * std::fabs(to_double(d)));
}

Bounds loosened(Bounds strict, Decimal low, Decimal high, int scale) {
  if (strict.low == strict.high && trimmed(low).exponent == 0) return strict;  // nobody rounds to 14 firefighters
  return {std::min(strict.low, to_double(low) - slack(low, scale)),
          std::max(strict.high, to_double(high) + slack(high, scale))};
}

// Years, pieces and shares counted one by one are exact; "1 200" people may be rounded.
bool is_exact_count(const Mention& m) {
  const bool counted = m.kind == Kind::count || m.kind == Kind::duration;
  return counted && m.hedge == Hedge::exact && m.scale == 0 && m.low.exponent == 0 && compare(m.low, m.high) == 0;
}

bool is_year_like(const Number& n) {
  return n.digits == 4 && !n.grouped && n.scale == 0 && n.low.exponent == 0 && n.low.digits >= 1900 &&
         n.low.digits < 2100;
}

Figure bare_figure(const Text& text, const Number& n) {
  Figure f;
  f.begin = f.own_begin = n.begin, f.end = f.own_end = n.end;
  f.span = text.span_of(n.begin, n.end);
  f.kind = Kind::count, f.value = to_double(n.low);
  const Interval i = as_rounded(n.low);
  f.strict = n.low.exponent == 0 ? exact(f.value) : Bounds{low_of(i), high_of(i)};
  f.loose = loosened(f.strict, n.low, n.low, n.scale);
  return f;
}

// Bare numbers of the tokens [begin, end), which no mention covers.
void add_bare(const Text& text, std::uint32_t begin, std::uint32_t end, std::vector<Figure>& out) {
  for (std::uint32_t i = begin; i < end;) {
    const auto n = number_at(text, i, end);
    if (!n || n->end <= i) {
      ++i;
      continue;
    }
    const bool glued = n->begin > 0 && text.tokens[n->begin].span.begin == text.tokens[n->begin - 1].span.end &&
                       text.tokens[n->begin - 1].kind != TokenKind::sign;
    if (!n->article_only && !n->vague && !n->collective && !n->fraction && !n->negative && !is_year_like(*n) && !glued)
      out.push_back(bare_figure(text, *n));
    i = n->end;
  }
}

template <class Accept>
const Match* ending_at(const Text& text, std::uint32_t floor, std::uint32_t end, Accept accept) {
  constexpr std::uint32_t longest = 9;
  const Match* best = nullptr;
  for (std::uint32_t length = 1; length <= longest && end >= floor + length; ++length)
    for (const Match& match : text.matches_at(end - length))
      if (match.length == length && accept(match)) best = &match;
  return best;
}

}  // namespace

Bounds operator+(Bounds a, Bounds b) { return {a.low + b.low, a.high + b.high}; }
Bounds operator-(Bounds a, Bounds b) { return {a.low - b.high, a.high - b.low}; }
Bounds operator*(Bounds a, double factor) {
  return factor < 0 ? Bounds{a.high * factor, a.low * factor} : Bounds{a.low * factor, a.high * factor};
}
Bounds operator*(Bounds a, Bounds b) {
  if (a.low < 0 || b.low < 0 || std::isinf(a.high) || std::isinf(b.high))
    return {a.low > 0 && b.low > 0 ? a.low * b.low : 0, infinity};
  return {a.low * b.low, a.high * b.high};
}
Bounds operator/(Bounds a, Bounds b) {
  if (a.low < 0 || b.low <= 0) return {-infinity, infinity};
  return {std::isinf(b.high) ? 0 : a.low / b.high, a.high / b.low};
}

Figure figure_of(const Reading& reading, std::uint32_t index) {
  const Mention& m = reading.mentions[index];
  Figure f;
  f.span = m.span, f.mention = index, f.source = &m, f.kind = m.kind;
  f.begin = m.reach_begin, f.end = m.reach_end, f.own_begin = m.begin_token, f.own_end = m.end_token;
  f.value = to_double(m.low);
  f.strict = is_exact_count(m) ? exact(f.value) : Bounds{low_of(m.interval), high_of(m.interval)};
  f.loose = loosened(f.strict, m.low, m.high, m.scale);
  return f;
}

Figure unbounded(const Figure& figure) {
  Figure f = figure;
  if (f.source == nullptr || (f.source->hedge != Hedge::at_least && f.source->hedge != Hedge::at_most)) return f;
  const Interval i = as_rounded(f.source->low);
  const bool counted = (f.kind == Kind::count || f.kind == Kind::duration) && f.source->scale == 0;
  f.strict = counted ? exact(f.value) : Bounds{to_double(i.low), to_double(i.high)};
  f.loose = loosened(f.strict, f.source->low, f.source->low, f.source->scale);
  return f;
}

namespace {

// "262 cases per 100,000 inhabitants": a round number that another is counted per.
bool is_basis(const Text& text, const FigureLine& line, const Mention& m) {
  const Decimal d = trimmed(m.low);
  constexpr int least_power = 2;
  return m.kind == Kind::count && d.digits == 1 && d.exponent >= least_power &&
         tie_before(text, line.begin, m.reach_begin, TieRole::basis, 0) != nullptr;
}

void find_ties(const Text& text, FigureLine& line) {
  line.tie_ends.assign(table_specs()[static_cast<std::size_t>(Table::tie)].vocabulary.size(), 0xFFFFFFFF);
  for (std::uint32_t i = line.begin; i < line.end; ++i)
    for (const Match& match : text.matches_at(i, Table::tie))
      if (match.table == Table::tie) line.tie_ends[match.code] = std::min(line.tie_ends[match.code], i + match.length);
}

}  // namespace

Scene scene_of(const Reading& reading) {
  Scene scene{&reading, {}};
  const Text& text = reading.text;
  std::uint32_t next = 0;
  for (const Sentence& sentence : text.sentences) {
    FigureLine line{sentence.begin, sentence.end, sentence.paragraph, {}, {}, {}};
    std::uint32_t free = sentence.begin;
    const bool heard = sentence.part != Part::furniture && sentence.part != Part::dateline;
    for (; next < reading.mentions.size() && reading.mentions[next].begin_token < sentence.end; ++next) {
      const Mention& m = reading.mentions[next];
      if (!heard || m.loose || m.begin_token < sentence.begin) continue;
      add_bare(text, free, m.begin_token, line.all);
      if (!is_time(m.kind) && !is_basis(text, line, m))
        line.figures.push_back(figure_of(reading, next)), line.all.push_back(line.figures.back());
      free = m.end_token;
    }
    if (!heard || line.figures.size() > most_figures_together) continue;
    add_bare(text, free, sentence.end, line.all);
    constexpr std::size_t a_list = 4;  // of bare numbers alone
    if (line.figures.empty() && line.all.size() < a_list) continue;
    find_ties(text, line);
    scene.lines.push_back(std::move(line));
  }
  return scene;
}

std::size_t crowded_sentences(const Reading& reading) {
  std::size_t crowded = 0, next = 0;
  for (const Sentence& sentence : reading.text.sentences) {
    std::size_t figures = 0;
    for (; next < reading.mentions.size() && reading.mentions[next].begin_token < sentence.end; ++next)
      figures += !is_time(reading.mentions[next].kind);
    if (figures > most_figures_together && sentence.part != Part::furniture) ++crowded;
  }
  return crowded;
}

Side side_of(const Figure& f) { return {0, f.span, f.mention}; }
Operand operand_of(const Figure& f) {
  return {side_of(f), f.value, {}, f.source != nullptr ? std::string(f.source->unit) : std::string{}};
}

const Match* tie_at(const Text& text, std::uint32_t token, std::uint32_t end, TieRole role) {
  const Match* best = nullptr;
  for (const Match& match : text.matches_at(token, Table::tie))
    if (is(match, Table::tie, role) && match.begin + match.length <= end) best = &match;
  return best;
}

const Match* tie_within(const Text& text, std::uint32_t begin, std::uint32_t end, TieRole role) {
  for (std::uint32_t i = begin; i < end; ++i)
    if (const Match* match = tie_at(text, i, end, role)) return match;
  return nullptr;
}

bool is_small(const Text& text, std::uint32_t token) {
  for (const Match& match : text.matches_at(token))
    if (match.length == 1 &&
        (match.table == Table::function || match.table == Table::hedge || match.table == Table::scope))
      return true;
  return false;
}

const Match* tie_before(const Text& text, std::uint32_t floor, std::uint32_t token, TieRole role, int gap) {
  for (; gap >= 0; --gap, --token) {
    if (const Match* match = ending_at(text, floor, token, [&](const Match& m) { return is(m, Table::tie, role); }))
      return match;
    if (token <= floor || !is_small(text, token - 1)) return nullptr;
  }
  return nullptr;
}

bool is_one_of_signs(const Text& text, std::uint32_t token, std::string_view signs) {
  if (token >= text.tokens.size() || text.tokens[token].kind != TokenKind::sign) return false;
  const std::string_view word = text.word(token);
  return word.size() == 1 && signs.find(word.front()) != std::string_view::npos;
}

bool is_pause(const Text& text, std::uint32_t token) {
  if (token + 1 >= text.tokens.size() || text.tokens[token].kind != TokenKind::sign) return false;
  const std::string_view word = text.word(token);
  const bool dash = word == "-" || word == "–" || word == "—";
  return dash && (word == "—" ||
                  (text.tokens[token].is(Token::space_before) && text.tokens[token + 1].is(Token::space_before)));
}

bool is_change_word(const Text& text, std::uint32_t token) {
  for (const Match& match : text.matches_at(token, Table::change))
    if (match.row->table == Table::change && match.row->code != static_cast<std::uint8_t>(ChangeRole::level))
      return true;
  return false;
}

bool is_apposition(const Text& text, std::uint32_t floor, const Figure& f) {
  for (std::uint32_t i = f.begin; i-- > floor;) {
    // "un effet de - 2,1 points": a minus
    if (i + 1 == f.begin && i > floor && is_pause(text, i) && is_small(text, i - 1)) return false;
    if (is_one_of_signs(text, i, ",(:;") || is_pause(text, i)) return true;
    bool known = is_small(text, i) || is_change_word(text, i);
    for (std::uint32_t from = i >= floor + 3 ? i - 3 : floor; !known && from <= i; ++from)
      for (const Match& match : text.matches_at(from))
        known = known || ((match.row->table == Table::tie || match.row->table == Table::change) &&
                          match.begin + match.length > i);
    if (!known) return false;
  }
  return false;
}

bool same_unit(const Figure& a, const Figure& b) {
  if (a.kind != b.kind || a.source == nullptr || b.source == nullptr) return false;
  return a.source->unit_key == b.source->unit_key;
}

bool is_per(const Figure& f) { return f.source != nullptr && !f.source->per.empty(); }

std::string plain(double factor) {
  constexpr int most = 12;
  constexpr double largest = 1e17;
  Decimal out;
  for (int places = 0; places <= most; ++places) {
    const double digits = factor * to_double({1, places});
    if (std::fabs(digits) > largest) break;
    out = {std::llround(digits), -places};
    if (to_double(out) == factor) break;
  }
  return to_text(trimmed(out));
}

std::optional<bool> verdict(const Figure& stated, Bounds strict, Bounds loose) {
  if (overlap(said_by(stated), strict)) return true;
  if (!overlap(stated.loose, loose)) return false;
  return std::nullopt;
}

double room_between(const Computed& c) {
  const double off = c.stated_low - c.result;
  const double room = off > 0 ? c.reach->high - c.result + c.stated_low - c.printed->low
                              : c.result - c.reach->low + c.printed->high - c.stated_low;
  return std::isfinite(room) ? std::max(room, 0.0) : std::fabs(off);  // no bound there: as far as it is
}

namespace {

// Off by a power of ten and little else.
bool is_scale_slip(double ratio) {
  constexpr double little = 0.02;
  const double tens = std::log10(std::fabs(ratio));
  return std::fabs(tens - std::round(tens)) < little;
}

}  // namespace

namespace {

bool is_range(const Figure& f) { return f.source != nullptr && f.source->hedge == Hedge::between; }
bool adds(const Sum& sum) { return sum.reason == Reason::sum_of_parts || sum.reason == Reason::difference; }

// What is tied loosely must come out as printed, not just within all the rounding.
double room_of_loose(const Sum& sum) {
  constexpr double by_chance = 0.002;
  const double near = std::fabs(sum.result) * by_chance;
  if (!adds(sum)) return near;
  double rounding = 0;
  for (const Figure* operand : sum.operands) rounding += (operand->strict.high - operand->strict.low) / 2;
  return std::min(near, rounding);
}

}  // namespace

double loose_width(const Sum& sum, const Figure& stated) {
  const Bounds said = said_by(stated);
  return said.high - said.low + 2 * room_of_loose(sum);
}

namespace {

// A term smaller than the room for the result proves nothing: any other would do as well ("$637 million less $0.95").
bool has_idle_term(const Sum& sum, const Figure& stated) {
  const double width = loose_width(sum, stated);
  return adds(sum) && std::any_of(sum.operands.begin(), sum.operands.end(),
                                  [&](const Figure* operand) { return operand->value <= width; });
}

}  // namespace

void state(const Scene&, const Sum& sum, const Figure& stated, bool only_ok, std::vector<Finding>& out) {
  const double near = room_of_loose(sum);
  const Bounds result{sum.result - near, sum.result + near};
  const bool ranges = is_range(stated) || std::any_of(sum.operands.begin(), sum.operands.end(),
                                                      [](const Figure* operand) { return is_range(*operand); });
  if (only_ok && (ranges || has_idle_term(sum, stated))) return;
  const auto ok = only_ok ? verdict(stated, result, result) : verdict(stated, sum.strict, sum.loose);
  // What is twenty times off is not a sum gone wrong but figures that were never tied: nobody reproaches a range
  // either.
  constexpr double farthest = 20;
  const bool far = (sum.result > farthest * stated.value || sum.result * farthest < stated.value) &&
                   !is_scale_slip(sum.result / stated.value);
  if (ok && !*ok && (is_range(stated) || far)) return;
  if (!ok || (only_ok && !*ok) || std::isnan(sum.result) || std::isinf(sum.result)) return;
  Finding finding;
  finding.kind = FindingKind::arithmetic, finding.reason = sum.reason, finding.ok = ok;
  finding.severity = *ok ? Severity::note : Severity::check;
  Computed computed;
  computed.formula = sum.formula, computed.result = sum.result;
  computed.stated_low = stated.value;
  computed.stated_high = stated.source != nullptr ? to_double(stated.source->high) : stated.value;
  if (stated.source != nullptr) computed.unit = stated.source->unit;
  computed.printed = *ok ? said_by(stated) : stated.loose;
  computed.reach = *ok ? only_ok ? result : sum.strict : sum.loose;
  computed.tolerance = room_between(computed);
  for (const Figure* operand : sum.operands) {
    finding.sides.push_back(side_of(*operand));
    computed.operands.push_back(operand_of(*operand));
  }
  finding.sides.push_back(side_of(stated));
  finding.because.unit = computed.unit;
  finding.computed = std::move(computed);
  out.push_back(std::move(finding));
}

}  // namespace recoupe
