// The whole way of one article: what is guessed, what is covered, and that any bytes are a document.
#include "claim/reading.h"

#include <doctest/doctest.h>

#include <string>

#include "text/article.h"

using namespace recoupe;

namespace {

std::shared_ptr<const Reading> read_text(std::string text) {
  Article article;
  article.id = "one", article.text = std::move(text);
  return read(std::move(article));
}

}  // namespace

TEST_CASE("what is not given is guessed, and marked so") {
  const auto r = read_text(
      "Verlanne supprime 1 200 emplois en Europe\n\nPublié le 3 novembre 2025 à 18h00\n\nLe groupe a annoncé lundi la "
      "suppression de 1 200 emplois. "
      "Les syndicats ont appelé à une grève dans toutes les usines du pays.");
  CHECK(r->article.language == "fr");
  CHECK(r->guessed_language);
  CHECK(r->known_language);
  REQUIRE(r->article.title);
  CHECK(*r->article.title == "Verlanne supprime 1 200 emplois en Europe");
  CHECK(r->guessed_title);
  REQUIRE(r->article.published);
  CHECK(iso(*r->article.published) == "2025-11-03");
  CHECK(r->guessed_published);
}

TEST_CASE("what is given stays") {
  Article article;
  article.id = "one", article.text = "The company cut 1,200 jobs on Monday.", article.title = "Cuts",
  article.language = "en";
  article.published = day_from_iso("2026-02-20");
  const auto r = read(std::move(article));
  CHECK(!r->guessed_language);
  CHECK(!r->guessed_title);
  CHECK(!r->guessed_published);
  CHECK(*r->article.title == "Cuts");
  CHECK(iso(*r->article.published) == "2026-02-20");
}

TEST_CASE("English is known from its words") {
  CHECK(read_text("The flood killed 14 people and the river is still rising, the mayor said.")->article.language ==
        "en");
}

TEST_CASE("a language without tables is read all the same, and said to be unknown") {
  Article article;
  article.id = "one", article.text = "La empresa gana un 5,8 % y paga 1.200.000 €.", article.language = "es";
  const auto r = read(std::move(article));
  CHECK(!r->known_language);
  REQUIRE(r->mentions.size() == 2);
  CHECK(to_text(r->mentions[0].low) == "5.8");
  CHECK(to_double(r->mentions[1].low) == 1200000);
}

TEST_CASE("German is guessed, and its figures are read") {
  const auto r = read_text(
      "Der Konzern streicht bis Ende 2026 rund 1.200 Stellen, wie er am Montag in einer Mitteilung an die Presse "
      "sagte.");
  CHECK(r->article.language == "de");
  CHECK(r->guessed_language);
  CHECK(!r->known_language);
  CHECK(r->understood == r->figures);
}

TEST_CASE("coverage: number words count too") {
  const auto r = read_text(
      "La ville compte 12 ponts, la crue en a emporté quatre-vingt-deux et demi, dit le préfet au conseil de la "
      "ville.");
  CHECK(r->figures == 2);
}

TEST_CASE("coverage: every figure is understood, part of a name, or left") {
  const auto r = read_text(
      "Le contrat vaut 38 milliards de dollars. La puce GB200 y figure, et la ligne 17 aussi, dit l'article du "
      "journal.");
  CHECK(r->figures >= r->understood);
  CHECK(r->understood >= 1);
  for (const Span span : r->left) CHECK(span.end > span.begin);
  for (const Mention& m : r->mentions) CHECK(slice(r->article.text, m.span) != "200");
}

TEST_CASE("every span lies in the text, in order") {
  const auto r = read_text(
      "Lundi, 12 morts et 40 blessés ; « 3 maisons sur 10 » touchées, 1,2 million d'euros de dégâts, selon la "
      "préfecture. 🌊 Fin 2026, 90 % réparé.");
  std::uint32_t at = 0;
  for (const Mention& m : r->mentions) {
    CHECK(m.span.begin >= at);
    CHECK(m.span.end > m.span.begin);
    CHECK(m.span.end <= r->article.text.size());
    at = m.span.end;
  }
}

TEST_CASE("any bytes are a document") {
  for (const std::string& bytes :
       {std::string{}, std::string("\0\0\0", 3), std::string("\xff\xfe 12 \x80 millions"), std::string("\xc3"),
        std::string("\n\n\n"), std::string(5000, '9'), std::string("12 12 12 12"),
        std::string("\xef\xbb\xbf"
                    "12 morts")})
    CHECK(read_text(bytes)->article.text == bytes);
}

TEST_CASE("reading twice gives the same") {
  const std::string text =
      "Le 3 novembre 2025, OpenAI et Amazon ont signé un contrat de 38 milliards de dollars sur sept ans.";
  const auto a = read_text(text), b = read_text(text);
  REQUIRE(a->mentions.size() == b->mentions.size());
  for (std::size_t i = 0; i < a->mentions.size(); ++i) CHECK(a->mentions[i].span == b->mentions[i].span);
}
