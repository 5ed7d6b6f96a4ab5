// The parser that is used does not throw; what it objects to is asked for by a second reading.
#include "report/syntax.h"

#include <algorithm>

namespace recoupe {
namespace {

using nlohmann::json;

// Follows the parser to the place where it stops and keeps what it says.
struct Breakage : nlohmann::json_sax<json> {
  std::size_t position = 0;
  std::string unexpected, expected;
  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(json::number_integer_t) override { return true; }
  bool number_unsigned(json::number_unsigned_t) override { return true; }
  bool number_float(json::number_float_t, const std::string&) override { return true; }
  bool string(std::string&) override { return true; }
  bool binary(json::binary_t&) override { return true; }
  bool start_object(std::size_t) override { return true; }
  bool key(std::string&) override { return true; }
  bool end_object() override { return true; }
  bool start_array(std::size_t) override { return true; }
  bool end_array() override { return true; }
  bool parse_error(std::size_t at, const std::string&, const nlohmann::detail::exception& what) override {
    position = at;
    const std::string_view message = what.what();
    const auto after = [&](std::string_view word) {
      const auto from = message.find(word);
      if (from == std::string_view::npos) return std::string();
      const auto rest = message.substr(from + word.size());
      return std::string(rest.substr(0, rest.find("; ")));
    };
    unexpected = after("unexpected "), expected = after("; expected ");
    return false;
  }
};

// The parser's words for a piece of JSON, in the reader's language where the phrases have them.
std::string piece(const std::string& words, const Phrases& phrases) {
  const std::string key = "json." + words;
  return phrases.has(key) ? phrases.say(key) : words;
}

Error broken(std::string_view text, const Phrases& phrases) {
  Breakage breakage;
  json::sax_parse(text, &breakage);
  const std::string_view before = text.substr(0, breakage.position > 0 ? breakage.position - 1 : 0);
  const int line = static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1;
  return {"badJson",
          phrases.say("failure.badJson", {{"line", std::to_string(line)},
                                          {"unexpected", piece(breakage.unexpected, phrases)},
                                          {"expected", piece(breakage.expected, phrases)}}),
          line};
}

}  // namespace

Result<nlohmann::json> parsed(std::string_view text, const Phrases& phrases) {
  json value = json::parse(text, nullptr, false);
  if (value.is_discarded()) return broken(text, phrases);
  return value;
}

}  // namespace recoupe
