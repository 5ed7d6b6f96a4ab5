// Reads JSON without exceptions: syntax first, with its line; then every member's type before its value is touched.
#include "report/input.h"

#include <algorithm>
#include <optional>

#include "report/syntax.h"

namespace recoupe {
namespace {

using nlohmann::json;

constexpr const char* source_example = R"({"id": …, "text": …})";
constexpr const char* story_example = R"({"articles": [{"id": …, "file": …}]})";
constexpr const char* group_example = R"({"id": …, "articles": [{"id": …, "text": …}]})";
constexpr const char* entry_example = R"({"id": …, "file": …})";
constexpr const char* span_example = R"([{"begin": 0, "end": 12}])";
constexpr const char* refusal_example =
    R"([[{"document": "a", "quote": {"exact": "12"}}, {"document": "b", "quote": {"exact": "14"}}]])";

// Reads the members of one object, remembering the first that is not what it should be.
class Members {
 public:
  Members(const json& object, std::string where, const Phrases& phrases)
      : object_(object), where_(std::move(where)), phrases_(phrases) {}

  std::optional<std::string> text(std::string_view name) {
    const json* value = find(name);
    if (value == nullptr) return std::nullopt;
    if (const auto* string = value->get_ptr<const std::string*>()) return *string;
    fail("failure.notText", "badMember", name);
    return std::nullopt;
  }
  std::string needed(std::string_view name) {
    const auto value = text(name);
    if (!value) fail("failure.missing", "missingMember", name);
    return value.value_or("");
  }
  std::optional<Day> day(std::string_view name) {
    const auto value = text(name);
    if (!value) return std::nullopt;
    const auto day = day_from_iso(*value);
    if (!day) fail("failure.notDay", "badDate", name, *value);
    return day;
  }
  std::vector<Span> spans(std::string_view name, const OffsetMap& map) {
    std::vector<Span> out;
    const json* value = find(name);
    if (value == nullptr) return out;
    if (!value->is_array())
      fail("failure.notSpans", "badMember", name);
    else
      for (const json& span : *value) {
        const auto begin = place(span, "begin"), end = place(span, "end");
        if (!begin || !end || *begin > *end) return fail("failure.notSpans", "badMember", name), out;
        out.push_back({map.byte_at(*begin), map.byte_at(*end)});
      }
    return out;
  }

  const std::optional<Error>& error() const { return error_; }

 private:
  // A null member is an absent one.
  const json* find(std::string_view name) const {
    const auto member = object_.find(name);
    return member == object_.end() || member->is_null() ? nullptr : &*member;
  }
  static std::optional<std::uint32_t> place(const json& span, std::string_view name) {
    if (!span.is_object()) return std::nullopt;
    const auto member = span.find(name);
    if (member == span.end()) return std::nullopt;
    const auto* value = member->get_ptr<const json::number_unsigned_t*>();
    if (value == nullptr || *value > 0xFFFFFFFFU) return std::nullopt;
    return static_cast<std::uint32_t>(*value);
  }
  void fail(std::string_view phrase, std::string_view code, std::string_view name, std::string_view value = {}) {
    if (error_) return;
    const std::string message = phrases_.say(
        phrase,
        {{"member", std::string(name)}, {"where", where_}, {"value", std::string(value)}, {"example", span_example}});
    error_ = Error{std::string(code), message};
  }

  const json& object_;
  std::string where_;
  const Phrases& phrases_;
  std::optional<Error> error_;
};

std::optional<Selector> selector_of(const json& place, const Phrases& phrases) {
  const auto quote = place.find("quote");
  if (quote == place.end() || !quote->is_object()) return std::nullopt;
  Members members(*quote, "", phrases);
  Selector selector{members.needed("exact"), members.text("prefix").value_or(""), members.text("suffix").value_or("")};
  if (members.error() || selector.exact.empty()) return std::nullopt;
  return selector;
}

// Lists of places, or one of the places itself.
std::optional<Refusal> refusal_of(const json& list, const Phrases& phrases) {
  if (!list.is_array()) return std::nullopt;
  Refusal refusal;
  for (const json& place : list) {
    if (!place.is_object()) return std::nullopt;
    Members members(place, "", phrases);
    std::string document = members.needed("document");
    auto words = selector_of(place, phrases);
    if (members.error() || !words) return std::nullopt;
    refusal.push_back({std::move(document), std::move(*words)});
  }
  return refusal;
}

// The member "refused" of an object; absent or null is none.
Result<std::vector<Refusal>> refusals_of(const json& object, const Phrases& phrases) {
  std::vector<Refusal> refusals;
  const auto lists = object.find("refused");
  if (lists == object.end() || lists->is_null()) return refusals;
  const Error bad{"badMember", phrases.say("failure.notRefusals", {{"example", refusal_example}})};
  if (!lists->is_array()) return bad;
  for (const json& list : *lists) {
    auto refusal = refusal_of(list, phrases);
    if (!refusal) return bad;
    refusals.push_back(std::move(*refusal));
  }
  return refusals;
}

Article article_of(Members& members) {
  Article article;
  article.id = members.needed("id");
  article.title = members.text("title");
  article.publisher = members.text("publisher");
  article.published = members.day("published");
  article.language = members.text("language");
  article.url = members.text("url");
  return article;
}

// `where` says which article of several it is.
Result<Article> source_of(const json& value, std::string where, Offsets offsets, const Phrases& phrases,
                          std::string& id) {
  if (!value.is_object()) return Error{"badJson", phrases.say("failure.notObject", {{"example", source_example}})};
  Members members(value, std::move(where), phrases);
  Article article = article_of(members);
  id = article.id;
  article.text = members.needed("text");
  article.restored = members.spans("restored", OffsetMap(article.text, offsets));
  if (members.error()) return *members.error();
  return article;
}

}  // namespace

Result<Article> read_source(std::string_view text, Offsets offsets, const Phrases& phrases, std::string& id) {
  const auto value = parsed(text, phrases);
  if (!value) return value.error();
  return source_of(value.value(), "", offsets, phrases, id);
}

Result<Group> read_group(std::string_view text, Offsets offsets, const Phrases& phrases) {
  const auto value = parsed(text, phrases);
  if (!value) return value.error();
  const json& line = value.value();
  const auto list = line.is_object() ? line.find("articles") : line.end();
  if (!line.is_object() || list == line.end() || !list->is_array() || list->empty())
    return Error{"badGroup", phrases.say("failure.noArticles", {{"example", group_example}})};
  Members members(line, "", phrases);
  Group group{members.needed("id"), {}};
  if (members.error()) return *members.error();
  for (const json& item : *list) {
    std::string id;
    const std::string number = std::to_string(group.articles.size() + 1);
    auto article = source_of(item, phrases.say("failure.article", {{"number", number}}), offsets, phrases, id);
    if (!article) return article.error();
    group.articles.push_back(std::move(article.value()));
  }
  return group;
}

Result<Story> read_story(std::string_view text, const Phrases& phrases) {
  const auto value = parsed(text, phrases);
  if (!value) return value.error();
  const json& story = value.value();
  const auto list = story.is_object() ? story.find("articles") : story.end();
  if (!story.is_object() || list == story.end() || !list->is_array() || list->empty())
    return Error{"badStory", phrases.say("failure.noArticles", {{"example", story_example}})};
  Story out;
  std::vector<StoryEntry>& entries = out.entries;
  for (const json& item : *list) {
    const std::string number = std::to_string(entries.size() + 1);
    if (!item.is_object())
      return Error{"badStory", phrases.say("failure.notArticle", {{"number", number}, {"example", entry_example}})};
    Members members(item, phrases.say("failure.article", {{"number", number}}), phrases);
    StoryEntry entry{article_of(members), members.needed("file")};
    if (members.error()) return *members.error();
    for (const StoryEntry& other : entries)
      if (other.article.id == entry.article.id)
        return Error{"duplicateId", phrases.say("failure.duplicateId", {{"id", entry.article.id}})};
    entries.push_back(std::move(entry));
  }
  auto refused = refusals_of(story, phrases);
  if (!refused) return refused.error();
  out.refused = std::move(refused.value());
  return out;
}

Result<std::vector<Refusal>> read_refusals(std::string_view text, const Phrases& phrases) {
  const auto value = parsed(text, phrases);
  if (!value) return value.error();
  if (!value.value().is_object())
    return Error{"badMember", phrases.say("failure.notRefusals", {{"example", refusal_example}})};
  return refusals_of(value.value(), phrases);
}

Result<Options> read_options(std::string_view text) {
  if (text.empty()) return Options();
  const auto value = parsed(text, Phrases::of("en"));
  if (!value) return value.error();
  if (!value.value().is_object())
    return Error{"badOptions", Phrases::of("en").say("failure.notObject", {{"example", R"({"language": "fr"})"}})};
  Members members(value.value(), "", Phrases::of("en"));
  Options options{members.text("language").value_or(""), {}};
  if (members.error()) return *members.error();
  auto refused = refusals_of(value.value(), Phrases::of(options.language));
  if (!refused) return refused.error();
  options.refused = std::move(refused.value());
  return options;
}

}  // namespace recoupe
