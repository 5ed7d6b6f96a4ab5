// Notices follow from the reading alone, so that a report can be written again at any time.
#include "report/notice.h"

#include "base/utf8.h"

namespace recoupe {

std::vector<Notice> notices_of(const Reading& reading, const Phrases& phrases) {
  std::vector<Notice> out;
  const auto add = [&](std::string_view code) {
    const std::string key = "notice." + std::string(code);
    out.push_back({code, phrases.say(key, {{"language", reading.article.language.value_or("")}})});
  };
  if (reading.text.tokens.empty()) {
    add("empty");  // the rest would only repeat it
    return out;
  }
  if (!is_valid_utf8(reading.article.text)) add("notUtf8");
  if (!reading.known_language) add("otherLanguage");
  if (!reading.article.published) add("noDate");
  return out;
}

Error in_words(const Error& rates, const Phrases& phrases) {
  return {rates.code, phrases.say("failure." + rates.code, {{"cell", rates.message}}), rates.line};
}

}  // namespace recoupe
