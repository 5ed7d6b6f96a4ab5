// Units of the calendar seen from the article's day ("la semaine dernière", "next year", "ce week-end"), and weekdays
// alone.
#include "mention/date_reader.h"

namespace recoupe::dates {
namespace {

enum class Unit : std::uint8_t { none, week, weekend, month, quarter, half, year, decade };

struct UnitMatch {
  Unit unit = Unit::none;
  Index end = 0;
};

UnitMatch unit_row_at(const Reader& r, Index i) {
  constexpr struct {
    TimeRole role;
    Unit unit;
  } roles[] = {{TimeRole::weekend, Unit::weekend}, {TimeRole::week, Unit::week}, {TimeRole::month_unit, Unit::month},
               {TimeRole::quarter, Unit::quarter}, {TimeRole::half, Unit::half}, {TimeRole::year, Unit::year},
               {TimeRole::decade, Unit::decade}};
  UnitMatch best;
  for (const auto& [role, unit] : roles)
    if (const Match* match = role_at(r, i, role); match && end_of(*match) > best.end) best = {unit, end_of(*match)};
  return best;
}

Moment weekend_moment(const Reader& r, int step, Index begin, Index end) {
  const Day today = *r.published, saturday = today - weekday(today) + 5;
  const bool inside = weekday(today) >= 5;
  Day first = saturday;
  if (step < 0) first = saturday - 7;
  if (step > 0) first = inside ? saturday + 7 : saturday;
  if (step == 0 && weekday(today) < 2 && tense_of(r, begin, end) == Tense::past) first = saturday - 7;
  return {first, first + 2, Grain::range};
}

Moment moment_of(const Reader& r, Unit unit, Day day, int step, Index begin, Index end) {
  const Civil c = civil_from(day);
  const auto months = [&](int length) {
    const Civil first =
        civil_from(add_months(day_from({c.year, (c.month - 1) / length * length + 1, 1}), step * length));
    return months_moment(first.year, first.month, length);
  };
  switch (unit) {
    case Unit::week:
      return week_moment(day + 7 * step);
    case Unit::weekend:
      return weekend_moment(r, step, begin, end);
    case Unit::month:
      return months(1);
    case Unit::quarter:
      return months(3);
    case Unit::half:
      return months(6);
    case Unit::decade: {
      Moment m = months_moment((c.year / 10 + step) * 10, 1, 120);
      m.grain = Grain::decade;
      return m;
    }
    default:
      return year_moment(c.year + step);
  }
}

// The day from which "the previous year" counts: the year that the sentence speaks of, else the latest past one of the
// text.
Day anchor_day(const Reader& r, Index i) {
  if (const Mention* anchor = anchor_before(r, i, true)) return anchor->moment.begin;
  Day best = *r.published;
  int year = 0;
  for (const Mention& m : r.found) {
    const int candidate = civil_from(m.moment.begin).year;
    if (m.moment.grain == Grain::year && candidate > year && candidate <= civil_from(*r.published).year)
      best = m.moment.begin, year = candidate;
  }
  return best;
}

}  // namespace

Year year_at(const Reader& r, Index i) {
  if (!r.published) return {};
  const int now = civil_from(*r.published).year;
  if (const Step step = step_at(r, i, Side::before); step.end != 0) {
    const Match* unit = role_at(r, step.end, TimeRole::year);
    return unit && !step.neighbour ? Year{end_of(*unit), now + step.by} : Year{};
  }
  const Match* unit = role_at(r, past(r, i, TimeRole::article), TimeRole::year);
  if (unit == nullptr) return {};
  const Step step = step_at(r, end_of(*unit), Side::after);
  return step.end != 0 && !step.neighbour ? Year{step.end, now + step.by} : Year{};
}

Reading unit_at(const Reader& r, Index i) {
  if (!r.published) return {};
  const auto made = [&](Unit unit, const Step& step, Index end) {
    const Day day = step.neighbour ? anchor_day(r, i) : *r.published;
    Reading reading{i, end, moment_of(r, unit, day, step.by, i, end)};
    reading.relative = true;
    return reading;
  };
  if (const Step step = step_at(r, i, Side::before); step.end != 0) {
    const UnitMatch unit = unit_row_at(r, step.end);
    return unit.unit == Unit::none || r.token(step.end).is(Token::line_start) ? Reading{}
                                                                              : made(unit.unit, step, unit.end);
  }
  const Match* article = role_at(r, i, TimeRole::article);
  const UnitMatch unit = unit_row_at(r, article ? end_of(*article) : i);
  if (unit.unit == Unit::none) return {};
  if (const Step step = step_at(r, unit.end, Side::after); step.end != 0) {
    // The article belongs to the adverbs (la semaine dernière), not to what is named (l'[exercice précédent]).
    const bool named =
        step.neighbour || unit.unit == Unit::quarter || unit.unit == Unit::half || unit.unit == Unit::decade;
    return article && named ? Reading{} : made(unit.unit, step, step.end);
  }
  const bool over = article && unit.unit == Unit::weekend && role_before(r, i, TimeRole::in);  // over the weekend
  return over ? made(Unit::weekend, {}, unit.end) : Reading{};
}

namespace {

// "Monday of next week", "lundi de la semaine dernière".
Reading weekday_of_week(const Reader& r, Index i, const Match& name) {
  const Index of = past(r, end_of(name), TimeRole::of);
  const Reading week = unit_at(r, of);
  if (!week || week.moment.grain != Grain::week || r.token(of).is(Token::line_start)) return {};
  return {i, week.end, day_moment(week.moment.begin + value_of(name))};
}

// Days from the article's to the weekday: back unless a step, a cue or the verb says ahead.
int days_to(const Reader& r, const Step& step, int wanted, Index begin, Index end) {
  const int today = weekday(*r.published), back = (today - wanted + 7) % 7, ahead = (wanted - today + 7) % 7;
  if (step.by < 0) return back == 0 ? -7 : -back;
  if (step.by > 0) return ahead == 0 ? 7 : ahead;
  const Tense tense = back == 0 ? Tense::past : tense_of(r, begin, end);
  if (r.note && tense == Tense::open && step.end == 0) return ahead;           // what a note speaks of is to come
  const bool this_coming = step.end != 0 && tense == Tense::open && back > 1;  // "this Friday", of no verb
  return tense == Tense::future || this_coming ? ahead : -back;
}

}  // namespace

Reading weekday_at(const Reader& r, Index i) {
  if (!r.published) return {};
  Step step = step_at(r, i, Side::before);
  const Index at = step.end != 0 ? step.end : i;
  const Match* name = role_at(r, at, TimeRole::weekday);
  if (name == nullptr || step.neighbour || !is_cased(r, *name) || (at != i && r.token(at).is(Token::line_start)))
    return {};
  if (step.end == 0 && role_before(r, i, TimeRole::each)) return {};
  Reading reading = step.end == 0 ? weekday_of_week(r, i, *name) : Reading{};
  if (!reading) {
    Index end = end_of(*name);
    if (step.end == 0) {
      step = step_at(r, end, Side::after);
      if (step.by == 0 || step.neighbour) step = {};
      if (step.end != 0) end = step.end;
    }
    if (const Match* part = role_at(r, end, TimeRole::day_part); part && !r.token(end).is(Token::line_start))
      end = end_of(*part);
    reading = {i, end, day_moment(*r.published + days_to(r, step, value_of(*name), i, end))};
  }
  reading.weekday = static_cast<std::int8_t>(value_of(*name));
  reading.weekday_only = reading.relative = true;
  return reading;
}

}  // namespace recoupe::dates
