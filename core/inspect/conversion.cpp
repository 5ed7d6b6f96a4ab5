// Two currencies given as equal: first the pairs that the words tie ("A (B)", "A, soit B", "A (B, ou C)"), then each
// against the fixing of the article's day. What cannot be held against a rate says so and is not judged.
#include <algorithm>
#include <array>
#include <cmath>

#include "inspect/inspect.h"
#include "inspect/pair.h"

namespace recoupe {
namespace {

constexpr double tolerance = 0.01;     // DESIGN: within 1 % of the fixing
constexpr double fits_within = 0.005;  // the days before that are named
constexpr double check_below = 0.03;
constexpr int days_before = 5;
constexpr double bound_reach = 1.15;  // "more than 330" says nothing of 500
constexpr double farthest = 2;        // what is further off is another currency of that name, or was never tied

/// Where a dollar of another country stood against the euro since 1999: for the tables that lack it.
struct Band {
  std::string_view code;
  double low, high;
};
constexpr std::array<Band, 6> other_dollars = {{{"CAD", 1.21, 1.81},
                                                {"AUD", 1.16, 2.10},
                                                {"NZD", 1.38, 2.60},
                                                {"SGD", 1.28, 2.24},
                                                {"HKD", 6.40, 12.50},
                                                {"TWD", 26.0, 52.0}}};

// ---- The day whose rate counts ----

struct When {
  bool historical = false;
  std::optional<Moment> moment;  ///< an explicit day or month of another time
  std::optional<Moment> period;  ///< a quarter or a year of it: "a profit of $480 million last year"
};

// Past the bracket that closes the pair, to the next comma, dash or end.
std::uint32_t end_of_clause(const Text& text, const AmountPair& pair) {
  bool closed = false;
  for (std::uint32_t i = pair.target->end; i < pair.line->end; ++i) {
    if (!closed && is_one_of_signs(text, i, ")"))
      closed = true;
    else if (is_one_of_signs(text, i, ",;:") || is_pause(text, i))
      return i;
  }
  return pair.line->end;
}

When when_of(const Reading& r, const AmountPair& pair, Day published) {
  When when;
  const int year = civil_from(published).year;
  const Text& text = r.text;
  const std::uint32_t after = std::min(pair.line->end, pair.target->end + 5);
  if (tie_within(text, pair.target->begin, after, TieRole::then) != nullptr) when.historical = true;
  const std::uint32_t clause_end = end_of_clause(text, pair);
  for (const Mention& m : r.mentions) {
    if (!is_time(m.kind) || m.begin_token < pair.line->begin || m.begin_token >= clause_end) continue;
    const bool here = m.moment.begin <= published && published < m.moment.end;
    if (here || published - m.moment.begin < 15) continue;
    if (civil_from(m.moment.begin).year != year || civil_from(m.moment.end - 1).year != year ||
        m.moment.grain <= Grain::month)
      when.historical = true;
    if (!m.moment.open_begin && !m.moment.open_end && (m.moment.grain <= Grain::day || m.moment.grain == Grain::month))
      when.moment = m.moment;
    else if (!m.moment.open_begin && !m.moment.open_end && m.moment.grain <= Grain::year)
      when.period = m.moment;
  }
  return when;
}

// ---- The judgement ----

Bounds printed_bounds(const Figure& target) {
  const Mention& m = *target.source;
  if (m.hedge == Hedge::exact || m.hedge == Hedge::between) return target.strict;
  if (m.hedge == Hedge::at_least) return {target.value, target.value * bound_reach};
  if (m.hedge == Hedge::at_most) return {target.value / bound_reach, target.value};
  const Interval rounding = as_rounded(m.low);  // "about" lets trailing zeros be round, no more
  const double half = std::min(0.05 * target.value, to_double({5, trimmed(m.low).exponent - 1}));
  return {std::min(target.value - half, to_double(rounding.low)),
          std::max(target.value + half, to_double(rounding.high))};
}

bool within(const Bounds& printed, double right, double share) {
  return printed.low * (1 - share) <= right && right <= printed.high * (1 + share);
}

// 3 for a slip of a thousand, 6 of a million; 0 when the amounts are of one order.
int slip_of(double printed, double right) {
  for (const int places : {3, 6})
    for (const double ratio : {printed / right, right / printed})
      if (std::fabs(ratio / (places == 3 ? 1e3 : 1e6) - 1) <= 0.05) return places;
  return 0;
}

struct Judge {
  const Reading& reading;
  const Rates& rates;
  const AmountPair& pair;

  std::string_view from() const { return pair.source->source->unit; }
  std::string_view to() const { return pair.target->source->unit; }

  // Would another country's dollar make it right?
  bool other_dollar_fits(Day day) const {
    const bool source_open = pair.source->source->open_currency;
    if (!source_open && !pair.target->source->open_currency) return false;
    const std::string_view known = source_open ? to() : from();
    const auto per_euro = rates.on(known, day);
    if (!per_euro) return false;
    const double known_value = source_open ? pair.target->value : pair.source->value;
    const double open_value = source_open ? pair.source->value : pair.target->value;
    const double implied = open_value / (known_value / per_euro->value);
    for (const Band& band : other_dollars) {
      const auto fix = rates.on(band.code, day);
      if (fix ? std::fabs(implied / fix->value - 1) <= tolerance : band.low <= implied && implied <= band.high)
        return true;
    }
    return false;
  }

  Computed computed(const Rates::Fix& cross) const {
    Computed c;
    const bool to_euro = to() == "EUR";
    const double rate = to_euro ? 1 / cross.value : cross.value;
    c.formula = to_euro ? "a / r" : "a * r";
    c.operands = {operand_of(*pair.source)};
    c.result = pair.source->value * cross.value;
    c.stated_low = c.stated_high = pair.target->value;
    c.unit = to();
    c.tolerance = tolerance;
    c.printed = printed_bounds(*pair.target);
    c.reach = Bounds{c.result / (1 + tolerance), c.result / (1 - tolerance)};
    const std::string name =
        to_euro ? std::string(to()) + "/" + std::string(from()) : std::string(from()) + "/" + std::string(to());
    c.reference = Reference{"European Central Bank", iso(cross.day), name, rate};
    c.implied = to_euro ? pair.source->value / pair.target->value : pair.target->value / pair.source->value;
    c.deviation = pair.target->value / c.result - 1;
    for (const Day day : rates.banking_days_before(cross.day, days_before)) {
      const auto fix = rates.cross(from(), to(), day);
      if (!fix || fix->day != day ||
          !within(printed_bounds(*pair.target), pair.source->value * fix->value, fits_within))
        continue;
      c.fits.push_back({iso(day), to_euro ? 1 / fix->value : fix->value});
    }
    std::reverse(c.fits.begin(), c.fits.end());
    return c;
  }

  // Does the printed amount fit a fixing of that time (a month: any of its days)?
  std::optional<Rates::Fix> best_of(const Moment& moment) const {
    std::optional<Rates::Fix> best;
    double smallest = 0;
    for (Day day = moment.begin; day < moment.end; day = day + 1) {
      const auto fix = rates.cross(from(), to(), day);
      if (!fix) continue;
      const double off = std::fabs(pair.target->value / (pair.source->value * fix->value) - 1);
      if (!best || off < smallest) best = fix, smallest = off;
    }
    return best;
  }

  Finding finding(std::optional<bool> ok, Reason reason, Severity severity) const {
    Finding f;
    f.kind = FindingKind::conversion, f.ok = ok, f.reason = reason, f.severity = severity;
    f.sides = {side_of(*pair.source), side_of(*pair.target)};
    f.because.unit = std::string(from()) + " " + std::string(to());
    return f;
  }

  Finding judged(const Rates::Fix& cross) const {
    Computed c = computed(cross);
    const double off = std::fabs(*c.deviation);
    Finding f;
    if (within(printed_bounds(*pair.target), c.result, tolerance)) {
      f = finding(true, Reason::rate_fits, Severity::note);
    } else if (slip_of(pair.target->value, c.result) != 0) {
      f = finding(std::nullopt, Reason::thousand, Severity::alarm);
      f.kind = FindingKind::unit_slip;
    } else {
      f = finding(false, Reason::rate_off, off < check_below ? Severity::check : Severity::alarm);
    }
    f.computed = std::move(c);
    return f;
  }

  // Is there a week of that time, give or take a few percent, whose fixing makes it right? So it may be an average.
  bool fits_some_week_of(const Moment& period) const {
    constexpr int week = 7;
    for (Day day = period.begin; day < period.end; day = day + week)
      if (const auto fix = rates.cross(from(), to(), day);
          !fix || within(printed_bounds(*pair.target), pair.source->value * fix->value, check_below))
        return true;
    return false;
  }

  // A rate used the wrong way round is no other currency, and neither is a million taken for a billion besides.
  bool is_far_off(const Finding& f) const {
    if (!f.computed || !f.computed->reference || !f.computed->deviation) return false;
    const double times = 1 + *f.computed->deviation, rate = f.computed->reference->value;
    const double inverted = std::max(times, 1 / times) / std::max(rate * rate, 1 / (rate * rate));
    const auto near = [&](double scale) { return times / scale < farthest && times / scale > 1 / farthest; };
    const bool slip_too = near(1e3) || near(1e-3) || near(1e6) || near(1e-6);
    return !near(1) && !slip_too && std::fabs(inverted - 1) > check_below;
  }

  Finding answer() const {
    const auto& published = reading.article.published;
    const auto cross = published ? rates.cross(from(), to(), *published) : std::nullopt;
    if (!cross) return finding(std::nullopt, Reason::no_rate, Severity::note);
    Finding now = judged(*cross);
    if (now.ok == true || now.kind == FindingKind::unit_slip) return now;
    const When when = when_of(reading, pair, *published);
    if (when.moment)
      if (const auto then = best_of(*when.moment)) return judged(*then);
    const bool settled = when.period && !fits_some_week_of(*when.period);
    if (when.historical && !settled) return finding(std::nullopt, Reason::no_rate, Severity::note);
    if (other_dollar_fits(*published) || is_far_off(now))
      return finding(std::nullopt, Reason::open_currency, Severity::note);
    return now;
  }
};

}  // namespace

void inspect_conversions(const Reading& reading, const Rates& rates, std::vector<Finding>& out) {
  const Scene scene = scene_of(reading);
  for (const AmountPair& pair : pairs_of(scene)) out.push_back(Judge{reading, rates, pair}.answer());
}

}  // namespace recoupe
