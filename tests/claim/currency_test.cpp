// Whose dollar an article counts in.
#include "claim/currency.h"

#include <doctest/doctest.h>

#include <string>

#include "support/figures.h"

using namespace recoupe;

namespace {

// "USD", "USD?" when left open; of the first amount.
std::string currency(const char* text, const char* language) {
  const auto r = test::reading_of(text, language);
  for (const Mention& m : r->mentions)
    if (m.kind == Kind::money) return std::string(m.unit) + (m.open_currency ? "?" : "");
  return "none";
}

}  // namespace

TEST_CASE("a dollar alone is the United States'") {
  CHECK(currency("The deal is worth $38 billion.", "en") == "USD");
  CHECK(currency("Le contrat vaut 38 milliards de dollars.", "fr") == "USD");
  CHECK(currency("Amazon, in Seattle, will pay $38 billion.", "en") == "USD");
}

TEST_CASE("a place of another dollar leaves it open, wherever the article names it") {
  CHECK(currency("The house in Toronto cost $2 million.", "en") == "USD?");
  CHECK(currency("La maison, à Montréal, a coûté 2 millions de dollars.", "fr") == "USD?");
  CHECK(currency("The mine sold for $2 billion. It lies in Australia.", "en") == "USD?");
  CHECK(currency("Le Canada investit 2 milliards de dollars.", "fr") == "USD?");
  CHECK(currency("Hong Kong will spend $2 billion on housing.", "en") == "USD?");
}

TEST_CASE("a dollar that is named stays what it is") {
  CHECK(currency("Canada will spend C$2 billion on housing.", "en") == "CAD");
  CHECK(currency("Le Canada investit 2 milliards de dollars canadiens.", "fr") == "CAD");
  CHECK(currency("Canada will get US$2 billion.", "en") == "USD");
  CHECK(currency("L'Australie achète pour 2 milliards de dollars américains de sous-marins.", "fr") == "USD");
}

TEST_CASE("no place opens another currency") {
  CHECK(currency("Le Canada reçoit 2 milliards d'euros.", "fr") == "EUR");
  CHECK(currency("Toronto was paid £2 million.", "en") == "GBP");
}

TEST_CASE("francs alone are French, and a named place's where one is named") {
  CHECK(currency("Le pont avait coûté 3 millions de francs.", "fr") == "FRF?");
  CHECK(currency("À Genève, le loyer atteint 3 000 francs.", "fr") == "CHF");
  CHECK(currency("À Dakar, le sac coûte 20 000 francs.", "fr") == "XOF");
  CHECK(currency("À Dakar comme à Genève, on compte en francs : 20 000 francs ici.", "fr") == "FRF?");
  CHECK(currency("À Dakar, le sac coûte 20 000 francs suisses.", "fr") == "CHF");
}

TEST_CASE("figures without money are left alone") {
  std::vector<Mention> mentions(2);
  settle_currencies({}, {}, mentions);
  CHECK(!mentions[0].open_currency);
  mentions[0].open_currency = true, mentions[0].unit = "USD";
  Name canada;
  canada.canonical = "Canada", canada.type = NameType::place;
  settle_currencies({}, {canada}, mentions);
  CHECK(mentions[0].open_currency);
  CHECK(!mentions[1].open_currency);
  settle_currencies({}, {}, mentions);
  CHECK(!mentions[0].open_currency);
}

TEST_CASE("pesos are those of the one country that the article names") {
  CHECK(currency("Manila will spend 2 billion pesos on the victims.", "en") == "PHP");
  CHECK(currency("L'Argentine dépensera 2 milliards de pesos.", "fr") == "ARS");
  CHECK(currency("The loan is worth 2 billion pesos.", "en") == "MXN?");
  CHECK(currency("Chile lent Argentina 2 billion pesos.", "en") == "MXN?");
}
