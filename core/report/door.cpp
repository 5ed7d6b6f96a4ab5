// The doors: options are read, the Desk is asked, the answer is written. Nothing else happens here.
#include "report/door.h"

#include "report/input.h"
#include "report/json.h"
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
  const auto language = read_options(options);
  if (!language) return error_json(language.error());
  std::string id;
  auto article = read_source(source, offsets, phrases_for(language.value(), nullptr), id);
  if (!article) return error_json(article.error(), id);
  desk.add(std::move(article.value()));
  const Reading* reading = desk.find(id);
  return document_json(*reading, offsets, phrases_for(language.value(), reading));
}

std::string check_json(const Desk& desk, std::string_view id, std::string_view options, Offsets offsets) {
  const auto language = read_options(options);
  if (!language) return error_json(language.error());
  const Phrases& phrases = phrases_for(language.value(), desk.find(id));
  if (desk.find(id) == nullptr)
    return error_json({"noSuchId", phrases.say("failure.noSuchId", {{"id", std::string(id)}})});
  return report_json(desk.check(id), offsets, phrases);
}

std::string compare_json(const Desk& desk, std::string_view options, Offsets offsets) {
  const auto language = read_options(options);
  if (!language) return error_json(language.error());
  const Report report = desk.compare();
  return report_json(report, offsets, phrases_for(language.value(), first_of(report)));
}

std::string version_json() {
  const Rates& rates = Rates::bundled();
  JsonWriter json;
  json.open('{').key("version").text(RECOUPE_VERSION).key("rates").open('{');
  json.key("first"), rates.empty() ? json.null() : json.text(iso(rates.first()));
  json.key("last"), rates.empty() ? json.null() : json.text(iso(rates.last()));
  json.key("currencies").open('[');
  for (const std::string& currency : rates.currencies()) json.text(currency);
  json.close(']').close('}').close('}');
  return json.take();
}

}  // namespace recoupe
