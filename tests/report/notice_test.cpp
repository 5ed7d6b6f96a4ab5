#include "report/notice.h"

#include <doctest/doctest.h>

#include "support/reports.h"

using namespace recoupe;

TEST_CASE("an article with all it needs has no notice; one without a date is told which checks need it") {
  const auto reading = recoupe::test::reading_of("a", "[38 milliards]");
  CHECK(notices_of(*reading, Phrases::of("en")).empty());
  reading->article.published.reset();
  const auto notices = notices_of(*reading, Phrases::of("en"));
  REQUIRE(notices.size() == 1);
  CHECK(notices[0].code == "noDate");
  CHECK(notices[0].message.find("conversions") != std::string::npos);
}
