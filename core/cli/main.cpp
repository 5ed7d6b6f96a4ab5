// recoupe, the command line: its words, their checks and its help. What the commands do stands in commands.cpp.
#include <CLI/CLI.hpp>

#include "cli/commands.h"
#include "report/text.h"

namespace {

using recoupe::cli::Encoding;
using recoupe::cli::Request;

constexpr const char* closing =
    "Exit status: 0 done; 1 done, with a finding to look at (severity check or alarm; of a replay: one that does not "
    "hold); 2 bad usage or unreadable input.\n"
    "A file named - is standard input. Offsets in the JSON are bytes of UTF-8.";

void add_output(CLI::App& command, Request& request) {
  command.add_option("--format", request.format, "How the report is written")
      ->check(CLI::IsMember({"text", "json", "html"}))
      ->capture_default_str();
  command.add_option("--lang", request.messages, "Language of the messages; without it that of the article")
      ->check(CLI::IsMember(recoupe::Phrases::languages()));
  command.add_option("--rates", request.rates, "Other reference rates of the European Central Bank: its csv or zip")
      ->type_name("FILE");
  command
      .add_option_function<std::string>(
          "--encoding",
          [&request](const std::string& name) {
            request.encoding = name == "utf-8" ? Encoding::utf8 : Encoding::windows_1252;
          },
          "What the files' bytes are; offsets count the text as UTF-8")
      ->check(CLI::IsMember({"utf-8", "windows-1252"}));
}

void add_facts(CLI::App& command, Request& request) {
  const auto day = [](const std::string& text) {
    return recoupe::day_from_iso(text) ? std::string() : "expected a day as YYYY-MM-DD, got " + text;
  };
  command
      .add_option_function<std::string>(
          "--published", [&request](const std::string& text) { request.published = recoupe::day_from_iso(text); },
          "The day the article appeared")
      ->check(CLI::Validator(day, "YYYY-MM-DD"));
  command.add_option("--title", request.title, "The article's headline");
  command.add_option("--publisher", request.publisher, "Who published the article");
  command.add_option("--language", request.language, "The article's language, as fr or en");
}

}  // namespace

int main(int argc, char** argv) {
  Request request;
  bool stream = false;
  CLI::App app{"Checks the figures of an article, alone and against other articles. It never says true or false."};
  app.footer(closing);
  app.require_subcommand(1);
  app.set_version_flag("--version", [] { return recoupe::version_text(); });

  CLI::App* read = app.add_subcommand("read", "Reads articles, each alone");
  read->add_option("article", request.articles, "Text files")->type_name("ARTICLE");
  read->add_flag("--ndjson", stream,
                 R"(Takes a JSON object {"id", "text", "published"?, "language"?} a line, answers a line each)");
  read->add_flag("--keys", request.keys,
                 "With --ndjson: the keys by which an article's claims can meet those of others");
  add_facts(*read, request), add_output(*read, request);

  CLI::App* check = app.add_subcommand("check", "Holds an article against sources");
  check->add_option("article", request.articles, "Text file")->type_name("ARTICLE")->required()->expected(1);
  check->add_option("--against", request.sources, "The sources, text files")
      ->type_name("SOURCE")
      ->required()
      ->expected(1, 10000);
  check
      ->add_option(
          "--refused", request.refused,
          R"(Pairings that are not the same thing: {"refused": [[side, side], …]}, sides as a report has them)")
      ->type_name("FILE");
  add_facts(*check, request), add_output(*check, request);

  CLI::App* compare = app.add_subcommand("compare", "Holds every article of a story against every other");
  compare->add_option("story", request.story, R"({"articles": [{"id", "file", "published"?, …}]})")
      ->type_name("STORY.json")
      ->required();
  add_output(*compare, request);

  CLI::App* judge = app.add_subcommand("judge", "Holds articles against others, as check does, many of them");
  bool groups = false;
  judge->add_flag("--ndjson", groups, R"(Takes {"id", "articles": [article, …]} a line, answers {"id", "findings"})")
      ->required();
  add_output(*judge, request);

  CLI::App* replay = app.add_subcommand("replay", "Works the findings of a report out again, from the report alone");
  replay->add_option("report", request.report, "What --format json wrote")->type_name("REPORT.json")->required();
  replay->add_option("--format", request.format, "How the answer is written")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
  replay->add_option("--lang", request.messages, "Language of the messages")
      ->check(CLI::IsMember(recoupe::Phrases::languages()));

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? recoupe::cli::done : recoupe::cli::failed;
  }
  if (*read && stream == !request.articles.empty()) {
    app.exit(CLI::ValidationError(
        "read", stream ? "--ndjson takes no ARTICLE: it reads standard input" : "an ARTICLE is needed"));
    return recoupe::cli::failed;
  }
  if (*judge) return recoupe::cli::judge_stream(request);
  if (*read) return stream ? recoupe::cli::read_stream(request) : recoupe::cli::read(request);
  if (*replay) return recoupe::cli::replay(request);
  return *check ? recoupe::cli::check(request) : recoupe::cli::compare(request);
}
