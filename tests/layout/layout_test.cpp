// Enforces the layout of the sources: who may include whom, what the core does without, and that every source has its
// test. It reads the tree as text; comments and literals are blanked first.
#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;

const fs::path root = RECOUPE_ROOT;

/// A folder of the core includes itself and what stands before it. The desk is the pipeline; report/ and cli/ are doors
/// to it.
const std::vector<std::string> layers = {"base",    "lang",    "text", "mention", "claim",
                                         "inspect", "compare", "desk", "report",  "cli"};

/// The place of core/<folder>/… or core/desk.{h,cpp} among the layers; -1 for anything else.
int layer_of(const fs::path& relative) {
  const fs::path first = *relative.begin();
  const auto found = std::find(layers.begin(), layers.end(), first.stem().string());
  return found == layers.end() ? -1 : static_cast<int>(found - layers.begin());
}

struct Source {
  fs::path path;  ///< relative to core/
  std::string text;
  std::string code;  ///< the text with comments and literals blanked, line for line
};

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Blanks what is no code: // and /* */ comments, string and character literals. The ' of 1'000 opens none.
std::string blank(const std::string& text) {
  std::string code = text;
  const auto closing = [&](std::size_t at) {  // the quote that ends the literal opened at `at`
    std::size_t end = at + 1;
    while (end < text.size() && text[end] != text[at]) end += text[end] == '\\' ? 2 : 1;
    return end + 1;
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = std::string_view(text).substr(at);
    std::size_t end = at;
    if (rest.starts_with("//"))
      end = text.find('\n', at);
    else if (rest.starts_with("/*"))
      end = text.find("*/", at + 2) + 2;
    else if (text[at] == '"')
      end = closing(at);
    else if (text[at] == '\'' && (at == 0 || !std::isxdigit(static_cast<unsigned char>(text[at - 1]))))
      end = closing(at);
    end = std::min(end, text.size());
    for (std::size_t i = at; i < end; ++i)
      if (code[i] != '\n') code[i] = ' ';
    at = std::max(end, at + 1);
  }
  return code;
}

const std::vector<Source>& sources() {
  static const std::vector<Source> all = [] {
    std::vector<Source> found;
    for (const auto& entry : fs::recursive_directory_iterator(root / "core")) {
      const auto extension = entry.path().extension();
      if (extension != ".h" && extension != ".cpp") continue;
      std::string text = read(entry.path());
      std::string code = blank(text);
      found.push_back({entry.path().lexically_relative(root / "core"), std::move(text), std::move(code)});
    }
    std::sort(found.begin(), found.end(), [](const Source& a, const Source& b) { return a.path < b.path; });
    return found;
  }();
  return all;
}

/// "core/text/segment.cpp:12: …", one a line, for everything that a rule objects to.
class Offenders {
 public:
  void add(const Source& source, std::ptrdiff_t offset, const std::string& what) {
    const auto line = 1 + std::count(source.text.begin(), source.text.begin() + offset, '\n');
    list_ += "\n  core/" + source.path.generic_string() + ":" + std::to_string(line) + ": " + what;
  }
  void add(const std::string& what) { list_ += "\n  " + what; }
  const std::string& list() const { return list_; }

 private:
  std::string list_;
};

/// Every match of `pattern` in the code of the core, but for one file.
Offenders matches(const std::regex& pattern, std::string_view but_for = {}) {
  Offenders offenders;
  for (const Source& source : sources())
    for (std::sregex_iterator match(source.code.begin(), source.code.end(), pattern), end; match != end; ++match)
      if (source.path.generic_string() != but_for) offenders.add(source, match->position(), match->str());
  return offenders;
}

#define CHECK_NONE(offenders) CHECK_MESSAGE(offenders.list().empty(), offenders.list())

}  // namespace

TEST_SUITE_BEGIN("layout");

TEST_CASE("a core file includes its own folder and those before it") {
  static const std::regex include(R"re(^#include "([^"]+)")re", std::regex::multiline);
  Offenders offenders;
  for (const Source& source : sources()) {
    if (layer_of(source.path) < 0) offenders.add(source, 0, "stands in no folder of the layout");
    for (std::sregex_iterator match(source.text.begin(), source.text.end(), include), end; match != end; ++match) {
      const std::string included = match->str(1);
      if (!fs::exists(root / "core" / included))
        offenders.add(source, match->position(), "includes \"" + included + "\", which is not in core/");
      else if (layer_of(included) > layer_of(source.path))
        offenders.add(source, match->position(), "includes \"" + included + "\", which stands above it");
    }
  }
  CHECK_NONE(offenders);
}

TEST_CASE("each library has its one door") {
  static const std::regex library(R"(^#include <(utf8proc|nlohmann|CLI)\b[^>]*>)", std::regex::multiline);
  Offenders offenders;
  for (const Source& source : sources()) {
    const std::string path = source.path.generic_string();
    for (std::sregex_iterator match(source.text.begin(), source.text.end(), library), end; match != end; ++match) {
      const std::string name = match->str(1);
      // utf8proc has none: its tables are packed by the build (cmake/pack_letters.cpp).
      const bool allowed = (name == "nlohmann" && path.starts_with("report/")) ||
                           (name == "CLI" && path.starts_with("cli/"));
      if (!allowed) offenders.add(source, match->position(), match->str());
    }
  }
  CHECK_NONE(offenders);
}

TEST_CASE("nothing throws but main, as CLI11 wants it, and no std::regex") {
  CHECK_NONE(matches(std::regex(R"(\bthrow\b|\bstd::regex\b|<regex>)"), "cli/main.cpp"));
}

TEST_CASE("no mutable static") {
  // Allowed: static const, static constexpr, and functions, whose parenthesis comes before any = or ;
  CHECK_NONE(
      matches(std::regex(R"(\bthread_local\b|\bstatic (?!const\b|constexpr\b|inline constexpr\b)[^;={(]*[;={])")));
}

TEST_CASE("no two headers define a type of one name") {
  // Two types of one qualified name link without a word and then read each other's memory.
  static const std::regex scope(R"(^namespace ([\w:]+) \{)", std::regex::multiline);
  static const std::regex type(R"(^(?:struct|class|enum(?: class)?) (\w+)[^;{]*\{)", std::regex::multiline);
  Offenders offenders;
  std::map<std::string, std::string> homes;
  for (const Source& source : sources()) {
    if (source.path.extension() != ".h") continue;
    std::smatch space;
    if (!std::regex_search(source.code, space, scope)) continue;
    for (std::sregex_iterator match(source.code.begin(), source.code.end(), type), end; match != end; ++match) {
      const auto [home, fresh] = homes.emplace(space.str(1) + "::" + match->str(1), source.path.generic_string());
      if (!fresh) offenders.add(source, match->position(), home->first + " is also in core/" + home->second);
    }
  }
  CHECK(homes.contains("recoupe::Mention"));
  CHECK_NONE(offenders);
}

TEST_CASE("every source has its test, in the same folder of tests/") {
  Offenders offenders;
  for (const Source& source : sources()) {
    if (source.path.extension() != ".cpp") continue;
    fs::path test = "tests" / source.path;
    test.replace_filename(source.path.stem().string() + "_test.cpp");
    if (!fs::exists(root / test))
      offenders.add("core/" + source.path.generic_string() + " has no " + test.generic_string());
  }
  CHECK_NONE(offenders);
}

TEST_CASE("files stay short") {
  Offenders offenders;
  for (const Source& source : sources()) {
    const auto lines = std::count(source.text.begin(), source.text.end(), '\n');
    if (lines > 300) offenders.add("core/" + source.path.generic_string() + ": " + std::to_string(lines) + " lines");
  }
  WARN_MESSAGE(offenders.list().empty(), offenders.list());
}

TEST_CASE("the layout test sees what it looks for") {
  CHECK(blank("a(); // throw\nb(\"x\\\"throw\", '\\'', 1'000); /* c\n */ d") ==
        "a();         \nb(          ,     , 1'000);     \n    d");
  CHECK(layer_of("base/span.h") == 0);
  CHECK(layer_of("desk.h") == layer_of("desk.cpp"));
  CHECK(layer_of("text/tokenize.h") < layer_of("desk.h"));
  CHECK(layer_of("elsewhere.h") == -1);
}

TEST_SUITE_END();
