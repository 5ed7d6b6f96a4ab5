// The example in README.md is what the command line answers, where there is one (it needs CLI11).
#ifdef RECOUPE_CLI
#include <doctest/doctest.h>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

namespace {

std::string output_of(const std::string& command) {
  std::FILE* pipe = popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string out;
  char buffer[4096];
  for (std::size_t size; (size = fread(buffer, 1, sizeof buffer, pipe)) > 0;) out.append(buffer, size);
  pclose(pipe);
  return out;
}

TEST_CASE("README: the example's output") {
  std::ifstream in(RECOUPE_ROOT "/README.md", std::ios::binary);
  const std::string readme{std::istreambuf_iterator<char>(in), {}};
  const std::string open = "<!-- example: ";
  const auto mark = readme.find(open);
  REQUIRE(mark != std::string::npos);
  const auto arguments_end = readme.find(" -->", mark);
  const std::string arguments = readme.substr(mark + open.size(), arguments_end - mark - open.size());
  const auto begin = readme.find('\n', readme.find("```\n", arguments_end) + 4) + 1;  // past the fence and the prompt
  const auto end = readme.find("```", begin);
  CHECK(output_of("cd '" RECOUPE_ROOT "' && '" RECOUPE_CLI "' " + arguments) == readme.substr(begin, end - begin));
}

}  // namespace
#endif
