#include "cli/commands.h"

#include <doctest/doctest.h>

using namespace recoupe::cli;

// What the commands print is tested from outside, in main_test.cpp.
TEST_CASE("a request for what is not there fails with status 2") {
  Request request;
  request.articles = {"no-such-file.txt"};
  CHECK(read(request) == failed);
  CHECK(check(request) == failed);
  request.story = "no-such-story.json";
  CHECK(compare(request) == failed);
  request.rates = "no-such-rates.csv";
  CHECK(read(request) == failed);
}
