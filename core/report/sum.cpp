// Writes the formula with its operands in place of their letters; signs are set as in print, brackets where they are
// needed.
#include "report/sum.h"

#include "report/figure.h"
#include "report/formula.h"

namespace recoupe {
namespace {

std::string_view sign_of(char c) {
  switch (c) {
    case '*':
      return "×";
    case '/':
      return "÷";
    case '-':
      return "−";
    default:
      return "+";
  }
}

struct Sum {
  const Report& report;
  const Computed& computed;
  const Phrases& phrases;
};

std::string in_words(const Sum& sum, const Formula& f);

// How tightly a formula holds together beside a sign: a sum least.
int strength(const Formula& f) {
  if (f.kind != Formula::Kind::pair) return 3;
  return f.sign == '+' || f.sign == '-' ? 1 : 2;
}

std::string pair_in_words(const Sum& sum, const Formula& f) {
  const auto side = [&](const Formula& part, bool right) {
    const bool loose =
        strength(part) < strength(f) || (right && strength(part) == strength(f) && (f.sign == '-' || f.sign == '/'));
    return loose ? "(" + in_words(sum, part) + ")" : in_words(sum, part);
  };
  return side(f.parts[0], false) + " " + std::string(sign_of(f.sign)) + " " + side(f.parts[1], true);
}

// The distance of two times is the later less the earlier; the rest has a word of its own.
std::string call_in_words(const Sum& sum, const Formula& f) {
  if (f.parts.size() == 2) return in_words(sum, f.parts[1]) + " − " + in_words(sum, f.parts[0]);
  return sum.phrases.say("formula." + std::string(f.function)) + " (" + in_words(sum, f.parts[0]) + ")";
}

std::string in_words(const Sum& sum, const Formula& f) {
  const Computed& c = sum.computed;
  switch (f.kind) {
    case Formula::Kind::number:
      return amount_of(f.number, "", sum.phrases, 12);
    case Formula::Kind::day:
      return time_of(day_moment(f.day), sum.phrases);
    case Formula::Kind::operand:
      return f.operand < c.operands.size() ? operand_in_words(sum.report, c.operands[f.operand], sum.phrases)
                                           : std::string(1, static_cast<char>('a' + f.operand));
    case Formula::Kind::reference:
      return c.reference ? amount_of(c.reference->value, "", sum.phrases, 6) : "r";
    case Formula::Kind::call:
      return call_in_words(sum, f);
    default:
      return pair_in_words(sum, f);
  }
}

}  // namespace

std::string operand_in_words(const Report& report, const Operand& operand, const Phrases& phrases) {
  const Reading& reading = *report.documents[operand.side.document];
  const Mention* mention =
      operand.side.mention < reading.mentions.size() ? &reading.mentions[operand.side.mention] : nullptr;
  if (mention != nullptr && (operand.text.empty() || operand.text == iso(mention->moment)))
    return figure_of(reading, *mention, phrases, true);
  constexpr std::size_t month_size = 7;  // "2025-11"
  if (const auto month = stretch_from_iso(operand.text); month && operand.text.size() == month_size)
    return time_of(months_moment(civil_from(month->first).year, civil_from(month->first).month, 1), phrases);
  return operand.text.empty() ? amount_of(operand.value, operand.unit, phrases) : time_of(operand.text, phrases);
}

std::string result_in_words(const Computed& c, const Phrases& phrases) {
  return c.result_text.empty() ? amount_of(c.result, c.unit, phrases) : time_of(c.result_text, phrases);
}

std::string stated_in_words(const Report& report, const Finding& finding, const Phrases& phrases) {
  const Computed& c = *finding.computed;
  if (!c.stated_text.empty()) return time_of(c.stated_text, phrases);
  for (const Side& side : finding.sides) {
    const Reading& reading = *report.documents[side.document];
    if (side.mention >= reading.mentions.size()) continue;
    const Mention& mention = reading.mentions[side.mention];
    const bool is_it = !is_time(mention.kind) && mention.unit == c.unit && to_double(mention.low) == c.stated_low;
    if (is_it && to_double(mention.high) == c.stated_high) return figure_of(reading, mention, phrases);
  }
  return amount_of(c.stated_low, c.stated_high, c.unit, phrases);
}

std::string sum_in_words(const Report& report, const Finding& finding, const Phrases& phrases) {
  const Computed& c = *finding.computed;
  const auto formula = formula_from(c.formula);
  const std::string left = formula ? in_words(Sum{report, c, phrases}, *formula) : c.formula;
  return left + " = " + result_in_words(c, phrases);
}

}  // namespace recoupe
