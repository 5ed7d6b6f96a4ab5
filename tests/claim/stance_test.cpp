// Statuses and sources of figures, in French and English: the case files, and the example of every row of the tables
// behind them.
#include "claim/stance.h"

#include <doctest/doctest.h>

#include "support/marked.h"

using namespace recoupe;
using namespace recoupe::test;

namespace {

constexpr std::string_view statuses[] = {"stated", "reported", "rumoured", "planned", "projected", "denied", "opinion"};

/// "rumoured by Reuters"; the source only where there is one.
std::string told(const Stance& stance, const Text& text) {
  std::string out(statuses[static_cast<std::size_t>(stance.status)]);
  if (!stance.source.empty()) out += " by " + std::string(slice(text.bytes, stance.source));
  return out;
}

/// An expectation without "by" leaves the source open; "time" at its end is for Marked.
bool holds(const std::string& got, std::string wanted) {
  if (wanted.ends_with(" time")) wanted.resize(wanted.size() - 5);
  if (wanted.ends_with(" by nobody")) return got + " by nobody" == wanted;
  if (wanted.starts_with("by ")) {
    const auto by = got.find(" by ");
    return (by == std::string::npos ? "by nobody" : got.substr(by + 1)) == wanted;
  }
  if (wanted.find(" by ") != std::string::npos) return got == wanted;
  return got.substr(0, got.find(" by ")) == wanted;
}

void run(const Case& c, std::string_view language) {
  const Marked marked(c, language);
  const auto stances = find_stances(marked.text, marked.mentions, marked.names, marked.quotes);
  REQUIRE(stances.size() == marked.mentions.size());
  bool all = stances.size() == c.expectations.size();
  std::string got;
  for (std::size_t i = 0; i < stances.size() && i < c.expectations.size(); ++i) {
    const std::string said = told(stances[i], marked.text);
    got += (i ? " | " : "") + said;
    all = all && holds(said, c.expectations[i]);
  }
  if (c.known_gap) return report_gap(c, all);
  CHECK_MESSAGE(all, c.where() << "\n  got: " << got);
}

}  // namespace

TEST_CASE("stances of figures") {
  for (const char* file : {"claim/stance_fr.cases", "claim/stance_en.cases"})
    for (const Case& c : cases_of(file)) run(c, language_of(c));
}

TEST_CASE("every row of stance.tsv, endings.tsv and attribution.tsv does what its example says") {
  for (const std::string_view language : Lexicon::languages())
    for (const Table table : {Table::stance, Table::ending, Table::attribution})
      for (const Row* row : Lexicon::of(language).rows(table)) {
        CAPTURE(std::string(row->form));
        run(case_from_example(row->example), language);
      }
}

TEST_CASE("any bytes have stances") { CHECK(find_stances(tokenize("", Lexicon::of("fr")), {}, {}, {}).empty()); }
