// Half of the mutations of a JSON text keep it JSON: a member or an item somewhere in it is changed, doubled, moved or
// left out. The other half are libFuzzer's own. A text of several lines that is no JSON as a whole has one a line.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <string_view>
#include <vector>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

namespace {

using nlohmann::json;
using Random = std::minstd_rand;

constexpr int deepest = 60;  // written out by recursion

// What a member may be put in place of.
constexpr const char* values = R"json([null, true, 0, -1, 0.5, 12, 1e308, -1e-308, 4294967295, 18446744073709551615,
 -9223372036854775808, "", "a", "\u0000\ud83c\udf0a", "2026-03-18", "2026-03-18T13:00", "0001-01-01", "9999-12-31",
 "2026-Q4", "2026-W53", "2026-10/2026-12", "../2027", "2027/..", "a + b * (c - d) / 0", "years(a, b)",
 "age(a, 2026-03-18)", "weekday(a)", "a / b / r", "(a - b) / b * 100", "[)", "(]", "conversion", "arithmetic", "calendar",
 "conflict", "copy", "quoteDrift", "alone", "fr", [], [1, 2], [[[[[[[[]]]]]]]], {}])json";

std::size_t any(Random& random, std::size_t below) { return below == 0 ? 0 : random() % below; }

void nodes_of(json& value, std::vector<json*>& out) {
  out.push_back(&value);
  if (value.is_structured())
    for (json& child : value) nodes_of(child, out);
}

void change_text(json& value, Random& random) {
  std::string text = value.get<std::string>();
  const std::size_t size = text.size(), room = size + 8;
  text.resize(room);
  if (any(random, 4) == 0) {
    text.resize(size);
    text.insert(any(random, size + 1), text);
  } else {
    text.resize(LLVMFuzzerMutate(reinterpret_cast<std::uint8_t*>(text.data()), size, room));
  }
  value = text;
}

void change(json& value, const json& other, Random& random) {
  static const json known = json::parse(values, nullptr, false);
  switch (any(random, 6)) {
    case 0:
      value = known[any(random, known.size())];
      return;
    case 1:
      value = other;
      return;
    case 2:
      value = json::array({other, value});
      return;
    case 3:  // leave one out
      if (value.is_structured() && !value.empty()) {
        auto at = value.begin();
        std::advance(at, static_cast<std::ptrdiff_t>(any(random, value.size())));
        value.erase(at);
        return;
      }
      break;
    case 4:  // one twice
      if (value.is_array() && !value.empty()) {
        const json again = value[any(random, value.size())];
        value.push_back(again);
        return;
      }
      break;
    default:
      break;
  }
  if (value.is_string()) return change_text(value, random);
  if (value.is_number()) {
    const double number = value.get<double>();
    const double changed[] = {number + 1, number - 1, -number, number * 1000, number / 7};
    value = changed[any(random, std::size(changed))];
  }
}

bool is_deep(std::string_view text) {
  int depth = 0, most = 0;
  for (const char c : text) {
    if (c == '[' || c == '{') most = std::max(most, ++depth);
    if (c == ']' || c == '}') --depth;
  }
  return most > deepest;
}

// Empty when the text is no JSON.
std::string mutated(std::string_view text, Random& random) {
  if (is_deep(text)) return {};
  json value = json::parse(text, nullptr, false);
  if (value.is_discarded()) return {};
  for (std::size_t times = 1 + any(random, 3); times > 0; --times) {
    std::vector<json*> nodes;
    nodes_of(value, nodes);
    const json other = *nodes[any(random, nodes.size())];
    change(*nodes[any(random, nodes.size())], other, random);
  }
  return value.dump(-1, ' ', any(random, 4) == 0, json::error_handler_t::replace);
}

}  // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed) {
  Random random(seed);
  if (any(random, 2) == 0) return LLVMFuzzerMutate(data, size, most);
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  std::string out = mutated(text, random);
  if (out.empty()) {
    std::size_t begin = any(random, size + 1);
    begin = begin == 0 ? 0 : text.rfind('\n', begin - 1) + 1;
    const std::size_t end = std::min(text.find('\n', begin), size);
    out = mutated(text.substr(begin, end - begin), random);
    if (out.empty()) return LLVMFuzzerMutate(data, size, most);
    out = std::string(text.substr(0, begin)) + out + std::string(text.substr(end));
  }
  if (out.size() > most) return LLVMFuzzerMutate(data, size, most);
  std::memcpy(data, out.data(), out.size());
  return out.size();
}
