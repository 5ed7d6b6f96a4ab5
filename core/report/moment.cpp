// Times in words. The day's and month's names and the order they stand in are the language's phrases.
#include "base/utf8.h"
#include "report/figure.h"

namespace recoupe {
namespace {

std::string with_month(std::string_view key, Civil c, const Phrases& phrases) {
  const std::string ordinal = "day." + std::to_string(c.day);  // "1er"
  return phrases.say(key, {{"day", phrases.has(ordinal) ? phrases.say(ordinal) : std::to_string(c.day)},
                           {"month", phrases.say("month." + std::to_string(c.month))},
                           {"year", std::to_string(c.year)}});
}

std::string day_of(Day day, const Phrases& phrases) { return with_month("time.day", civil_from(day), phrases); }

// One edge of a stretch, as coarse as it was written.
std::string edge_of(Day day, Grain grain, const Phrases& phrases) {
  const Civil c = civil_from(day);
  switch (grain) {
    case Grain::year:
    case Grain::decade:
      return std::to_string(c.year);
    case Grain::month:
      return with_month("time.month", c, phrases);
    case Grain::quarter:
      return phrases.say("time.quarter." + std::to_string((c.month + 2) / 3), {{"year", std::to_string(c.year)}});
    case Grain::week:
      return phrases.say("time.week", {{"day", day_of(day - weekday(day), phrases)}});
    default:
      return day_of(day, phrases);
  }
}

// A range over whole years or months is said in those.
Grain grain_of(const Moment& m) {
  if (m.grain != Grain::range) return m.grain;
  const Civil first = civil_from(m.begin), next = civil_from(m.end);
  if ((!m.open_begin && first.day != 1) || (!m.open_end && next.day != 1)) return Grain::day;
  const bool years = (m.open_begin || first.month == 1) && (m.open_end || next.month == 1);
  return years ? Grain::year : Grain::month;
}

}  // namespace

std::string time_of(const Moment& m, const Phrases& phrases) {
  const Grain grain = grain_of(m);
  const auto edge = [&](Day day) { return edge_of(day, grain, phrases); };
  if (m.open_end) return phrases.say("time.from", {{"a", edge(m.begin)}});
  if (m.open_begin) return phrases.say("time.until", {{"a", edge(m.end - 1)}});
  if (m.grain == Grain::minute && m.minute >= 0) {
    const auto hour = [](int minute) { return std::to_string(minute / 60); };
    const auto rest = [](int minute) { return (minute % 60 < 10 ? "0" : "") + std::to_string(minute % 60); };
    const std::string day = day_of(m.begin, phrases), first = hour(m.minute), first_rest = rest(m.minute);
    if (m.last_minute < 0) return phrases.say("time.minute", {{"day", day}, {"hour", first}, {"minute", first_rest}});
    return phrases.say("time.minutes", {{"day", day},
                                        {"hour", first},
                                        {"minute", first_rest},
                                        {"lastHour", hour(m.last_minute)},
                                        {"lastMinute", rest(m.last_minute)}});
  }
  if (m.grain != Grain::range && m.grain != Grain::decade) return edge(m.begin);
  const std::string from = edge(m.begin), to = edge(m.end - 1);
  return from == to ? from : phrases.say("time.range", {{"a", from}, {"b", to}});
}

std::string time_of(std::string_view text, const Phrases& phrases) {
  if (const auto day = day_from_iso(text)) return day_of(*day, phrases);
  for (const std::string_view language : Phrases::languages())
    for (int i = 0; i < 7; ++i)
      if (const std::string key = "weekday." + std::to_string(i);
          folded(Phrases::of(language).find(key)) == folded(text))
        return phrases.say(key);
  return std::string(text);
}

}  // namespace recoupe
