// The JSON that comes in: a source, a line of NDJSON, STORY.json, options. Failures say what, why and what to do, in
// the language asked for.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "desk.h"
#include "report/offsets.h"
#include "report/phrases.h"
#include "text/article.h"

namespace recoupe {

/// Source of recoupe.d.ts → Article. Offsets of `restored` are in the unit given. `id` is set as soon as it is known,
/// for the answer to a source that cannot be read.
Result<Article> read_source(std::string_view json, Offsets offsets, const Phrases& phrases, std::string& id);

/// One line of `judge --ndjson`: the article `id` and those that it is held against, itself among them, in the order in
/// which the Desk would have them.
struct Group {
  std::string id;
  std::vector<Article> articles;
};
Result<Group> read_group(std::string_view json, Offsets offsets, const Phrases& phrases);

/// One article of STORY.json; its text is still in `file`, which is relative to the story's folder unless absolute.
struct StoryEntry {
  Article article;
  std::string file;
};
struct Story {
  std::vector<StoryEntry> entries;
  std::vector<Refusal> refused;
};
/// The error's line is that of the story's text.
Result<Story> read_story(std::string_view json, const Phrases& phrases);

/// Options of recoupe.d.ts; what is absent is empty.
struct Options {
  std::string language;
  std::vector<Refusal> refused;
};
Result<Options> read_options(std::string_view json);
/// {"refused": [...]}, as in the options; other members are another's affair.
Result<std::vector<Refusal>> read_refusals(std::string_view json, const Phrases& phrases);

}  // namespace recoupe
