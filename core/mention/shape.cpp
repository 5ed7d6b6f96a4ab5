// The answers lean on the tables alone; the signs are those of any European text.
#include "mention/shape.h"

#include "text/lines.h"

#include "base/utf8.h"

namespace recoupe {

bool is_utterance(const Text& text) {
  constexpr std::size_t longest = 16;  // tokens
  return text.sentences.size() == 1 && text.tokens.size() <= longest &&
         !ends_with_stop(text, 0, static_cast<std::uint32_t>(text.tokens.size()));
}
namespace {

constexpr std::uint64_t hyphen = hash_of("-"), en_dash = hash_of("–"), em_dash = hash_of("—"), minus = hash_of("−");

bool has_role(const Text& text, std::uint32_t token, Table table, std::uint8_t code) {
  for (const Match& match : text.matches_at(token, table))
    if (match.table == table && match.code == code) return true;
  return false;
}

}  // namespace

bool keeps_case(const Text& text, const Match& match) {
  if (match.length != 1 || is(match, Table::number, NumberRole::article)) return true;
  const std::string_view word = text.word(match.begin);
  if (word.size() != 1 || text.tokens[match.begin].kind != TokenKind::word || word.front() < 'A' || word.front() > 'z')
    return true;
  return (match.row->letters >> (word.front() - 'A') & 1) != 0;
}

bool is_closing_quote(const Token& token) {
  constexpr std::uint64_t french = hash_of("»"), curly = hash_of("”"), straight = hash_of("\"");
  return token.key == french || token.key == curly || token.key == straight;
}
bool is_range_dash(const Token& token) {
  return token.kind == TokenKind::sign &&
         (token.key == hyphen || token.key == en_dash || token.key == em_dash || token.key == minus);
}

bool groups_by_spaces(const Text& text) { return text.lexicon->groups_digits_by_space(); }

bool is_function_word(const Text& text, std::uint32_t token, FunctionClass wanted) {
  if (token >= text.tokens.size()) return false;
  for (const Match& match : text.matches_at(token, Table::function))
    if (match.length == 1 && is(match, Table::function, wanted)) return true;
  return false;
}

bool is_partitive(const Text& text, std::uint32_t token) {
  return token < text.tokens.size() &&
         has_role(text, token, Table::function, static_cast<std::uint8_t>(FunctionClass::partitive));
}

bool is_range_word(const Text& text, std::uint32_t token) {
  return token < text.tokens.size() &&
         has_role(text, token, Table::number, static_cast<std::uint8_t>(NumberRole::range));
}

bool is_plural_form(const Text& text, std::uint32_t token) {
  const std::string_view word = text.word(token);
  const bool doubled = word.size() > 1 && word[word.size() - 2] == word.back();  // "dizziness"
  return !word.empty() && (word.back() == 's' || word.back() == 'S') && !doubled;
}

bool is_currency(const Text& text, std::uint32_t token) {
  return token < text.tokens.size() && text.longest(token, Table::currency) != nullptr;
}

bool short_scale_counts(const Text& text, std::uint32_t token, std::uint32_t end, std::uint32_t number) {
  const bool money = is_currency(text, token + 1) || (is_partitive(text, token + 1) && is_currency(text, token + 2)) ||
                     (number > 0 && is_currency(text, number - 1));
  if (money) return true;
  if (!is_glued(text, token)) return false;
  return longest_within(text, token, end, Table::unit) == nullptr ||
         longest_within(text, token + 1, end, Table::noun) != nullptr;
}

bool is_unit_or_scale(const Text& text, std::uint32_t token, std::uint32_t end) {
  if (longest_within(text, token, end, Table::unit) != nullptr || is_currency(text, token)) return true;
  const Match* number = longest_within(text, token, end, Table::number);
  return number != nullptr && is(*number->row, Table::number, NumberRole::short_scale);
}

}  // namespace recoupe
