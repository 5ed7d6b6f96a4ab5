// Texts that want to break the checker or to fool its reader. Whatever comes in, the figures that a reader can read are
// read, every span holds, and what is not what it looks like is flagged in both languages.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "desk.h"
#include "inspect/figure.h"
#include "report/door.h"
#include "report/html.h"
#include "report/notice.h"
#include "report/text.h"
#include "support/invariants.h"

using namespace recoupe;

namespace {

Report read_text(std::string text, const std::string& title = "", const std::string& language = "fr") {
  Desk desk;
  Article article;
  article.id = "a", article.text = std::move(text), article.title = title, article.language = language;
  article.published = day_from({2026, 3, 18});
  desk.add(std::move(article));
  return desk.read("a");
}

// The printed value of each figure.
std::vector<double> values_of(const Report& report) {
  std::vector<double> out;
  for (const Mention& mention : report.documents[0]->mentions) out.push_back(to_double(mention.low));
  return out;
}

std::string notice_of(const Report& report, std::string_view code, std::string_view language = "en") {
  for (const Notice& notice : notices_of(*report.documents[0], Phrases::of(language)))
    if (notice.code == code) return notice.message;
  return {};
}

bool holds(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

std::string utf8(char32_t c) {
  if (c < 0x80) return {static_cast<char>(c)};
  std::string tail;
  const char32_t most[] = {0x20, 0x10, 0x08};  // what the first byte has room for, by the bytes after it
  std::size_t length = 0;
  do {
    tail.insert(tail.begin(), static_cast<char>(0x80 | (c & 0x3F)));
    c >>= 6;
  } while (c >= most[length++]);
  return static_cast<char>(((0xF00 >> (length + 1)) & 0xFF) | c) + tail;
}

}  // namespace

TEST_SUITE_BEGIN("hostile");

TEST_CASE("a character of any plane beside a figure leaves the figure as it is") {
  CHECK(utf8(0xE9) == "é");
  CHECK(utf8(0x1F30A) == "🌊");
  for (char32_t plane = 0; plane <= 16; ++plane)
    for (char32_t at : {0x0,    0x1,    0x2FF,  0x300,  0x488,  0x5D0,  0x660,  0x1F00, 0x2010, 0x2028, 0x2060,
                        0x3000, 0x4E00, 0xAC00, 0xE000, 0xF300, 0xF900, 0xFEFF, 0xFF21, 0xFFFD, 0xFFFE, 0xFFFF}) {
      const char32_t c = plane * 0x10000 + at;
      CAPTURE(static_cast<std::uint32_t>(c));
      const Report report = read_text("Le bilan est de 12 morts. " + utf8(c) + " On compte 340 maisons détruites.");
      CHECK(test::broken_in(report) == "");
      CHECK(test::broken_in_json(report) == "");
      CHECK(values_of(report) == std::vector<double>{12, 340});
    }
}

TEST_CASE("a figure split by an invisible character is read, and flagged in both languages") {
  for (const char* hidden :
       {"\xE2\x80\x8B", "\xE2\x81\xA0", "\xEF\xBB\xBF", "\xC2\xAD", "\xE2\x80\x8D", "\xE2\x80\xAA"}) {
    const Report report = read_text(std::string("La crue a fait 1") + hidden + "2 morts et 30 blessés.");
    CHECK(values_of(report) == std::vector<double>{12, 30});
    CHECK(holds(notice_of(report, "hiddenCharacters", "en"), ": 1, the first “12 morts”"));
    CHECK(holds(notice_of(report, "hiddenCharacters", "fr"), " : 1, le premier « 12 morts »"));
  }
  CHECK(notice_of(read_text("La crue a fait 12 morts."), "hiddenCharacters") == "");
  CHECK(notice_of(read_text("La cru\xC2\xAD"
                            "e 👨\xE2\x80\x8D👩 a fait 12 morts."),
                  "hiddenCharacters") == "");
}

TEST_CASE("a figure that a bidi override shows backwards is flagged") {
  const Report report = read_text(
      "La crue a fait \xE2\x80\xAE"
      "21\xE2\x80\xAC morts. On compte 30 blessés.");
  CHECK(values_of(report) == std::vector<double>{21, 30});
  CHECK(holds(notice_of(report, "hiddenCharacters"), ": 1, the first “21"));
}

TEST_CASE("digits of another script and letters that pass for digits are flagged") {
  for (const char* number : {"١٢", "１２", "𝟏𝟐", "१२", "1O0", "2o26", "1О0"}) {
    CAPTURE(number);
    const Report report = read_text(std::string("La crue a fait ") + number + " morts et 30 blessés.");
    CHECK(test::broken_in(report) == "");
    CHECK(holds(notice_of(report, "otherDigits", "en"), ": 1, the first “"));
    CHECK(holds(notice_of(report, "otherDigits", "fr"), " : 1, le premier « "));
  }
  for (const char* clean : {"Il a bu 5l d'eau.", "À 12h30, 3 km.", "Le CO2 et l'A320.", "10⁹ et ½", "Le 1er mai 2025."})
    CHECK(notice_of(read_text(clean), "otherDigits") == "");
}

TEST_CASE("a lone surrogate in JSON is refused with a reason, a pair is read") {
  Desk desk;
  for (const char* half : {"\\ud800", "\\udc00", "\\ud800x", "\\udc00\\ud800"}) {
    const std::string answer =
        add_json(desk, R"({"id": "a", "text": "12 morts )" + std::string(half) + "\"}", "{}", Offsets::utf16);
    CHECK_MESSAGE(holds(answer, R"("code":"badJson")"), answer);
  }
  CHECK(desk.size() == 0);
  CHECK(holds(add_json(desk, R"({"id": "a", "text": "\ud83c\udf0a 12 morts"})", "{}", Offsets::utf16), R"("begin":3)"));
}

TEST_CASE("NUL and other control characters end nothing") {
  for (const char control : {'\0', '\x01', '\x07', '\x1B', '\x7F', '\x0B', '\x0C'}) {
    const Report report = read_text(std::string("La crue a fait 12 morts. ") + control + " On compte 340 maisons.");
    CHECK(test::broken_in(report) == "");
    CHECK(test::broken_in_json(report) == "");
    CHECK(values_of(report) == std::vector<double>{12, 340});
  }
}

TEST_CASE("UTF-8 cut short or malformed keeps its figures and its spans, and is named") {
  for (const char* broken : {"\xE2\x80", "\xF0\x9F\x8C", "\xC3", "\xFF\xFE", "\xC0\xAF", "\xED\xA0\x80",
                             "\xF4\x90\x80\x80", "\x80\x80\x80", "\xF8\x88\x80\x80\x80"}) {
    for (const std::string& text :
         {"La crue a fait 12 morts. " + std::string(broken), std::string(broken) + " 12 morts.",
          "Il y a " + std::string(broken) + " 12 morts."}) {
      const Report report = read_text(text);
      CHECK(test::broken_in(report) == "");
      CHECK(test::broken_in_json(report) == "");
      CHECK(values_of(report) == std::vector<double>{12});
      CHECK(holds(notice_of(report, "notUtf8"), "not UTF-8"));
    }
  }
}

TEST_CASE("every kind of line break breaks lines") {
  for (const char* line : {"\n", "\r", "\r\n", "\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"}) {
    const std::string blank = std::string(line) + line;
    const Report report =
        read_text("Crue de l'Orvanne" + blank + "La crue a fait 12 morts" + blank + "30 maisons sont détruites");
    CHECK(values_of(report) == std::vector<double>{12, 30});
    CHECK(report.documents[0]->text.sentences.size() == 3);
  }
}

TEST_CASE("marks heaped on letters and digits") {
  std::string heap = "e";
  for (int i = 0; i < 2000; ++i) heap += "\xCC\x81";
  const Report report = read_text("La crue a fait 12 morts, " + heap + " et 30 blesse\xCC\x81s.");
  CHECK(values_of(report) == std::vector<double>{12, 30});
  CHECK(test::broken_in(report) == "");
}

TEST_CASE("a text beyond the limit is cut between characters, and both are said") {
  std::string text = "La crue a fait 12 morts.";
  text.resize(longest_text - 1, '\n');
  text += "é 30 blessés.";
  const Report report = read_text(text);
  CHECK(report.documents[0]->article.text.size() == longest_text - 1);
  CHECK(report.documents[0]->bytes_cut == 15);
  CHECK(values_of(report) == std::vector<double>{12});
  CHECK(holds(notice_of(report, "tooLong", "en"), "16 MB"));
  CHECK(holds(notice_of(report, "tooLong", "fr"), "16 Mo"));
}

TEST_CASE("figures beyond the limit are counted as left, and said") {
  std::string text;
  // Each its own noun: figures of one thing would be compared, all with all.
  for (std::size_t i = 0; i < most_figures + 500; ++i) {
    std::string noun = "zibas";
    for (std::size_t rest = i; rest > 0; rest /= 20) noun.insert(3, 1, "bcdfghjklmnpqrstvwxz"[rest % 20]);
    text += "Il a vu " + std::to_string(1000 + i) + " " + noun + ". ";
  }
  const Report report = read_text(text);
  CHECK(report.documents[0]->mentions.size() == most_figures);
  CHECK(report.documents[0]->figures == most_figures + 500);
  CHECK(report.documents[0]->understood == most_figures);
  CHECK(holds(notice_of(report, "tooManyFigures"), "10000 figures: those are checked, "));
  CHECK(holds(notice_of(report, "tooManyFigures", "fr"), "10000 chiffres"));
}

TEST_CASE(
    "a sentence of more figures than anybody writes is read and compared, nothing is worked out in it, and that is "
    "said") {
  std::string text = "Il faut 3 millions d'euros et 4 millions d'euros, soit 8 millions d'euros au total";
  for (std::size_t i = 0; i < most_figures_together; ++i)
    text += ", puis " + std::to_string(i + 20) + " millions d'euros";
  const Report report = read_text(text + ".\n\nOn attend 5 camions et 6 camions, soit 12 camions au total.");
  CHECK(report.documents[0]->mentions.size() == most_figures_together + 6);
  REQUIRE(report.findings.size() == 1);
  CHECK(report.findings[0].sides.front().document == 0);
  CHECK(slice(report.documents[0]->article.text, report.findings[0].sides.back().span) == "12 camions");
  CHECK(holds(notice_of(report, "crowded", "en"), "more than 200 figures: 1."));
  CHECK(holds(notice_of(report, "crowded", "fr"), "plus de 200 chiffres : 1."));
  CHECK(notice_of(read_text("Il faut 3 millions d'euros."), "crowded") == "");
}

TEST_CASE("what a terminal obeys and what markup obeys is shown, not obeyed") {
  const std::string escape = "\x1B]0;owned\x07\x1B[31m",
                    markup = "<script>alert(1)</script><img src=x onerror=alert(1)>";
  const Report report = read_text("Il y a 31 février 2026 " + escape + markup + ".", escape + markup +
                                                                                         "\xE2\x80\xAE"
                                                                                         "fr");
  const std::string text = report_text(report, Phrases::of("fr")), html = report_html(report, Phrases::of("fr"));
  CHECK(holds(text, "␛]0;owned␇␛[31m"));
  for (const std::string& out : {text, html})
    for (const char* obeyed : {"\x1B", "\x07", "\xE2\x80\xAE"}) CHECK(!holds(out, obeyed));
  CHECK(holds(html, "&lt;script&gt;"));
  CHECK(!holds(html, "<script"));
  CHECK(!holds(html, "<img"));
}

TEST_SUITE_END();
