#include "inspect/levels.h"

#include <doctest/doctest.h>

#include "claim/reading.h"

using namespace recoupe;

namespace {

// "now < before" of each pair, in order.
std::vector<std::string> revisions(std::string_view language, std::string_view text) {
  Article article;
  article.text = text, article.language = language;
  const auto reading = read(article);
  const auto quote = [&](std::uint32_t m) {
    return std::string(slice(reading->article.text, reading->mentions[m].span));
  };
  std::vector<std::string> out;
  for (const Revision& r : revisions_of(*reading)) out.push_back(quote(r.now) + " < " + quote(r.before));
  return out;
}

using List = std::vector<std::string>;

}  // namespace

TEST_CASE("what stands in the place of what") {
  CHECK(revisions("en", "The firm lifted its offer from 412 pence to 457 pence a share.") ==
        List{"457 pence < 412 pence"});
  CHECK(revisions("en", "Savings will reach $210 million a year, up 30% from the $150 million promised.") ==
        List{"$210 million < $150 million"});
  CHECK(revisions("en", "The trial put the fall at 22 percent, not the 25 percent in the firm's statement.") ==
        List{"22 percent < 25 percent"});
  CHECK(revisions("en", "The fund has moved from 5.7 million to 5.2 million in a year.") ==
        List{"5.2 million < 5.7 million"});
  CHECK(revisions("fr", "Il reste 165 postes à pourvoir, contre 213 postes avant la rentrée.") == List{});
  CHECK(revisions("fr", "Le budget est de 3,4 milliards d'euros, contre 3,1 milliards d'euros prévus.") ==
        List{"3,4 milliards d'euros < 3,1 milliards d'euros"});
  CHECK(revisions("fr", "Il propose une hausse de 3,5 %, contre 2,5 % auparavant.") == List{"3,5 % < 2,5 %"});
}

TEST_CASE("two figures of one sentence that no word holds against each other") {
  CHECK(revisions("en", "The town paid $210 million and the state $150 million.") == List{});
  CHECK(revisions("fr", "La moyenne est de 110 euros, contre 103 euros en Espagne.") == List{});
  CHECK(revisions("fr", "La ville verse 3 millions d'euros, la région 2 millions d'euros.") == List{});
}
