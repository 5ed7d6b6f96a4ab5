// The shape of each table. To add a column or a word class, change it here and in tables.h; to add a word, add a row.
#include "lang/tables.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace recoupe {
namespace {

constexpr std::string_view number_roles[] = {
    "unit",   "ten",     "hundred", "scale",  "short", "fraction",  "collective", "vague", "several", "article",
    "joiner", "decimal", "group",   "spaced", "gap",   "never",     "ordinal",    "range", "share",   "of",
    "minus",  "point",   "glyph",   "other",  "them",  "nounScale", "it",         "below", "label"};
constexpr std::string_view unit_kinds[] = {"percent", "points", "basis", "measure", "duration", "rate", "multiple",
                                           "factor",  "word",   "age",   "leading", "divisor",  "small"};
constexpr std::string_view currency_sides[] = {"either", "before", "after", "open", "minor"};
constexpr std::string_view hedge_moves[] = {"about", "atLeast", "atMost", "over", "under", "between", "amountOver"};
constexpr std::string_view hedge_sides[] = {"before", "after"};
constexpr std::string_view time_roles[] = {
    "month",        "monthEither", "monthWord",   "monthShort", "weekday",   "weekdayShort", "season",      "day",
    "morrow",       "dayPart",     "quarterCode", "halfCode",   "decades",   "plural",       "decadeCue",   "noon",
    "sport",        "dayUnit",     "week",        "weekend",    "monthUnit", "quarter",      "half",        "year",
    "decade",       "last",        "next",        "current",    "neighbour", "ordinal",      "part",        "ago",
    "hence",        "earlier",     "one",         "in",         "weak",      "yearly",       "of",          "article",
    "by",           "until",       "since",       "about",      "onward",    "beyond",       "from",        "to",
    "each",         "at",          "separator",   "suffix",     "clock",     "meridiem",     "zone",        "future",
    "past",         "participle",  "present",     "never",      "holiday",   "fromNow",      "minutesPast", "pastHour",
    "minutesAfter", "minutesLess", "dayHalf",     "lasting",    "rolling",   "decadeWord",   "century",     "feast",
    "easter",       "fixedFeast",  "countedFrom", "on"};
constexpr std::string_view stance_roles[] = {"reported", "rumoured",  "planned",     "projected", "denied",
                                             "opinion",  "stated",    "conditional", "possible",  "prospective",
                                             "future",   "condition", "none"};
constexpr std::string_view stance_reaches[] = {"clause", "after", "near", "next", "previous", "sentence"};
constexpr std::string_view clause_roles[] = {"relative", "completive", "conjunction", "coordinator",
                                             "finite",   "pronoun",    "definite",    "indefinite",
                                             "open",     "hypothesis", "thing"};
constexpr std::string_view attribution_roles[] = {"before", "verb",   "inverted", "pronoun",
                                                  "cites",  "source", "insider",  "several"};
constexpr std::string_view topic_roles[] = {"noun", "verb"};
constexpr std::string_view scope_axes[] = {"period", "each", "tax", "profit", "coverage", "part", "moment", "stage"};
constexpr std::string_view noun_breadths[] = {"specific", "generic", "people", "money"};
constexpr std::string_view change_targets[] = {"by", "to"};
constexpr std::string_view change_roles[] = {"up", "down", "level"};
constexpr std::string_view tie_roles[] = {"equals", "amounts", "total", "part",  "adding",     "each", "over",
                                          "versus", "from",    "to",    "whole", "more",       "gap",  "loss",
                                          "rest",   "then",    "still", "born",  "thisAmount", "ago",  "later",
                                          "ahead",  "until",   "basis", "one",   "level",      "loan", "instead"};
constexpr std::string_view furniture_roles[] = {"item",    "line",   "start",  "anywhere", "hint",
                                                "section", "ending", "byline", "dateline", "keep"};
constexpr std::string_view name_types[] = {"organisation", "person", "place", "paper", "product", "given", "common"};
constexpr std::string_view role_kinds[] = {"title", "person", "office", "outlet", "body"};
constexpr std::string_view function_classes[] = {"article",   "preposition",  "conjunction", "adverb",    "pronoun",
                                                 "auxiliary", "negation",     "possessive",  "relative",  "question",
                                                 "partitive", "abbreviation", "numbering",   "shortened", "clock"};

// columns counts the form and the example; `coded` and `numeric` count from the form, 0.
constexpr std::array<TableSpec, table_count> specs = {{
    {Table::number, "numbers.tsv", 4, 1, 2, number_roles},
    {Table::unit, "units.tsv", 5, 1, 3, unit_kinds},
    {Table::currency, "currencies.tsv", 4, 2, -1, currency_sides},
    {Table::noun, "nouns.tsv", 4, 2, -1, noun_breadths},
    {Table::hedge, "hedges.tsv", 4, 1, -1, hedge_moves, 2, hedge_sides},
    {Table::time, "times.tsv", 4, 1, 2, time_roles},
    {Table::stance, "stance.tsv", 4, 1, -1, stance_roles, 2, stance_reaches},
    {Table::ending, "endings.tsv", 4, 1, -1, stance_roles, 2, stance_reaches},
    {Table::clause, "clauses.tsv", 3, 1, -1, clause_roles},
    {Table::attribution, "attribution.tsv", 3, 1, -1, attribution_roles},
    {Table::topic, "topics.tsv", 4, 2, -1, topic_roles},
    {Table::scope, "scopes.tsv", 4, 1, -1, scope_axes},
    {Table::change, "changes.tsv", 4, 1, -1, change_roles, 2, change_targets},
    {Table::tie, "ties.tsv", 3, 1, -1, tie_roles},
    {Table::furniture, "furniture.tsv", 3, 1, -1, furniture_roles},
    {Table::name, "names.tsv", 4, 2, -1, name_types},
    {Table::role, "roles.tsv", 4, 1, -1, role_kinds},
    {Table::function, "functions.tsv", 3, 1, -1, function_classes},
}};

// The endings of the first bracket spliced in, the rest expanded in turn.
void expand(const std::string& form, std::vector<std::string>& out) {
  const auto open = form.find('(');
  const auto close = open == std::string::npos ? std::string::npos : form.find(')', open);
  if (close == std::string::npos) {
    out.push_back(form);
    return;
  }
  const std::string head = form.substr(0, open), tail = form.substr(close + 1);
  const std::string inside = form.substr(open + 1, close - open - 1);
  if (inside.find('|') == std::string::npos) expand(head + tail, out);  // a single ending may be absent
  for (std::size_t from = 0; from <= inside.size();) {
    const auto bar = std::min(inside.find('|', from), inside.size());
    expand(head + inside.substr(from, bar - from) + tail, out);
    from = bar + 1;
  }
}

}  // namespace

std::span<const TableSpec> table_specs() { return specs; }

bool stands_for_too_many(std::string_view form) {
  std::size_t sum = 0, product = 1, options = 1;
  bool inside = false;
  for (const char c : form) {
    if (c == '(' && !inside)
      inside = true, options = 1;
    else if (c == '|' && inside)
      ++options;
    else if (c == '|')
      sum += product, product = 1;
    else if (c == ')' && inside)
      inside = false, product *= std::max<std::size_t>(options, 2);
    if (sum + product > most_forms) return true;
  }
  return false;
}

std::vector<std::string> expanded(std::string_view form) {
  std::vector<std::string> out;
  int depth = 0;
  std::string current;
  for (const char c : form) {
    depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    if (c == '|' && depth == 0) {
      expand(current, out), current.clear();
    } else {
      current += c;
    }
  }
  expand(current, out);
  return out;
}

}  // namespace recoupe
