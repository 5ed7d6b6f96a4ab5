// Two dates that are the ends of one stretch of time. What one of them leaves out the other one says.
#include "mention/date_stamp.h"
#include "mention/shape.h"

namespace recoupe::dates {
namespace {

// Does the sentence speak of sport near `i`? Then 2016-2017 is a season.
bool is_sport(const Reader& r, Index i) {
  constexpr Index reach = 25;
  for (Index k = i > r.begin + reach ? i - reach : r.begin; k < r.end && k < i + reach; ++k)
    if (role_at(r, k, TimeRole::sport)) return true;
  return false;
}

// Years glued by a sign: 2016-2017, 2016-17, 2016/17, 2019–2023.
Reading years_at(const Reader& r, Index i) {
  const int first = digits_at(r, i, 4, 4);
  if (first < 1900 || first > 2099 || i + 3 > r.end) return {};
  if (is_glued(r, i) && (is_dash(r, i - 1) || is_sign(r, i - 1, '/'))) return {};
  const bool glued = is_glued(r, i + 1) && is_glued(r, i + 2), dash = is_dash(r, i + 1);
  if (!(glued && (dash || is_sign(r, i + 1, '/')))) return {};
  if (is_glued(r, i + 3) && (is_dash(r, i + 3) || r.token(i + 3).kind != TokenKind::sign)) return {};
  int last = digits_at(r, i + 2, 4, 4);
  if (const int tail = digits_at(r, i + 2, 2, 2); tail >= 0 && tail == (first + 1) % 100) last = first + 1;
  if (last <= first || last > 2099 || last - first > 60 || counts(r, i + 3, last != first + 1)) return {};
  Reading reading{i, i + 3};
  reading.year_printed = true;
  reading.moment = last == first + 1 && is_sport(r, i) ? months_moment(first, 8, 10)
                                                       : months_moment(first, 1, 12 * (last - first + 1));
  return reading;
}

// A bare day number that can only begin a range: "du [3] au 5 novembre", "Nov. 3–[5]".
Stamp day_alone(const Reader& r, Index i) {
  if (const Match* name = role_at(r, i, TimeRole::weekday)) {  // "du lundi 3 au mercredi 5 novembre"
    Stamp s = day_alone(r, past(r, end_of(*name), TimeRole::article));
    s.begin = i;
    return s.end != 0 ? s : Stamp{};
  }
  const int day = digits_at(r, i, 1, 2);
  if (day < 1 || day > 31) return {};
  const Match* suffix = is_glued(r, i + 1) ? role_at(r, i + 1, TimeRole::suffix) : nullptr;
  return {i, suffix ? end_of(*suffix) : i + 1, 0, 0, day};
}

// "de lundi à vendredi", "from Monday to Friday", "samedi à dimanche": a weekday and the one after it.
Reading weekdays_at(const Reader& r, Index i) {
  const Match* first = role_at(r, i, TimeRole::weekday);
  if (first == nullptr || !r.published || !is_cased(r, *first)) return {};
  const Match* to = role_at(r, end_of(*first), TimeRole::to);
  const Match* last = to != nullptr ? role_at(r, end_of(*to), TimeRole::weekday) : nullptr;
  if (last == nullptr || role_before(r, i, TimeRole::each) || value_of(*to) != 0) return {};
  if (is_sign(r, end_of(*first), ',') || stamp_at(r, to->begin + to->length, true)) return {};
  const Reading day = weekday_at(r, i);
  if (day.end != end_of(*first)) return {};
  const int days = (value_of(*last) - value_of(*first) + 7) % 7;
  if (days == 0) return {};
  Reading reading{i, end_of(*last), {day.moment.begin, day.moment.begin + days + 1, Grain::range}};
  reading.relative = true;
  return reading;
}

// Past "à", "and", "–" between two ends; 0 when nothing of the kind is there. `cued`: a "de" or "between" stands before
// the first.
Index past_joiner(const Reader& r, Index i, bool cued) {
  if (i >= r.end || r.token(i).is(Token::paragraph_start)) return 0;
  if (is_dash(r, i)) return i + 1;
  if (const Match* to = role_at(r, i, TimeRole::to); to && cued) return past(r, end_of(*to), TimeRole::article);
  return 0;
}

void complete(Stamp& a, Stamp& b) {
  if (a.day != 0 && b.day == 0) b.day = a.month == 0 ? 0 : b.day;
  if (a.month == 0 && a.day != 0) a.month = b.month;
  if (b.month == 0 && b.day != 0) b.month = a.month;
}

Reading joined(const Reader& r, Stamp a, Stamp b) {
  complete(a, b);
  if ((a.day == 0) != (b.day == 0) || (a.month == 0) != (b.month == 0)) return {};
  Stamp whole = b;
  whole.begin = a.begin;
  const bool later_in_year = a.month > b.month || (a.month == b.month && a.day > b.day);
  int last = b.year != 0 ? b.year : a.year != 0 ? a.year + (later_in_year ? 1 : 0) : resolved_year(r, whole);
  if (last == 0) return {};
  const int first = a.year != 0 ? a.year : last - (later_in_year ? 1 : 0);
  const Reading from = reading_of(a, first), to = reading_of(b, last);
  if (to.moment.end <= from.moment.end || from.moment.begin >= to.moment.begin || last - first > 100) return {};
  Reading reading{a.begin, b.end, {from.moment.begin, to.moment.end, Grain::range}};
  reading.relative = a.year == 0 && b.year == 0;
  reading.year_printed = a.year_printed || b.year_printed;
  reading.no_such_day = from.no_such_day || to.no_such_day;
  return reading;
}

}  // namespace

Reading range_at(const Reader& r, Index i) {
  if (const Reading years = years_at(r, i)) return years;
  if (const Reading days = weekdays_at(r, i)) return days;
  const bool cued = cue_before(r, i, TimeRole::from) != nullptr;
  Stamp a = stamp_at(r, i, cued);
  if (!a && cued) a = day_alone(r, i);
  if (!a && is_dash(r, i + 1) && (r.note || (is_glued(r, i + 1) && is_glued(r, i + 2))))
    a = day_alone(r, i);  // 3-5 novembre
  if (!a && role_at(r, i + 1, TimeRole::to) && digits_at(r, i, 1, 2) > 0 && is_range_word(r.text, i + 1))
    if (const Stamp end = stamp_at(r, end_of(*role_at(r, i + 1, TimeRole::to)), true); end.day != 0 && end.month != 0)
      a = day_alone(r, i);        // "from 4 to 22 this month"
  if (!a && is_dash(r, i + 1)) {  // janvier-mars 2025
    a = stamp_at(r, i, true);
    if (a.month == 0) return {};
  }
  if (!a && !cued)  // January to March
    if (const Match* to = role_at(r, i + 1, TimeRole::to); to && is_range_word(r.text, i + 1)) {
      a = stamp_at(r, i, true);
      if (a.month == 0 || a.day != 0 || a.end != i + 1) a = {};
    }
  if (!a) return {};
  Index next = past_joiner(r, a.end, cued);
  if (next == 0 && a.month != 0)  // "April to June", "novembre 2025 à mars 2026": months need no "from"
    if (const Match* to = role_at(r, a.end, TimeRole::to);
        to && stamp_at(r, end_of(*to), true).month != 0 && r.text.word(a.end) != "," && is_range_word(r.text, a.end))
      next = end_of(*to);
  if (next == 0) return {};
  Stamp b = stamp_at(r, next, true);
  if (!b && a.day != 0 && a.month != 0) {
    b = day_alone(r, next);
    if (b && (counts(r, b.end, true) || b.day <= a.day)) return {};
    if (const int year = b ? year_digits(r, is_sign(r, b.end, ',') ? b.end + 1 : b.end) : 0; year != 0 && a.year == 0)
      b.end = is_sign(r, b.end, ',') ? b.end + 2 : b.end + 1, b.year = year, b.year_printed = true;
  }
  if (!b || (a.month == 0 && a.year == 0 && (b.day == 0 || b.month == 0))) return {};
  return joined(r, a, b);
}

}  // namespace recoupe::dates
