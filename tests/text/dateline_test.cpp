#include "text/dateline.h"

#include <doctest/doctest.h>

#include <string>

#include "text/segment.h"
#include "text/tokenize.h"

using namespace recoupe;

namespace {

Text read(std::string_view bytes, std::string_view language) {
  Text text = tokenize(bytes, Lexicon::of(language));
  segment(text);
  return text;
}

template <class Question>
bool asks(Question question, std::string_view bytes, std::string_view language) {
  const Text text = read(bytes, language);
  return question(text, 0u, static_cast<std::uint32_t>(text.tokens.size()));
}

}  // namespace

TEST_CASE("date lines") {
  for (const std::string_view line :
       {"Publié le 3 mars 2026 à 10h12", "Le 20/07/2017 à 18h05 - Commentaires (148)", "AFP • 08/02/2023 à 08:21",
        "10:42", "14h05", "Par Jeanne Martin, publié le 18 décembre 2025 à 13h00.", "Paris, le 3 novembre 2025",
        "il y a 3 heures", "Mis à jour le 03/02/2024"})
    CHECK_MESSAGE(asks(is_dateline, line, "fr"), line);
  for (const std::string_view line :
       {"Attentats du 13 novembre 2015", "Le 3 août 2017, Neymar signe au PSG.", "4 août 1789 : la nuit des privilèges",
        "Publié en 2019", "Il est mort le 3 mars 2026.", "3 min de lecture", "Le 3 mars 2026, 14 personnes sont mortes",
        "14 morts", "2025"})
    CHECK_MESSAGE(!asks(is_dateline, line, "fr"), line);
  for (const std::string_view line :
       {"August 4, 2017", "Posted in Sports, Thursday, August 3rd, 2017", "By Jane Doe | 3 Nov 2025",
        "Updated 2 hours ago", "5 Nov 2025 · 3 min read", "15:12 GMT", "Tuesday 14 May 2024 12:30 BST"})
    CHECK_MESSAGE(asks(is_dateline, line, "en"), line);
  for (const std::string_view line : {"May 3, 2019 was a bad day", "The flood of March 17, 2026", "By May 2025",
                                      "On March 3, 2026, the bridge fell."})
    CHECK_MESSAGE(!asks(is_dateline, line, "en"), line);
}

TEST_CASE("bylines") {
  for (const std::string_view line :
       {"Par Jeanne Martin", "Par", "Par Jeanne Martin, correspondante à Londres", "Propos recueillis par Paul Durand"})
    CHECK_MESSAGE(asks(is_byline, line, "fr"), line);
  for (const std::string_view line : {"Par ici la sortie", "Par ailleurs, le pont est fermé.", "Jeanne Martin",
                                      "Par Toutatis !", "Par 12 voix contre 3"})
    CHECK_MESSAGE(!asks(is_byline, line, "fr"), line);
  CHECK(asks(is_byline, "By Jane Doe in London", "en"));
  CHECK_FALSE(asks(is_byline, "By Monday, 12 were dead", "en"));
}
