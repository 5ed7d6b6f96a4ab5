// What the readers of dates share: the sentence under the eye, the rows of times.tsv in it, and what one reading
// yields. Private to date*.cpp.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "base/day.h"
#include "lang/tables.h"
#include "mention/mention.h"
#include "text/article.h"

namespace recoupe::dates {

using Index = std::uint32_t;  // of a token

/// One sentence, tokens [begin, end), the day of its article, and the times found so far: those of the sentence from
/// `first` on.
struct Reader {
  const Text& text;
  Index begin = 0, end = 0;
  std::optional<Day> published;
  const std::vector<Mention>& found;
  std::size_t first = 0;
  bool note = false;  ///< the text is a note of one sentence (is_note)

  const Token& token(Index i) const { return text.tokens[i]; }
};

/// A stretch of time read over tokens [begin, end); empty when nothing is there.
struct Reading {
  Index begin = 0, end = 0;
  Moment moment = {};
  std::int8_t weekday = -1;
  bool weekday_only = false, relative = false, no_such_day = false, year_printed = false;
  explicit operator bool() const { return begin < end; }
};
/// The longer one; the first where they are equal.
inline const Reading& longer(const Reading& a, const Reading& b) { return b.end - b.begin > a.end - a.begin ? b : a; }

// ---- Rows ----

/// The longest phrase of the role that starts at `i` and ends within the sentence, or null.
inline const Match* role_at(const Reader& r, Index i, TimeRole role) {
  if (i >= r.end) return nullptr;
  const Match* best = nullptr;
  for (const Match& match : r.text.matches_at(i, Table::time))
    if (is(match, Table::time, role) && match.begin + match.length <= r.end) best = &match;
  return best;
}
/// The longest phrase of the role that ends right before `i`, or null.
const Match* role_before(const Reader& r, Index i, TimeRole role);
/// The same, with or without an article in between ("d'ici la fin").
const Match* cue_before(const Reader& r, Index i, TimeRole role);
/// "by Tuesday", but not "killed by Tuesday's quake": the phrase bounds the time [begin, end).
bool is_deadline(const Reader& r, Index begin, Index end);
int value_of(const Match& match);
inline Index end_of(const Match& match) { return match.begin + match.length; }
/// Past any phrase of the role at `i`; `i` itself when there is none.
Index past(const Reader& r, Index i, TimeRole role);
/// Past "de", "of the", "," and the like between the parts of a date.
Index past_partitive(const Reader& r, Index i);

// ---- Shapes ----

bool is_sign(const Reader& r, Index i, char sign);
bool is_glued(const Reader& r, Index i);   ///< no space before it, and not the first of the sentence
bool is_joined(const Reader& r, Index i);  ///< glued on, and not as the sign that closes a clause is
bool is_dash(const Reader& r, Index i);
/// The value of a run of `least` to `most` digits that is no part of a longer figure; −1 otherwise.
int digits_at(const Reader& r, Index i, int least, int most);
/// Do the digits that end before `i` count something: a unit, a scale, a currency, or (asked for) a noun?
bool counts(const Reader& r, Index i, bool nouns);
/// Is the word written as its row is: capitals where the row has one, none in mid-sentence where it has not?
bool is_cased(const Reader& r, const Match& match);

// ---- Tense (date_tense.cpp) ----

/// Where the words around a time place it.
enum class Tense : std::uint8_t { open, past, future };
Tense tense_of(const Reader& r, Index begin, Index end);
/// How far a stretch of time lies from the article's day, weighed by the tense: of two Junes, the smaller wins.
int distance(const Moment& moment, Day published, Tense tense, int past_weight, int open_weight);

// ---- Readers: each gives the time that begins at `i`, or nothing ----

/// "3 novembre 2025", "Thursday, August 3rd", "20/07/2017", "octobre dernier", "2026", "du 3 au 5 mai".
Reading calendar_at(const Reader& r, Index i);
/// "T1 2026", "second half of 2025", "été 2017", "les années 1990".
Reading period_at(const Reader& r, Index i);
/// "fin 2026", "mi-mai", "the end of the year".
Reading part_at(const Reader& r, Index i);
/// "la semaine dernière", "this year", "prochain trimestre", "ce week-end".
Reading unit_at(const Reader& r, Index i);
/// "hier", "il y a trois jours", "a year earlier", "la veille".
Reading relative_at(const Reader& r, Index i);
/// "lundi", "next Monday", "ce jeudi", "mercredi soir".
Reading weekday_at(const Reader& r, Index i);
/// "13h00", "5 pm", "12:30 BST": moment.minute and moment.offset; its day is set by anchor_clocks.
Reading clock_at(const Reader& r, Index i);

/// "last", "next", "this": by −1, 1 or 0, over tokens up to `end`; 0 when none is there. neighbour: counted from the
/// time mentioned before ("the previous year"), not from the article's day.
struct Step {
  int by = 0;
  Index end = 0;
  bool neighbour = false;
};
enum class Side : std::uint8_t { before, after };
/// The step at `i`, which stands on this side of what it steps over (its row says whether it may stand after).
Step step_at(const Reader& r, Index i, Side side);

/// A year, printed ("2026", licensed by the caller) or meant ("next year", "l'an prochain", "the year"); `year` is 0
/// when there is none.
struct Year {
  Index end = 0;
  int year = 0;
  bool printed = false;
};
Year year_at(const Reader& r, Index i);
/// The four digits of a year from 1000 to 2199 at `i`; 0 otherwise.
int year_digits(const Reader& r, Index i);
/// The last time of a year, a quarter or a month printed before `i`, in the sentence or in the text.
const Mention* anchor_before(const Reader& r, Index i, bool same_sentence);

}  // namespace recoupe::dates
