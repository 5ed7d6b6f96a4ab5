// What two figures of a passage can come to: a sum, a difference, a share, a change, points, a factor, a rate, a
// product.
#pragma once
#include <string_view>
#include <vector>

#include "inspect/figure.h"

namespace recoupe {

/// Two figures, a third that they may come to, and what the words around say of them.
struct Trio {
  const Figure &a, &b, &stated;
  bool one_line = false;         ///< all three
  bool neighbours = false;       ///< the first two, with no figure between them
  bool joined = false;           ///< … but "and"
  bool cued = false;             ///< words say that the stated figure comes of others: "soit", "in all", "34 remain"
  bool whole = false;            ///< words say that the stated figure is divided: "of the 240 on order"
  bool each = false;             ///< … that it is for one of many: "23 000 euros par personne", "$58m a jet"
  bool priced = false;           ///< the first is
  bool in_a_row = false;         ///< the three are one after another, in whatever order
  bool between = false;          ///< the third stands between the first two
  std::string_view rate = {};    ///< what the first is per: "day", "share"
  Change moved = Change::none;   ///< which way the second goes, a percent: "rose 2.4%"
  bool taken_up = false;         ///< "2,300 workers. He wants to hire 350 more, an increase of 15%"
  const Figure* base = nullptr;  ///< the one that the other came from, where the words say: "from 88 to 71"
};

/// Significant digits of the printed number; of a bare number those of its value.
int digits_of(const Figure& figure);

/// Everything that the first two can come to that is of the kind of the third, near it or not. Their bounds are empty:
/// these sums are stated only where they fit.
std::vector<Sum> outcomes(const Trio& trio);

}  // namespace recoupe
