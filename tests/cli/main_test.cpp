// Runs the built command line: its answers, its complaints and its exit statuses.
#ifdef RECOUPE_CLI  // without CLI11 there is no command line
#include <doctest/doctest.h>
#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

namespace {

struct Run {
  int status = -1;
  std::string out;  ///< standard output; with 2>&1 also what it complains of
};

Run run(const std::string& arguments) {
  Run result;
  std::FILE* pipe = popen(("'" RECOUPE_CLI "' " + arguments).c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::array<char, 4096> buffer;
  while (const std::size_t read = std::fread(buffer.data(), 1, buffer.size(), pipe))
    result.out.append(buffer.data(), read);
  result.status = WEXITSTATUS(pclose(pipe));
  return result;
}

std::string file_of(const char* name, std::string_view bytes) {
  const auto path = std::filesystem::temp_directory_path() / name;
  std::ofstream(path, std::ios::binary) << bytes;
  return path.string();
}

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

const std::string story = RECOUPE_ROOT "/samples/openai-amazon/story.json";

}  // namespace

TEST_CASE("compare writes one line of JSON, text or a page") {
  const Run done = run("compare " + story + " --format json");
  CHECK((done.status == 0 || done.status == 1));
  const auto report = nlohmann::json::parse(done.out, nullptr, false);
  REQUIRE(!report.is_discarded());
  CHECK(report["offsets"] == "utf8");
  CHECK(report["documents"].size() == 5);
  CHECK(done.out.find('\n') == done.out.size() - 1);
  CHECK(contains(run("compare " + story).out, "Le Courrier des Places"));
  CHECK(contains(run("compare " + story + " --format html --lang en").out, "<html lang=\"en\">"));
}

TEST_CASE("the exit status says whether there is something to look at") {
  const std::string wrong = file_of("recoupe-wrong.txt", "La réunion a eu lieu le mardi 3 novembre 2025 à Paris.");
  const std::string calm = file_of("recoupe-calm.txt", "La réunion a eu lieu le lundi 3 novembre 2025 à Paris.");
  CHECK(run("read " + wrong + " --published 2025-11-05 --language fr").status == 1);
  CHECK(run("read " + calm + " --published 2025-11-05 --language fr").status == 0);
  CHECK(run("check " + calm + " --published 2025-11-05 --against " + wrong + " --format json").status <= 1);
}

TEST_CASE("bad usage and unreadable input end with 2 and are said on standard error") {
  for (const char* arguments : {"", "fly", "read", "check a.txt", "compare", "read a.txt --format pdf",
                                "read --ndjson a.txt", "read a.txt --published lundi", "read a.txt --lang de"}) {
    const Run bad = run(std::string(arguments) + " 2>&1 >/dev/null");
    CHECK_MESSAGE(bad.status == 2, arguments);
    CHECK_MESSAGE(!bad.out.empty(), arguments);
  }
  CHECK(contains(run("read no-such.txt 2>&1").out, "no-such.txt: there is no such file"));
  CHECK(run("read no-such.txt 2>&1").status == 2);
  CHECK(contains(run("read no-such.txt --lang fr 2>&1").out, "n’existe pas"));
  const std::string latin = file_of("recoupe-cli-latin.txt", "Un caf\xE9 à 3 \x80.");
  CHECK(run("read " + latin + " 2>&1").status == 2);
  CHECK(run("read " + latin + " --encoding windows-1252").status == 0);
}

TEST_CASE("a broken story names its line, a missing article its file") {
  const Run broken = run("compare " + file_of("recoupe-broken.json", "{\"articles\": [\n{\"id\": 3}]}") + " 2>&1");
  CHECK(broken.status == 2);
  CHECK(contains(broken.out, "article 1"));
  const Run syntax = run("compare " + file_of("recoupe-syntax.json", "{\"articles\": [\n{]}") + " 2>&1");
  CHECK(syntax.status == 2);
  CHECK(contains(syntax.out, "recoupe-syntax.json:2: "));
  const Run missing =
      run("compare " + file_of("recoupe-missing.json", R"({"articles":[{"id":"a","file":"gone.txt"}]})") + " 2>&1");
  CHECK(missing.status == 2);
  CHECK(contains(missing.out, "gone.txt"));
}

TEST_CASE("NDJSON: a line in, a line out, and a line that cannot be read stops nothing") {
  const std::string lines =
      file_of("recoupe-lines.ndjson",
              "{\"id\":\"a\",\"text\":\"Il vaut 3 millions d’euros.\",\"language\":\"fr\"}\n\n{\"id\":\"b\"}\nno\n"
              "{\"id\":\"c\",\"text\":\"\"}");
  const Run done = run("read --ndjson < " + lines);
  CHECK(done.status == 0);
  std::vector<nlohmann::json> answers;
  for (std::size_t from = 0; from < done.out.size();) {
    const auto end = done.out.find('\n', from);
    answers.push_back(nlohmann::json::parse(done.out.substr(from, end - from), nullptr, false));
    from = end + 1;
  }
  REQUIRE(answers.size() == 4);
  CHECK(answers[0]["id"] == "a");
  CHECK(answers[0]["findings"].is_array());
  CHECK(answers[1]["id"] == "b");
  CHECK(answers[1]["error"]["line"] == 3);
  CHECK(answers[2]["error"]["code"] == "badJson");
  CHECK(answers[2]["error"]["line"] == 4);
  CHECK(answers[3]["notices"][0]["code"] == "empty");
}

TEST_CASE("judge answers for a group what check answers, and keys are told when asked for") {
  const std::string one =
      R"({"id":"a","language":"fr","published":"2026-02-12","text":"Verlanne a fait un bénéfice net de 412 millions d’euros en 2025."})";
  const std::string two =
      R"({"id":"b","language":"fr","published":"2026-02-12","text":"Le bénéfice net de Verlanne a atteint 412 millions d’euros en 2025."})";
  const std::string group =
      file_of("recoupe-group.ndjson", "{\"id\":\"a\",\"articles\":[" + one + "," + two +
                                          "]}\n{\"id\":\"c\",\"articles\":[" + one + "]}\n{\"id\":\"a\"}\n");
  const Run done = run("judge --ndjson --lang en < " + group);
  const auto lines_end = done.out.find('\n');
  const auto answer = nlohmann::json::parse(done.out.substr(0, lines_end), nullptr, false);
  REQUIRE(!answer.is_discarded());
  CHECK(answer["id"] == "a");
  CHECK(answer["findings"][0]["kind"] == "agreement");
  CHECK(answer["findings"][0]["sides"].size() == 2);
  CHECK(contains(done.out, "\"code\":\"noSuchId\""));
  CHECK(contains(done.out, "\"code\":\"badGroup\""));
  const Run keyed = run("read --ndjson --keys < " + file_of("recoupe-keyed.ndjson", one));
  const auto reading = nlohmann::json::parse(keyed.out, nullptr, false);
  REQUIRE(!reading.is_discarded());
  REQUIRE(!reading["keys"].empty());
  CHECK(reading["keys"][0]["key"].get<std::string>().size() == 16);
  CHECK(reading["keys"][0]["mention"] == "m1");
}

TEST_CASE("replay: 0 all hold, 1 some do not, 2 no report") {
  const std::string report = run("compare " + story + " --format json").out;
  const std::string file = file_of("recoupe-report.json", report);
  const Run whole = run("replay " + file);
  CHECK(whole.status == 0);
  CHECK(contains(whole.out, " findings: "));
  std::string bent = report;
  const auto at = bent.find("\"result\":") + 9;
  bent[at] = bent[at] == '9' ? '1' : static_cast<char>(bent[at] + 1);
  const Run changed = run("replay " + file_of("recoupe-bent.json", bent) + " --lang fr");
  CHECK(changed.status == 1);
  CHECK(contains(changed.out, "la formule donne"));
  CHECK(contains(run("replay --format json - < " + file).out, "\"holds\":true"));
  const Run none = run("replay " + story + " 2>&1");
  CHECK(none.status == 2);
  CHECK(contains(none.out, "no report of Recoupe"));
}

TEST_CASE("rates and refusals from files") {
  const std::string text = file_of("recoupe-dollars.txt", "Il a payé 100 dollars (50 euros).");
  const std::string rates = file_of("recoupe-rates.csv", "Date,USD\n2026-05-05,2.0\n");
  const std::string read = "read " + text + " --published 2026-05-05 --format json --language fr";
  CHECK(contains(run(read).out, "\"noRate\""));
  CHECK(contains(run(read + " --rates " + rates).out, "\"rateFits\""));
  CHECK(contains(run(read + " --rates " + text + " 2>&1").out, "These are no reference rates"));
  CHECK(run(read + " --rates " + text + " 2>/dev/null").status == 2);
  const std::string a = file_of("recoupe-a.txt", "The flood in Valmerle killed 12 people."),
                    b = file_of("recoupe-b.txt", "The flood in Valmerle killed 14 people.");
  const std::string check = "check " + a + " --against " + b + " --format json";
  const auto report = nlohmann::json::parse(run(check).out, nullptr, false);
  REQUIRE(report["findings"][0]["kind"] == "conflict");
  const nlohmann::json refused = {{"refused", nlohmann::json::array({report["findings"][0]["sides"]})}};
  const std::string left = run(check + " --refused " + file_of("recoupe-refused.json", refused.dump())).out;
  CHECK(!contains(left, "\"conflict\""));
  CHECK(contains(left, "\"alone\""));
  CHECK(run(check + " --refused " + a + " 2>/dev/null").status == 2);
}

TEST_CASE("standard input is a file too, and the version is known") {
  CHECK(run("read - --language fr --format json < " + file_of("recoupe-stdin.txt", "Il vaut 3 euros.")).status == 0);
  CHECK(contains(run("--version").out, "recoupe "));
  CHECK(run("--help").status == 0);
}
#endif
