// Times of day, and from one to another: 13h00, at half past seven, 12:30 BST, "de 9 h à 17 h". Their day comes from a
// date nearby.
#include "mention/date_hour.h"
#include "mention/shape.h"

namespace recoupe::dates {
namespace {

bool is_day(const Mention& m) { return is_time(m.kind) && m.moment.grain == Grain::day; }

// The time that ends right before `i`, with a comma or "at" between or not.
const Mention* time_before(const Reader& r, Index i) {
  if (r.found.size() <= r.first) return nullptr;
  const Mention& last = r.found.back();
  const Match* cue = role_before(r, i, TimeRole::at);
  return i - last.end_token <= 1 || (cue && cue->begin - last.end_token <= 1) ? &last : nullptr;
}

// Does a word or a sign before it announce a time of day? "2h30 de débat" is a length. How sure the cue is: its value.
bool is_announced(const Reader& r, Index i, const Clock& clock) {
  const Mention* before = time_before(r, i);
  if (before && before->moment.grain == Grain::minute && before->end_token + 1 == i && role_at(r, i - 1, TimeRole::to))
    return true;                                          // "at 9 h and 17 h"
  if (const Match* cue = cue_before(r, i, TimeRole::at))  // not the end of "une attente de 2h à 3h"
    return (!clock.in_words || clock.halved || clock.minute != 0 || value_of(*cue) != 0) &&
           (cue->begin == r.begin || !role_at(r, cue->begin - 1, TimeRole::clock));
  if (before && before->kind == Kind::date && i - before->end_token <= 1) return true;
  if (r.note && i == r.begin && !clock.lettered) return true;
  if (r.token(i).is(Token::line_start))
    return clock.minute != 0 || (!clock.in_words && (!r.note || clock.end != r.end));
  return !clock.in_words && i > r.begin && r.token(i - 1).kind == TokenKind::sign && !is_glued(r, i) &&
         !is_sign(r, i - 1, ':');
}

// "tomorrow at 8", "at seven on Friday": a number alone is an hour beside a day, or in a note.
bool is_hour_alone(const Reader& r, Index i, const Clock& clock) {
  constexpr int bare_cue = 2;
  const Match* cue = role_before(r, i, TimeRole::at);
  if (cue == nullptr || counts(r, clock.end, true) || is_joined(r, clock.end)) return false;
  if (r.note && role_at(r, clock.end, TimeRole::day_part)) return true;  // "around 3 this afternoon"
  if (value_of(*cue) != bare_cue) return false;
  const Mention* before = time_before(r, i);
  const bool closes = clock.end >= r.end || r.token(clock.end).kind == TokenKind::sign;
  const bool day_follows = role_at(r, clock.end, TimeRole::day) || role_at(r, clock.end, TimeRole::day_part);
  return (before && is_day(*before)) || day_follows || (r.note && closes);
}

// Is the hour one after noon by the day that stands beside it: "tonight at 7", "vendredi soir à 8 h"?
bool is_later_half(const Reader& r, Index i, const Clock& clock) {
  if (clock.halved || clock.hour >= noon_hour || clock.hour == 0) return false;
  if (const Match* part = role_at(r, clock.end, TimeRole::day_part)) return value_of(*part) == noon_hour;
  const Mention* before = time_before(r, i);
  if (before == nullptr || !is_day(*before)) return false;
  for (Index k = before->begin_token; k < before->end_token; ++k)
    if (const Match* part = role_at(r, k, TimeRole::day_part)) return value_of(*part) == noon_hour;
  return false;
}

// "2 heures de route", "à 8 heures par jour": a length, whatever stands before.
bool lasts(const Reader& r, const Clock& clock) {
  const Match* after = clock.lettered && !clock.halved ? role_at(r, clock.end, TimeRole::lasting) : nullptr;
  if (after == nullptr) return false;
  for (const Match& match : r.text.matches_at(end_of(*after), Table::function))  // "à 15 heures de la place": no length
    if (is(match, Table::function, FunctionClass::article)) return false;
  return true;
}

// Do two times with "h" bound a stretch of the day? A length of "2 h à 3 h" is short and early.
bool is_plausible(const Clock& a, const Clock& b) {
  constexpr int longest_guess = 4, earliest = 8;  // hours
  return a.halved || b.halved || !b.lettered || a.minute != 0 || b.minute != 0 || b.hour > noon_hour || b.hour == 0 ||
         b.hour - a.hour >= longest_guess || a.hour >= earliest;
}

struct Stretch {
  Clock first, last;
  explicit operator bool() const { return bool(last); }
};

// "from 5 to 7 pm", "9h30-11h", "entre midi et 15 heures".
Stretch stretch_at(const Reader& r, Index i) {
  Stretch s{clock_of(r, i, true), {}};
  Clock& a = s.first;
  if (!a || a.end >= r.end || r.token(a.end).is(Token::line_start)) return {};
  const bool dash = is_dash(r, a.end);
  const Match* to = dash ? nullptr : role_at(r, a.end, TimeRole::to);
  if (!dash && to == nullptr) return {};
  if (!a.marked && !a.halved && role_before(r, i, TimeRole::on) && !cue_before(r, i, TimeRole::from))
    return {};  // "le 15 à 20 h"
  const Match* from = cue_before(r, i, TimeRole::from);
  Clock b = clock_of(r, dash ? a.end + 1 : end_of(*to), true);
  if (!b || (!b.marked && !b.halved) || lasts(r, b)) return {};
  if (to && from == nullptr && !is_range_word(r.text, a.end)) return {};  // at 5 pm and 7 pm
  if (!a.marked && !a.halved && a.in_words != b.in_words && !b.halved) return {};
  const bool tied = from != nullptr || a.sure || r.note || (dash && is_glued(r, a.end)) || time_before(r, i);
  if (!tied || !is_plausible(a, b)) return {};
  if (b.halved && !a.halved && a.hour <= noon_hour && !a.lettered) {  // the half of the day of its end
    const int shift = b.hour >= noon_hour ? noon_hour : 0, hour = a.hour % noon_hour + shift;
    a.hour = hour * minutes_of_hour + a.minute < b.total() ? hour : a.hour % noon_hour;
  }
  s.last = b;
  return s;
}

Reading reading_of(const Reader& r, Index i, const Clock& clock, Index end, std::int16_t last) {
  Reading reading;
  reading.moment.grain = Grain::minute;
  const Match* zone = role_at(r, end, TimeRole::zone);
  if (zone && r.token(end).is(Token::all_caps)) {
    reading.moment.offset = static_cast<std::int16_t>(value_of(*zone));
    end = end_of(*zone);
  }
  reading.begin = i, reading.end = end;
  reading.moment.minute = static_cast<std::int16_t>(clock.total());
  reading.moment.last_minute = last;
  return reading;
}

}  // namespace

Reading clock_at(const Reader& r, Index i) {
  if (is_glued(r, i) && r.token(i - 1).kind == TokenKind::sign && !is_sign(r, i - 1, '(') && !is_sign(r, i - 1, '['))
    return {};
  if (const Stretch s = stretch_at(r, i))
    return reading_of(r, i, s.first, s.last.end, static_cast<std::int16_t>(s.last.total()));
  Clock clock = clock_of(r, i, false);
  if (!clock || lasts(r, clock)) {
    if (!clock) clock = clock_of(r, i, true);
    if (!clock || lasts(r, clock) || !is_hour_alone(r, i, clock)) return {};
    clock.sure = true;
  }
  const Match* zone = role_at(r, clock.end, TimeRole::zone);
  if (!clock.sure && !(zone && r.token(clock.end).is(Token::all_caps)) && !is_announced(r, i, clock)) return {};
  if (is_later_half(r, i, clock)) clock.hour += noon_hour;
  return reading_of(r, i, clock, clock.end, -1);
}

}  // namespace recoupe::dates
