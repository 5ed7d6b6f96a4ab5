#include "report/syntax.h"

#include <doctest/doctest.h>

#include <string>

using namespace recoupe;

TEST_CASE("JSON is a tree, or a failure that names its line") {
  const auto tree = parsed(R"({"a": [1, 2.5, "é"]})", Phrases::of("en"));
  REQUIRE(tree);
  CHECK(tree.value()["a"][1] == 2.5);
  const auto broken = parsed("{\n\"a\": 1,\n]", Phrases::of("en"));
  REQUIRE(!broken);
  CHECK(broken.error().code == "badJson");
  CHECK(broken.error().line == 3);
  CHECK(!parsed(std::string(100'000, '['), Phrases::of("fr")));
}
