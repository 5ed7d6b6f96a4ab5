#include "text/lines.h"

#include <doctest/doctest.h>

#include <string>

#include "text/tokenize.h"

using namespace recoupe;

namespace {

std::size_t paragraphs(const std::string& bytes) { return paragraphs_of(tokenize(bytes, Lexicon::of("en"))).size(); }

}  // namespace

TEST_CASE("a line, its width and its bullet") {
  const Text text = tokenize("Étés\n\n• two words\n-3 degrees\n- x", Lexicon::of("fr"));
  const auto lines = lines_of(text);
  REQUIRE(lines.size() == 4);
  CHECK(lines[0].width == 4);
  CHECK(lines[0].after_blank);
  CHECK(lines[1].after_blank);
  CHECK(lines[1].bullet);
  CHECK_FALSE(lines[2].bullet);
  CHECK_FALSE(lines[2].after_blank);
  CHECK(lines[3].bullet);
}

TEST_CASE("lines are paragraphs unless the text is wrapped") {
  CHECK(paragraphs("") == 0);
  CHECK(paragraphs("One\nTwo\nThree") == 3);
  CHECK(paragraphs("- one\n- two") == 2);
  const std::string wrapped =
      "The bridge of the tanners has been shut since the flood of March and\n"
      "the town awaits the works that the region has promised to pay before\n"
      "the end of the year.\n";
  CHECK(paragraphs(wrapped) == 1);
  CHECK(paragraphs(wrapped + "\n" + wrapped) == 2);
  // A short line that ends a sentence ends its paragraph.
  CHECK(paragraphs(wrapped + "Nobody knows what it will cost, but the mayor said that it would be\nvery much.") == 2);
  // Titles under one another are no paragraph, however long.
  CHECK(paragraphs("Halden sweetens its offer for Brackwell after the investors refuse\n"
                   "Ferry merger: what the unions fear and what the owners have promised\n"
                   "Brackwell shares close higher as a second bidder enters the contest\n") == 3);
}

TEST_CASE("signs and stops") {
  const Text text = tokenize("« Oui. » (non) – Dieu : l’an", Lexicon::of("fr"));
  CHECK(is_sign(text, 0, "«"));
  CHECK_FALSE(is_sign(text, 1, "«"));
  CHECK_FALSE(is_sign(text, 99, "«"));
  CHECK(ends_with_stop(text, 0, 4));
  CHECK_FALSE(ends_with_stop(text, 4, 7));
  CHECK_FALSE(ends_with_stop(text, 3, 4));
  CHECK_FALSE(ends_with_stop(text, 2, 2));
}
