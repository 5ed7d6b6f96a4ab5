// Topics, scopes and changes of sentences; the gap between a word and a figure.
#include "claim/topic.h"

#include <doctest/doctest.h>

#include <string>

#include "support/figures.h"

using namespace recoupe;

namespace {

// What lies between the marked word and the n-th mention.
Gap gap(const char* marked, std::size_t n) {
  const test::Case c = test::case_from_example(marked);
  const auto r = test::reading_of(c.text, "fr");
  REQUIRE(n < r->mentions.size());
  const Neighbours neighbours{r->text, r->text.sentences[0], r->mentions, 0,
                              static_cast<std::uint32_t>(r->mentions.size())};
  std::uint32_t begin = 0, end = 0;
  for (std::uint32_t i = 0; i < r->text.tokens.size(); ++i) {
    if (r->text.tokens[i].span.begin == c.spans[0].begin) begin = i;
    if (r->text.tokens[i].span.end == c.spans[0].end) end = i + 1;
  }
  return gap_between(neighbours, r->mentions[n], begin, end);
}

}  // namespace

TEST_CASE("what figures measure") {
  for (const test::Case& c : test::cases_of("claim/topic.cases")) test::check_case(c, "fr", false);
}

TEST_CASE("a gap counts words, boundaries and figures of the same kind") {
  const Gap near = gap("Un [contrat] de 38 milliards de dollars a été signé.", 0);
  CHECK(near.before);
  CHECK(near.tokens == 1);
  CHECK(near.boundaries == 0);
  CHECK(near.figures == 0);

  const Gap comma = gap("Le [contrat], signé lundi à Paris, vaut 38 milliards de dollars.", 1);
  CHECK(comma.boundaries == 2);
  CHECK(comma.figures == 0);  // Monday is no amount

  const Gap beyond = gap("Le [contrat] vaut 38 milliards de dollars, l'usine 2 milliards de dollars.", 1);
  CHECK(beyond.figures == 1);

  const Gap after = gap("38 milliards de dollars de [contrats] ont été signés.", 0);
  CHECK(!after.before);
  CHECK(after.tokens == 1);
  CHECK(after.figures == 0);
}

TEST_CASE("hedges and « par an » stand between nothing") {
  CHECK(gap("Un [contrat] de plus de 38 milliards de dollars a été signé.", 0).tokens ==
        gap("Un [contrat] de 38 milliards de dollars a été signé.", 0).tokens);
  CHECK(gap("38 milliards de dollars par an de [contrats].", 0).tokens ==
        gap("38 milliards de dollars de [contrats].", 0).tokens);
}

TEST_CASE("a topic is named once, at its closest") {
  const auto r = test::reading_of("Le contrat est un contrat de 38 milliards de dollars.", "fr");
  REQUIRE(r->claims.size() == 1);
  int deals = 0;
  for (const TopicHit& hit : r->claims[0].topics) deals += hit.topic == "deal";
  CHECK(deals == 1);
  CHECK(r->claims[0].topics.front().closeness == 3);
  for (std::size_t i = 1; i < r->claims[0].topics.size(); ++i)
    CHECK(r->claims[0].topics[i - 1].closeness >= r->claims[0].topics[i].closeness);
}
