#include "report/input.h"

#include <doctest/doctest.h>

using namespace recoupe;

namespace {

const Phrases& english() { return Phrases::of("en"); }

Error failure_of(std::string_view json) {
  std::string id;
  const auto article = read_source(json, Offsets::utf8, english(), id);
  REQUIRE(!article);
  return article.error();
}

Error story_failure(std::string_view json) {
  const auto story = read_story(json, english());
  REQUIRE(!story);
  return story.error();
}

}  // namespace

TEST_CASE("a source: null is absent, restored places are bytes afterwards") {
  std::string id;
  const auto article = read_source(
      R"({"id":"a","text":"😀 menu","published":"2025-11-03","title":null,"language":"fr","restored":[{"begin":3,"end":7}]})",
      Offsets::utf16, english(), id);
  REQUIRE(article);
  CHECK(id == "a");
  CHECK(article.value().text == "😀 menu");
  CHECK(!article.value().title);
  CHECK(iso(*article.value().published) == "2025-11-03");
  CHECK(article.value().restored == std::vector<Span>{{5, 9}});
}

TEST_CASE("a source that cannot be read says what, why and what to do") {
  CHECK(failure_of(R"({"id":"a")").code == "badJson");
  CHECK(failure_of("").code == "badJson");
  CHECK(failure_of("[]").code == "badJson");
  CHECK(failure_of("{\"id\":\"a\",\"text\":\"\xFF\"}").code == "badJson");
  CHECK(failure_of(R"({"text":"x"})").message == R"("id" is missing: add it, in quotation marks.)");
  CHECK(failure_of(R"({"id":"a"})").code == "missingMember");
  CHECK(failure_of(R"({"id":"a","text":3})").code == "badMember");
  CHECK(failure_of(R"({"id":"a","text":"x","published":"3 mars"})").code == "badDate");
  CHECK(failure_of(R"({"id":"a","text":"x","published":"2025-02-30"})").code == "badDate");
  CHECK(failure_of(R"({"id":"a","text":"x","restored":[{"begin":-1,"end":2}]})").code == "badMember");
  CHECK(failure_of(R"({"id":"a","text":"x","restored":[{"begin":3,"end":2}]})").code == "badMember");
  CHECK(failure_of(R"({"id":"a","text":"x","restored":[7]})").code == "badMember");
}

TEST_CASE("the name of a source that cannot be read is known where it can be") {
  std::string id;
  CHECK(!read_source(R"({"id":"a"})", Offsets::utf8, english(), id));
  CHECK(id == "a");
}

TEST_CASE("a story: in order, its files still unread") {
  const auto story = read_story(
      R"({"articles":[{"id":"b","file":"b.txt","published":null,"url":"x"},{"id":"a","file":"/a.txt"}]})", english());
  REQUIRE(story);
  CHECK(story.value().entries.size() == 2);
  CHECK(story.value().refused.empty());
  CHECK(story.value().entries[0].article.id == "b");
  CHECK(story.value().entries[0].file == "b.txt");
  CHECK(!story.value().entries[0].article.published);
}

TEST_CASE("a broken story: the line, and what was expected") {
  const Error broken = story_failure("{\"articles\": [\n  {\"id\": \"a\",}\n]}");
  CHECK(broken.line == 2);
  CHECK(broken.message == "This is not valid JSON: '}' cannot stand here; expected a text. Correct this line.");
  CHECK(story_failure("{\"articles\": [\n\n").line == 3);
  CHECK(story_failure("{}").code == "badStory");
  CHECK(story_failure(R"({"articles":[]})").code == "badStory");
  CHECK(story_failure(R"({"articles":[3]})").code == "badStory");
  CHECK(story_failure(R"({"articles":[{"id":"a"}]})").message ==
        R"("file" is missing in article 1: add it, in quotation marks.)");
  CHECK(story_failure(R"({"articles":[{"id":"a","file":"x"},{"id":"a","file":"y"}]})").code == "duplicateId");
  CHECK(story_failure(R"({"articles":[{"id":"a","file":"x","published":"hier"}]})").code == "badDate");
}

TEST_CASE("failures speak the language asked for") {
  const auto story = read_story("{", Phrases::of("fr"));
  REQUIRE(!story);
  CHECK(story.error().message.find("JSON valable") != std::string::npos);
}

TEST_CASE("options") {
  CHECK(read_options("").value().language.empty());
  CHECK(read_options("{}").value().language.empty());
  CHECK(read_options(R"({"language":null})").value().language.empty());
  CHECK(read_options(R"({"language":"fr"})").value().language == "fr");
  CHECK(!read_options("["));
  CHECK(!read_options("[]"));
  CHECK(!read_options(R"({"language":3})"));
}

TEST_CASE("refused pairings: the sides of a finding as a report has them, in options, in a story, in a file") {
  const std::string refused =
      R"("refused":[[{"document":"a","begin":3,"mention":"m1","quote":{"exact":"12 morts","prefix":"les "}},)"
      R"({"document":"b","quote":{"exact":"14 morts","suffix":null}}]])";
  const auto options = read_options("{" + refused + "}");
  REQUIRE(options);
  REQUIRE(options.value().refused.size() == 1);
  REQUIRE(options.value().refused[0].size() == 2);
  CHECK(options.value().refused[0][0].document == "a");
  CHECK(options.value().refused[0][0].words.prefix == "les ");
  CHECK(options.value().refused[0][1].words.exact == "14 morts");
  CHECK(read_story(R"({"articles":[{"id":"a","file":"a"}],)" + refused + "}", english()).value().refused.size() == 1);
  CHECK(read_refusals("{" + refused + "}", english()).value().size() == 1);
  CHECK(read_refusals(R"({"refused":null})", english()).value().empty());
}

TEST_CASE("refusals that cannot be read say what is expected") {
  for (const std::string refused :
       {R"({})", R"("a")", R"([3])", R"([[{"document":"a"}]])", R"([[{"quote":{"exact":"x"}}]])",
        R"([[{"document":"a","quote":{"exact":""}}]])", R"([[{"document":"a","quote":"x"}]])", R"([{"document":"a"}])"})
    for (const auto& failure : {read_options(R"({"language":"fr","refused":)" + refused + "}").error().message,
                                read_refusals(R"({"refused":)" + refused + "}", Phrases::of("fr")).error().message})
      CHECK_MESSAGE(failure.find("liste de rapprochements") != std::string::npos, refused);
}

TEST_CASE("deep nesting and long numbers are no danger") {
  CHECK(failure_of(std::string(100000, '[')).code == "badJson");
  CHECK(failure_of("{\"id\":" + std::string(5000, '9') + "}").code == "badJson");  // no number that long
}
