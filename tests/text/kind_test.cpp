#include "text/kind.h"

#include <doctest/doctest.h>

#include <string>

#include "text/segment.h"
#include "text/tokenize.h"

using namespace recoupe;

namespace {

template <class Question>
bool asks(Question question, std::string_view bytes, std::string_view language) {
  Text text = tokenize(bytes, Lexicon::of(language));
  segment(text);
  const auto blocks = blocks_of(text);
  REQUIRE(blocks.size() == 1);
  return question(text, blocks.front());
}

}  // namespace

TEST_CASE("prose") {
  CHECK(asks(
      is_prose,
      "Le bilan du séisme qui a frappé dimanche l'est du pays est monté à 112 morts, a annoncé la protection civile.",
      "fr"));
  CHECK(asks(is_prose,
             "Meta will change its privacy policy on March 1, a move that affects 40 million users, the company said "
             "on Monday.",
             "en"));
  CHECK_FALSE(asks(is_prose, "Il est mort.", "fr"));
  CHECK_FALSE(asks(is_prose,
                   "Norvel étudie une entrée de 3 milliards au capital de Brandel et la reprise de toutes ses usines",
                   "fr"));
  CHECK_FALSE(asks(is_prose,
                   "Nous utilisons des cookies sur notre site pour mesurer l'audience et pour améliorer votre "
                   "expérience de lecture.",
                   "fr"));
}

TEST_CASE("furniture by its own words") {
  for (const std::string_view line :
       {"Accueil | Monde | Sports", "Tech > Amazon > IA > OpenAI", "3 min – Écouter – Partager – Les programmes",
        "Commentaires (148)", "14 commentaires", "Par Jeanne Martin", "© 2025 Numérique Matin",
        "Image d'illustration. Amazon / PR-ADN", "CAC 40 +0,4 % | DAX -0,2 % | Pétrole +1,1 %", "Avec AFP",
        "https://www.example.org/a/b.html", "redaction@example.org", "—", "6 min de lecture",
        "Recevez nos alertes : 3 clics suffisent"})
    CHECK_MESSAGE(asks(is_furniture_alone, line, "fr"), line);
  for (const std::string_view line :
       {"Il est mort.", "Le bilan : 14.", "12 morts et 3 blessés", "- 420 maisons inondées", "Nord | 6,1 % | 5,8 %",
        "Paris | 12 | 34", "1 400 milliards", "Le sport n'y échappe pas.", "Une puissance de calcul à grande échelle",
        "L'essentiel", "« Abonnez-vous ! », dit l'affiche.", "Tl;dr",
        "EXPLOIT | Jamais le club du village n’avait gagné une telle finale."})
    CHECK_MESSAGE(!asks(is_furniture_alone, line, "fr"), line);
  for (const std::string_view line :
       {"Home | News | Politics | Sports | Contact us", "World · Business · Weather · Live TV",
        "Share this – Print – 14 comments", "Advertisement", "READ MORE: Woman finds gold ring in carrot",
        "Copyright 2025. Do not redistribute.", "Page 1 of 2", "(Reporting by Jane Doe; Editing by John Roe)",
        "Sign up for our morning briefing | Terms | Privacy"})
    CHECK_MESSAGE(asks(is_furniture_alone, line, "en"), line);
  for (const std::string_view line :
       {"Getty Images lost its case.", "Share prices fell 2%.", "More than 40 people died.", "The toll: 14.",
        "Two people have died", "Nobody came.", "Related companies paid $3 million.", "Advertisement sales fell 4%."})
    CHECK_MESSAGE(!asks(is_furniture_alone, line, "en"), line);
}

TEST_CASE("titles") {
  CHECK(asks(ends_as_title, "Neymar au PSG ? Bartomeu sort les griffes", "fr"));
  CHECK(asks(ends_as_title, "Valmerle. Le pont rouvrira le 12 juin", "fr"));
  CHECK_FALSE(asks(ends_as_title, "Le pont est fermé.", "fr"));
  CHECK_FALSE(asks(ends_as_title, "Le pont est fermé. Il rouvrira", "fr"));
  CHECK_FALSE(asks(ends_as_title, "Plusieurs scénarios :", "fr"));
}
