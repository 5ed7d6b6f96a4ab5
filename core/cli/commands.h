// What the command line does once its arguments are read: one function a command, each answering with the exit status.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "cli/files.h"

namespace recoupe::cli {

/// 0: done · 1: done, with a finding of severity check or alarm · 2: bad usage or unreadable input, said on standard
/// error.
enum Status : int { done = 0, found = 1, failed = 2 };

struct Request {
  std::vector<std::string> articles;  ///< files; "-" is standard input
  std::vector<std::string> sources;   ///< check: what the article is held against
  std::string story;
  std::string report;  ///< replay: the JSON of a report
  std::string format = "text";
  std::string messages;  ///< language of the messages; empty: that of the article
  std::optional<std::string> title, publisher, language;
  std::optional<Day> published;
  std::string refused;  ///< check: a file of refused pairings
  std::string rates;    ///< a file of reference rates; empty: those built in
  Encoding encoding = Encoding::utf8;
  bool keys = false;  ///< read_stream: with the keys by which claims can meet
};

int read(const Request& request);
int read_stream(const Request& request);   ///< NDJSON from standard input
int judge_stream(const Request& request);  ///< the same, a group of articles a line
int check(const Request& request);
int compare(const Request& request);
int replay(const Request& request);  ///< 0: every finding holds · 1: some do not

}  // namespace recoupe::cli
