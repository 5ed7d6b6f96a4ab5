// How long a reader waits: to read an article, and to hold it against its sources. ./dev bench
#include <benchmark/benchmark.h>

#include <fstream>
#include <iterator>
#include <string>

#include "desk.h"

namespace {

using namespace recoupe;

Article sample(const std::string& name) {
  Article article;
  article.id = name;
  std::ifstream file(RECOUPE_ROOT "/samples/" + name, std::ios::binary);
  article.text.assign(std::istreambuf_iterator<char>(file), {});
  article.published = day_from_iso("2026-03-24");
  return article;
}

/// The article of a sample, over and over, up to about `bytes` bytes.
Article long_article(const std::string& name, std::size_t bytes) {
  const Article part = sample(name);
  Article article = part;
  while (article.text.size() < bytes) article.text += "\n\n" + part.text;
  return article;
}

void read_an_article(benchmark::State& state, const std::string& name) {
  const Article article = long_article(name, static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) {
    Desk desk;
    desk.add(article);
    benchmark::DoNotOptimize(desk);
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(article.text.size()));
}
BENCHMARK_CAPTURE(read_an_article, french, "flood/gazette-deux-vallees.txt")
    ->Arg(1)
    ->Arg(1 << 20)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(read_an_article, english, "flood/tideway-news.txt")
    ->Arg(1)
    ->Arg(1 << 20)
    ->Unit(benchmark::kMillisecond);

void check_against_sources(benchmark::State& state) {
  Desk desk;
  desk.add(sample("flood/gazette-deux-vallees.txt"));
  for (std::int64_t i = 0; i < state.range(0); ++i) {
    Article source = sample("flood/tideway-news.txt");
    source.id += std::to_string(i);
    desk.add(source);
  }
  for (auto _ : state) benchmark::DoNotOptimize(desk.check("flood/gazette-deux-vallees.txt"));
}
BENCHMARK(check_against_sources)->Arg(1)->Arg(5)->Arg(50)->Unit(benchmark::kMillisecond);

}  // namespace
