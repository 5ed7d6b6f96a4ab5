#include "inspect/basis.h"

#include <algorithm>
#include <optional>

#include "mention/shape.h"

namespace recoupe {
namespace {

// ", à périmètre constant", "(hors acquisitions)"
bool is_qualified_aside(const Scene& scene, const FigureLine& line, std::uint32_t sign) {
  const Text& text = scene.text();
  if (!is_one_of_signs(text, sign, ",(") || sign + 1 >= line.end) return false;
  return is_function_word(text, sign + 1, FunctionClass::preposition) && !is_time_at(scene, sign + 1);
}

// "en hausse de 5 % et de 12 % en publié": another percentage right behind, which may be the one of these levels.
bool leads_to_figure(const FigureLine& line, std::uint32_t token) {
  constexpr std::uint32_t room = 4;
  return std::any_of(line.figures.begin(), line.figures.end(), [&](const Figure& f) {
    return f.kind == Kind::percent && f.begin > token && f.begin <= token + room;
  });
}

bool is_clause_word(const Text& text, std::uint32_t token, ClauseRole role) {
  const auto& matches = text.matches_at(token, Table::clause);
  return std::any_of(matches.begin(), matches.end(), [&](const Match& m) { return is(m, Table::clause, role); });
}

bool closes_at(const Scene& scene, const FigureLine& line, std::uint32_t token) {
  const Text& text = scene.text();
  // "de plus qu'à Lille", "85 % du niveau de 2019"
  if (token < line.end && (is_clause_word(text, token, ClauseRole::completive) || is_partitive(text, token)))
    return false;
  if (token >= line.end || is_time_at(scene, token)) return true;
  if (text.tokens[token].kind == TokenKind::sign) return !is_qualified_aside(scene, line, token);
  return is_clause_word(text, token, ClauseRole::coordinator) && !leads_to_figure(line, token);
}

// "par rapport à l'", and not "du niveau de"
bool are_small(const Text& text, std::uint32_t begin, std::uint32_t end) {
  while (begin < end) {
    std::uint32_t length = 0;
    for (const Match& match : text.matches_at(begin))
      if (match.table == Table::function || match.table == Table::tie || match.table == Table::time)
        length = std::max<std::uint32_t>(length, match.length);
    if (length == 0) return false;
    begin += length;
  }
  return true;
}

bool is_time_or_span(const Mention& m) { return is_time(m.kind) || m.kind == Kind::duration; }

// "l'an dernier", "sur un an"
bool are_alike(const Mention& a, const Mention& b, const std::optional<Day>& published) {
  const auto is_last_year = [&](const Mention& m) {
    if (m.kind == Kind::duration) return m.unit == "year" && equal(m.low, {1, 0});
    return m.moment.grain == Grain::year && published &&
           civil_from(m.moment.begin).year + 1 == civil_from(*published).year;
  };
  if (is_last_year(a) && is_last_year(b)) return true;
  // "de 3,5 milliards cette année à 50, un bond de 14 fois en trois ans": the span between them
  if (is_time(a.kind) && b.kind == Kind::duration) return !is_last_year(b);
  if (is_time(a.kind) != is_time(b.kind)) return false;
  if (is_time(a.kind)) return relate(a.moment, b.moment) == Relation::same;
  return a.unit == b.unit && equal(a.low, b.low);
}

}  // namespace

bool is_time_at(const Scene& scene, std::uint32_t token) {
  constexpr std::uint32_t room = 3;
  const auto& mentions = scene.reading->mentions;
  return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& m) {
    return is_time_or_span(m) && m.reach_begin <= token + room && m.reach_end > token &&
           are_small(scene.text(), token, m.reach_begin);
  });
}

bool stands_alone(const Scene& scene, const FigureLine& line, const Figure& f) {
  std::uint32_t end = std::max(f.end, f.own_end);
  if (const Match* more = tie_at(scene.text(), end, line.end, TieRole::more)) end = more->begin + more->length;
  return closes_at(scene, line, end);
}

bool are_of_two_times(const Scene& scene, const FigureLine& line, std::uint32_t from, const Figure& f) {
  constexpr std::uint32_t room = 6;
  const std::uint32_t end = std::max(f.end, f.own_end);
  const Mention *of_levels = nullptr, *of_figure = nullptr;
  for (const Mention& m : scene.reading->mentions) {
    if (!is_time_or_span(m) || m.begin_token < from || m.begin_token >= line.end) continue;
    if (m.begin_token < f.begin) of_levels = &m;
    if (of_figure == nullptr && m.begin_token >= end && m.begin_token < end + room) of_figure = &m;
  }
  return of_levels != nullptr && of_figure != nullptr &&
         !are_alike(*of_levels, *of_figure, scene.reading->article.published);
}

}  // namespace recoupe
