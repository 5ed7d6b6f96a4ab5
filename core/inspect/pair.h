// Amounts in two currencies that the words give as equal.
#pragma once
#include <vector>

#include "inspect/figure.h"

namespace recoupe {

/// The first printed is the source. Points into the scene.
struct AmountPair {
  const Figure* source = nullptr;
  const Figure* target = nullptr;
  const FigureLine* line = nullptr;
};

std::vector<AmountPair> pairs_of(const Scene& scene);

}  // namespace recoupe
