// Dates in figures alone: 2025-11-04, 20/07/2017, 15/06/19, 08/2016, "le 20/11".
#include <cstdlib>

#include "mention/date_stamp.h"

namespace recoupe::dates {

// Three fields with one sign: 2025-11-04, 20/07/2017, 03.11.2025. The order of the short ones is a row of the sign.
Stamp numeric_at(const Reader& r, Index i) {
  if (i + 5 > r.end || r.token(i).kind != TokenKind::number || r.token(i + 1).kind != TokenKind::sign) return {};
  for (Index k = i + 1; k < i + 5; ++k)
    if (!is_glued(r, k)) return {};
  if (is_glued(r, i) && r.token(i - 1).kind == TokenKind::sign && !is_sign(r, i - 1, '(') && !is_sign(r, i - 1, '['))
    return {};
  if (r.token(i + 3).key != r.token(i + 1).key) return {};
  const Match* separator = role_at(r, i + 1, TimeRole::separator);
  if (separator == nullptr) return {};
  // digits_at refuses what stands in a chain of signs, so the fields are read plainly.
  const auto field = [&](Index k) {
    int value = 0;
    for (const char c : r.text.word(k)) value = c >= '0' && c <= '9' && value < 100000 ? value * 10 + (c - '0') : value;
    return value;
  };
  const auto length = [&](Index k) { return r.text.word(k).size(); };
  if (is_glued(r, i + 5) &&
      (r.token(i + 5).kind == TokenKind::number || (r.token(i + 5).key == r.token(i + 1).key && is_glued(r, i + 6))))
    return {};
  const int a = field(i), b = field(i + 2), c = field(i + 4);
  Stamp s{i, i + 5};
  s.year_printed = true;
  if (length(i) == 4 && length(i + 2) == 2 && length(i + 4) == 2) {
    s.year = a, s.month = b, s.day = c;
  } else if (length(i) <= 2 && length(i + 2) <= 2 && length(i + 4) == 4) {
    s.year = c, s.day = a, s.month = b;
    const bool month_first = b > 12 || (value_of(*separator) == 2 && a <= 12);
    // Where a language writes both orders, the one nearer to the article's day.
    bool nearer = false;
    if (value_of(*separator) == 0 && a <= 12 && b <= 12 && r.published && exists({c, a, b}) && exists({c, b, a}))
      nearer = std::abs(day_from({c, a, b}) - *r.published) < std::abs(day_from({c, b, a}) - *r.published);
    if (month_first || nearer) s.month = a, s.day = b;
  } else if (length(i) <= 2 && length(i + 2) == 2 && length(i + 4) == 2 && (is_sign(r, i + 1, '/') || r.note)) {
    // 15/06/19: a year of two digits lies in the hundred years that end twenty years after the article.
    constexpr int century = 100, ahead = 20;
    const int now = r.published ? civil_from(*r.published).year : 2000;
    s.year = now / century * century + c;
    if (s.year > now + ahead) s.year -= century;
    s.day = a, s.month = b;
    if (b > 12 || (value_of(*separator) != 1 && a <= 12)) s.month = a, s.day = b;
  } else {
    return {};
  }
  if (s.month < 1 || s.month > 12 || s.day < 1 || s.day > 31 || s.year < 1000 || s.year > 2199) return {};
  return s;
}

// 08/2016, 2016-08: a month by its number.
Stamp numeric_month_at(const Reader& r, Index i) {
  if (i + 3 > r.end || r.token(i).kind != TokenKind::number || r.token(i + 2).kind != TokenKind::number) return {};
  if (!is_glued(r, i + 1) || !is_glued(r, i + 2) || is_glued(r, i)) return {};
  if (is_glued(r, i + 3) && (r.token(i + 3).kind != TokenKind::sign || is_sign(r, i + 3, '/') || is_dash(r, i + 3)))
    return {};
  const bool slash = is_sign(r, i + 1, '/');
  if (!slash && !is_dash(r, i + 1)) return {};
  const Index month = slash ? i : i + 2, year = slash ? i + 2 : i;
  if (r.text.word(month).size() != 2 || r.text.word(year).size() != 4) return {};
  const auto value = [&](Index k) {
    int sum = 0;
    for (const char c : r.text.word(k)) sum = c >= '0' && c <= '9' ? sum * 10 + (c - '0') : -100000;
    return sum;
  };
  Stamp s{i, i + 3, value(year), value(month)};
  const bool season = !slash && (s.year + 1) % 100 == s.month;  // 2007-08
  if (s.month < 1 || s.month > 12 || s.year < modern || s.year > latest || season || counts(r, i + 3, true)) return {};
  s.year_printed = true;
  return s;
}

// "le 20/11", "on 11/20": only after a word that lets one expect a day.
Stamp numeric_day_at(const Reader& r, Index i) {
  if (i + 3 > r.end || !is_sign(r, i + 1, '/') || !is_glued(r, i + 1) || !is_glued(r, i + 2) || is_glued(r, i))
    return {};
  if (!role_before(r, i, TimeRole::on) || !closes_at(r, i + 3)) return {};
  const Match* separator = role_at(r, i + 1, TimeRole::separator);
  const int a = digits_at(r, i, 1, 2), b = digits_at(r, i + 2, 1, 2);
  if (separator == nullptr || a < 1 || b < 1) return {};
  const bool day_first = b <= 12 && (value_of(*separator) == 1 || a > 12);
  const int month = day_first ? b : a, day = day_first ? a : b;
  return month > 12 || day > 31 ? Stamp{} : Stamp{i, i + 3, 0, month, day};
}

}  // namespace recoupe::dates
