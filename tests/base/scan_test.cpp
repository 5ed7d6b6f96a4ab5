// A text and its tokens: w(ord), n(umber) or s(ign), with their flags after a slash:
// _ space before · l line start · p paragraph start · C capital · A all capitals · d has a digit · ~ no-break space
// before.
#include "base/scan.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "base/utf8.h"

using namespace recoupe;

namespace {

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  scan(text, tokens);
  return tokens;
}

std::string spaced(std::string_view text) {
  std::string out;
  for (const Token& token : tokens_of(text)) out += (out.empty() ? "" : " ") + std::string(slice(text, token.span));
  return out;
}

std::string dump(std::string_view text) {
  std::string out;
  for (const Token& token : tokens_of(text)) {
    out += out.empty() ? "" : " ";
    out += "wns"[static_cast<int>(token.kind)];
    out += '(' + std::string(slice(text, token.span)) + ')';
    const char letters[] = "_lpCAd~";
    for (int bit = 0; bit < 7; ++bit)
      if (token.flags >> bit & 1) out += letters[bit];
  }
  return out;
}

}  // namespace

TEST_CASE("words, figures and signs") {
  struct {
    std::string_view text, wanted;
  } cases[] = {{"Le pont, fermé.", "Le pont , fermé ."},
               {"l'an d\xE2\x80\x99hier aujourd'hui", "l' an d\xE2\x80\x99 hier aujourd' hui"},
               {"jusqu'au s'il qu'on", "jusqu' au s' il qu' on"},
               {"the firm's isn't they're", "the firm 's isn 't they 're"},
               {"O'Brien James' rock'n'roll", "O' Brien James ' rock' n' roll"},
               {"d'S3 l'T1", "d' S3 l' T1"},
               {"13h00 GB200 T1 3D", "13 h 00 GB200 T1 3 D"},
               {"1.000 32,58 1 400", "1 . 000 32 , 58 1 400"},
               {"€1.2bn 258,38 $ 5%", "€ 1 . 2 bn 258 , 38 $ 5 %"},
               {"quatre-vingt-dix", "quatre - vingt - dix"},
               {"a\xC2\xAD"
                "b 1\xE2\x80\x8B"
                "2",
                "a\xC2\xAD"
                "b 1\xE2\x80\x8B"
                "2"},
               {"'s 't", "'s ' t"},
               {"été", "été"},
               {"", ""},
               {" \n ", ""}};
  for (const auto& c : cases) CHECK_MESSAGE(spaced(c.text) == c.wanted, c.text);
}

TEST_CASE("flags") {
  CHECK(dump("Le PIB a\u00A0T1\n\nFin\r\nx") == "w(Le)lpC w(PIB)_CA w(a)_ w(T1)_Cd~ w(Fin)_lpC w(x)_l");
  CHECK(dump("\n\nA") == "w(A)_lpC");
  CHECK(dump("a \n \n b") == "w(a)lp w(b)_lp");
  CHECK(dump("É.") == "w(É)lpC s(.)");
}

TEST_CASE("a decomposed word is one token, the same as the composed one") {
  const std::string_view decomposed =
      "E\xCC\x81"
      "te\xCC\x81s, E\xCC\x81"
      "TE\xCC\x81";
  const auto tokens = tokens_of(decomposed);
  REQUIRE(tokens.size() == 3);
  CHECK(tokens[0].key == hash_of("étés"));
  CHECK(tokens[0].key == tokens_of("étés")[0].key);
  CHECK(slice(decomposed, tokens[0].span) ==
        "E\xCC\x81"
        "te\xCC\x81s");
  CHECK(tokens[2].is(Token::all_caps));
}

TEST_CASE("keys are those of the folded bytes") {
  for (const std::string_view word :
       {"Milliard", "ÉTAT", "L\xE2\x80\x99", "Œuvre", "GB200", "proﬁt", "İstanbul", "Ω", "12"}) {
    const auto tokens = tokens_of(word);
    REQUIRE(tokens.size() == 1);
    CHECK_MESSAGE(tokens[0].key == hash_of(folded(word)), word);
  }
}

TEST_CASE("any bytes: tokens in order, within the text, never empty") {
  std::mt19937 random(7);
  const std::string_view parts[] = {"a",
                                    "É",
                                    "1",
                                    "'",
                                    "\xE2\x80\x99",
                                    "\xCC\x81",
                                    "\xC3",
                                    "\xFF",
                                    " ",
                                    "\n",
                                    "\xE2\x80\x8B",
                                    ".",
                                    "\xF0\x9F\x98\x80",
                                    "s",
                                    "\0"};
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (int i = 0; i < 20; ++i)
      text += random() % 4 == 0 ? std::string(1, static_cast<char>(random()))
                                : std::string(parts[random() % std::size(parts)]);
    std::uint32_t at = 0;
    for (const Token& token : tokens_of(text)) {
      REQUIRE(token.span.begin >= at);
      REQUIRE(token.span.end > token.span.begin);
      at = token.span.end;
    }
    REQUIRE(at <= text.size());
  }
}

TEST_CASE("a long run of anything takes linear time") {
  for (const std::string_view part :
       {"a", "'", "a'", "1", "1'", "\xCC\x81", "e\xCC\x81", "\xE2\x80\x8B", "\xC3", "'a"}) {
    std::string text;
    while (text.size() < 500'000) text += part;
    CHECK(tokens_of(text).size() <= text.size());
  }
}
