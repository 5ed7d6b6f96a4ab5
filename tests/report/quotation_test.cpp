#include "report/quotation.h"

#include <doctest/doctest.h>

#include "base/utf8.h"
#include "support/reports.h"

using namespace recoupe;
using recoupe::test::reading_of;
using recoupe::test::report_of;

TEST_CASE("long sentences are clipped between words, never inside a letter") {
  std::string text;
  for (int i = 0; i < 40; ++i) text += "équipée ";
  const Report report = report_of({reading_of("a", text + "[38 milliards] " + text)}, {});
  for (std::size_t room = 0; room < 120; ++room) {
    const Quotation q = quotation_of(report, report.findings[0].sides[0], room);
    CHECK(q.words == "38 milliards");
    CHECK(is_valid_utf8(q.before));
    CHECK(is_valid_utf8(q.after));
    CHECK(q.before.size() <= room / 2 + 8);
  }
}

TEST_CASE("columns") {
  CHECK(columns_of("é😀") == 3);
  CHECK(columns_of("e\u0301\u200b") == 1);
  CHECK(columns_of("") == 0);
}
