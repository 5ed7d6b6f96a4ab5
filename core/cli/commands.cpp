// Files into the Desk, the Desk's answer onto standard output. A failure stops the command before anything is written.
#include "cli/commands.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <iostream>

#include "desk.h"
#include "report/html.h"
#include "report/input.h"
#include "report/json.h"
#include "report/notice.h"
#include "report/replay.h"
#include "report/text.h"

namespace recoupe::cli {
namespace {

// Until an article is read nobody knows its language.
const Phrases& early_phrases(const Request& request) { return Phrases::of(request.messages); }

int fail(const Error& error, const std::string& file = {}) {
  std::string place = "recoupe: ";
  if (!file.empty()) place += file + (error.line > 0 ? ":" + std::to_string(error.line) : "") + ": ";
  std::cerr << place << error.message << "\n";
  return failed;
}

int status_of(const Report& report) {
  const bool any = std::any_of(report.findings.begin(), report.findings.end(),
                               [](const Finding& finding) { return finding.severity != Severity::note; });
  return any ? found : done;
}

void print(const std::string& text) {
  std::fwrite(text.data(), 1, text.size(), stdout);
  std::fflush(stdout);
}

int answer(const Request& request, const Report& report) {
  std::string language = request.messages;
  if (language.empty() && !report.documents.empty()) language = report.documents.front()->article.language.value_or("");
  const Phrases& phrases = Phrases::of(language);
  if (request.format == "json")
    print(report_json(report, Offsets::utf8, phrases) + "\n");
  else if (request.format == "html")
    print(report_html(report, phrases));
  else
    print(report_text(report, phrases));
  return status_of(report);
}

// The rates asked for, else those built in.
Result<Rates> rates_of(const Request& request) {
  if (request.rates.empty()) return Rates::bundled();
  const auto bytes = bytes_of(request.rates, early_phrases(request));
  if (!bytes) return bytes.error();
  auto rates = Rates::from_bytes(bytes.value());
  if (!rates) return in_words(rates.error(), early_phrases(request));
  return rates;
}

// The pairings that the caller refuses; none when no file is named.
Result<std::vector<Refusal>> refusals_of(const Request& request) {
  if (request.refused.empty()) return std::vector<Refusal>();
  const auto bytes = bytes_of(request.refused, early_phrases(request));
  if (!bytes) return bytes.error();
  return read_refusals(bytes.value(), early_phrases(request));
}

// One file as an article without any wish; its path is its name.
Result<Article> article_from(const std::string& path, const Request& request) {
  auto text = text_of(path, request.encoding, early_phrases(request));
  if (!text) return text.error();
  Article article;
  article.id = path;
  article.text = std::move(text.value());
  return article;
}

// The articles that the options speak of.
std::optional<Error> add_articles(Desk& desk, const Request& request) {
  for (const std::string& path : request.articles) {
    auto article = article_from(path, request);
    if (!article) return article.error();
    article.value().title = request.title;
    article.value().publisher = request.publisher;
    article.value().language = request.language;
    article.value().published = request.published;
    desk.add(std::move(article.value()));
  }
  return std::nullopt;
}

// Unless asked for in one language, an answer is in that of the article.
const Phrases& phrases_of(const Request& request, const Reading& reading) {
  return Phrases::of(request.messages.empty() ? reading.article.language.value_or("") : request.messages);
}

// One line of an answer, and the exit status that it asks for.
struct Answer {
  std::string json;
  int status = done;
};

// Answers each line of standard input by a line; one that cannot be read by an error, and goes on. The id is set as
// soon as it is known.
template <class AnswerTo>
int answer_lines(const AnswerTo& answer_to) {
  int status = done, number = 0;
  std::ios::sync_with_stdio(false);  // else every byte is asked for alone
  for (std::string line; std::getline(std::cin, line);) {
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    std::string id;
    const Result<Answer> answer = answer_to(line, id);
    if (answer) {
      print(answer.value().json + "\n");
      status = std::max(status, answer.value().status);
      continue;
    }
    Error error = answer.error();
    error.line = number;
    print(error_json(error, id) + "\n");
  }
  return status;
}

}  // namespace

int read(const Request& request) {
  auto rates = rates_of(request);
  if (!rates) return fail(rates.error(), request.rates);
  Desk desk(std::move(rates.value()));
  if (const auto error = add_articles(desk, request)) return fail(*error);
  return answer(request, desk.read_all());
}

int read_stream(const Request& request) {
  auto rates = rates_of(request);
  if (!rates) return fail(rates.error(), request.rates);
  Desk desk(std::move(rates.value()));
  const auto write = request.keys ? keyed_json : reading_json;
  return answer_lines([&](const std::string& line, std::string& id) -> Result<Answer> {
    auto article = read_source(line, Offsets::utf8, early_phrases(request), id);
    if (!article) return article.error();
    desk.add(std::move(article.value()));
    const Report report = desk.read(id);
    desk.remove(id);
    return Answer{write(report, Offsets::utf8, phrases_of(request, *report.documents.front())), status_of(report)};
  });
}

int judge_stream(const Request& request) {
  auto rates = rates_of(request);
  if (!rates) return fail(rates.error(), request.rates);
  Desk desk(std::move(rates.value()));
  return answer_lines([&](const std::string& line, std::string& id) -> Result<Answer> {
    auto group = read_group(line, Offsets::utf8, early_phrases(request));
    if (!group) return group.error();
    id = group.value().id;
    std::vector<std::string> ids;
    for (Article& article : group.value().articles) ids.push_back(article.id), desk.add(std::move(article));
    const Reading* checked = desk.find(id);
    const Phrases& phrases = checked == nullptr ? early_phrases(request) : phrases_of(request, *checked);
    const Report report = desk.check(id);
    for (const std::string& other : ids) desk.remove(other);
    if (report.documents.empty()) return Error{"noSuchId", phrases.say("failure.noSuchId", {{"id", id}})};
    return Answer{findings_json(id, report, Offsets::utf8, phrases), status_of(report)};
  });
}

int check(const Request& request) {
  auto rates = rates_of(request);
  if (!rates) return fail(rates.error(), request.rates);
  Desk desk(std::move(rates.value()));
  if (const auto error = add_articles(desk, request)) return fail(*error);
  for (const std::string& path : request.sources) {
    auto source = article_from(path, request);
    if (!source) return fail(source.error());
    if (desk.find(path) != nullptr)
      return fail({"duplicateId", early_phrases(request).say("failure.sameFile", {{"file", path}})});
    desk.add(std::move(source.value()));
  }
  const auto refusals = refusals_of(request);
  if (!refusals) return fail(refusals.error(), request.refused);
  return answer(request, desk.check(request.articles.front(), refusals.value()));
}

int compare(const Request& request) {
  const Phrases& phrases = early_phrases(request);
  auto rates = rates_of(request);
  if (!rates) return fail(rates.error(), request.rates);
  const auto story = bytes_of(request.story, phrases);
  if (!story) return fail(story.error());
  const auto read = read_story(story.value(), phrases);
  if (!read) return fail(read.error(), request.story);
  const auto folder = std::filesystem::path(request.story == "-" ? "" : request.story).parent_path();
  Desk desk(std::move(rates.value()));
  for (StoryEntry entry : read.value().entries) {
    auto text =
        text_of((folder / entry.file).string(), request.encoding, phrases);  // an absolute file stays what it is
    if (!text) return fail(text.error(), request.story);
    entry.article.text = std::move(text.value());
    desk.add(std::move(entry.article));
  }
  return answer(request, desk.compare(read.value().refused));
}

int replay(const Request& request) {
  const Phrases& phrases = early_phrases(request);
  const auto report = bytes_of(request.report, phrases);
  if (!report) return fail(report.error());
  const auto all = recoupe::replay(report.value(), phrases);
  if (!all) return fail(all.error(), request.report);
  print(request.format == "json" ? replay_json(all.value()) + "\n" : replay_text(all.value(), phrases));
  const bool holds = std::none_of(all.value().begin(), all.value().end(),
                                  [](const Replayed& replayed) { return replayed.held == Held::fails; });
  return holds ? done : found;
}

}  // namespace recoupe::cli
