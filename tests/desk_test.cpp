// The desk keeps sources by id; what it says depends on them and on nothing else.
#include "desk.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "report/vocabulary.h"
#include "support/pairs.h"

using namespace recoupe;

namespace {

Article article(const std::string& id, const std::string& text, const std::string& day = "2026-02-12",
                const std::string& language = "fr") {
  Article a;
  a.id = id, a.text = text, a.title = "", a.language = language, a.published = day_from_iso(day);
  return a;
}

const Article first = article(
    "first", "Verlanne a dégagé un bénéfice net de 412 millions d'euros en 2025. Le groupe emploie 14 500 personnes.");
const Article second = article(
    "second", "Verlanne made a net profit of 421 million euros in 2025. It employs 14,500 people.", "2026-02-12", "en");
const Article third = article("third",
                              "Le bénéfice net de Verlanne a atteint 412 millions d'euros en 2025. Verlanne verse un "
                              "dividende de 2,10 euros par action.");
const Article fourth = article("fourth",
                               "En 2025, Verlanne a fait un bénéfice net de 412 millions d'euros. Verlanne verse un "
                               "dividende de 2,10 euros par action.");
const Article apart = article(
    "apart", "La tempête a privé d'électricité 90 000 foyers en Bretagne. Un séisme a fait 23 morts au Karsan.");

// Every finding as words, sides by article: whatever the order of the sources, the same set.
std::set<std::string> said(const Report& report) {
  std::set<std::string> out;
  for (const Finding& f : report.findings) {
    std::vector<std::string> sides;
    for (const Side& side : f.sides)
      sides.push_back(report.documents[side.document]->article.id + ":" + std::to_string(side.span.begin) + "-" +
                      std::to_string(side.span.end));
    std::sort(sides.begin(), sides.end());
    std::string line =
        std::string(name_of(f.kind)) + " " + std::string(name_of(f.reason)) + " " + std::string(name_of(f.severity));
    for (const std::string& side : sides) line += " " + side;
    out.insert(line);
  }
  return out;
}

Desk desk_of(const std::vector<Article>& articles) {
  Desk desk;
  for (const Article& a : articles) desk.add(a);
  return desk;
}

int count(const Report& report, FindingKind kind) {
  return static_cast<int>(
      std::count_if(report.findings.begin(), report.findings.end(), [&](const Finding& f) { return f.kind == kind; }));
}

}  // namespace

TEST_CASE("a source is added, found, replaced in its place, removed") {
  Desk desk = desk_of({first, second});
  CHECK(desk.size() == 2);
  REQUIRE(desk.find("first") != nullptr);
  CHECK(desk.find("first")->article.text == first.text);
  CHECK(desk.find("nobody") == nullptr);

  desk.add(article("first", "Rien à signaler."));
  CHECK(desk.size() == 2);
  CHECK(desk.find("first")->article.text == "Rien à signaler.");
  CHECK(desk.compare().documents[0]->article.id == "first");
  CHECK(count(desk.compare(), FindingKind::conflict) == 0);

  CHECK(desk.remove("first"));
  CHECK(!desk.remove("first"));
  CHECK(desk.size() == 1);
  CHECK(desk.compare().documents[0]->article.id == "second");
}

TEST_CASE("replacing a source leaves no trace of the old one") {
  Desk desk = desk_of({first, second});
  const auto before = said(desk.compare());
  desk.add(apart);
  desk.add(article("first", "Autre chose."));
  desk.add(first);
  desk.remove("apart");
  CHECK(said(desk.compare()) == before);
}

TEST_CASE("an empty desk, an unknown source") {
  Desk desk;
  CHECK(desk.compare().documents.empty());
  CHECK(desk.compare().findings.empty());
  CHECK(desk.check("nobody").documents.empty());
  CHECK(desk.read("nobody").documents.empty());
  desk.add(article("empty", ""));
  CHECK(desk.compare().findings.empty());
  CHECK(desk.check("empty").documents.size() == 1);
}

TEST_CASE("the order of the sources changes nothing but order") {
  std::vector<Article> articles = {first, second, third, apart};
  const auto expected = said(desk_of(articles).compare());
  CHECK(!expected.empty());
  std::vector<std::size_t> order = {0, 1, 2, 3};
  while (std::next_permutation(order.begin(), order.end())) {
    std::vector<Article> shuffled;
    for (const std::size_t i : order) shuffled.push_back(articles[i]);
    CHECK(said(desk_of(shuffled).compare()) == expected);
  }
}

TEST_CASE("a source on something else takes no finding away but what one source alone had") {
  const auto without = said(desk_of({first, second, third}).compare());
  const auto with = said(desk_of({first, second, third, apart}).compare());
  for (const std::string& finding : without) CHECK_MESSAGE(with.contains(finding), finding);
  for (const std::string& finding : with)
    if (!without.contains(finding)) CHECK_MESSAGE(finding.starts_with("alone"), finding);
}

TEST_CASE("what a person should look at first comes first, and the same input gives the same order") {
  const Report report = desk_of({first, second, third, apart}).compare();
  for (std::size_t i = 1; i < report.findings.size(); ++i)
    CHECK(report.findings[i - 1].severity >= report.findings[i].severity);
  const Report again = desk_of({first, second, third, apart}).compare();
  REQUIRE(again.findings.size() == report.findings.size());
  for (std::size_t i = 0; i < report.findings.size(); ++i) CHECK(report.findings[i].sides == again.findings[i].sides);
}

TEST_CASE("every side names a document of the report and a mention that stands there") {
  const Report report = desk_of({first, second, third, fourth}).check("first");
  REQUIRE(!report.findings.empty());
  for (const Finding& f : report.findings)
    for (const Side& side : f.sides) {
      REQUIRE(side.document < report.documents.size());
      const Reading& r = *report.documents[side.document];
      if (side.mention == Side::none) continue;
      REQUIRE(side.mention < r.mentions.size());
      CHECK(r.mentions[side.mention].span == side.span);
    }
}

TEST_CASE("a check keeps what the article takes part in, and what it leaves out") {
  const Desk desk = desk_of({first, second, third, fourth, apart});
  const Report report = desk.check("first");
  const auto is_of_first = [&](const Finding& f) {
    return std::any_of(f.sides.begin(), f.sides.end(),
                       [&](const Side& side) { return report.documents[side.document]->article.id == "first"; });
  };
  int missing = 0;
  for (const Finding& f : report.findings) {
    if (f.kind != FindingKind::missing) {
      CHECK(is_of_first(f));
      continue;
    }
    ++missing;
    CHECK(!is_of_first(f));
    REQUIRE(!f.sides.empty());
    CHECK(slice(report.documents[f.sides[0].document]->article.text, f.sides[0].span) == "2,10 euros");
  }
  CHECK(missing == 1);
  const Report of_third = desk.check("third");  // it gives the dividend itself, but not the staff that two others give
  CHECK(count(of_third, FindingKind::missing) == 1);
  for (const Finding& f : of_third.findings)
    if (f.kind == FindingKind::missing)
      CHECK(slice(of_third.documents[f.sides[0].document]->article.text, f.sides[0].span) == "14 500 personnes");
  CHECK(count(desk.compare(), FindingKind::missing) == 0);  // with no article to check, nothing is left out
}

TEST_CASE("what one source says is missing from nobody") {
  CHECK(count(desk_of({first, third}).check("first"), FindingKind::missing) == 0);
}

TEST_CASE("reading all says of each article what reading it alone says") {
  const Desk desk =
      desk_of({first, second, article("sum", "Au total, 12 personnes sont mortes : 5 femmes et 6 hommes.")});
  std::size_t findings = 0;
  for (const char* id : {"first", "second", "sum"}) {
    const Report alone = desk.read(id);
    REQUIRE(alone.documents.size() == 1);
    CHECK(alone.documents[0]->article.id == id);
    findings += alone.findings.size();
  }
  CHECK(desk.read_all().findings.size() == findings);
  CHECK(desk.read_all().documents.size() == 3);
}

TEST_CASE("agreement gathers all that give the figure; copies are not witnesses") {
  const std::string copied =
      "Dans un communiqué publié jeudi matin avant l'ouverture, Verlanne a annoncé un bénéfice net de 412 millions "
      "d'euros pour 2025.";
  const Report independent = desk_of({first, third, fourth}).compare();
  const auto of_profit = [](const Report& report) {
    for (const Finding& f : report.findings)
      if (f.kind == FindingKind::agreement &&
          slice(report.documents[f.sides[0].document]->article.text, f.sides[0].span).starts_with("412"))
        return f;
    return Finding{};
  };
  CHECK(of_profit(independent).sides.size() == 3);
  CHECK(of_profit(independent).witnesses == 3);
  const Report copies = desk_of({first, article("x", copied), article("y", copied)}).compare();
  CHECK(count(copies, FindingKind::copy) >= 1);
  CHECK(of_profit(copies).sides.size() == 3);
  CHECK(of_profit(copies).witnesses == 2);
}

TEST_CASE("a refused agreement of three: what is left agrees, and the two are never in one finding") {
  const Article other = article("other", "Le bénéfice net de Verlanne : 412 millions d'euros en 2025.");
  const Desk desk = desk_of({first, third, other});
  const auto agreements = [&](const std::vector<Refusal>& refusals) {
    std::vector<std::set<std::string>> out;
    const Report report = desk.compare(refusals);
    for (const Finding& f : report.findings) {
      if (f.kind != FindingKind::agreement || f.because.unit != "EUR") continue;
      out.emplace_back();
      for (const Side& side : f.sides) out.back().insert(report.documents[side.document]->article.id);
    }
    return out;
  };
  CHECK(agreements({}) == std::vector<std::set<std::string>>{{"first", "other", "third"}});
  const Refusal refusal = {{"first", {"412 millions d'euros", "", ""}}, {"third", {"412 millions d'euros", "", ""}}};
  const auto left = agreements({refusal});
  CHECK(left.size() == 2);
  for (const auto& documents : left) {
    CHECK(documents.contains("other"));
    CHECK(documents.size() == 2);
  }
}

TEST_CASE("among many sources an article meets those of its story, and the same ones after others came and went") {
  Desk desk = desk_of({first, second, third});
  const auto alone = said(desk.check("first"));
  REQUIRE(alone.size() > 1);
  std::vector<std::string> others;
  for (std::size_t i = 0; i < Desk::most_checked + 50; ++i) {
    const std::string town =
        std::string("B") + static_cast<char>('a' + i % 26) + "l" + static_cast<char>('a' + i / 26) + "mont";
    others.push_back("other" + std::to_string(i));
    desk.add(article(others.back(), "La mairie de " + town + " a recensé " + std::to_string(1001 + i) + " foyers."));
  }
  const Report among = desk.check("first");
  CHECK(said(among) == alone);
  CHECK(among.documents.size() <= Desk::nearest_checked + 1);
  for (const std::string& other : others) desk.remove(other);
  CHECK(said(desk.check("first")) == alone);
}

TEST_CASE("adding a source leaves the readings of the others as they are") {
  Desk desk = desk_of({first, second});
  const Reading* kept = desk.find("first");
  desk.add(third), desk.remove("second"), desk.add(fourth);
  CHECK(desk.find("first") == kept);
}
