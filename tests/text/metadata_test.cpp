#include "text/metadata.h"

#include <doctest/doctest.h>

#include <string>

#include "text/furniture.h"
#include "text/segment.h"
#include "text/tokenize.h"

using namespace recoupe;

namespace {

Text read(std::string_view bytes) {
  Text text = tokenize(bytes, Lexicon::of(guess_language(bytes)));
  segment(text);
  mark_furniture(text, {});
  return text;
}

std::string published(std::string_view date_line, std::string_view language) {
  const std::string page = "The title of the page\n\n" + std::string(date_line) + "\n\n" +
                           (language == "fr" ? "Le maire de la ville a démissionné lundi, a annoncé la préfecture, et "
                                               "il part le 3 mai 2019 à la retraite."
                                             : "The mayor of the town resigned on Monday, the council said, and he "
                                               "will leave on May 3, 2019 for the coast.");
  Text text = tokenize(page, Lexicon::of(language));
  segment(text);
  mark_furniture(text, {});
  const auto day = guess_published(text);
  return day ? iso(*day) : "";
}

}  // namespace

TEST_CASE("the language of a text shows in its small words") {
  struct {
    std::string_view text, language;
  } cases[] = {
      {"Le maire a annoncé lundi la fermeture du pont pour travaux.", "fr"},
      {"The mayor said on Monday that the bridge would be closed for works.", "en"},
      {"TotalEnergies n'avait jamais vendu autant de gaz : le groupe a publié dans la journée un bénéfice "
       "record.",
       "fr"},
      {"El presidente del Gobierno ha anunciado este lunes que la subida de las pensiones será de un 2,7 por ciento en "
       "el próximo año, "
       "lo que supone un gasto de más de cinco mil millones de euros. La medida entrará en vigor el primero de enero.",
       ""},
      {"Il presidente ha annunciato che le pensioni aumenteranno del 2,7 per cento il prossimo anno, con una spesa di "
       "oltre cinque miliardi di euro.",
       ""},
      {"Der Bundeskanzler hat am Montag angekündigt, dass die Renten im nächsten Jahr um 2,7 Prozent steigen werden, "
       "was in der Partei umstritten ist.",
       "de"},
      {"O presidente anunciou que a subida das pensões será de 2,7 por cento no próximo ano, o que representa um gasto "
       "de cinco mil milhões de euros.",
       ""},
      {"De minister heeft aangekondigd dat de pensioenen volgend jaar met 2,7 procent stijgen, wat meer dan vijf "
       "miljard euro kost.",
       ""},
      {"El president ha anunciat que la pujada de les pensions serà d'un 2,7 per cent l'any vinent, cosa que suposa "
       "una despesa de milions d'euros.",
       ""},
      {"Amazon OpenAI Microsoft 38", ""},
      {"OpenAI will pay Amazon $100 million over four years.", "en"},
      {"Le pont coûte 3 millions d'euros.", "fr"},
      {"Die Renten steigen um 2,7 Prozent.", "de"},
      {"Oui.", ""},
      {"", ""},
      {"\xff\xfe\x00", ""},
  };
  for (const auto& c : cases) CHECK_MESSAGE(guess_language(c.text) == c.language, c.text);
}

TEST_CASE("the title is the headline") {
  const std::string page =
      "Accueil | Monde\n\nLe maire s'en va ? Valmerle s'interroge\n\nLe maire de la ville a démissionné lundi, a "
      "annoncé la préfecture dans un communiqué.";
  CHECK(slice(page, guess_title(read(page))) == "Le maire s'en va ? Valmerle s'interroge");
  CHECK(guess_title(read("Le maire de la ville a démissionné lundi.")).empty());
  CHECK(guess_title(read("")).empty());
}

TEST_CASE("the day of publication stands in a date line") {
  CHECK(published("2025-11-04", "fr") == "2025-11-04");
  CHECK(published("Publié le 08/02/2023 à 08:21", "fr") == "2023-02-08");
  CHECK(published("AFP • 08/02/2023 à 08:21", "fr") == "2023-02-08");
  CHECK(published("Le 20/07/2017 à 18h05 - Commentaires (148)", "fr") == "2017-07-20");
  CHECK(published("02/08/2023", "en") == "2023-02-08");
  CHECK(published("Updated 25/12/2023", "en") == "2023-12-25");
  CHECK(published("Published: 2023-12-25", "en") == "2023-12-25");
  CHECK(published("99/99/2023", "en") == "");
  CHECK(published("Le maire s'en va le 8 mai 2018 sans un mot.", "fr") == "");
}

TEST_CASE("else it stands above the headline") {
  const std::string rest =
      "\n\nLe maire s'en va ? Valmerle s'interroge\n\nLe maire de la ville a démissionné lundi, a annoncé la "
      "préfecture "
      "dans un communiqué, après avoir parlé à ses adjoints le 8 mai 2018.";
  const auto day_of = [&](const std::string& masthead) { return guess_published(read(masthead + rest)); };
  CHECK(day_of("La Vigie | Édition de Roncey | mercredi 4 mars 2026 | 1,40 €") == day_from_iso("2026-03-04"));
  CHECK(!day_of(
      "La Vigie | Édition de Roncey | mercredi 4 mars 2026 | 1,40 €\nLa Vigie | Édition de Lormes | jeudi 5 mars "
      "2026 | 1,40 €"));
  CHECK(!day_of("La Vigie | Édition de Roncey"));
}

TEST_CASE("the title of a page whose menu is set apart by spaces") {
  const std::string page =
      "ACCUEIL  FIL INFO  ÉCONOMIE  MONDE\nPublié le 03/03/2026\n\nLe maire s'en va ? Valmerle s'interroge\n\nLe maire "
      "de "
      "la ville a démissionné lundi, a annoncé la préfecture dans un communiqué.";
  CHECK(slice(page, guess_title(read(page))) == "Le maire s'en va ? Valmerle s'interroge");
}

TEST_CASE("a date line can spell its month") {
  CHECK(published("Publié le mercredi 8 février 2023", "fr") == "2023-02-08");
  CHECK(published("Par Jeanne Martin,  publié le 18 décembre 2025 à 13h00.", "fr") == "2025-12-18");
  CHECK(published("Le 1er janvier 2024", "fr") == "2024-01-01");
  CHECK(published("August 4, 2017", "en") == "2017-08-04");
  CHECK(published("Posted in Sports, Thursday, August 3rd, 2017", "en") == "2017-08-03");
  CHECK(published("By Jane Doe | 3 Nov 2025", "en") == "2025-11-03");
  CHECK(published("Published: 14:22, 9 May 2024 | Updated: 17:05, 10 May 2024", "en") == "2024-05-09");
}
