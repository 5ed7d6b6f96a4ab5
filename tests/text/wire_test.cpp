#include "text/wire.h"

#include <doctest/doctest.h>

#include <string>

#include "text/tokenize.h"

using namespace recoupe;

namespace {

std::string day(std::string_view bytes, std::string_view language) {
  const Text text = tokenize(bytes, Lexicon::of(language));
  const auto found = read_day(text, 0, static_cast<std::uint32_t>(text.tokens.size()));
  return found ? iso(found->day) : "";
}

std::string lead(std::string_view bytes) {
  const Text text = tokenize(bytes, Lexicon::of("en"));
  return std::string(slice(bytes, text.span_of(0, lead_end(text, 0, static_cast<std::uint32_t>(text.tokens.size())))));
}

}  // namespace

TEST_CASE("whole days") {
  CHECK(day("2025-11-04", "fr") == "2025-11-04");
  CHECK(day("2025/11/04", "fr") == "2025-11-04");
  CHECK(day("08/02/2023", "fr") == "2023-02-08");
  CHECK(day("08.02.2023", "fr") == "2023-02-08");
  CHECK(day("08/02/2023", "en") == "2023-08-02");
  CHECK(day("25/12/2023", "en") == "2023-12-25");
  CHECK(day("12/25/2023", "fr") == "2023-12-25");
  CHECK(day("1er janvier 2024", "fr") == "2024-01-01");
  CHECK(day("18 décembre 2025 à 13h00", "fr") == "2025-12-18");
  CHECK(day("August 4, 2017", "en") == "2017-08-04");
  CHECK(day("August 3rd, 2017", "en") == "2017-08-03");
  CHECK(day("4 August 2017", "en") == "2017-08-04");
  CHECK(day("Nov. 3, 2025", "en") == "2025-11-03");
  CHECK(day("29 février 2023", "fr") == "");
  CHECK(day("31/04/2023", "fr") == "");
  CHECK(day("18 décembre", "fr") == "");
  CHECK(day("2025", "fr") == "");
  CHECK(day("12/2025", "fr") == "");
  CHECK(day("3-2-1", "fr") == "");
  CHECK(day("00000000000000000000-01-01", "fr") == "");
}

TEST_CASE("what is glued before the first sentence") {
  CHECK(lead("date 2025-11-04 Acme signed") == "date 2025-11-04");
  CHECK(lead("2025-11-04 Acme signed") == "2025-11-04");
  CHECK(lead("Published: 2025-11-04 Acme signed") == "Published: 2025-11-04");
  CHECK(lead("LONDON (Reuters) - Acme signed") == "LONDON (Reuters) -");
  CHECK(lead("LOW RIVER, Nov 3 (AP) — Acme signed") == "LOW RIVER, Nov 3 (AP) —");
  CHECK(lead("Since 2025-11-04 the bridge is shut") == "");
  CHECK(lead("Acme (UK) signed - at last") == "");
  CHECK(lead("Acme signed (at last)") == "");
  CHECK(lead("London (the capital) - and its port - is shut") == "");
  CHECK(lead("") == "");
}
