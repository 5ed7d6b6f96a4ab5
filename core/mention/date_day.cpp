// The parts of a date one by one: the name of a month, the number of a day in digits, as an ordinal or in words.
#include "mention/date_stamp.h"
#include "mention/number.h"

namespace recoupe::dates {

const Match* month_at(const Reader& r, Index i) {
  for (const TimeRole role : {TimeRole::month, TimeRole::month_either, TimeRole::month_word, TimeRole::month_short})
    if (const Match* match = role_at(r, i, role)) return match;
  return nullptr;
}

Ordinal ordinal_at(const Reader& r, Index i) {
  if (const Match* word = role_at(r, i, TimeRole::ordinal)) return {value_of(*word), end_of(*word)};
  const int digits = digits_at(r, i, 1, 2);
  if (digits >= 1 && is_glued(r, i + 1))
    if (const Match* suffix = role_at(r, i + 1, TimeRole::suffix)) return {digits, end_of(*suffix)};
  return {};
}

DayNumber day_number_at(const Reader& r, Index i) {
  constexpr int most = 31;
  if (const Ordinal ordinal = ordinal_at(r, i); ordinal.value != 0)
    return ordinal.value > most || ordinal.value < 1
               ? DayNumber{}
               : DayNumber{ordinal.value, ordinal.end, true, i < r.end && r.token(i).kind != TokenKind::number};
  const int day = digits_at(r, i, 1, 2);
  if (day > most || day == 0) return {};
  if (day > 0) {
    if (is_glued(r, i + 1) && r.token(i + 1).kind == TokenKind::word && !month_at(r, i + 1)) return {};
    return {day, i + 1, false, false};
  }
  if (i >= r.end || r.token(i).kind != TokenKind::word) return {};
  const auto number = number_at(r.text, i, r.end);
  if (!number || !number->in_words || number->begin != i || number->vague || number->fraction || number->share ||
      number->collective || number->article_only || number->low.exponent < 0)
    return {};
  const int value = whole_up_to(most, *number);
  return value >= 1 ? DayNumber{value, number->end, false, true} : DayNumber{};
}

bool closes_at(const Reader& r, Index i) {
  if (i >= r.end || r.token(i).is(Token::line_start)) return true;
  if (r.token(i).kind == TokenKind::sign) return !is_glued(r, i) || (!is_dash(r, i) && !is_sign(r, i, '/'));
  if (r.token(i).kind == TokenKind::number) return year_digits(r, i) != 0;
  if (role_at(r, i, TimeRole::at) || role_at(r, i, TimeRole::day_part)) return true;
  for (const Match& match : r.text.matches_at(i, Table::function))
    if (is(match, Table::function, FunctionClass::preposition) ||
        is(match, Table::function, FunctionClass::conjunction) || is(match, Table::function, FunctionClass::pronoun) ||
        is(match, Table::function, FunctionClass::auxiliary))
      return true;
  return false;
}

}  // namespace recoupe::dates
