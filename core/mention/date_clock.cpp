// Times of day: 13h00, 10:41, 5 pm, 12:30 BST, noon. Their day comes from a date nearby.
#include "mention/date_reader.h"

namespace recoupe::dates {
namespace {

struct Clock {
  int hour = -1, minute = 0;
  Index end = 0;
  bool sure = false;  // the form alone says so: 5 pm, 12:30 BST
};

// "h", "heures" or ":" after the hour, and the minutes after that.
Clock digits_clock(const Reader& r, Index i) {
  Clock clock;
  if (i >= r.end || r.token(i).kind != TokenKind::number || r.text.word(i).size() > 2) return clock;
  int hour = 0;
  for (const char c : r.text.word(i)) hour = hour * 10 + (c - '0');
  Index at = i + 1;
  const auto minutes_at = [&](Index k) {
    if (k >= r.end || r.token(k).kind != TokenKind::number || r.text.word(k).size() != 2) return -1;
    return (r.text.word(k)[0] - '0') * 10 + (r.text.word(k)[1] - '0');
  };
  if (const Match* mark = role_at(r, at, TimeRole::clock)) {
    at = end_of(*mark);
    const int minute =
        at < r.end && !r.token(at).is(Token::line_start) && digits_at(r, at, 2, 2) >= 0 ? minutes_at(at) : -1;
    if (minute >= 0 && minute < 60 && (is_glued(r, at) || value_of(*mark) == 0)) clock.minute = minute, ++at;
    clock.sure = false;
  } else if ((is_sign(r, at, ':') || is_sign(r, at, '.')) && is_glued(r, at) && is_glued(r, at + 1) &&
             minutes_at(at + 1) >= 0) {
    const bool dot = is_sign(r, at, '.');
    clock.minute = minutes_at(at + 1);
    at += 2;
    if (clock.minute > 59 || (is_glued(r, at) && !role_at(r, at, TimeRole::meridiem) &&
                              (is_sign(r, at, ':') || r.token(at).kind != TokenKind::sign)))
      return {};
    if (dot && !role_at(r, at, TimeRole::meridiem)) return {};
  } else if (!role_at(r, at, TimeRole::meridiem)) {
    return {};
  }
  if (const Match* half = role_at(r, at, TimeRole::meridiem)) {
    if (hour < 1 || hour > 12) return {};
    hour = hour % 12 + value_of(*half);
    at = end_of(*half);
    clock.sure = true;
  }
  if (hour > 24 || (hour == 24 && clock.minute > 0)) return {};
  clock.hour = hour % 24, clock.end = at;
  return clock;
}

// Does a word or a sign before it announce a time of day? "2h30 de débat" is a length.
bool is_announced(const Reader& r, Index i) {
  const bool second = r.found.size() > r.first && r.found.back().moment.grain == Grain::minute &&
                      r.found.back().end_token + 1 == i && role_at(r, i - 1, TimeRole::to);
  if (second) return true;                                // "de 9 h à 17 h"
  if (const Match* cue = cue_before(r, i, TimeRole::at))  // not the end of "une attente de 2h à 3h"
    return cue->begin == r.begin || !role_at(r, cue->begin - 1, TimeRole::clock);
  if (r.token(i).is(Token::line_start)) return true;
  if (r.found.size() > r.first && r.found.back().kind == Kind::date && i - r.found.back().end_token <= 1) return true;
  return i > r.begin && r.token(i - 1).kind == TokenKind::sign && !is_glued(r, i) && !is_sign(r, i - 1, ':');
}

}  // namespace

Reading clock_at(const Reader& r, Index i) {
  Reading reading;
  reading.moment.grain = Grain::minute;
  Clock clock = digits_clock(r, i);
  if (clock.end == 0)
    if (const Match* noon = role_at(r, i, TimeRole::noon))
      clock = {value_of(*noon) / 60, value_of(*noon) % 60, end_of(*noon), false};
  if (clock.end == 0) return {};
  if (is_glued(r, i) && r.token(i - 1).kind == TokenKind::sign && !is_sign(r, i - 1, '(') && !is_sign(r, i - 1, '['))
    return {};
  const Match* zone = role_at(r, clock.end, TimeRole::zone);
  if (zone && r.token(clock.end).is(Token::all_caps)) {
    reading.moment.offset = static_cast<std::int16_t>(value_of(*zone));
    clock.end = end_of(*zone), clock.sure = true;
  }
  if (!clock.sure && !is_announced(r, i)) return {};
  reading.begin = i, reading.end = clock.end;
  reading.moment.minute = static_cast<std::int16_t>(clock.hour * 60 + clock.minute);
  return reading;
}

}  // namespace recoupe::dates
