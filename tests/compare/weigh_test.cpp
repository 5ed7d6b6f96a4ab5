// The arithmetic of figures by hand; the vetoes on sentences, since a claim has too many members to build.
#include "compare/weigh.h"

#include <doctest/doctest.h>

#include <string>

#include "support/figures.h"

using namespace recoupe;

namespace {

Mention amount(Decimal value, Kind kind = Kind::money) {
  Mention m;
  m.kind = kind, m.unit = "EUR", m.unit_key = 3;
  m.low = m.high = value, m.interval = as_rounded(value);
  return m;
}

// The evidence between the marked figures of two sentences.
Evidence between(const char* a, const char* b, const char* language = "fr") {
  const test::Case x = test::case_from_example(a), y = test::case_from_example(b);
  static std::shared_ptr<const Reading> ra, rb;  // shared_topic points into what they hold
  ra = test::reading_of(x.text, language), rb = test::reading_of(y.text, language);
  const auto claim_at = [](const Reading& r, Span span) -> const Claim& {
    for (const Claim& claim : r.claims)
      if (r.mentions[claim.mention].span == span) return claim;
    FAIL("no mention in " << r.article.text);
    return r.claims.front();
  };
  REQUIRE(!x.spans.empty());
  REQUIRE(!y.spans.empty());
  const Reading* both[] = {ra.get(), rb.get()};
  return weigh(Namesakes(both), *ra, claim_at(*ra, x.spans[0]), *rb, claim_at(*rb, y.spans[0]));
}

}  // namespace

TEST_CASE("significant digits are those that are no trailing zero") {
  CHECK(significant_digits({222, 0}) == 3);
  CHECK(significant_digits({40000, 0}) == 1);
  CHECK(significant_digits({4, 4}) == 1);
  CHECK(significant_digits({2100, -3}) == 2);
  CHECK(significant_digits({-345, 2}) == 3);
  CHECK(significant_digits({0, 0}) == 0);
}

TEST_CASE("printed alike, whatever the precision and the hedge") {
  Mention about = amount({21, 5});
  about.hedge = Hedge::about;
  CHECK(printed(about, amount({2100000, 0})) == Printed::same);
  CHECK(printed(amount({21, 5}), amount({22, 5})) == Printed::differ);
  Mention day = amount({0, 0}, Kind::date), month = day;
  day.moment = day_moment(day_from({2026, 3, 1})), month.moment = months_moment(2026, 3, 1);
  CHECK(printed(day, day) == Printed::same);
  CHECK(printed(day, month) == Printed::differ);
}

TEST_CASE("a slip is a thousand or a million, digit for digit") {
  CHECK(is_unit_slip(amount({38, 9}), amount({38, 6})));
  CHECK(is_unit_slip(amount({38, 6}), amount({38, 9})));
  CHECK(is_unit_slip(amount({38, 12}), amount({38, 6})));
  CHECK(is_unit_slip(amount({716, 2}), amount({716, -1})));
  CHECK(is_unit_slip(amount({71578, 0}), amount({716, -1})));  // 71 578 rounds to 71,6 thousand
  CHECK(!is_unit_slip(amount({38, 9}), amount({39, 6})));
  CHECK(!is_unit_slip(amount({38, 9}), amount({38, 8})));  // a zero is no scale
  CHECK(!is_unit_slip(amount({38, 9}), amount({38, 9})));
  CHECK(!is_unit_slip(amount({71, 3}), amount({7, 1})));
  CHECK(!is_unit_slip(amount({5, 3}, Kind::percent), amount({5, 0}, Kind::percent)));
  Mention range = amount({38, 9});
  range.high = {40, 9};
  CHECK(!is_unit_slip(range, amount({38, 6})));
}

TEST_CASE("one measure has one kind, one unit, and is a level or a change") {
  const Mention a = amount({38, 9});
  Claim level, up, down;
  level.unit_key = up.unit_key = down.unit_key = 3;
  up.change = Change::up, down.change = Change::down;
  CHECK(same_dimension(a, level, amount({39, 9}), level));
  CHECK(!same_dimension(a, level, amount({39, 9}), up));
  CHECK(!same_dimension(a, up, amount({39, 9}), down));
  CHECK(same_dimension(a, up, amount({39, 9}), up));
  CHECK(same_dimension(a, level, a, up));  // the same figure, told once with a verb
  CHECK(!same_dimension(a, level, amount({39, 9}, Kind::count), level));
  Claim dollars = level;
  dollars.unit_key = 4;
  CHECK(!same_dimension(a, level, a, dollars));
  Mention plain = amount({38, 0}, Kind::plain);
  plain.unit_key = 0;
  CHECK(!same_dimension(plain, level, plain, level));  // two bare numbers
  CHECK(!same_dimension(a, level, amount({0, 0}, Kind::date), level));
}

TEST_CASE("vetoes: another topic, another party, another time, another scope") {
  CHECK(!between("Verlanne a fait un bénéfice net de [412 millions d'euros].",
                 "Verlanne a fait un bénéfice net de [398 millions d'euros].")
             .veto);
  CHECK(between("Verlanne a fait un bénéfice net de [412 millions d'euros].",
                "Verlanne a une dette de [398 millions d'euros].")
            .veto);
  CHECK(between("Verlanne a fait un bénéfice net de [412 millions d'euros].",
                "Kestrane a fait un bénéfice net de [398 millions d'euros].")
            .veto);
  CHECK(between("En 2024, le bénéfice de Verlanne était de [412 millions d'euros].",
                "En 2025, le bénéfice de Verlanne était de [398 millions d'euros].")
            .veto);
  CHECK(between("Il touche un salaire de [12 millions d'euros] par an.",
                "Il touche un salaire de [1,1 million d'euros] par mois.")
            .veto);
  CHECK(between("L'inflation a atteint [2,1 %] en France.", "L'inflation a atteint [2,4 %] dans la zone euro.").veto);
  CHECK(between("Revenue reached [3.1 billion euros] in the second quarter.",
                "Revenue reached [3.2 billion euros] in the third quarter.", "en")
            .veto);
  CHECK(between("It pays a dividend of [2.10 euros] per share.", "It pays a dividend of [2.30 euros] a year.", "en")
            .veto);
}

TEST_CASE("the same value is spared what would veto a different one") {
  const Evidence parties = between("Verlanne a fait un bénéfice net de [412 millions d'euros].",
                                   "Kestrane a fait un bénéfice net de [412 millions d'euros].");
  CHECK(!parties.veto);
  CHECK(parties.names < 0);
}

TEST_CASE("what the evidence keeps as grounds") {
  const Evidence e = between("En 2025, Verlanne a fait un bénéfice ajusté de [412 millions d'euros].",
                             "Le bénéfice ajusté de Verlanne en 2025 : [412 millions d'euros].");
  CHECK(e.shared_topic == "profit");
  CHECK(e.topic_closeness == 2);  // "bénéfice ajusté de Verlanne en 2025 :" is its clause, six tokens off
  CHECK(e.shared_names.size() == 1);
  CHECK(e.same_time);
  REQUIRE(e.shared_scopes.size() == 1);
  CHECK(e.shared_scopes[0] == "adjusted");
  CHECK(!e.scope_gap);
  CHECK(e.score == doctest::Approx(e.value + e.topic + e.names + e.words + e.time + e.scope));
}

TEST_CASE("silence on a scope is no contradiction, but a gap") {
  const Evidence e = between("Verlanne a fait un bénéfice ajusté de [412 millions d'euros].",
                             "Verlanne a fait un bénéfice de [398 millions d'euros].");
  CHECK(!e.veto);
  CHECK(e.scope_gap);
}

TEST_CASE("weighing is blind to the order") {
  constexpr const char* sentences[] = {"Verlanne a fait un bénéfice net de [412 millions d'euros] en 2025.",
                                       "Le bénéfice de Verlanne atteint [398 millions d'euros].",
                                       "La dette de Verlanne est de [2 milliards d'euros].",
                                       "Kestrane a gagné [412 millions d'euros]."};
  for (const char* a : sentences)
    for (const char* b : sentences) {
      const Evidence forth = between(a, b), back = between(b, a);
      CHECK(forth.veto == back.veto);
      CHECK(forth.score == doctest::Approx(back.score));
    }
}

TEST_CASE("digits that changed places, a zero too many") {
  CHECK(between("Le bénéfice de Verlanne est de [412 millions d'euros].",
                "Le bénéfice de Verlanne est de [421 millions d'euros].")
            .typing_slip);
  CHECK(between("Le bénéfice de Verlanne est de [412 millions d'euros].",
                "Le bénéfice de Verlanne est de [4,12 milliards d'euros].")
            .typing_slip);
  CHECK(!between("Le bénéfice de Verlanne est de [412 millions d'euros].",
                 "Le bénéfice de Verlanne est de [413 millions d'euros].")
             .typing_slip);
  CHECK(!between("Le bénéfice de Verlanne est de [412 millions d'euros].",
                 "Le bénéfice de Verlanne est de [412 milliards d'euros].")
             .typing_slip);
}

TEST_CASE("digits that changed places are a slip of two numbers of about one size") {
  const auto of = [](const char* a, const char* b) { return between(a, b, "en"); };
  const Evidence three = of("Norvane carried [186 passengers].", "Norvane carried [168 passengers].");
  CHECK(three.typing_slip);
  CHECK(three.transposed);
  const Evidence two = of("Norvane carried [23 passengers].", "Norvane carried [32 passengers].");
  CHECK(two.typing_slip);
  CHECK(!two.transposed);
  CHECK(of("Norvane carried [1,200 passengers].", "Norvane carried [12,000 passengers].").typing_slip);
  CHECK(!of("Norvane carried [121 passengers].", "Norvane carried [211 passengers].").typing_slip);
  CHECK(!of("Norvane carried [186 passengers].", "Norvane carried [187 passengers].").typing_slip);
}
