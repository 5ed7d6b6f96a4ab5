// Puts the operands into the formula: a letter alone is an operand, r the reference value, a word a function; signs are
// set as in print.
#include "report/sum.h"

#include "report/figure.h"

namespace recoupe {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string_view sign_of(char c) {
  switch (c) {
    case '*':
      return "×";
    case '/':
      return "÷";
    case '-':
      return "−";
    default:
      return {};
  }
}

}  // namespace

std::string operand_in_words(const Report& report, const Operand& operand, const Phrases& phrases) {
  const Reading& reading = *report.documents[operand.side.document];
  const Mention* mention =
      operand.side.mention < reading.mentions.size() ? &reading.mentions[operand.side.mention] : nullptr;
  if (mention != nullptr && (operand.text.empty() || operand.text == iso(mention->moment)))
    return figure_of(reading, *mention, phrases, true);
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
  const std::string& formula = c.formula;
  std::string out;
  for (std::size_t i = 0; i < formula.size();) {
    std::size_t end = i;
    while (end < formula.size() && is_letter(formula[end])) ++end;
    if (end == i) {
      const auto sign = sign_of(formula[i]);
      out += sign.empty() ? std::string(1, formula[i]) : std::string(sign);
      ++i;
      continue;
    }
    const std::string word = formula.substr(i, end - i);
    const auto index = static_cast<std::size_t>(word[0] - 'a');
    if (word.size() > 1)
      out += phrases.say("formula." + word) + " ";
    else if (index < c.operands.size())
      out += operand_in_words(report, c.operands[index], phrases);
    else
      out += word == "r" && c.reference ? amount_of(c.reference->value, "", phrases, 6) : word;
    i = end;
  }
  return out + " = " + result_in_words(c, phrases);
}

}  // namespace recoupe
