// What a claim takes from its sentence, from the one before it, and from the headline.
#include "claim/extract.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "support/figures.h"

using namespace recoupe;

namespace {

std::string name_of(const Reading& r, std::uint64_t id) {
  for (const Name& name : r.names)
    if (name.id == id) return std::string(name.canonical);
  return "?";
}

bool has(const Reading& r, const std::vector<std::uint64_t>& ids, std::string_view name) {
  return std::any_of(ids.begin(), ids.end(), [&](std::uint64_t id) { return name_of(r, id) == name; });
}

bool has(const Claim& claim, std::string_view topic, int closeness) {
  return std::any_of(claim.topics.begin(), claim.topics.end(),
                     [&](const TopicHit& hit) { return hit.topic == topic && hit.closeness == closeness; });
}

}  // namespace

TEST_CASE("one claim a mention, in order") {
  const auto r =
      test::reading_of("En 2025, Verlanne a vendu 3 usines pour 412 millions d'euros. Il en reste 12 en Europe.", "fr");
  REQUIRE(r->claims.size() == r->mentions.size());
  for (std::size_t i = 0; i < r->claims.size(); ++i) CHECK(r->claims[i].mention == i);
  CHECK(extract_claims(*r).size() == r->claims.size());
}

TEST_CASE("a name of the clause is a party, one of the sentence before is the setting") {
  const auto r =
      test::reading_of("Kestrane a publié ses comptes. Verlanne a fait un bénéfice de 412 millions d'euros.", "fr");
  REQUIRE(r->claims.size() == 1);
  CHECK(has(*r, r->claims[0].parties, "Verlanne"));
  CHECK(!has(*r, r->claims[0].parties, "Kestrane"));
  CHECK(has(*r, r->claims[0].setting, "Kestrane"));
}

TEST_CASE("who says it is no party to it") {
  const auto r = test::reading_of("Selon l'Insee, les prix ont augmenté de 2,1 %.", "fr");
  REQUIRE(r->claims.size() == 1);
  CHECK(!has(*r, r->claims[0].parties, "Insee"));
  CHECK(r->claims[0].stance.source_id != 0);
}

TEST_CASE("the headline and the sentence before lend their topics from afar") {
  const auto r =
      test::reading_of("Verlanne publie ses comptes\n\nLe bénéfice a surpris. Il atteint 412 millions d'euros.", "fr");
  REQUIRE(r->claims.size() == 1);
  CHECK(has(r->claims[0], "profit", 0));
}

TEST_CASE("people are what their verb makes of them") {
  const auto dead = test::reading_of("The flood killed 14 people.", "en");
  const auto morts = test::reading_of("La crue a fait 14 morts.", "fr");
  const auto came = test::reading_of("Some 14 people came.", "en");
  REQUIRE(dead->claims.size() == 1);
  REQUIRE(morts->claims.size() == 1);
  REQUIRE(came->claims.size() == 1);
  CHECK(dead->claims[0].unit_key == morts->claims[0].unit_key);
  CHECK(dead->claims[0].counted);
  CHECK(came->claims[0].unit_key != dead->claims[0].unit_key);
  CHECK(!came->claims[0].counted);
}

TEST_CASE("the time a figure is for") {
  const auto r =
      test::reading_of("En 2024, le bénéfice était de 398 millions d'euros. Il est de 412 millions d'euros.", "fr");
  REQUIRE(r->claims.size() == 3);
  REQUIRE(r->claims[1].time);
  CHECK(iso(*r->claims[1].time) == "2024");
  CHECK(r->claims[1].time_explicit);
  CHECK(!r->claims[2].time);
}

TEST_CASE("an amount given again in brackets is the same claim in another unit") {
  const auto r = test::reading_of(
      "OpenAI signe un contrat de 38 milliards de dollars (33 milliards d'euros) avec Amazon en 2025.", "fr");
  REQUIRE(r->claims.size() >= 2);
  REQUIRE(!r->claims[1].topics.empty());
  CHECK(r->claims[1].topics.front().topic == r->claims[0].topics.front().topic);
  CHECK(r->claims[1].parties == r->claims[0].parties);
}

TEST_CASE("the years of a person are an age") {
  const auto r = test::reading_of("Sam Altman (40 ans) a parlé. Le contrat court sur 7 ans.", "fr");
  REQUIRE(r->claims.size() == 2);
  CHECK(has(r->claims[0], "age", 3));
  CHECK(!has(r->claims[1], "age", 3));
}

TEST_CASE("nothing in, nothing out") { CHECK(test::reading_of("", "fr")->claims.empty()); }
