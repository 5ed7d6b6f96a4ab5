// The doors: options are read, the Desk is asked, the answer is written. Nothing else happens here.
#include "report/door.h"

#include "report/input.h"
#include "report/json.h"
#include "report/notice.h"
#include "report/writer.h"

namespace recoupe {
namespace {

// The phrases asked for; without a wish those of the article, so that a French article is answered in French.
const Phrases& phrases_for(std::string_view wish, const Reading* reading) {
  if (!wish.empty()) return Phrases::of(wish);
  return Phrases::of(reading != nullptr ? reading->article.language.value_or("en") : "en");
}

const Reading* first_of(const Report& report) {
  return report.documents.empty() ? nullptr : report.documents.front().get();
}

}  // namespace

std::string add_json(Desk& desk, std::string_view source, std::string_view options, Offsets offsets) {
  const auto read = read_options(options);
  if (!read) return error_json(read.error());
  const std::string& language = read.value().language;
  std::string id;
  auto article = read_source(source, offsets, phrases_for(language, nullptr), id);
  if (!article) return error_json(article.error(), id);
  desk.add(std::move(article.value()));
  const Reading* reading = desk.find(id);
  return document_json(*reading, offsets, phrases_for(language, reading));
}

std::string check_json(const Desk& desk, std::string_view id, std::string_view options, Offsets offsets) {
  const auto read = read_options(options);
  if (!read) return error_json(read.error());
  const Phrases& phrases = phrases_for(read.value().language, desk.find(id));
  if (desk.find(id) == nullptr)
    return error_json({"noSuchId", phrases.say("failure.noSuchId", {{"id", std::string(id)}})});
  return report_json(desk.check(id, read.value().refused), offsets, phrases);
}

std::string compare_json(const Desk& desk, std::string_view options, Offsets offsets) {
  const auto read = read_options(options);
  if (!read) return error_json(read.error());
  const Report report = desk.compare(read.value().refused);
  return report_json(report, offsets, phrases_for(read.value().language, first_of(report)));
}

std::string set_rates_json(Desk& desk, std::string_view file, std::string_view options) {
  const auto read = read_options(options);
  if (!read) return error_json(read.error());
  auto rates = Rates::from_bytes(file);
  if (!rates) return error_json(in_words(rates.error(), phrases_for(read.value().language, nullptr)));
  desk.use(std::move(rates.value()));
  return rates_json(desk.rates());
}

std::string rates_json(const Rates& rates) {
  JsonWriter json;
  write_rates(json, rates);
  return json.take();
}

std::string version_json() {
  JsonWriter json;
  json.open('{').key("version").text(RECOUPE_VERSION).key("rates");
  write_rates(json, Rates::bundled());
  json.close('}');
  return json.take();
}

}  // namespace recoupe
