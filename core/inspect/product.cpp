// A number of things at a price each, and what they come to; an amount that must be repeated so many times.
#include "inspect/basis.h"
#include "inspect/rules.h"

namespace recoupe {
namespace {

constexpr std::uint32_t near_room = 8;

bool is_price(const Text& text, const FigureLine& line, const Figure& f) {
  if (f.kind != Kind::money || f.source == nullptr) return false;
  const std::string_view per = f.source->per;
  if (per == "unit" || per == "share" || per == "person") return true;
  return tie_at(text, f.end, line.end, TieRole::each) != nullptr ||
         tie_at(text, f.own_end, line.end, TieRole::each) != nullptr;
}

bool is_number_of_things(const Figure& f) { return f.kind == Kind::count && f.source != nullptr && f.value > 0; }

Sum product_of(const Figure& things, const Figure& price) {
  return {
      Reason::product,           "a * b", {&things, &price}, things.value * price.value, things.strict * price.strict,
      things.loose * price.loose};
}

bool is_amount(const Figure& f, const Figure& price) {
  return f.mention != price.mention && same_unit(f, price) && !is_per(f) && f.value > price.value;
}

void product_at(const Scene& scene, std::size_t l, std::size_t i, std::vector<Finding>& out) {
  const FigureLine& line = scene.lines[l];
  const Text& text = scene.text();
  const Figure& price = line.figures[i];
  if (!is_price(text, line, price)) return;
  for (const std::size_t j : {i - 1, i + 1}) {
    if (j >= line.figures.size() || !is_number_of_things(line.figures[j])) continue;
    const Figure& things = line.figures[j];
    const std::uint32_t gap = j < i ? price.begin - things.end : things.begin - price.end;
    if (gap > near_room * 2) continue;
    const Sum sum = product_of(things, price);
    const std::size_t next = (j > i ? j : i) + 1;
    if (next < line.figures.size() && is_amount(line.figures[next], price)) {  // "…, une facture de 360 millions"
      const Figure& amount = line.figures[next];
      const Figure& last = line.figures[next - 1];
      const bool other = price.source->per == "person" && things.mention < scene.reading->claims.size() &&
                         !scene.reading->claims[things.mention].people;  // so much a head, for families
      const bool tied = !other && stands_alone(scene, line, amount) && amount.begin - last.end <= near_room && j < i &&
                        (tie_within(text, last.end, amount.begin, TieRole::equals) != nullptr ||
                         tie_within(text, last.end, amount.begin, TieRole::total) != nullptr ||
                         is_one_of_signs(text, last.end + 1, ":") || is_one_of_signs(text, last.end, ":") ||
                         tie_at(text, amount.end, line.end, TieRole::total) != nullptr);
      const std::size_t found = out.size();
      state(scene, sum, amount, !tied, out);
      if (out.size() > found) return;
    }
    for (std::size_t k = l + 1; k-- > (l > 1 ? l - 1 : 0);)  // an amount said just before
      for (const Figure& amount : scene.lines[k].figures)
        if (amount.begin < price.begin && is_amount(amount, price) && !is_explained(out, amount)) {
          const std::size_t found = out.size();
          state(scene, sum, amount, true, out);
          if (out.size() > found) return;
        }
  }
}

bool two_digits(const Figure& f) { return trimmed(f.source->low).digits >= 11; }

// "€1 million a night. It would have to be sung 222 times": with an amount that the article gave before. Only what
// fits is said.
void repeated(const Scene& scene, std::size_t l, const Figure& times, std::vector<Finding>& out) {
  if (times.kind != Kind::multiple || times.source == nullptr || l == 0 || !two_digits(times)) return;
  if (scene.lines[l - 1].figures.empty()) return;
  const Figure& once = scene.lines[l - 1].figures.back();
  if (once.kind != Kind::money || once.source == nullptr || is_per(once)) return;
  for (std::size_t k = 0; k < l; ++k)
    for (const Figure& amount : scene.lines[k].figures)
      if (amount.mention != once.mention && same_unit(amount, once) && !is_explained(out, times)) {
        const Bounds strict = amount.strict / exact(once.value);
        state(scene, {Reason::growth_factor, "a / b", {&amount, &once}, amount.value / once.value, strict, strict},
              times, true, out);
      }
}

}  // namespace

void find_products(const Scene& scene, std::vector<Finding>& out) {
  for (std::size_t l = 0; l < scene.lines.size(); ++l)
    for (std::size_t i = 0; i < scene.lines[l].figures.size(); ++i) {
      product_at(scene, l, i, out);
      if (!is_explained(out, scene.lines[l].figures[i])) repeated(scene, l, scene.lines[l].figures[i], out);
    }
}

}  // namespace recoupe
