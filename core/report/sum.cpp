// Puts the operands into the formula: a letter that stands alone is an operand, r the reference value; signs are set as in print.
#include "report/sum.h"

#include "report/figure.h"

namespace recoupe {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string_view sign_of(char c) {
  switch (c) {
    case '*': return "×";
    case '/': return "÷";
    case '-': return "−";
    default: return {};
  }
}

}  // namespace

std::string operand_in_words(const Report& report, const Operand& operand, const Phrases& phrases) {
  const Reading& reading = *report.documents[operand.side.document];
  if (operand.side.mention < reading.mentions.size()) return figure_of(reading, reading.mentions[operand.side.mention], phrases, true);
  return operand.text.empty() ? amount_of(operand.value, operand.unit, phrases) : time_of(operand.text, phrases);
}

std::string result_in_words(const Computed& c, const Phrases& phrases) {
  return c.result_text.empty() ? amount_of(c.result, c.unit, phrases) : time_of(c.result_text, phrases);
}

std::string stated_in_words(const Computed& c, const Phrases& phrases) {
  return c.stated_text.empty() ? amount_of(c.stated_low, c.stated_high, c.unit, phrases) : time_of(c.stated_text, phrases);
}

std::string sum_in_words(const Report& report, const Computed& c, const Phrases& phrases) {
  std::string out;
  const std::string& formula = c.formula;
  for (std::size_t i = 0; i < formula.size(); ++i) {
    const bool alone = (i == 0 || !is_letter(formula[i - 1])) && (i + 1 == formula.size() || !is_letter(formula[i + 1]));
    const auto index = static_cast<std::size_t>(formula[i] - 'a');
    if (is_letter(formula[i]) && alone && index < c.operands.size()) {
      out += operand_in_words(report, c.operands[index], phrases);
    } else if (formula[i] == 'r' && alone && c.reference) {
      out += amount_of(c.reference->value, "", phrases, 6);
    } else if (const auto sign = sign_of(formula[i]); !sign.empty()) {
      out += sign;
    } else {
      out += formula[i];
    }
  }
  return out + " = " + result_in_words(c, phrases);
}

}  // namespace recoupe
