// What ./dev bench measures natively, a line of JSON an answer; bench.mjs makes the table of it.
//   recoupe_bench read FILE.ndjson…    speed of reading and of its stages, beside utf8proc and memchr on the same bytes
//   recoupe_bench memory FILE.ndjson   the most that reading one long text takes
//   recoupe_bench desk FILE.ndjson     every article of the file checked in one Desk, as `recoupe judge` answers
//   recoupe_bench scale FILE.ndjson    one article against more and more sources
#include <utf8proc.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

#include "claim/currency.h"
#include "claim/extract.h"
#include "desk.h"
#include "inspect/inspect.h"
#include "mention/find.h"
#include "report/door.h"
#include "report/input.h"
#include "report/json.h"
#include "text/furniture.h"
#include "text/segment.h"
#include "text/tokenize.h"

namespace {

using namespace recoupe;

/// Processor time in seconds: what else runs on the machine counts as little as it can.
double now() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

double seconds_of(const std::function<void()>& work) {
  const double from = now();
  work();
  return now() - from;
}

/// The best of several runs: what others do on the machine only ever adds.
double best_of(const std::function<void()>& work, int runs = 7) {
  double best = seconds_of(work);
  for (int i = 1; i < runs; ++i) best = std::min(best, seconds_of(work));
  return best;
}

std::vector<std::string> lines_of(const char* path) {
  std::vector<std::string> lines;
  std::ifstream file(path, std::ios::binary);
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  return lines;
}

std::vector<Article> articles_of(const std::vector<std::string>& lines) {
  std::vector<Article> articles;
  for (const std::string& line : lines) {
    std::string id;
    auto article = read_source(line, Offsets::utf8, Phrases::of("en"), id);
    if (!article) std::fprintf(stderr, "%s\n", article.error().message.c_str()), std::exit(2);
    articles.push_back(std::move(article.value()));
  }
  return articles;
}

/// A member of /proc/self/status in bytes; 0 where there is none.
double status_bytes(const char* member) {
  std::ifstream file("/proc/self/status");
  for (std::string line; std::getline(file, line);)
    if (line.starts_with(member)) return std::atof(line.c_str() + std::strlen(member) + 1) * 1024;
  return 0;
}

// The stages of claim/read.cpp, each article through one after the other; what each adds is the time between.
void print_stages(const std::vector<Article>& articles, double bytes) {
  constexpr const char* names[] = {"tokenize", "segment", "furniture", "mentions",
                                   "names",    "quotes",  "claims",    "inspect"};
  double best[8];
  std::fill(std::begin(best), std::end(best), 1e9);
  for (int run = 0; run < 7; ++run) {
    double sums[8] = {};
    for (const Article& article : articles) {
      Reading r;
      r.article = article;
      double from = now();
      int stage = 0;
      const auto done = [&] {
        const double at = now();
        sums[stage++] += at - from, from = at;
      };
      r.text = tokenize(r.article.text, Lexicon::of(*article.language)), done();
      segment(r.text), done();
      mark_furniture(r.text, {}), done();
      r.mentions = find_mentions(r.text, article.published), done();
      r.names = find_names(r.text), settle_currencies(r.text, r.names, r.mentions), done();
      r.quotes = find_quotes(r.text, r.names), done();
      r.claims = extract_claims(r), done();
      const auto findings = inspect(r, Rates::bundled());
      done();
    }
    for (int i = 0; i < 8; ++i) best[i] = std::min(best[i], sums[i]);
  }
  for (int i = 0; i < 8; ++i) std::printf(",\"stage %s\":%.4g", names[i], 1e9 * best[i] / bytes);  // ns a byte
}

void read_speed(const char* path) {
  const auto lines = lines_of(path);
  const auto articles = articles_of(lines);
  double bytes = 0;
  for (const Article& article : articles) bytes += static_cast<double>(article.text.size());
  const auto over_all = [&](const auto& work) {
    return best_of([&] {
      for (const Article& article : articles) work(article);
    });
  };
  volatile std::size_t kept = 0;
  const double memchr_time = over_all(
      [&](const Article& a) { kept = kept + (std::memchr(a.text.data(), '\x01', a.text.size()) != nullptr ? 1 : 0); });
  const double nfc_time = over_all(
      [&](const Article& a) { std::free(utf8proc_NFC(reinterpret_cast<const utf8proc_uint8_t*>(a.text.c_str()))); });
  const double read_time = over_all([&](const Article& a) { kept = kept + read(a)->claims.size(); });
  const double door_time = best_of([&] {
    Desk desk;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      kept = kept + add_json(desk, lines[i], "{}", Offsets::utf16).size();
      desk.remove(articles[i].id);
    }
  });
  std::printf("{\"bytes\":%.0f,\"articles\":%zu,\"memchr\":%.4g,\"nfc\":%.4g,\"read\":%.4g,\"door\":%.4g", bytes,
              articles.size(), bytes / memchr_time, bytes / nfc_time, bytes / read_time, bytes / door_time);
  print_stages(articles, bytes);
  std::printf("}\n");
}

void memory(const char* path) {
  auto articles = articles_of(lines_of(path));
  Article one = articles.front();
  read(one);  // the tables are loaded
  for (std::size_t i = 1; i < articles.size(); ++i) one.text += "\n" + articles[i].text;
  const double bytes = static_cast<double>(one.text.size());
  articles.clear(), articles.shrink_to_fit();
  const double before = status_bytes("VmRSS:");
  const auto reading = read(std::move(one));
  std::printf("{\"bytes\":%.0f,\"peak\":%.0f,\"resident\":%.0f,\"claims\":%zu}\n", bytes,
              status_bytes("VmHWM:") - before + bytes, status_bytes("VmRSS:") - before + bytes, reading->claims.size());
}

void scale(const char* path) {
  const auto articles = articles_of(lines_of(path));
  const double empty = status_bytes("VmRSS:");
  Desk desk;
  std::size_t size = 0;
  for (std::size_t next = 10; next <= articles.size(); next *= 10) {
    const double add_time = seconds_of([&] {
      for (; size < next; ++size) desk.add(articles[size]);
    });
    const double resident = status_bytes("VmRSS:") - empty;
    // Ten articles from everywhere, each read, checked and taken away again.
    std::vector<double> checks, replacings;
    std::size_t findings = 0;
    for (std::size_t i = 0; i < 10; ++i) {
      const Article& article = articles[i * (next / 10)];
      checks.push_back(seconds_of([&] { findings += desk.check(article.id).findings.size(); }));
      replacings.push_back(seconds_of([&] { desk.add(article); }));
    }
    std::sort(checks.begin(), checks.end()), std::sort(replacings.begin(), replacings.end());
    std::printf("{\"sources\":%zu,\"add\":%.4g,\"check\":%.4g,\"replace\":%.4g,\"resident\":%.0f,\"findings\":%zu}\n",
                next, add_time, checks[5], replacings[5], resident, findings);
    std::fflush(stdout);
  }
}

void check_all(const char* path) {
  Desk desk;
  const auto articles = articles_of(lines_of(path));
  for (const Article& article : articles) desk.add(article);
  for (const Article& article : articles)
    std::puts(findings_json(article.id, desk.check(article.id), Offsets::utf8, Phrases::of("en")).c_str());
}

}  // namespace

int main(int argc, char** argv) {
  const std::string what = argc > 1 ? argv[1] : "";
  for (int i = 2; i < argc; ++i)
    what == "read"     ? read_speed(argv[i])
    : what == "memory" ? memory(argv[i])
    : what == "desk"   ? check_all(argv[i])
                       : scale(argv[i]);
}
