// The words of a note in order, each as what it stands for.
#include "claim/content.h"

#include <algorithm>

#include "base/utf8.h"
#include "mention/shape.h"

namespace recoupe {
namespace {

constexpr std::size_t stem_length = 6;
constexpr std::size_t shortest_word = 4;

void add_unique(std::vector<std::uint64_t>& list, std::uint64_t id) {
  if (std::find(list.begin(), list.end(), id) == list.end()) list.push_back(id);
}

// A month or a year is no news: what else the two notes tell decides whether it is the same.
bool is_telling(const Mention& m) {
  return !is_time(m.kind) || m.moment.grain == Grain::day || m.moment.grain == Grain::range;
}

// A figure printed in both notes is as good as a shared word, whatever its noun: "96 000 patients", "96 000 malades".
std::uint64_t value_id(const Mention& m) {
  if (is_time(m.kind)) return hash_of(iso(m.moment));
  return hash_of(to_text(trimmed(m.low)) + " " + to_text(trimmed(m.high)) + (m.kind == Kind::percent ? "%" : ""));
}

}  // namespace

bool is_content_word(const Text& text, std::uint32_t i) {
  const Token& token = text.tokens[i];
  if (token.kind != TokenKind::word || token.span.size() < shortest_word) return false;
  for (const Match& match : text.matches_at(i, Table::number))
    if (!is(match, Table::number, NumberRole::label)) return false;  // "canal" is a word like others
  return !text.has_any(i,
                       set_of(Table::function, Table::time, Table::hedge, Table::clause, Table::currency, Table::unit));
}

std::uint64_t stem(std::string_view word) {
  std::string plain = bare(folded(word));
  if (plain.size() > stem_length) plain.resize(stem_length);
  return hash_of(plain);
}

std::vector<std::uint64_t> content_of(const Reading& note, std::uint32_t mention) {
  const Text& text = note.text;
  std::vector<std::uint64_t> out;
  std::size_t name = 0, figure = 0;
  for (const Sentence& sentence : text.sentences) {
    if (sentence.part == Part::furniture || sentence.part == Part::dateline) continue;
    for (std::uint32_t i = sentence.begin; i < sentence.end;) {
      while (name < note.names.size() && note.names[name].end_token <= i) ++name;
      while (figure < note.mentions.size() && note.mentions[figure].end_token <= i) ++figure;
      if (figure < note.mentions.size() && note.mentions[figure].begin_token <= i) {
        if (figure == mention)
          out.push_back(own_place);
        else if (is_telling(note.mentions[figure]))
          add_unique(out, value_id(note.mentions[figure]));
        // What is counted is spoken of too: "the dead", "homes".
        for (std::uint32_t w = i; w < note.mentions[figure].end_token; ++w)
          if (const Match* noun = longest_within(text, w, note.mentions[figure].end_token, Table::topic)) {
            add_unique(out, hash_of(noun->row->fields[0]));
            break;
          }
        i = std::max(i + 1, note.mentions[figure].end_token);
      } else if (name < note.names.size() && note.names[name].begin_token <= i) {
        if (note.names[name].type != NameType::paper) add_unique(out, note.names[name].id);
        i = std::max(i + 1, note.names[name].end_token);
      } else if (const Match* match = longest_within(text, i, sentence.end, Table::topic)) {
        add_unique(out, hash_of(match->row->fields[0]));
        i += match->length;
      } else {
        if (is_content_word(text, i)) add_unique(out, stem(text.word(i)));
        ++i;
      }
    }
  }
  return out;
}

}  // namespace recoupe
