// Days and moments: the calendar's arithmetic and its ISO 8601 spelling.
#include "base/day.h"

#include <cstdlib>

namespace recoupe {
namespace {

void put(std::string& out, int value, int width) {
  std::string digits = std::to_string(value);
  if (static_cast<int>(digits.size()) < width) digits.insert(0, static_cast<std::size_t>(width) - digits.size(), '0');
  out += digits;
}

std::string iso_month(Civil c) {
  std::string out;
  put(out, c.year, 4), out += '-', put(out, c.month, 2);
  return out;
}

std::string iso_year(Civil c) {
  std::string out;
  put(out, c.year, 4);
  return out;
}

std::string iso_week(Day day) {  // the ISO year is that of the week's Thursday
  const Day thursday = day + (3 - weekday(day));
  const int year = civil_from(thursday).year;
  std::string out;
  put(out, year, 4), out += "-W", put(out, (thursday - day_from({year, 1, 1})) / 7 + 1, 2);
  return out;
}

// One side of a range, spelled as coarsely as it was written.
std::string iso_edge(Day day, Grain grain) {
  switch (grain) {
    case Grain::year:
    case Grain::decade:
      return iso_year(civil_from(day));
    case Grain::month:
      return iso_month(civil_from(day));
    case Grain::week:
      return iso_week(day);
    case Grain::quarter:
      return iso_year(civil_from(day)) + "-Q" + std::to_string((civil_from(day).month + 2) / 3);
    default:
      return iso(day);
  }
}

std::string iso_minute(Day day, int minute, int offset) {
  std::string out = iso(day) + "T";
  put(out, minute / 60, 2), out += ':', put(out, minute % 60, 2);
  if (offset == Moment::no_offset) return out;
  const int size = std::abs(offset);
  out += offset < 0 ? '-' : '+', put(out, size / 60, 2), out += ':', put(out, size % 60, 2);
  return out;
}

// A range that runs over whole years or whole months is spelled in those.
Grain grain_of_range(Day begin, Day end) {
  const Civil first = civil_from(begin), next = civil_from(end);
  if (first.day != 1 || next.day != 1) return Grain::day;
  return first.month == 1 && next.month == 1 ? Grain::year : Grain::month;
}

}  // namespace

std::string iso(Day day) {
  const Civil c = civil_from(day);
  std::string out;
  put(out, c.year, 4), out += '-', put(out, c.month, 2), out += '-', put(out, c.day, 2);
  return out;
}

std::optional<Day> day_from_iso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  int parts[3] = {0, 0, 0};
  for (std::size_t i = 0, part = 0; i < text.size(); ++i) {
    if (text[i] == '-' && (i == 4 || i == 7)) {
      ++part;
    } else if (text[i] >= '0' && text[i] <= '9') {
      parts[part] = parts[part] * 10 + (text[i] - '0');
    } else {
      return std::nullopt;
    }
  }
  const Civil c{parts[0], parts[1], parts[2]};
  if (!exists(c)) return std::nullopt;
  return day_from(c);
}

Moment day_moment(Day day) { return {day, day + 1, Grain::day}; }

Moment week_moment(Day any) {
  const Day monday = any - weekday(any);
  return {monday, monday + 7, Grain::week};
}

Moment months_moment(int year, int month, int count) {
  const Day begin = day_from({year, month, 1});
  Grain grain = Grain::range;
  if (count == 1) grain = Grain::month;
  if (count == 3 && month % 3 == 1) grain = Grain::quarter;
  if (count == 12 && month == 1) grain = Grain::year;
  return {begin, add_months(begin, count), grain};
}

Moment year_moment(int year) { return months_moment(year, 1, 12); }

std::string iso(const Moment& m) {
  const Grain edge = m.grain == Grain::range ? grain_of_range(m.begin, m.end) : m.grain;
  if (m.open_end) return iso_edge(m.begin, edge) + "/..";
  if (m.open_begin) return "../" + iso_edge(m.end - 1, edge);
  switch (m.grain) {
    case Grain::minute: {
      const std::string first = iso_minute(m.begin, m.minute, m.offset);
      if (m.last_minute < 0) return first;
      return first + "/" + iso_minute(m.last_minute > m.minute ? m.begin : m.begin + 1, m.last_minute, m.offset);
    }
    case Grain::decade:
    case Grain::range:
      return iso_edge(m.begin, edge) + "/" + iso_edge(m.end - 1, edge);
    default:
      return iso_edge(m.begin, edge);
  }
}

Relation relate(const Moment& a, const Moment& b) {
  const auto low = [](const Moment& m) { return m.open_begin ? INT32_MIN : m.begin.number; };
  const auto high = [](const Moment& m) { return m.open_end ? INT32_MAX : m.end.number; };
  if (high(a) <= low(b) || high(b) <= low(a)) return Relation::apart;
  if (low(a) == low(b) && high(a) == high(b)) {
    const bool timed = a.minute >= 0 && b.minute >= 0 && a.offset == b.offset;
    if (timed && (a.last_minute < 0) != (b.last_minute < 0)) return Relation::within;  // an hour and a stretch
    if (timed && (a.minute != b.minute || a.last_minute != b.last_minute)) return Relation::apart;
    return Relation::same;
  }
  if ((low(a) <= low(b) && high(a) >= high(b)) || (low(b) <= low(a) && high(b) >= high(a))) return Relation::within;
  return Relation::overlapping;
}

}  // namespace recoupe
