// The hour and its minutes as they are written or spoken: 13h00, 10:41:07, 5 pm, half past seven, huit heures et demie.
#include "mention/date_hour.h"

#include "base/decimal.h"
#include "mention/number.h"

namespace recoupe::dates {
namespace {

struct Small {
  int value = -1;
  Index end = 0;
  bool in_words = false;
};

// A whole number of one or two digits or in words, up to 59.
Small small_at(const Reader& r, Index i) {
  if (i >= r.end || (i > r.begin && r.token(i).is(Token::line_start))) return {};
  if (r.token(i).kind == TokenKind::number) {
    const auto word = r.text.word(i);
    if (word.size() > 2) return {};
    int value = 0;
    for (const char c : word) value = value * 10 + (c - '0');
    return {value, i + 1, false};
  }
  const auto number = number_at(r.text, i, r.end);
  if (!number || !number->in_words || number->begin != i || number->vague || number->fraction || number->share ||
      number->article_only || number->collective || number->scale != 0)
    return {};
  const int value = number->low.digits == 0 ? 0 : whole_up_to(minutes_of_hour - 1, *number);
  if (value == 0 && number->low.digits != 0) return {};
  return {value, number->end, true};
}

int two_digits(const Reader& r, Index k) {
  if (k >= r.end || r.token(k).kind != TokenKind::number || r.text.word(k).size() != 2) return -1;
  return (r.text.word(k)[0] - '0') * 10 + (r.text.word(k)[1] - '0');
}

// "h", "heures", "o'clock" or ":" after the hour, and the minutes after that; false where they are no time of day.
bool read_mark(const Reader& r, Clock& clock) {
  Index at = clock.end;
  if (const Match* mark = role_at(r, at, TimeRole::clock)) {
    at = end_of(*mark);
    const bool spelled = value_of(*mark) == 0;
    clock.marked = true, clock.sure = value_of(*mark) == 2, clock.lettered = !clock.sure;
    const int minute =
        at < r.end && !r.token(at).is(Token::line_start) && digits_at(r, at, 2, 2) >= 0 ? two_digits(r, at) : -1;
    if (minute >= 0 && minute < minutes_of_hour && (is_glued(r, at) || spelled)) {
      clock.minute = minute, ++at;
    } else if (const Small words = spelled ? small_at(r, at) : Small{};
               words.in_words && words.value > 0 && !counts(r, words.end, true)) {
      clock.minute = words.value, at = words.end;  // vingt heures trente
    } else if (const Match* part = spelled ? role_at(r, at, TimeRole::minutes_after) : nullptr) {
      at = end_of(*part), clock.minute = value_of(*part);  // et demie, moins le quart
    } else if (const Match* less = spelled ? role_at(r, at, TimeRole::minutes_less) : nullptr) {
      const Small before = small_at(r, end_of(*less));
      if (before.value > 0 && !counts(r, before.end, true)) clock.minute = -before.value, at = before.end;
    }
  } else if ((is_sign(r, at, ':') || is_sign(r, at, '.')) && is_glued(r, at) && is_glued(r, at + 1) &&
             two_digits(r, at + 1) >= 0 && !clock.in_words) {
    const bool dot = is_sign(r, at, '.');
    clock.minute = two_digits(r, at + 1), clock.marked = true;
    at += 2;
    if (!dot && is_sign(r, at, ':') && is_glued(r, at) && is_glued(r, at + 1) && two_digits(r, at + 1) >= 0 &&
        two_digits(r, at + 1) < minutes_of_hour && !is_sign(r, at + 2, ':'))
      at += 2;  // 18:05:20
    const bool range = is_dash(r, at) && at + 2 < r.end && r.token(at + 1).kind == TokenKind::number;
    if (clock.minute >= minutes_of_hour || (is_glued(r, at) && !range && !role_at(r, at, TimeRole::meridiem) &&
                                            (is_sign(r, at, ':') || r.token(at).kind != TokenKind::sign)))
      return false;
    if (dot && !role_at(r, at, TimeRole::meridiem)) return false;
  } else if (clock.in_words && !role_at(r, at, TimeRole::meridiem)) {  // seven thirty
    if (const Small words = small_at(r, at); words.in_words && words.value >= 10 && !counts(r, words.end, true))
      clock.minute = words.value, at = words.end, clock.marked = true;
  }
  clock.end = at;
  return true;
}

// Morning or afternoon, after the time; false where the hour has none ("15 pm").
bool read_half(const Reader& r, Clock& clock) {
  const Match* half = role_at(r, clock.end, TimeRole::meridiem);
  if (half != nullptr && r.token(half->begin).is(Token::line_start)) half = nullptr;
  if (half == nullptr) half = role_at(r, clock.end, TimeRole::day_half);
  if (half == nullptr) return true;
  const bool loose = is(*half, Table::time, TimeRole::day_half);
  if (clock.hour < 1 || clock.hour > noon_hour) return loose;
  clock.hour = clock.hour % noon_hour + value_of(*half);
  if (loose && clock.hour == noon_hour && value_of(*half) != 0) clock.hour = noon_hour;
  clock.end = end_of(*half), clock.halved = true, clock.sure |= !loose;
  return true;
}

Clock hour_clock(const Reader& r, Index i, bool bare) {
  Clock clock;
  const Small hour = small_at(r, i);
  if (hour.value < 0 || hour.value > 24) return clock;
  clock.hour = hour.value, clock.end = hour.end, clock.in_words = hour.in_words;
  if (const Match* noon = role_at(r, hour.end, TimeRole::noon);
      noon != nullptr && hour.value == noon_hour && !r.token(hour.end).is(Token::line_start)) {  // 12 noon
    clock.hour = value_of(*noon) / minutes_of_hour, clock.end = end_of(*noon), clock.sure = true;
    return clock;
  }
  if (!read_mark(r, clock) || !read_half(r, clock)) return {};
  if (!clock.marked && !clock.halved && !bare) return {};
  if (hour.value == 24 && clock.minute > 0) return {};
  clock.hour %= 24;
  return clock;
}

// "half past seven", "quarter to nine pm", "ten past six", "20 minutes to eight".
Clock spoken_clock(const Reader& r, Index i) {
  int minutes = 0;
  Index at = 0;
  if (const Match* part = role_at(r, i, TimeRole::minutes_past)) {
    minutes = value_of(*part), at = end_of(*part);
  } else {
    const Small number = small_at(r, i);
    const Match* side = number.value > 0 ? role_at(r, number.end, TimeRole::past_hour) : nullptr;
    if (side == nullptr) return {};
    const bool spare = side->length == 1 && value_of(*side) < 0;  // "five to six", and no "minutes"
    if (spare && (!number.in_words || number.value % 5 != 0 || cue_before(r, i, TimeRole::from))) return {};
    minutes = value_of(*side) * number.value, at = end_of(*side);
  }
  Clock clock = hour_clock(r, at, true);
  if (!clock || clock.minute != 0 || is_joined(r, clock.end)) return {};
  if (!clock.sure && counts(r, clock.end, true)) return {};
  clock.minute = minutes, clock.marked = true, clock.sure |= minutes > 0;  // "ten to twelve" may be a range
  return clock;
}

Clock noon_clock(const Reader& r, Index i) {
  const Match* noon = role_at(r, i, TimeRole::noon);
  if (noon == nullptr) return {};
  Clock clock{value_of(*noon) / minutes_of_hour, 0, end_of(*noon)};
  clock.marked = true;
  if (const Match* part = role_at(r, clock.end, TimeRole::minutes_after))  // midi et demi
    clock.minute = value_of(*part), clock.end = end_of(*part);
  return clock;
}

}  // namespace

Clock clock_of(const Reader& r, Index i, bool bare) {
  Clock clock = noon_clock(r, i);
  if (const Clock spoken = spoken_clock(r, i); spoken.end > clock.end) clock = spoken;
  if (const Clock hour = hour_clock(r, i, bare); hour.end > clock.end) clock = hour;
  return clock;
}

}  // namespace recoupe::dates
