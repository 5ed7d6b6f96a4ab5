// Pages as they are pasted, each line with its part: tests/text/pages/*.page.
//
//   T|headline   h|heading   b|body   d|date line   -|furniture   |an empty line   ?b|a known gap: it should be body
#include "text/furniture.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "lang/tables.h"
#include "support/cases.h"
#include "text/metadata.h"
#include "text/segment.h"
#include "text/tokenize.h"

using namespace recoupe;

namespace {

constexpr std::string_view letters = "Thbd-";  // in the order of Part

struct PageLine {
  std::string words;
  Span span;
  char part = ' ';
  bool gap = false;
};
struct PageFile {
  std::string name, text;
  std::vector<PageLine> lines;
};

std::vector<PageFile> pages() {
  std::vector<PageFile> out;
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(std::string(RECOUPE_TESTS) + "/text/pages"))
    paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  for (const auto& path : paths) {
    PageFile page;
    page.name = path.filename().string();
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
      const auto bar = line.find('|');
      REQUIRE_MESSAGE((bar != std::string::npos && bar <= 2),
                      page.name << ": a line starts with its part and a bar: " << line);
      PageLine added;
      added.words = line.substr(bar + 1);
      added.gap = bar == 2;
      if (bar > 0) added.part = line[bar - 1];
      added.span.begin = static_cast<std::uint32_t>(page.text.size());
      page.text += added.words;
      added.span.end = static_cast<std::uint32_t>(page.text.size());
      page.text += '\n';
      if (added.part != ' ') page.lines.push_back(added);
    }
    out.push_back(page);
  }
  return out;
}

Text read(const std::string& bytes, const std::vector<Span>& restored = {}) {
  Text text = tokenize(bytes, Lexicon::of(guess_language(bytes)));
  segment(text);
  mark_furniture(text, restored);
  return text;
}

char letter_of(const Sentence& sentence) { return letters[static_cast<std::size_t>(sentence.part)]; }

}  // namespace

TEST_CASE("each line of a page has its part") {
  for (const PageFile& page : pages()) {
    const Text text = read(page.text);
    for (const PageLine& line : page.lines) {
      std::string found;
      for (const Sentence& sentence : text.sentences)
        if (text.span_of(sentence.begin, sentence.end).overlaps(line.span) &&
            (found.empty() || found.back() != letter_of(sentence)))
          found += letter_of(sentence);
      // The article's first line can have a date line glued before it.
      if (found == "db" && line.part == 'b') found = "b";
      test::Case known;
      known.file = page.name, known.text = line.words;
      if (line.gap) {
        test::report_gap(known, found == std::string(1, line.part));
      } else {
        CHECK_MESSAGE(found == std::string(1, line.part),
                      page.name << ": " << line.words << " is " << found << ", not " << line.part);
      }
    }
  }
}

TEST_CASE("phrases of the tables set their examples aside") {
  for (const std::string_view language : Lexicon::languages()) {
    const Lexicon& lexicon = Lexicon::of(language);
    for (const Row* row : lexicon.rows(Table::furniture)) {
      const bool alone =
          is(*row, Table::furniture, FurnitureRole::item) || is(*row, Table::furniture, FurnitureRole::line) ||
          is(*row, Table::furniture, FurnitureRole::start) || is(*row, Table::furniture, FurnitureRole::anywhere) ||
          is(*row, Table::furniture, FurnitureRole::section) || is(*row, Table::furniture, FurnitureRole::byline);
      if (!alone) continue;
      const test::Case example = test::case_from_example(row->example);
      Text text = tokenize(example.text, lexicon);
      segment(text);
      mark_furniture(text, {});
      for (const Sentence& sentence : text.sentences)
        CHECK_MESSAGE(letter_of(sentence) == '-', language << ": " << row->example);
    }
  }
}

TEST_CASE("what the reader puts back is body") {
  const std::string page =
      "Accueil | Monde | Sports\n\nLe maire a démissionné lundi, a annoncé la préfecture de la région dans un "
      "communiqué.\n";
  CHECK(read(page).sentences.front().part == Part::furniture);
  CHECK(read(page, {{2, 4}}).sentences.front().part == Part::body);
  CHECK(read(page, {{40, 44}}).sentences.front().part == Part::furniture);
}

TEST_CASE("neighbours in the furniture are one span") {
  const std::string page =
      "Accueil | Monde | Sports\nPublicité\n\nLe maire a démissionné lundi, a annoncé la préfecture de la région dans "
      "un communiqué.\n\nPublicité\n";
  const Text text = read(page);
  const auto spans = furniture_spans(text);
  REQUIRE(spans.size() == 2);
  CHECK(slice(page, spans[0]) == "Accueil | Monde | Sports\nPublicité");
  CHECK(slice(page, spans[1]) == "Publicité");
}

TEST_CASE("any bytes have parts") {
  for (const std::string& bytes :
       {std::string(), std::string("\n\n"), std::string("|||"), std::string("\xff\xfe«"), std::string("•"),
        std::string(". . ."), std::string("Par"), std::string("\0\0", 2), std::string("("), std::string(300, '|')})
    CHECK(read(bytes).sentence_of.size() == read(bytes).tokens.size());
}
