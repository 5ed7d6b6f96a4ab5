// What the columns of each table mean: the vocabularies of their second columns, as enums that the stages switch on.
#pragma once
#include <cstdint>
#include <span>
#include <string_view>

#include "lang/lexicon.h"

namespace recoupe {

/// numbers.tsv. unit: adds (zéro to seize, one to nineteen) · ten: adds (vingt, ninety, quatre-vingt) · hundred, scale:
/// multiply what stands before them, 1 alone · short: a scale written short (k, M, bn), glued to its digits or beside a
/// currency · fraction: a share of the scale that follows (demi, half) · collective: about so many (une dizaine) ·
/// vague: its plural, two to ten of them (des milliers) · several: two to ten of the scale that follows · article: 1,
/// only before a scale, a fraction or a collective · joiner: "et" inside a number · decimal, group: what the sign does
/// between digits · spaced: the language groups digits by plain spaces · gap: a word that may stand between a number
/// and its unit · never: a phrase that looks like a number and is none · ordinal: what follows digits in "12th" ·
/// range: "à", "to" between the ends of a range · share: "tiers", "third", a part of what follows · of: between the two
/// numbers of a share
/// ("un sur trois", "one in five") · minus: before a temperature · point: "virgule", "point" between words · glyph: ½ ·
/// other: "autres", "more" beside a number takes the noun counted before · them: likewise after it ("d'entre eux", "of
/// them") · it: a pronoun for what was counted ("il en ouvre 41") · below: turns a temperature's sign ("five degrees
/// below zero") · label: the number after it names a thing ("article 49", "phase 3").
enum class NumberRole : std::uint8_t {
  unit,
  ten,
  hundred,
  scale,
  short_scale,
  fraction,
  collective,
  vague,
  several,
  article,
  joiner,
  decimal,
  group,
  spaced,
  gap,
  never,
  ordinal,
  range,
  share,
  of,
  minus,
  point,
  glyph,
  other,
  them,
  noun_scale,
  it,
  below,
  label
};

/// units.tsv: the kind of mention that the unit makes. points: percentage points · multiple: "14 fois" · factor: stands
/// before its number
/// ("multiplied by 3") · word: is a multiple by itself ("doubled") · age: years when no unit follows ("aged 25") ·
/// leading: stands before a bare number and is its unit ("magnitude 6.4") · divisor: as factor, turned over ("divided
/// by 3") · small: a unit only after a greater one ("6 ft 2 in").
enum class UnitKind : std::uint8_t {
  percent,
  points,
  basis,
  measure,
  duration,
  rate,
  multiple,
  factor,
  word,
  age,
  leading,
  divisor,
  small
};

/// currencies.tsv, third column: where the form stands. `open`: the form alone does not say which country's it is
/// ("dollar") · `minor`: a hundredth of it, after its number ("cents").
enum class CurrencySide : std::uint8_t { either, before, after, open, minor };

/// nouns.tsv, third column. specific: the noun says what is counted (house, goal) · generic: another word must
/// (company, product) · people: likewise, and any of them may stand for the others (14,500 people, 14,500 staff).
enum class NounBreadth : std::uint8_t { specific, generic, people, money };

/// hedges.tsv. about · at_least and at_most keep the bound · over and under leave it out · between opens a range.
enum class HedgeMove : std::uint8_t { about, at_least, at_most, over, under, between, amount_over };
enum class HedgeSide : std::uint8_t { before, after };

/// times.tsv: what a form does in a date. Values in brackets.
/// Names: month (its number; a day stands before it) · month_either (a day may follow it) · month_word (likewise, but a
/// word or a name too: May) · month_short (only beside a day or a year) · weekday, weekday_short (0 is Monday; short:
/// only beside a date) · season (its first month) · day (from today: −1 is yesterday) · morrow (from the day mentioned
/// before) · day_part ("matin") · quarter_code, half_code (T1, H2: which) · decades ("années" before 1990) · plural
/// (the s of 1990s) · decade_cue (before '90s) · noon (minutes of the day) · sport: makes 2016-17 a season. Units:
/// day_unit · week · weekend · month_unit · quarter · half (0: only with its year, a match has halves too) · year ·
/// decade. Steps: last, next, current (0 before its noun, 1 on either side, 2 after it) · neighbour (−1 or 1, from the
/// time mentioned before) · ordinal (of a quarter or half) · part (1 the beginning, 2 the middle, 3 the end) · ago,
/// hence (0: only where the verb is future) · earlier (−1 or 1) · one. Cues: in (a year or month may follow) · weak
/// (likewise, if nothing is counted) · yearly ("budget" before 2026) · of, article (inside a date) · by, until (1: only
/// before a day), since, about · onward, beyond (before and after: no end) · from, to (a range) · each (no weekday of
/// one week) · at (a clock time). Figures: separator (the sign in 20/07/2017: 1 day first, 2 month first, 0 both are
/// written) · suffix (1er, 3rd) · clock (0: minutes may follow after a space) · meridiem (hours to add) · zone (minutes
/// east of UTC). Verbs: future, past, participle, present tell on which side of the article's day a weekday lies; ~ait
/// is the end of a word. never: looks like a date and is none ("Black Friday"; 1: only with a capital) ·
/// holiday: a day of every year (its month times 100, and its day) · from_now: after a length of time, from today on.
/// Hours: minutes_past, before the hour ("half past": 30) · past_hour, between minutes and hour (1 after it, −1 before)
/// · minutes_after, behind the hour ("et demie", "moins le quart": −15) · minutes_less ("huit heures moins vingt") ·
/// day_half, as meridiem, but says nothing alone ("in the morning") · lasting: after hours that are a length of time
/// ("de route", "par jour"). at: 1 announces an hour in words too, 2 a number alone · clock: 2 needs no announcement ·
/// day_part: 12 is after noon. Others: rolling (beside a number of them, −1 back or
/// 1 ahead: "les trois derniers mois") · decade_word ("the sixties": 1960) · century · feast: by its weekday (its month
/// times 100, which one times 10, 5 the last, and the weekday) · easter: days from Easter Sunday · fixed_feast: as
/// holiday; these three want their year or a note, for they name a season of trade or a match too · counted_from:
/// between a length and the day it starts from (1 or −1) · on: before a day of the month alone ("on the 15th", "le
/// 15").
enum class TimeRole : std::uint8_t {
  month,
  month_either,
  month_word,
  month_short,
  weekday,
  weekday_short,
  season,
  day,
  morrow,
  day_part,
  quarter_code,
  half_code,
  decades,
  plural,
  decade_cue,
  noon,
  sport,
  day_unit,
  week,
  weekend,
  month_unit,
  quarter,
  half,
  year,
  decade,
  last,
  next,
  current,
  neighbour,
  ordinal,
  part,
  ago,
  hence,
  earlier,
  one,
  in,
  weak,
  yearly,
  of,
  article,
  by,
  until,
  since,
  about,
  onward,
  beyond,
  from,
  to,
  each,
  at,
  separator,
  suffix,
  clock,
  meridiem,
  zone,
  future,
  past,
  participle,
  present,
  never,
  holiday,
  from_now,
  minutes_past,
  past_hour,
  minutes_after,
  minutes_less,
  day_half,
  lasting,
  rolling,
  decade_word,
  century,
  feast,
  easter,
  fixed_feast,
  counted_from,
  on
};

/// stance.tsv and endings.tsv: what the form makes of the figures it governs. The statuses, and moods that the sentence
/// decides: conditional: "serait": rumoured, but projected beside a condition, planned in reported speech · possible:
/// "pourrait", "could": projected, rumoured where unnamed sources or a paper speak · prospective: "would": planned in
/// reported speech, else as possible · future: "versera", "will": planned · condition: "si", "if" · none: looks like a
/// cue and is none ("l'opéra", "va bien").
enum class StanceRole : std::uint8_t {
  reported,
  rumoured,
  planned,
  projected,
  denied,
  opinion,
  stated,
  conditional,
  possible,
  prospective,
  future,
  condition,
  none
};

/// stance.tsv and endings.tsv, third column: which figures. clause: those of its clause, before (unless they belong to
/// something definite) and after · after: what follows, as far as the clause goes · near: the one right before or a few
/// words after · next: the one right after · previous: the one right before, or that it is part of · sentence: all.
enum class StanceReach : std::uint8_t { clause, after, near, next, previous, sentence };

/// clauses.tsv. relative: qui, which · completive: que, that · conjunction: alors que, while, mais · coordinator: et,
/// and, which begin a clause only before a finite verb · finite: a, est, was · pronoun: il, she · definite: le, the ·
/// indefinite: un, a · open: a preposition that can begin a clause with a time (en, d'ici, by) · hypothesis: "sans",
/// without which a conditional is no rumour · thing: a pronoun that stands for no one person (it, they).
enum class ClauseRole : std::uint8_t {
  relative,
  completive,
  conjunction,
  coordinator,
  finite,
  pronoun,
  definite,
  indefinite,
  open,
  hypothesis,
  thing
};

/// attribution.tsv. before: "selon X" · verb: "X said", "a déclaré X", "a-t-il dit" · inverted: "comme l'a dit X",
/// always before its subject · pronoun: "selon lui" · cites: "cité par", which leads on to the last of a chain ·
/// source: people without a name who know the subject ("analystes", "experts") · insider: unnamed ones who leak ("des
/// sources", "people familiar") · several: many such, which makes a report ("plusieurs sources").
enum class AttributionRole : std::uint8_t { before, verb, inverted, pronoun, cites, source, insider, several };

/// topics.tsv, third column: how the form governs its figure.
enum class TopicRole : std::uint8_t { noun, verb };

/// scopes.tsv: the axis on which two figures of one topic differ. period: per year, monthly · each: per share, a head ·
/// tax: net, gross · profit: which line of the accounts (net, operating, adjusted) · coverage: where (world, Europe) ·
/// part: of which, in all · moment: before the bell, at the close · stage: first round, second half.
enum class ScopeAxis : std::uint8_t { period, each, tax, profit, coverage, part, moment, stage };

/// changes.tsv. by: the figure is the change · to: it is the level reached.
enum class ChangeRole : std::uint8_t { up, down, level };
enum class ChangeTarget : std::uint8_t { by, to };

/// ties.tsv: the words that tie figures by a computation. equals: the same in other words (soit, or) · amounts: what it
/// comes to (ce qui fait, an average of) · total · part: leads to parts (dont, of which) · adding: leads to another
/// addend (en y ajoutant, on top of) · each: follows a price · over: leads to the time that an amount is spread over ·
/// versus: leads to the level compared with (contre, against) · from, to: lead to the ends of a change · whole: leads
/// to what a share is of (des, of the, out of) · more: follows a difference (de plus, fewer) · gap: names one (écart,
/// lead) · loss: names a negative amount · rest: says that the parts are all · then: at the time · still: so long from
/// now · born · this_amount: takes up an amount said before · ago, later, ahead: how a span of time lies to a date ·
/// until · basis: leads to the round number that another is counted per (pour 100 000) · one: between a price and one
/// of the things it is for (51 700 euros la place, $58m a jet) · level: what is set or allowed of something counted or
/// measured before (limit, plan) · loan: what is paid back with interest (emprunt, mortgage) ·
/// instead: leads to the figure that another takes the place of (au lieu de, up from).
enum class TieRole : std::uint8_t {
  equals,
  amounts,
  total,
  part,
  adding,
  each,
  over,
  versus,
  from,
  to,
  whole,
  more,
  gap,
  loss,
  rest,
  then,
  still,
  born,
  this_amount,
  ago,
  later,
  ahead,
  until,
  basis,
  one,
  level,
  loan,
  instead
};

/// furniture.tsv. item: an entry of a menu, a share bar, a footer · line: a whole line · start: what a line begins with
/// · anywhere: in any place of a line · hint: two of them count as one `anywhere` · section: a whole line that opens a
/// list of teasers or headings · ending: a whole line after which nothing is the article's · byline, dateline: what
/// such a line begins with · keep: the heading of a summary, whose bullets are the article's own.
enum class FurnitureRole : std::uint8_t { item, line, start, anywhere, hint, section, ending, byline, dateline, keep };

/// names.tsv. given: a first name, which makes the name that it begins a person's · common: "French", "Internet":
/// a capital and yet no name.
enum class NameType : std::uint8_t { organisation, person, place, paper, product, given, common };

/// roles.tsv. title: stands before a name and is no part of it (M., Dr) · person: "porte-parole", "chief executive" ·
/// office: "préfecture", "ministry", "the club": speaks without a name · outlet: "quotidien", "broadcaster" · body:
/// with a capital it begins a name and takes its complement in ("Institut de …").
enum class RoleKind : std::uint8_t { title, person, office, outlet, body };

/// functions.tsv: the small words that the stages look for by class. article: with the other determiners · adverb: the
/// common ones that link or date · partitive: between a number and what it counts ("millions de", "millions of"). And
/// shortened words whose point seldom ends a sentence. abbreviation: never (M., Dr.) · numbering: not before a figure
/// (No., Sept.) · shortened: only before a word of this table (Inc., U.S.) · clock: not before a day or a zone (p.m.).
enum class FunctionClass : std::uint8_t {
  article,
  preposition,
  conjunction,
  adverb,
  pronoun,
  auxiliary,
  negation,
  possessive,
  relative,
  question,
  partitive,
  abbreviation,
  numbering,
  shortened,
  clock
};

struct TableSpec {
  Table table;
  std::string_view file;  ///< "numbers.tsv"
  int columns;            ///< with the form and the example
  int coded;              ///< which column has the vocabulary; −1 is none
  int numeric;            ///< which column is a number; −1 is none
  std::span<const std::string_view> vocabulary;
  int second = -1;  ///< a second column with a vocabulary; −1 is none
  std::span<const std::string_view> second_vocabulary = {};
};
/// In the order of Table.
std::span<const TableSpec> table_specs();

/// The forms that a form column stands for: "milliard(s)" is milliard, milliards; "investi(r|t|ra)" is investir,
/// investit, investira; "(|s)" allows the empty ending; "a|b" outside brackets are two forms.
std::vector<std::string> expanded(std::string_view form);
/// A row may stand for so many; a dozen brackets of three endings each are half a million.
inline constexpr std::size_t most_forms = 20000;
bool stands_for_too_many(std::string_view form);

template <class Code>
constexpr bool is(const Row& row, Table table, Code code) {
  return row.table == table && row.code == static_cast<std::uint8_t>(code);
}
template <class Code>
constexpr bool is(const Match& match, Table table, Code code) {
  return match.table == table && match.code == static_cast<std::uint8_t>(code);
}

}  // namespace recoupe
