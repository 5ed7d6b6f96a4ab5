// Days and years counted from the article's day or from a time mentioned before: "hier", "three days ago", "un an plus
// tôt".
#include "mention/date_reader.h"
#include "mention/number.h"

namespace recoupe::dates {
namespace {

struct Length {
  int count = 0;
  Grain grain = Grain::day;
  Index end = 0;
};

// "trois jours", "a year", "10 ans".
Length length_at(const Reader& r, Index i) {
  Length length;
  if (i >= r.end) return length;
  Index at = i;
  const auto number = number_at(r.text, i, r.end);
  if (number && !number->vague && !number->fraction && number->scale == 0) {
    length.count = whole_up_to(999, *number), at = number->end;
  } else if (const Match* one = role_at(r, i, TimeRole::one)) {
    length.count = 1, at = end_of(*one);
  }
  if (length.count == 0 || at >= r.end || r.token(at).is(Token::line_start)) return {};
  constexpr struct {
    TimeRole role;
    Grain grain;
  } units[] = {{TimeRole::day_unit, Grain::day},
               {TimeRole::week, Grain::week},
               {TimeRole::month_unit, Grain::month},
               {TimeRole::year, Grain::year},
               {TimeRole::decade, Grain::decade}};
  for (const auto& [role, grain] : units)
    if (const Match* unit = role_at(r, at, role)) {
      length.grain = grain, length.end = end_of(*unit);
      if (grain == Grain::decade) length.grain = Grain::year, length.count *= 10;
    }
  return length.end != 0 ? length : Length{};
}

Moment moved(Day day, int count, Grain grain) {
  const Civil c = civil_from(day);
  if (grain == Grain::day) return day_moment(day + count);
  if (grain == Grain::week) return week_moment(day + 7 * count);
  if (grain == Grain::year) return year_moment(c.year + count);
  const Civil month = civil_from(add_months(day_from({c.year, c.month, 1}), count));
  return months_moment(month.year, month.month, 1);
}

Reading relative_reading(Index begin, Index end, const Moment& moment) {
  Reading reading{begin, end, moment};
  reading.relative = true;
  return reading;
}

// "2019, il y a six ans": the length explains a date, it is none.
bool explains_a_date(const Reader& r, Index i) {
  return r.found.size() > r.first && i > r.begin && r.token(i - 1).kind == TokenKind::sign &&
         r.found.back().end_token + 1 == i;
}

// From a year, a quarter or a month on the same stretch `count` years away; from a day its year.
Moment years_from(const Mention& anchor, int count) {
  const Moment& m = anchor.moment;
  const Civil c = civil_from(m.begin);
  if (m.grain == Grain::month || m.grain == Grain::quarter)
    return months_moment(c.year + count, c.month, m.grain == Grain::month ? 1 : 3);
  return year_moment(c.year + count);
}

// "hier", "tomorrow", with a part of the day.
Reading relative_at_day(const Reader& r, Index i) {
  const Match* day = role_at(r, i, TimeRole::day);
  if (day == nullptr || !r.published) return {};
  Index end = end_of(*day);
  if (const Match* part = role_at(r, end, TimeRole::day_part); part && !r.token(end).is(Token::line_start))
    end = end_of(*part);
  return relative_reading(i, end, day_moment(*r.published + value_of(*day)));
}

Reading counted_at(const Reader& r, Index i) {
  if (const Match* ago = role_at(r, i, TimeRole::ago); ago && r.published) {  // il y a trois jours
    const Length length = length_at(r, end_of(*ago));
    if (length.end != 0 && !explains_a_date(r, i))
      return relative_reading(i, length.end, moved(*r.published, -length.count, length.grain));
  }
  if (const Match* hence = role_at(r, i, TimeRole::hence); hence && r.published) {  // dans deux semaines, in two weeks
    const Length length = length_at(r, end_of(*hence));
    const auto ahead = [&] {
      const Tense tense = tense_of(r, i, length.end);
      return tense == Tense::future || (r.note && tense == Tense::open && (i == r.begin || length.end == r.end));
    };
    if (length.end != 0 && (value_of(*hence) != 0 || ahead()))
      return relative_reading(i, length.end, moved(*r.published, length.count, length.grain));
  }
  const Length length = length_at(r, i);
  if (length.end == 0) return {};
  if (const Match* ago = role_at(r, length.end, TimeRole::ago); ago && r.published && !explains_a_date(r, i))
    return relative_reading(i, end_of(*ago), moved(*r.published, -length.count, length.grain));
  if (const Match* ahead = role_at(r, length.end, TimeRole::from_now); ahead && r.published)
    return relative_reading(i, end_of(*ahead), moved(*r.published, length.count, length.grain));
  if (const Match* from = role_at(r, length.end, TimeRole::counted_from); from && r.published) {
    const Index at = past(r, end_of(*from), TimeRole::article);
    Reading base = relative_at_day(r, at);
    if (!base) base = weekday_at(r, at);
    const int days = length.grain == Grain::day ? 1 : length.grain == Grain::week ? 7 : 0;
    if (base && base.moment.grain == Grain::day && days != 0 && !r.token(at).is(Token::line_start)) {
      const bool ahead =
          base.weekday >= 0 && value_of(*from) > 0 && base.moment.begin < *r.published;  // the next Friday
      const Day start = base.moment.begin + (ahead ? 7 : 0);
      return relative_reading(i, base.end, day_moment(start + value_of(*from) * days * length.count));
    }
  }
  const Match* earlier = role_at(r, length.end, TimeRole::earlier);
  if (earlier == nullptr) return {};
  const int step = value_of(*earlier) * length.count;
  const Mention* anchor = anchor_before(r, i, step > 0);
  if (length.grain == Grain::year && anchor) return relative_reading(i, end_of(*earlier), years_from(*anchor, step));
  if (length.grain == Grain::week || step > 0 || !r.published) return {};
  if (length.grain == Grain::month && anchor && anchor->moment.grain == Grain::month)
    return relative_reading(i, end_of(*earlier), moved(anchor->moment.begin, step, Grain::month));
  if (length.grain == Grain::day) return {};
  return relative_reading(i, end_of(*earlier), moved(*r.published, step, length.grain));
}

}  // namespace

const Mention* anchor_before(const Reader& r, Index i, bool same_sentence) {
  for (std::size_t k = r.found.size(); k > (same_sentence ? r.first : 0); --k) {
    const Mention& m = r.found[k - 1];
    if (!is_time(m.kind) || m.moment.open_begin || m.moment.open_end || m.begin_token >= i) continue;
    if (m.moment.grain == Grain::year || m.moment.grain == Grain::quarter || m.moment.grain == Grain::month ||
        m.moment.grain == Grain::day) {
      if (m.moment.grain == Grain::day && m.relative) continue;
      return &m;
    }
  }
  return nullptr;
}

Reading relative_at(const Reader& r, Index i) {
  if (const Reading day = relative_at_day(r, i)) return longer(day, counted_at(r, i));
  if (const Match* eve = role_at(r, i, TimeRole::morrow)) {  // la veille: of the day mentioned before
    const Index end = end_of(*eve);
    if (role_at(r, end, TimeRole::of) || r.found.empty() || r.found.back().kind != Kind::date ||
        r.found.back().moment.grain != Grain::day)
      return {};
    return relative_reading(i, end, day_moment(r.found.back().moment.begin + value_of(*eve)));
  }
  return counted_at(r, i);
}

}  // namespace recoupe::dates
