#include "report/vocabulary.h"

#include <doctest/doctest.h>

using namespace recoupe;

TEST_CASE("enums are named as wasm/recoupe.d.ts names them") {
  CHECK(name_of(Kind::basis_points) == "basisPoints");
  CHECK(name_of(Kind::deadline) == "deadline");
  CHECK(name_of(Hedge::at_most) == "atMost");
  CHECK(name_of(Status::rumoured) == "rumoured");
  CHECK(name_of(Change::none).empty());
  CHECK(name_of(Change::down) == "down");
  CHECK(name_of(FindingKind::competing_rumours) == "competingRumours");
  CHECK(name_of(FindingKind::quote_drift) == "quoteDrift");
  CHECK(name_of(FindingKind::missing) == "missing");
  CHECK(name_of(Severity::alarm) == "alarm");
  CHECK(name_of(Reason::rate_fits) == "rateFits");
  CHECK(name_of(Reason::weekday) == "weekday");
  CHECK(name_of(Reason::same_figure) == "sameFigure");
  CHECK(name_of(Reason::hardened) == "hardened");
  CHECK(name_of(Reason::left_out) == "leftOut");
}
