// Reads case files from the source tree (RECOUPE_TESTS is its tests folder, set by CMake).
#include "support/cases.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>

namespace recoupe::test {
namespace {

std::string trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return std::string(text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1));
}

// Takes the brackets out of a marked text.
void unmark(std::string_view marked, Case& out) {
  for (std::size_t i = 0; i < marked.size(); ++i) {
    const char c = marked[i], next = i + 1 < marked.size() ? marked[i + 1] : '\0';
    if (c == '\\' && (next == '[' || next == ']')) {
      out.text += next, ++i;
    } else if (c == '\\' && next == 'n') {
      out.text += '\n', ++i;
    } else if (c == '[') {
      out.spans.push_back({static_cast<std::uint32_t>(out.text.size()), 0});
    } else if (c == ']') {
      for (auto span = out.spans.rbegin(); span != out.spans.rend(); ++span)
        if (span->end == 0) {
          span->end = static_cast<std::uint32_t>(out.text.size());
          break;
        }
    } else {
      out.text += c;
    }
  }
}

}  // namespace

std::vector<Case> cases_of(std::string_view path) {
  const std::string file = std::string(RECOUPE_TESTS) + "/" + std::string(path);
  std::ifstream in(file, std::ios::binary);
  REQUIRE_MESSAGE(in.good(), "no such case file: " << file);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  std::vector<Case> cases;
  std::map<std::string, std::string> options;
  int number = 0;
  for (std::size_t from = 0; from < bytes.size();) {
    const auto end = std::min(bytes.find('\n', from), bytes.size());
    const std::string line = bytes.substr(from, end - from);
    from = end + 1;
    ++number;
    if (trimmed(line).empty() || line.front() == '#') continue;
    if (line.front() == '@') {
      const std::string rest = trimmed(std::string_view(line).substr(1));
      const auto space = rest.find(' ');
      options[rest.substr(0, space)] = space == std::string::npos ? "" : trimmed(std::string_view(rest).substr(space));
    } else if (line.front() == ' ' || line.front() == '\t') {
      const std::string rest = trimmed(line);
      REQUIRE_MESSAGE((!cases.empty() && rest.front() == '='),
                      file << ":" << number << ": an expectation starts with =");
      cases.back().expectations.push_back(trimmed(std::string_view(rest).substr(1)));
    } else {
      Case added;
      added.file = path, added.line = number, added.options = options;
      added.known_gap = line.starts_with("? ");
      unmark(trimmed(added.known_gap ? std::string_view(line).substr(2) : std::string_view(line)), added);
      cases.push_back(added);
    }
  }
  return cases;
}

Case case_from_example(std::string_view example) {
  Case out;
  out.file = "example";
  const auto equals = example.rfind(" = ");
  unmark(example.substr(0, equals), out);
  if (equals != std::string_view::npos) out.expectations.push_back(trimmed(example.substr(equals + 3)));
  return out;
}

void report_gap(const Case& known_gap, bool holds) {
  static int gaps = 0;
  std::printf("known gap %d%s: %s\n", ++gaps, holds ? " now holds, make it a case" : "", known_gap.where().c_str());
}

}  // namespace recoupe::test
