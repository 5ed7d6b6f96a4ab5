// Case files: text with [marked] spans, and what is expected of them on the lines below.
//
//   La rivière a monté de [3,5 mètres].        a line of text; brackets mark spans and are no part of the text
//     = measure [3.45, 3.55) m                 one expectation a span, in order, indented
//   Il avait mille raisons de se taire.        no span: nothing may be found
//   ? [Une demi-douzaine de bateaux] a coulé.  a known gap: counted and printed, never green
//   # a comment                                @ key value sets an option for the cases below (@ published 2025-11-03)
//
// A literal bracket is written \[ and a line break inside the text \n.
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace recoupe::test {

struct Case {
  std::string file;
  int line = 0;
  std::string text;                       ///< without brackets
  std::vector<Span> spans;                ///< of the brackets, in bytes of text
  std::vector<std::string> expectations;  ///< trimmed, without the "="
  bool known_gap = false;
  std::map<std::string, std::string> options;

  std::string where() const { return file + ":" + std::to_string(line) + ": " + text; }
};

/// The cases of tests/<path>; a file that is missing or malformed fails the test that asks for it.
std::vector<Case> cases_of(std::string_view path);

/// "[5 kilomètres] = measure 5000 m", the form of the examples in the language tables.
Case case_from_example(std::string_view example);

/// A known gap that fails is printed and counted at the end of the run; one that passes asks to be made a case.
void report_gap(const Case& known_gap, bool holds);

}  // namespace recoupe::test
