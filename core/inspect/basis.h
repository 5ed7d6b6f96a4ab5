// Whether what is said of two figures is said of just these two: words behind a figure may give it another basis.
#pragma once
#include "inspect/figure.h"

namespace recoupe {

/// Does a time or a span of time begin at `token`, or a few tokens on?
bool is_time_at(const Scene& scene, std::uint32_t token);

/// Does the clause end behind the figure, or go on with when? Else it may be of another basis: "5 % à périmètre
/// constant", "30 % pour les plus graves", "3 points de moins que prévu", "5 % (hors inflation)", "100 millions
/// attendus".
bool stands_alone(const Scene& scene, const FigureLine& line, const Figure& f);

/// Do the levels and what is said of them name two times? "contre 95 en 2021, une baisse de 12 % par rapport à 2022",
/// "contre 100 millions au premier semestre, en hausse de 4 % sur un an". `from` is where the levels begin.
bool are_of_two_times(const Scene& scene, const FigureLine& line, std::uint32_t from, const Figure& f);

}  // namespace recoupe
