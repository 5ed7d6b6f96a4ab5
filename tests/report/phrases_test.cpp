#include "report/phrases.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

using namespace recoupe;

namespace {

// The keys and templates of a table as they stand in the file.
std::multimap<std::string, std::string> rows_of(std::string_view language) {
  std::multimap<std::string, std::string> rows;
  for (const Embedded& table : embedded_tables()) {
    if (table.path != std::string(language) + "/messages.tsv") continue;
    std::string_view rest = table.bytes;
    while (!rest.empty()) {
      const auto end = std::min(rest.find('\n'), rest.size() - 1);
      const std::string line(rest.substr(0, end));
      rest.remove_prefix(end + 1);
      if (line.empty() || line.front() == '#') continue;
      const auto tab = line.find('\t');
      CHECK_MESSAGE((tab != std::string::npos && tab + 1 < line.size()), line);
      rows.emplace(line.substr(0, tab), line.substr(tab + 1));
    }
  }
  return rows;
}

// Keys that a language needs only if its grammar does: words of units, ordinals of days, scales, elisions.
bool is_own(const std::string& key) {
  return key.starts_with("unit.") || key.starts_with("day.") || key.starts_with("scale.") ||
         key.starts_with("topic.") || key == "elided";
}

}  // namespace

TEST_CASE("placeholders are filled and optional parts fall away") {
  const Filling filling[] = {{"who", "L’Écho"}, {"a", "12 morts"}, {"when", ""}};
  CHECK(filled("{who}[ ({when})] donne {a}[, dit {who}].", filling) == "L’Écho donne 12 morts, dit L’Écho.");
  CHECK(filled("{nobody}", filling) == "");
  CHECK(filled("sans rien", filling) == "sans rien");
  CHECK(filled("", filling) == "");
  CHECK(filled("{broken", filling) == "");
  CHECK(filled("[broken {a}", filling) == "broken 12 morts");
}

TEST_CASE("the forms of a word") {
  CHECK(form_of("jour|jours", 0) == "jour");
  CHECK(form_of("jour|jours", 1) == "jours");
  CHECK(form_of("mois", 1) == "mois");
  CHECK(form_of("", 1) == "");
}

TEST_CASE("a language without phrases speaks English") {
  CHECK(Phrases::of("fr").language() == "fr");
  CHECK(Phrases::of("de").language() == "en");
  CHECK(Phrases::of("").language() == "en");
  CHECK(Phrases::of("en").say("no.such.key") == "no.such.key");
}

TEST_CASE("every key stands once, and in every language") {
  std::set<std::string> all;
  for (const auto language : Phrases::languages())
    for (const auto& [key, text] : rows_of(language)) all.insert(key);
  CHECK(all.size() > 150);
  for (const auto language : Phrases::languages()) {
    const auto rows = rows_of(language);
    for (const std::string& key : all)
      if (!is_own(key)) CHECK_MESSAGE(rows.count(key) == 1, language << ": " << key);
  }
}

TEST_CASE("no message judges: neither true, false nor error") {
  for (const auto language : Phrases::languages())
    for (const auto& [key, text] : rows_of(language)) {
      if (key.starts_with("json.") || key.starts_with("kind."))
        continue;  // JSON's own words, and the page's names of the kinds
      for (const char* word : {"true", "false", "error", "erreur", " faux", " vraie"})
        CHECK_MESSAGE(text.find(word) == std::string::npos, language << ": " << key << ": " << text);
    }
}
