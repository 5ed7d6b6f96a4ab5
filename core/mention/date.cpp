// One pass over a sentence: every reader tries at each token, the longest reading stays, the cues before it make it a
// deadline or leave it open. Clock times get their day at the end. The readers: date_calendar, date_range, date_period,
// date_unit, date_relative, date_clock.
#include "mention/date.h"

#include <array>

#include "mention/date_reader.h"
#include "mention/date_stamp.h"
#include "mention/shape.h"

namespace recoupe {
namespace {

using namespace dates;

// A time begins at digits or at one of these; an article only where a word of time follows.
constexpr auto openers = [] {
  std::array<bool, 128> set{};
  for (const TimeRole role :
       {TimeRole::month,      TimeRole::month_either, TimeRole::month_word,    TimeRole::month_short,
        TimeRole::weekday,    TimeRole::season,       TimeRole::weekday_short, TimeRole::day,
        TimeRole::morrow,     TimeRole::quarter_code, TimeRole::decades,       TimeRole::half_code,
        TimeRole::noon,       TimeRole::week,         TimeRole::weekend,       TimeRole::quarter,
        TimeRole::month_unit, TimeRole::half,         TimeRole::year,          TimeRole::decade,
        TimeRole::last,       TimeRole::next,         TimeRole::current,       TimeRole::neighbour,
        TimeRole::ordinal,    TimeRole::part,         TimeRole::ago,           TimeRole::hence,
        TimeRole::one,        TimeRole::holiday,      TimeRole::minutes_past,  TimeRole::feast,
        TimeRole::easter,     TimeRole::fixed_feast,  TimeRole::decade_word,   TimeRole::rolling})
    set[static_cast<std::size_t>(role)] = true;
  return set;
}();

bool opens_a_time(const Reader& r, Index i) {
  if (r.token(i).kind == TokenKind::number) return true;
  for (const Match& match : r.text.matches_at(i, Table::time)) {
    if (match.table != Table::time) continue;
    if (openers[match.code]) return true;
    if (is(match, Table::time, TimeRole::article) && r.text.has_any(end_of(match), recoupe::set_of(Table::time)))
      return true;
  }
  return false;
}

Reading longest_at(const Reader& r, Index i) {
  if (!opens_a_time(r, i)) {
    if (role_at(r, i + 1, TimeRole::century)) return nth_at(r, i);  // "XIXe siècle"
    if (!r.text.has_any(i, set_of(Table::number))) return {};       // "trois jours plus tôt", "sept heures"
    const Reading best = longer(longer(clock_at(r, i), calendar_at(r, i)), longer(relative_at(r, i), period_at(r, i)));
    return longer(best, nth_at(r, i));
  }
  Reading best = clock_at(r, i);
  for (Reading (*read)(const Reader&, Index) :
       {calendar_at, nth_at, period_at, part_at, unit_at, relative_at, weekday_at})
    best = longer(best, read(r, i));
  return best;
}

bool has_capital(const Reader& r, const Match& match) {
  for (Index i = match.begin; i < end_of(match); ++i)
    if (r.token(i).is(Token::capital)) return true;
  return false;
}

// What stands before and after a time and changes what it bounds.
void apply_cues(const Reader& r, Mention& m) {
  const auto reached = [&](const Match* cue) {
    if (cue && cue->begin < m.reach_begin) m.reach_begin = cue->begin;
    return cue != nullptr;
  };
  const Index begin = m.begin_token;
  const bool is_long = m.kind == Kind::period;
  const Match* until = cue_before(r, begin, TimeRole::until);
  if (until && value_of(*until) != 0 && is_long)
    until = nullptr;  // "up to 2021" in an English comparison: only a day is an end
  const Match* by = is_deadline(r, begin, m.end_token) ? cue_before(r, begin, TimeRole::by) : nullptr;
  if (reached(by) || reached(until)) m.kind = Kind::deadline;
  if (reached(cue_before(r, begin, TimeRole::since))) m.hedge = Hedge::exact;
  if (reached(cue_before(r, begin, TimeRole::about))) m.hedge = Hedge::about;
  const Match* beyond = role_at(r, m.end_token, TimeRole::beyond);
  if (beyond) m.reach_end = end_of(*beyond);
  if ((reached(cue_before(r, begin, TimeRole::onward)) || beyond) && is_long)
    m.moment.open_end = true, m.hedge = Hedge::at_least;
}

Mention mention_of(const Reader& r, const Reading& reading, std::uint32_t sentence) {
  Mention m;
  m.begin_token = m.reach_begin = reading.begin;
  m.end_token = m.reach_end = reading.end;
  m.span = r.text.span_of(reading.begin, reading.end);
  m.sentence = sentence;
  m.moment = reading.moment;
  m.kind = m.moment.grain == Grain::day || m.moment.grain == Grain::minute ? Kind::date : Kind::period;
  m.weekday = reading.weekday;
  m.weekday_only = reading.weekday_only;
  m.relative = reading.relative;
  m.no_such_day = reading.no_such_day;
  m.year_printed = reading.year_printed;
  if (m.moment.grain != Grain::minute) apply_cues(r, m);
  return m;
}

// The day of a time of day: a date right before or after it, else the nearest of its sentence, else the last of the
// text if it is of this week, else the article's.
std::optional<Day> day_of(const std::vector<Mention>& out, std::size_t first, std::size_t clock,
                          std::optional<Day> published) {
  const auto is_day = [&](std::size_t k) { return is_time(out[k].kind) && out[k].moment.grain == Grain::day; };
  std::optional<Day> best = published;
  for (std::size_t k = first; k > 0; --k)
    if (is_day(k - 1)) {
      constexpr int near = 7;  // days: news tells the time of what has just been
      const Day day = out[k - 1].moment.begin;
      if (published && day <= *published + near && *published <= day + near) best = day;
      break;
    }
  std::uint32_t least = UINT32_MAX;
  for (std::size_t k = first; k < out.size(); ++k) {
    if (!is_day(k)) continue;
    const std::uint32_t gap =
        k < clock ? out[clock].begin_token - out[k].end_token : out[k].begin_token - out[clock].end_token;
    if (gap < least) best = out[k].moment.begin, least = gap;
  }
  return best;
}

void anchor_clocks(std::vector<Mention>& out, std::size_t first, std::optional<Day> published) {
  for (std::size_t k = first; k < out.size(); ++k) {
    if (out[k].moment.grain != Grain::minute) continue;
    if (const auto day = day_of(out, first, k, published)) {
      out[k].moment.begin = *day, out[k].moment.end = *day + 1;
    } else {
      out.erase(out.begin() + static_cast<std::ptrdiff_t>(k--));
    }
  }
}

}  // namespace

void find_dates(const Text& text, const Sentence& sentence, std::optional<Day> published, std::vector<Mention>& out) {
  const std::size_t first = out.size();
  const Reader r{text, sentence.begin, sentence.end, published, out, first, is_utterance(text)};
  for (Index i = sentence.begin; i < sentence.end;) {
    if (const Match* guard = role_at(r, i, TimeRole::never);
        guard && (value_of(*guard) == 0 || has_capital(r, *guard))) {
      i = end_of(*guard);
      continue;
    }
    const Reading best = longest_at(r, i);
    if (!best) {
      const Match* feast = role_at(r, i, TimeRole::feast);  // no weekday in "Easter Monday"
      if (feast == nullptr) feast = role_at(r, i, TimeRole::easter);
      i = feast ? end_of(*feast) : i + 1;
      continue;
    }
    const std::uint32_t index = i < text.sentence_of.size() ? text.sentence_of[i] : 0;
    out.push_back(mention_of(r, best, index));
    i = best.end;
  }
  anchor_clocks(out, first, published);
}

}  // namespace recoupe
