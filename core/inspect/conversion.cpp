// Two currencies given as equal: first the pairs that the words tie ("A (B)", "A, soit B", "A (B, ou C)"), then each
// against the fixing of the article's day. What cannot be held against a rate says so and is not judged.
#include <algorithm>
#include <array>
#include <cmath>

#include "inspect/fixed_rates.h"
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

/// What a bare word may mean besides the currency that it is read as, and where that stood against the euro since 1999:
/// for the tables that lack it.
struct Band {
  std::string_view read_as, code;
  double low, high;
};
constexpr std::array<Band, 18> alternatives = {{{"USD", "CAD", 1.21, 1.81},
                                                {"USD", "AUD", 1.16, 2.10},
                                                {"USD", "NZD", 1.38, 2.60},
                                                {"USD", "SGD", 1.28, 2.24},
                                                {"USD", "HKD", 6.40, 12.50},
                                                {"USD", "TWD", 26.0, 52.0},
                                                {"CHF", "FRF", 6.55, 6.57},
                                                {"CHF", "BEF", 40.3, 40.4},
                                                {"CHF", "XOF", 655.0, 657.0},
                                                {"FRF", "CHF", 0.90, 1.70},
                                                {"FRF", "BEF", 40.3, 40.4},
                                                {"FRF", "XOF", 655.0, 657.0},
                                                {"MXN", "ARS", 1.0, 2500.0},
                                                {"MXN", "CLP", 480.0, 1150.0},
                                                {"MXN", "COP", 1700.0, 5300.0},
                                                {"MXN", "PHP", 36.0, 75.0},
                                                {"SEK", "NOK", 7.20, 13.30},
                                                {"SEK", "DKK", 7.42, 7.49}}};

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
  if (tie_within(text, pair.target->begin, after, TieRole::then) != nullptr ||
      tie_within(text, pair.line->begin, pair.target->begin, TieRole::then) != nullptr)
    when.historical = true;
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

// Times that stand after the pair, in its sentence or the next: "… (450 millions d'euros), en 2017", "… C'était il y a
// dix ans." What stands behind another figure is that one's ("deux fois celui de 2021").
std::vector<Moment> times_after(const Reading& r, const AmountPair& pair, Day published) {
  const Mention& target = *pair.target->source;
  std::vector<Moment> out;
  for (const Mention& m : r.mentions) {
    if (m.begin_token < target.end_token) continue;
    if (!is_time(m.kind) || m.sentence > target.sentence + 1 ||
        r.text.sentences[m.sentence].paragraph != r.text.sentences[target.sentence].paragraph)
      break;
    const bool past = published - m.moment.begin >= 15 && !m.moment.open_begin && !m.moment.open_end;
    if (past && m.moment.grain <= Grain::year) out.push_back(m.moment);
  }
  return out;
}

// ---- Two prices, each of its market ----

bool is_charm_price(const Mention& m) {
  const Decimal d = trimmed(m.low);
  const auto last_two = (d.exponent == -1 ? d.digits * 10 : d.digits) % 100;
  return d.digits % 10 == 9 || (d.exponent < 0 && (last_two == 90 || last_two == 95));
}

// "9,60 euros en France": a name follows the second amount, before the bracket or the clause ends.
bool names_market(const Text& text, const AmountPair& pair) {
  constexpr std::uint32_t room = 4;
  std::uint32_t i = pair.target->end;
  if (i >= pair.line->end || !is_small(text, i)) return false;
  for (; i < pair.line->end && i < pair.target->end + room && text.tokens[i].kind == TokenKind::word; ++i)
    if (text.tokens[i].is(Token::capital)) return true;
  return false;
}

// "999 dollars (1 119 euros en France)", "15.99 dollars (13.49 euros)": what a thing is sold for here and there, of
// which neither was converted. Prices of a shop: not rounded to thousands, ending in nines, dearer on one side by half
// at most.
bool are_two_prices(const Text& text, const AmountPair& pair, double right) {
  constexpr double dearest = 1.5;
  const Mention &a = *pair.source->source, &b = *pair.target->source;
  if (a.scale == 0 && b.scale == 0 && names_market(text, pair))
    return pair.target->value < dearest * right && right < dearest * pair.target->value;
  const bool round = trimmed(a.low).digits < 10 && trimmed(b.low).digits < 10;  // "10 livres (10 euros)", in passing
  if (a.scale > 0 || b.scale > 0 || !(round || (is_charm_price(a) && is_charm_price(b)))) return false;
  const double ratio = pair.target->value / right;
  return ratio < dearest && ratio > 1 / dearest;
}

// ---- The judgement ----

// Printed in one digit or two, or in steps of five ("18 000", "115"), an amount is rounded for the reader: half a step
// of it, 0 for one that is printed more finely.
double readers_rounding(const Figure& f) {
  constexpr double most = 0.03;
  const Mention& m = *f.source;
  const Decimal d = trimmed(m.low);
  const bool five = d.digits % 10 == 5;
  if (compare(m.low, m.high) != 0 || d.digits >= (five ? 1000 : 100)) return 0;
  return std::min(most * f.value, to_double({five ? 25 : 5, d.exponent - 1}));
}

Bounds printed_bounds(const Figure& target) {
  const Mention& m = *target.source;
  if (m.hedge == Hedge::exact || m.hedge == Hedge::between) {
    const double half = readers_rounding(target);
    return {std::min(target.strict.low, target.value - half), std::max(target.strict.high, target.value + half)};
  }
  if (m.hedge == Hedge::at_least) return {target.value, target.value * bound_reach};
  if (m.hedge == Hedge::at_most) return {target.value / bound_reach, target.value};
  const Interval rounding = as_rounded(m.low);                  // "about" lets trailing zeros be round, no more
  const double most = trimmed(m.low).digits < 10 ? 0.1 : 0.05;  // "environ 5 000" is 4 500 to 5 500
  const double half = std::min(most * target.value, to_double({5, trimmed(m.low).exponent - 1}));
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

  // Would another country's dollar, franc, peso or crown make it right?
  bool other_currency_fits(Day day) const {
    const bool source_open = pair.source->source->open_currency;
    if (!source_open && !pair.target->source->open_currency) return false;
    const std::string_view known = source_open ? to() : from();
    const auto per_euro = rates.on(known, day);
    if (!per_euro) return false;
    const double known_value = source_open ? pair.target->value : pair.source->value;
    const double open_value = source_open ? pair.source->value : pair.target->value;
    const double implied = open_value / (known_value / per_euro->value);
    for (const Band& band : alternatives) {
      if (band.read_as != (source_open ? from() : to())) continue;
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
    const bool one_digit = trimmed(pair.source->source->low).digits < 10;  // "1 milliard de dollars (914 millions)"
    const double rounding = one_digit ? readers_rounding(*pair.source) / pair.source->value : 0;
    if (within(printed_bounds(*pair.target), c.result, std::max(tolerance, rounding))) {
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

  // Agencies convert at the rate of yesterday, magazines at last week's: three digits or fewer that fit one of these
  // days are right. Four are too fine to fit by chance: they tell which day was taken, and that is said.
  std::optional<Finding> of_recent_days(const Rates::Fix& today) const {
    constexpr int recent = 10;  // banking days
    constexpr std::int64_t fine = 1000;
    if (trimmed(pair.target->source->low).digits >= fine) return std::nullopt;
    for (const Day day : rates.banking_days_before(today.day, recent)) {
      const auto fix = rates.cross(from(), to(), day);
      if (!fix || fix->day != day) continue;
      if (Finding then = judged(*fix); then.ok == true) return then;
    }
    return std::nullopt;
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

  // Nothing, where the two are no conversion after all.
  std::optional<Finding> answer() const {
    const auto& published = reading.article.published;
    const auto cross = rates.cross(from(), to(), published.value_or(Day{}));
    if (!cross) return finding(std::nullopt, Reason::no_rate, Severity::note);
    Finding now = judged(*cross);
    if (now.ok == true || now.kind == FindingKind::unit_slip) return now;
    if (const auto recent = of_recent_days(*cross)) return recent;
    if (fixed_rate(from()) || fixed_rate(to())) return finding(std::nullopt, Reason::no_rate, Severity::note);
    if (are_two_prices(reading.text, pair, now.computed->result)) return std::nullopt;
    const When when = when_of(reading, pair, *published);
    if (when.moment)
      if (const auto then = best_of(*when.moment)) return judged(*then);
    const bool settled = when.period && !fits_some_week_of(*when.period);
    if (when.historical && !settled) return finding(std::nullopt, Reason::no_rate, Severity::note);
    for (const Moment& time : times_after(reading, pair, *published))
      if (const auto then = best_of(time); then && judged(*then).ok == true)
        return finding(std::nullopt, Reason::no_rate, Severity::note);
    if (other_currency_fits(*published) || is_far_off(now))
      return finding(std::nullopt, Reason::open_currency, Severity::note);
    return now;
  }
};

}  // namespace

void inspect_conversions(const Reading& reading, const Rates& rates, std::vector<Finding>& out) {
  const Scene scene = scene_of(reading);
  for (const AmountPair& pair : pairs_of(scene))
    if (auto finding = Judge{reading, rates, pair}.answer()) out.push_back(std::move(*finding));
}

}  // namespace recoupe
