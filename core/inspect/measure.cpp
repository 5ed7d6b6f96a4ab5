// A physical measure given twice, in two units: "5 miles (8 km)", "30 °C (86 °F)". The factors are exact by definition,
// of any language.
#include "inspect/measure.h"

#include <array>
#include <cmath>

#include "inspect/rules.h"

namespace recoupe {
namespace {

/// value × factor + offset, in the unit of the dimension.
struct Measure {
  std::string_view unit;
  char dimension;  // length, area, volume, mass, temperature, speed, power, energy
  double factor;
  double offset = 0;
};
constexpr std::array<Measure, 43> measures = {{{"m", 'l', 1},
                                               {"cm", 'l', 0.01},
                                               {"mm", 'l', 0.001},
                                               {"km", 'l', 1000},
                                               {"mi", 'l', 1609.344},
                                               {"ft", 'l', 0.3048},
                                               {"in", 'l', 0.0254},
                                               {"yd", 'l', 0.9144},
                                               {"nmi", 'l', 1852},
                                               {"m2", 'a', 1},
                                               {"km2", 'a', 1e6},
                                               {"ha", 'a', 1e4},
                                               {"acre", 'a', 4046.8564224},
                                               {"mi2", 'a', 2589988.110336},
                                               {"ft2", 'a', 0.09290304},
                                               {"L", 'v', 1},
                                               {"hL", 'v', 100},
                                               {"m3", 'v', 1000},
                                               {"gal", 'v', 3.785411784},
                                               {"barrel", 'v', 158.987294928},
                                               {"mL", 'v', 0.001},
                                               {"cL", 'v', 0.01},
                                               {"mg", 'm', 1e-6},
                                               {"ug", 'm', 1e-9},
                                               {"g", 'm', 0.001},
                                               {"kg", 'm', 1},
                                               {"t", 'm', 1000},
                                               {"lb", 'm', 0.45359237},
                                               {"oz", 'm', 0.028349523125},
                                               {"°C", 't', 1},
                                               {"°F", 't', 5.0 / 9, -160.0 / 9},
                                               {"km/h", 's', 1},
                                               {"mi/h", 's', 1.609344},
                                               {"m/s", 's', 3.6},
                                               {"kW", 'p', 1},
                                               {"MW", 'p', 1000},
                                               {"GW", 'p', 1e6},
                                               {"hp", 'p', 0.74569987},
                                               {"kWh", 'e', 1},
                                               {"MWh", 'e', 1000},
                                               {"GWh", 'e', 1e6},
                                               {"TWh", 'e', 1e9},
                                               {"W", 'p', 0.001}}};
/// Others that go by the name: nautical miles, imperial gallons, short and long tons.
constexpr std::array<Measure, 4> namesakes = {
    {{"mi", 'l', 1852}, {"gal", 'v', 4.54609}, {"t", 'm', 907.18474}, {"t", 'm', 1016.0469088}}};
constexpr double rough = 0.03;  // "about five miles" for eight kilometres is how people round

const Measure* measure_of(const Mention& m) {
  if (m.kind != Kind::measure && m.kind != Kind::rate) return nullptr;
  for (const Measure& measure : measures)
    if (measure.unit == m.unit) return &measure;
  return nullptr;
}
const Measure* measure_of(const Figure& f) { return f.source != nullptr ? measure_of(*f.source) : nullptr; }

bool tied(const Text& text, const FigureLine& line, const Figure& a, const Figure& b) {
  if (b.begin < a.end) return false;
  const Match* equals = tie_before(text, line.begin, b.begin, TieRole::equals, 1);
  const std::uint32_t edge = equals != nullptr ? equals->begin : b.begin;
  if (edge == a.end) return equals != nullptr;
  if (edge != a.end + 1) return false;
  if (is_one_of_signs(text, a.end, "(")) return b.end < line.end && is_one_of_signs(text, b.end, "),;");
  return is_one_of_signs(text, a.end, "/") || (is_one_of_signs(text, a.end, ",") && equals != nullptr);
}

Bounds converted(Bounds b, const Measure& from, const Measure& to) {
  const auto one = [&](double v) { return (v * from.factor + from.offset - to.offset) / to.factor; };
  return {one(b.low), one(b.high)};
}

// "200 miles (370 km)" are nautical ones; "a warming of 2 °C (3.6 °F)" is a difference, which has no offset.
bool fits_otherwise(const Figure& a, const Measure& from, const Figure& b, const Measure& to) {
  const auto fits = [&](double x, double y) {
    const double result = a.value * x / y;
    return overlap(b.loose, {result * (1 - rough), result * (1 + rough)});
  };
  if (from.dimension == 't') {
    const double difference = a.value * from.factor / to.factor;
    return overlap(b.loose, {difference - 0.5, difference + 0.5});
  }
  for (const Measure& other : namesakes)
    if ((other.unit == from.unit && fits(other.factor, to.factor)) ||
        (other.unit == to.unit && fits(from.factor, other.factor)))
      return true;
  return false;
}

// What the first comes to in the unit of the second.
Sum in_unit_of(const Figure& a, const Measure& from, const Measure& to) {
  const double result = converted(exact(a.value), from, to).low;
  const Bounds loose = converted(a.loose, from, to);
  const double room = from.dimension == 't' ? 1 : rough * result;
  const std::string of_degrees = from.unit == "°C" ? "a * 9 / 5 + 32" : "(a - 32) * 5 / 9";
  const double factor = from.factor / to.factor;
  const bool short_enough = std::fabs(to_double(decimal_from(plain(factor))) / factor - 1) < 1e-12;
  std::string formula = from.dimension == 't' ? of_degrees
                        : short_enough        ? "a * " + plain(factor)
                                              : "a * " + plain(from.factor) + " / " + plain(to.factor);
  return {Reason::unit_conversion, std::move(formula), {&a}, result, loose, {loose.low - room, loose.high + room}};
}

}  // namespace

double unit_factor(const Figure& from, const Figure& to) {
  if (same_unit(from, to)) return 1;
  const Measure *x = measure_of(from), *y = measure_of(to);
  if (x == nullptr || y == nullptr || x->dimension != y->dimension || x->dimension == 't') return 0;
  return x->factor / y->factor;
}

char dimension_of(const Mention& mention) {
  const Measure* measure = measure_of(mention);
  return measure != nullptr ? measure->dimension : char{0};
}

bool is_converted(const Mention& a, const Mention& b) {
  if (a.kind != b.kind || a.unit == b.unit || a.per != b.per) return false;
  const Measure *from = measure_of(a), *to = measure_of(b);
  if (from == nullptr || to == nullptr || from->dimension != to->dimension) return false;
  const auto bounds = [](const Mention& m) {
    const auto i = m.hedge == Hedge::exact || m.hedge == Hedge::about ? as_rounded(m.low) : m.interval;
    return Bounds{to_double(i.low), to_double(i.high)};
  };
  const bool bounded = a.hedge == Hedge::at_least || a.hedge == Hedge::at_most || b.hedge == Hedge::at_least ||
                       b.hedge == Hedge::at_most;  // "more than 50" meets anything
  return !bounded && overlap(converted(bounds(a), *from, *to), bounds(b));
}

std::optional<Finding> change_of_unit(const Reading& ra, std::uint32_t a, const Reading& rb, std::uint32_t b) {
  const Figure from = figure_of(ra, a);
  Figure stated = figure_of(rb, b);
  const Measure *x = measure_of(from), *y = measure_of(stated);
  if (x == nullptr || y == nullptr || x->dimension != y->dimension) return std::nullopt;
  stated.strict = stated.loose;
  std::vector<Finding> out;
  state({&ra, {}}, in_unit_of(from, *x, *y), stated, false, out);
  if (out.empty() || out.front().ok != true) return std::nullopt;
  out.front().sides.back().document = 1;
  return std::move(out.front());
}

void find_measures(const Scene& scene, std::vector<Finding>& out) {
  for (const FigureLine& line : scene.lines)
    for (std::size_t i = 1; i < line.figures.size(); ++i) {
      const Figure &a = line.figures[i - 1], &b = line.figures[i];
      const Measure *from = measure_of(a), *to = measure_of(b);
      if (from == nullptr || to == nullptr || from == to || from->dimension != to->dimension ||
          !tied(scene.text(), line, a, b))
        continue;
      Figure stated = b;
      stated.strict = b.loose;  // both are rounded as it suits the reader
      state(scene, in_unit_of(a, *from, *to), stated, fits_otherwise(a, *from, b, *to), out);
    }
}

}  // namespace recoupe
