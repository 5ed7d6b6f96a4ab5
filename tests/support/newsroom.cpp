#include "support/newsroom.h"

#include <array>

namespace recoupe::test {
namespace {

// What an article may say of an event, {n} being its figure, and what stands around: none says anything untrue of {n}.
struct Event {
  std::array<std::string_view, 3> french, english;
  std::uint32_t least, most;
};

constexpr std::array<Event, 6> events = {{
    {{"La crue de l'Orvanne a fait {n} morts.", "Les autorités comptent {n} morts après la crue de l'Orvanne.",
      "Selon la préfecture, {n} personnes sont mortes dans la crue de l'Orvanne."},
     {"The Orvanne flood killed {n} people.", "Officials put the death toll of the Orvanne flood at {n}.",
      "In all {n} people died in the Orvanne flood, the prefecture said."},
     4,
     90},
    {{"Verlanne a dégagé un bénéfice net de {n} millions d'euros en 2025.",
      "Le bénéfice net de Verlanne a atteint {n} millions d'euros en 2025.",
      "En 2025, Verlanne a fait un bénéfice net de {n} millions d'euros."},
     {"Verlanne made a net profit of {n} million euros in 2025.",
      "Net profit at Verlanne reached {n} million euros in 2025.",
      "In 2025 Verlanne reported a net profit of {n} million euros."},
     101,
     990},
    {{"Solvène va supprimer {n} emplois en Europe.", "Le groupe Solvène supprimera {n} emplois.",
      "{n} emplois seront supprimés chez Solvène."},
     {"Solvène is to cut {n} jobs in Europe.", "The group Solvène will cut {n} jobs.", "Solvène is cutting {n} jobs."},
     1200,
     48000},
    {{"L'inflation a ralenti à {n} % en février.", "En février, l'inflation est revenue à {n} %.",
      "Les prix ont augmenté de {n} % sur un an en février."},
     {"Inflation slowed to {n} percent in February.", "In February inflation came down to {n}%.",
      "Prices rose by {n} percent in the year to February."},
     2,
     12},
    {{"Le pont de Brémont coûtera 115 millions de dollars (100 millions d'euros), soit {n} euros par habitant.",
      "« Nous n'avons jamais vu une eau si haute en ville », a dit le maire de {n} habitants.",
      "Oakridge rachète Pellworth pour {n} milliards de dollars."},
     {"The Brémont bridge will cost $115 million (100 million euros).",
      "\"We have never seen the water so high in town\", said the mayor of {n} residents.",
      "Oakridge is buying Pellworth for {n} billion dollars."},
     2,
     400},
    {{"Lundi 16 mars 2026, {n} foyers étaient sans électricité à Valmerle.",
      "À Valmerle, {n} foyers sont privés d'électricité depuis mardi.",
      "Près de {n} foyers restent sans électricité à Valmerle."},
     {"On Monday, March 16, 2026, {n} homes were without power in Valmerle.",
      "In Valmerle {n} homes have been without power since Tuesday.",
      "Some {n} homes remain without power in Valmerle."},
     1100,
     98000},
}};

// What copy carries besides: emoji before a figure shift UTF-16 against bytes, blank lines and breaks shift sentences.
constexpr std::array<std::string_view, 8> seams = {" ", " ", "\n", "\n\n", "\r\n", " 🌊 ", " – ", "\xC2\x85"};
constexpr std::array<std::string_view, 4> papers = {"Le Courrier", "The Northgate Post", "Ouest Matin", "Tideway News"};

std::string told(std::string_view pattern, const std::string& figure) {
  std::string out(pattern);
  for (std::size_t at; (at = out.find("{n}")) != std::string::npos;) out.replace(at, 3, figure);
  return out;
}

}  // namespace

std::uint32_t Dice::roll(std::uint32_t sides) {
  state_ ^= state_ << 13, state_ ^= state_ >> 17, state_ ^= state_ << 5;
  return state_ % sides;
}

std::string printed(std::uint32_t number, std::string_view language, Dice& dice) {
  constexpr std::array<std::string_view, 3> spaces = {" ", "\xC2\xA0", "\xE2\x80\xAF"};
  const std::string_view separator = language == "fr" ? spaces[dice.roll(3)] : std::string_view(",");
  std::string out = std::to_string(number);
  for (std::size_t end = out.size(); end > 3;) out.insert(end -= 3, separator);
  return out;
}

std::vector<Article> made_story(std::uint32_t seed) {
  Dice dice(seed);
  std::array<std::uint32_t, events.size()> figures{};
  for (std::size_t e = 0; e < events.size(); ++e)
    figures[e] = events[e].least + dice.roll(events[e].most - events[e].least);
  std::vector<Article> story(2 + dice.roll(4));
  for (std::size_t i = 0; i < story.size(); ++i) {
    Article& article = story[i];
    const std::string language = dice.roll(2) == 0 ? "fr" : "en";
    article.id = std::string(1, static_cast<char>('a' + i));
    article.language = language;
    article.publisher = std::string(papers[i % papers.size()]) + (i < papers.size() ? "" : " 2");
    article.title = "";
    article.published = day_from({2026, 3, 17}) + static_cast<int>(dice.roll(3));
    const std::size_t first = dice.roll(events.size());
    const std::size_t count = 2 + dice.roll(events.size() - 1);
    for (std::size_t k = 0; k < count && k < events.size(); ++k) {
      const std::size_t e = (first + k) % events.size();
      // One paper in five has it from elsewhere, or wrong.
      std::uint32_t figure = figures[e];
      if (dice.roll(5) == 0) figure += 1 + dice.roll(figure);
      const auto& patterns = language == "fr" ? events[e].french : events[e].english;
      if (k > 0) article.text += seams[dice.roll(seams.size())];
      article.text += told(patterns[dice.roll(3)], printed(figure, language, dice));
    }
  }
  return story;
}

}  // namespace recoupe::test
