// Days and stretches of time named by their place: "the 15th", "lundi 10", "the first Monday of December", "last day of
// the year", "Easter Sunday 2026", "the 20th century".
#include "mention/date_stamp.h"
#include "mention/number.h"

namespace recoupe::dates {
namespace {

Reading day_reading(Index begin, Index end, Day day) {
  Reading reading{begin, end, day_moment(day)};
  reading.relative = true;
  return reading;
}

// The 15th of the month that the tense chooses; weekday −1 is any.
Reading nearest_day(const Reader& r, Index begin, Index end, int number, int wanted) {
  constexpr int past_weight = 30, open_weight = 5, months_around = 2;
  const Civil now = civil_from(*r.published);
  const Tense told = tense_of(r, begin, end), tense = told == Tense::open && r.note ? Tense::future : told;
  Reading best;
  int least = -1;
  for (int step = -months_around; step <= months_around; ++step) {
    const Civil c = civil_from(add_months(day_from({now.year, now.month, 1}), step));
    if (!exists({c.year, c.month, number})) continue;
    const Day day = day_from({c.year, c.month, number});
    if (wanted >= 0 && weekday(day) != wanted) continue;
    const int far = distance(day_moment(day), *r.published, tense, past_weight, open_weight);
    if (least < 0 || far < least) best = day_reading(begin, end, day), least = far;
  }
  return best;
}

// "I'll be back on the 15th", "je reviens le 15": in a note only, for in an article floors and holes are numbered so
// too.
Reading day_alone_at(const Reader& r, Index i) {
  const DayNumber number = day_number_at(r, i);
  if (number.day == 0 || number.in_words || !r.note || !closes_at(r, number.end) || is_glued(r, i)) return {};
  const Match* on = role_before(r, i, TimeRole::on);
  if (on == nullptr || role_at(r, number.end, TimeRole::of) || role_before(r, on->begin, TimeRole::present)) return {};
  return nearest_day(r, i, number.end, number.day, -1);
}

// "lundi 10", "Monday the 10th": only where the calendar has that day within two months.
Reading weekday_number_at(const Reader& r, Index i) {
  const Match* name = role_at(r, i, TimeRole::weekday);
  if (name == nullptr || !is_cased(r, *name)) return {};
  const Index at = past(r, end_of(*name), TimeRole::article);
  const DayNumber number = day_number_at(r, at);
  if (number.day == 0 || r.token(at).is(Token::line_start) || !closes_at(r, number.end)) return {};
  if ((at != end_of(*name) || number.in_words) && !number.ordinal) return {};
  const Match* to = role_at(r, number.end, TimeRole::to);  // "jeudi 20 à 30 personnes"
  if (counts(r, number.end, true) || role_at(r, number.end, TimeRole::past)) return {};
  if (to && end_of(*to) < r.end && r.token(end_of(*to)).kind == TokenKind::number &&
      !role_at(r, end_of(*to) + 1, TimeRole::clock))
    return {};
  Reading reading = nearest_day(r, i, number.end, number.day, value_of(*name));
  reading.weekday = static_cast<std::int8_t>(value_of(*name));
  return reading;
}

// What a day is the first or the last of: "of December", "of 2026", "du mois prochain", "of the year".
Reading whole_at(const Reader& r, Index i) {
  const Index of = past(r, i, TimeRole::of), inner = past(r, of, TimeRole::article);
  if (of == i && role_at(r, i, TimeRole::in) == nullptr) return {};
  const Index at = of == i ? end_of(*role_at(r, i, TimeRole::in)) : inner;
  if (at >= r.end || r.token(at).is(Token::line_start)) return {};
  if (const Stamp s = stamp_at(r, at, true); s && s.day == 0) return reading_of(s, resolved_year(r, s));
  if (Reading unit = unit_at(r, at)) return unit;
  if (Reading unit = unit_at(r, of)) return unit;
  const Civil now = civil_from(*r.published);
  if (const Match* month = role_at(r, at, TimeRole::month_unit); month && at == inner)
    return {at, end_of(*month), months_moment(now.year, now.month, 1)};
  if (const Match* year = role_at(r, at, TimeRole::year); year && at == inner)
    return {at, end_of(*year), year_moment(now.year)};
  return {};
}

// "the first Monday of December", "le dernier vendredi d'octobre", "the last day of the month".
Reading nth_of_whole(const Reader& r, Index i) {
  Ordinal which = ordinal_at(r, i);
  if (const Match* last = role_at(r, i, TimeRole::last); which.value == 0 && last) which = {-1, end_of(*last)};
  constexpr int most = 5, week = 7;
  if (which.value == 0 || which.value > most) return {};
  const Match* name = role_at(r, which.end, TimeRole::weekday);
  const Match* day = name ? nullptr : role_at(r, which.end, TimeRole::day_unit);
  if ((name == nullptr && day == nullptr) || (day && which.value > 1)) return {};
  const Reading whole = whole_at(r, end_of(name ? *name : *day));
  const Moment& m = whole.moment;
  if (!whole || m.end - m.begin < week || (name && m.grain != Grain::month)) return {};
  if (day) return day_reading(i, whole.end, which.value > 0 ? m.begin : m.end - 1);
  const int wanted = value_of(*name);
  const Day first = m.begin + (wanted - weekday(m.begin) + week) % week;
  Day found = first + week * (which.value - 1);
  if (which.value < 0)
    for (found = first; found + week < m.end;) found = found + week;
  if (found >= m.end) return {};
  Reading reading = day_reading(i, whole.end, found);
  reading.weekday = static_cast<std::int8_t>(wanted);
  return reading;
}

// "next week on Thursday", "la semaine prochaine jeudi".
Reading day_of_week_at(const Reader& r, Index i) {
  const Reading week = unit_at(r, i);
  if (!week || week.moment.grain != Grain::week) return {};
  const Match* on = role_at(r, week.end, TimeRole::on);
  const Index at = on ? end_of(*on) : week.end;
  const Match* name = role_at(r, at, TimeRole::weekday);
  if (name == nullptr || r.token(at).is(Token::line_start) || !is_cased(r, *name) || !closes_at(r, end_of(*name)))
    return {};
  Reading reading = day_reading(i, end_of(*name), week.moment.begin + value_of(*name));
  reading.weekday = static_cast<std::int8_t>(value_of(*name));
  return reading;
}

// "the next 10 days", "les trois derniers mois": in a note a stretch up to the day or from it on; in an article a
// length.
Reading rolling_at(const Reader& r, Index i) {
  if (!r.note) return {};
  const Match* side = role_at(r, i, TimeRole::rolling);
  const auto number = number_at(r.text, side ? end_of(*side) : i, r.end);
  if (!number || number->vague || number->fraction || number->collective || number->article_only) return {};
  Index at = number->end;
  if (side == nullptr)
    if (side = role_at(r, at, TimeRole::rolling); side != nullptr) at = end_of(*side);
  constexpr int most = 200;
  const int count = whole_up_to(most, *number);
  if (side == nullptr || count < 2 || count > most) return {};
  const Day today = *r.published;
  const auto stretch = [&](Index end, int days, int months) -> Reading {
    Reading reading{i, end};
    reading.relative = true;
    const Day from = today + 1;
    reading.moment = value_of(*side) < 0 ? Moment{add_months(today, -months) - days, today, Grain::range}
                                         : Moment{from, add_months(from, months) + days, Grain::range};
    return reading;
  };
  if (const Match* unit = role_at(r, at, TimeRole::day_unit)) return stretch(end_of(*unit), count, 0);
  if (const Match* unit = role_at(r, at, TimeRole::week)) return stretch(end_of(*unit), 7 * count, 0);
  if (const Match* unit = role_at(r, at, TimeRole::month_unit)) return stretch(end_of(*unit), 0, count);
  if (const Match* unit = role_at(r, at, TimeRole::year)) return stretch(end_of(*unit), 0, 12 * count);
  return {};
}

// Easter Sunday by the Gregorian rule (Meeus, Jones and Butcher).
Day easter_of(int year) {
  const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  const int h = (19 * a + b - d - g + 15) % 30, k = c / 4, l = c % 4, m = (32 + 2 * e + 2 * k - h - l) % 7;
  const int n = (a + 11 * h + 22 * m) / 451, month = (h + m - 7 * n + 114) / 31, day = (h + m - 7 * n + 114) % 31 + 1;
  return day_from({year, month, day});
}

Day feast_of(const Match& feast, int year) {
  if (is(feast, Table::time, TimeRole::fixed_feast))
    return day_from({year, value_of(feast) / 100, value_of(feast) % 100});
  if (is(feast, Table::time, TimeRole::easter)) return easter_of(year) + value_of(feast);
  constexpr int week = 7, last = 5;
  const int value = value_of(feast), month = value / 100, which = value / 10 % 10, wanted = value % 10;
  const Day first = day_from({year, month, 1});
  Day day = first + (wanted - weekday(first) + week) % week;
  for (int k = 1; k < which && (which < last || day + week < add_months(first, 1)); ++k) day = day + week;
  return day;
}

// "Thanksgiving 2025", "le lundi de Pâques 2026"; without its year only in a note.
Reading feast_at(const Reader& r, Index i) {
  const Match* feast = role_at(r, i, TimeRole::feast);
  if (feast == nullptr) feast = role_at(r, i, TimeRole::easter);
  if (feast == nullptr) feast = role_at(r, i, TimeRole::fixed_feast);
  if (feast == nullptr || (!r.note && !is_cased(r, *feast))) return {};
  const Index end = end_of(*feast), of = past(r, end, TimeRole::of);
  if (const int year = year_digits(r, of); year != 0) {
    Reading reading{i, of + 1, day_moment(feast_of(*feast, year))};
    reading.year_printed = true;
    return reading;
  }
  if (!r.note) return {};
  const int now = civil_from(*r.published).year;
  const Tense tense = tense_of(r, i, end);
  const Day ahead = feast_of(*feast, feast_of(*feast, now) < *r.published ? now + 1 : now);
  const Day behind = feast_of(*feast, feast_of(*feast, now) > *r.published ? now - 1 : now);
  return day_reading(i, end, tense == Tense::past ? behind : ahead);
}

// The value of a Roman numeral up to 39, and where its letters end; 0 when there is none.
int roman(std::string_view word, std::size_t& end) {
  const auto value = [](char c) { return c == 'X' ? 10 : c == 'V' ? 5 : c == 'I' ? 1 : 0; };
  int sum = 0;
  for (end = 0; end < word.size() && value(word[end]) != 0; ++end) {
    const int here = value(word[end]), next = end + 1 < word.size() ? value(word[end + 1]) : 0;
    sum += here < next ? -here : here;
  }
  return sum;
}

// "the 20th century", "le XIXe siècle". The first ones are left out: they are oftener before our era.
Reading century_at(const Reader& r, Index i) {
  constexpr int first = 11, latest = 22, years = 100;
  Ordinal which = ordinal_at(r, i);
  std::size_t letters = 0;
  if (which.value == 0 && i < r.end && r.token(i).kind == TokenKind::word)
    if (const int value = roman(r.text.word(i), letters); value != 0 && letters + 4 > r.text.word(i).size())
      which = {value, i + 1};
  if (which.value < first || which.value > latest) return {};
  const Index at = is_dash(r, which.end) ? which.end + 1 : which.end;
  const Match* century = role_at(r, at, TimeRole::century);
  if (century == nullptr || r.token(at).is(Token::line_start)) return {};
  Reading reading{i, end_of(*century), months_moment((which.value - 1) * years + 1, 1, 12 * years)};
  reading.year_printed = true;
  return reading;
}

Moment decade_moment(int year) {
  Moment m = months_moment(year - year % 10, 1, 120);
  m.grain = Grain::decade;
  return m;
}

// "les années 1990", "années 90", "the 1990s".
Reading decade_at(const Reader& r, Index i) {
  int year = 0;
  Index end = 0;
  if (const Match* word = role_at(r, i, TimeRole::decades)) {
    end = end_of(*word);
    if (const int digits = year_digits(r, end); digits != 0)
      year = digits;
    else if (const int tail = digits_at(r, end, 2, 2); tail >= 10)
      year = 1900 + tail;
    else if (const auto ten = number_at(r.text, end, r.end); ten && ten->in_words && !ten->vague && !ten->fraction)
      year = 1900 + whole_up_to(99, *ten), end = ten->end - 1;  // les années quatre-vingt
    if (year < 1920) year = digits_at(r, end, 4, 4) > 0 ? year : 0;
    ++end;
  } else if (const Match* name = role_at(r, i, TimeRole::decade_word)) {  // the sixties
    if (!role_before(r, i, TimeRole::decade_cue)) return {};
    year = value_of(*name), end = end_of(*name);
  } else if (const int digits = digits_at(r, i, 2, 4); digits >= 10 && is_glued(r, i + 1)) {
    const Match* plural = role_at(r, i + 1, TimeRole::plural);
    if (plural == nullptr || (digits < 100 && !role_before(r, i, TimeRole::decade_cue))) return {};
    year = digits < 100 ? 1900 + digits : digits;
    if (digits < 20) year += 100;  // the '10s are those of this century
    end = end_of(*plural);
  }
  if (year < 1000 || year > 2099 || year % 10 != 0) return {};
  Reading reading{i, end, decade_moment(year)};
  reading.year_printed = true;
  return reading;
}

}  // namespace

Reading nth_at(const Reader& r, Index i) {
  if (const Reading century = century_at(r, i)) return century;
  if (const Reading decade = decade_at(r, i)) return decade;
  if (!r.published) return {};
  Reading best = feast_at(r, i);
  for (Reading (*read)(const Reader&, Index) :
       {nth_of_whole, weekday_number_at, day_alone_at, day_of_week_at, rolling_at})
    best = longer(best, read(r, i));
  return best;
}

}  // namespace recoupe::dates
