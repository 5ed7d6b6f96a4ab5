#include "compare/copy.h"

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <vector>

using namespace recoupe;

namespace {

// What two texts share, as "passage of the first = passage of the second".
std::vector<std::string> shared(std::vector<std::string> texts) {
  std::vector<std::shared_ptr<const Reading>> readings;
  std::vector<const Reading*> pointers;
  for (std::string& text : texts) {
    Article article;
    article.id = std::to_string(readings.size()), article.text = std::move(text), article.language = "fr",
    article.title = "";
    article.published = day_from_iso("2026-03-24");
    readings.push_back(read(std::move(article)));
    pointers.push_back(readings.back().get());
  }
  std::vector<std::string> out;
  for (const Finding& f : find_copies(pointers)) {
    CHECK(f.kind == FindingKind::copy);
    CHECK(f.reason == Reason::near_verbatim);
    CHECK(!f.ok);
    REQUIRE(f.sides.size() == 2);
    std::string line;
    for (const Side& side : f.sides)
      line += (line.empty() ? "" : " = ") + std::string(slice(readings[side.document]->article.text, side.span));
    out.push_back(line);
  }
  return out;
}

const std::string fourteen = "la digue a cédé peu avant l'aube sous le poids des eaux boueuses du fleuve";

}  // namespace

TEST_CASE("twelve words in a row are a copy, to the edges of the words") {
  const auto found = shared({"Hier matin, " + fourteen + ". Personne n'est mort.",
                             "Selon le maire, " + fourteen + " ; deux ponts sont fermés."});
  REQUIRE(found.size() == 1);
  CHECK(found.front() == fourteen + " = " + fourteen);
}

TEST_CASE("case and apostrophes make no difference") {
  const auto found = shared(
      {"La digue a cédé peu avant l’aube sous le poids des eaux boueuses du fleuve.", "Hier, " + fourteen + "."});
  REQUIRE(found.size() == 1);
  CHECK(found.front() == "La digue a cédé peu avant l’aube sous le poids des eaux boueuses du fleuve = " + fourteen);
}

TEST_CASE("one word that differs does not hide the copy, several do") {
  CHECK(shared({"Hier, " + fourteen + ".",
                "Hier matin la digue a cédé peu après l'aube sous le poids des eaux boueuses du fleuve."})
            .size() == 1);
  CHECK(shared(
            {"Hier, " + fourteen + ".", "La digue a rompu peu après l'aurore sous la masse des eaux brunes du fleuve."})
            .empty());
}

TEST_CASE("eleven words are none") {
  CHECK(shared({"Hier, la digue a cédé peu avant l'aube sous le poids.",
                "Ici, la digue a cédé peu avant l'aube sous le choc."})
            .empty());
}

TEST_CASE("a quotation that both give is no copy, a sentence around it is") {
  const std::string quote =
      "« Nous avons vu la digue céder peu avant l'aube sous le poids des eaux boueuses du fleuve »";
  CHECK(shared({"Le maire raconte : " + quote + ".", quote + ", dit-il à la presse."}).empty());
}

TEST_CASE("each pair of three texts, and nothing of a text against itself") {
  CHECK(shared({"Hier, " + fourteen + ".", "Ici, " + fourteen + ".", "Puis " + fourteen + "."}).size() == 3);
  CHECK(shared({"Hier, " + fourteen + ". Ici, " + fourteen + "."}).empty());
  CHECK(shared({}).empty());
  CHECK(shared({"", ""}).empty());
}

TEST_CASE("a word repeated without end stays linear enough") {
  std::string long_text;
  for (int i = 0; i < 20000; ++i) long_text += "le ";
  CHECK(shared({long_text, long_text}).size() <= 20);
}
