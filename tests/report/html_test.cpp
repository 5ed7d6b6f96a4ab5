#include "report/html.h"

#include <doctest/doctest.h>

#include "support/reports.h"

using namespace recoupe;
using recoupe::test::reading_of;
using recoupe::test::report_of;

TEST_CASE("the page is inert: every word of an article is escaped, nothing runs or loads") {
  const auto a = reading_of("<script>alert(1)</script>", "<img src=x onerror=\"y\"> & '[38 milliards]'");
  a->article.publisher = "\"><b>";
  a->article.language = "fr\" onclick=\"z";
  const std::string page = report_html(report_of({a, reading_of("b", "[38 milliards]")}, {}), Phrases::of("fr"));
  for (const char* raw : {"<script", "<img", "<b>", "onclick=\"z", "href=", "src=\"", "url("})
    CHECK_MESSAGE(page.find(raw) == std::string::npos, raw);
  CHECK(page.find("default-src 'none'") != std::string::npos);
  CHECK(page.find("<html lang=\"fr\">") != std::string::npos);
  CHECK(page.find("<mark>38 milliards</mark>") != std::string::npos);
  CHECK(page.find("&lt;img src=x onerror=&quot;y&quot;&gt; &amp; &#39;") != std::string::npos);
  CHECK(page.ends_with("</html>\n"));
}

TEST_CASE("an empty report is a page too") {
  CHECK(report_html({}, Phrases::of("en")).find("Nothing to report.") != std::string::npos);
}
