#include "report/writer.h"

#include <doctest/doctest.h>

#include <limits>

using namespace recoupe;

TEST_CASE("commas stand between values and nowhere else") {
  JsonWriter json;
  json.open('{')
      .key("a")
      .open('[')
      .integer(1)
      .open('[')
      .close(']')
      .text("x")
      .close(']')
      .key("b")
      .null()
      .key("c")
      .boolean(true)
      .close('}');
  CHECK(json.json() == R"({"a":[1,[],"x"],"b":null,"c":true})");
}

TEST_CASE("text is escaped, and what is no UTF-8 is replaced") {
  JsonWriter json;
  json.text("\"é\"\\\n\x01 😀 \xE9\xF0\x9F");
  CHECK(json.json() == "\"\\\"é\\\"\\\\\\n\\u0001 😀 \xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
}

TEST_CASE("a bracket or a colon at the end of a text is no bracket") {
  JsonWriter json;
  json.open('[').text("[").text(":").text("{").close(']');
  CHECK(json.json() == R"(["[",":","{"])");
}

TEST_CASE("decimals are printed with all their digits and no exponent") {
  const auto printed = [](Decimal d) { return JsonWriter().number(d).json(); };
  CHECK(printed({38, 9}) == "38000000000");
  CHECK(printed({25838, -2}) == "258.38");
  CHECK(printed({580, -2}) == "5.8");
  CHECK(printed({-5, -1}) == "-0.5");
  CHECK(printed({0, 9}) == "0");
  CHECK(printed({1, 300}) == "1e+300");  // no figure, yet JSON
}

TEST_CASE("doubles read back the same, whole ones without a point") {
  const auto printed = [](double d) { return JsonWriter().number(d).json(); };
  CHECK(printed(38e9) == "38000000000");
  CHECK(printed(-7) == "-7");
  CHECK(printed(0.1) == "0.1");
  CHECK(printed(1.1514) == "1.1514");
  CHECK(printed(std::numeric_limits<double>::infinity()) == "null");
  CHECK(printed(std::numeric_limits<double>::quiet_NaN()) == "null");
}
