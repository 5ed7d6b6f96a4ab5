// Long forms are indexed by their first and last word; each short form is looked up once, so the time is n log n.
#include "mention/alias.h"

#include <algorithm>
#include <string>

#include "base/utf8.h"

namespace recoupe {
namespace {

struct Entry {
  std::uint64_t key = 0;
  std::uint32_t name = 0;
};
bool before(const Entry& a, const Entry& b) { return a.key != b.key ? a.key < b.key : a.name < b.name; }

std::uint32_t length(const Name& name) { return name.end_token - name.begin_token; }

void assume(Name& name, const Name& other) {
  name.id = other.id, name.type = other.type, name.canonical = other.canonical, name.known = other.known;
}

// "AWS" against "Amazon Web Services": the first letters of its capitalised words, in order.
bool are_initials(const Text& text, const Name& shorter, const Name& longer) {
  const std::string letters = folded(text.word(shorter.begin_token));
  std::size_t at = 0;
  for (std::uint32_t i = longer.begin_token; i < longer.end_token && at < letters.size(); ++i) {
    const std::string word = folded(text.word(i));
    if (bare(word).front() == letters[at]) ++at;
  }
  return at == letters.size();
}

// "X (Y)" where one is the initials of the other.
void unite_initials(const Text& text, std::vector<Name>& names) {
  std::uint32_t united = 0;  // each walks all names: bounded, so that no text costs the square of its length
  for (std::size_t n = 0; n + 1 < names.size() && united < 100; ++n) {
    Name &a = names[n], &b = names[n + 1];
    if (a.id == b.id || b.begin_token != a.end_token + 1 || text.word(a.end_token) != "(") continue;
    Name &shorter = length(a) < length(b) ? a : b, &longer = length(a) < length(b) ? b : a;
    if (length(shorter) != 1 || length(longer) < 2 || !text.tokens[shorter.begin_token].is(Token::all_caps)) continue;
    if (!are_initials(text, shorter, longer)) continue;
    Name &to = shorter.known ? shorter : longer, &from = shorter.known ? longer : shorter;
    ++united;
    const std::uint64_t old = from.id, key = text.tokens[shorter.begin_token].key;
    for (Name& name : names)
      if (&name != &to &&
          (name.id == old || (length(name) == 1 && !name.known && text.tokens[name.begin_token].key == key)))
        assume(name, to);
  }
}

bool ends_with(const Text& text, const Name& longer, const Name& shorter) {
  for (std::uint32_t i = 1; i <= length(shorter); ++i)
    if (text.tokens[longer.end_token - i].key != text.tokens[shorter.end_token - i].key) return false;
  return true;
}

// The one long form that `shorter` may stand for, by an index of last words or of first words; null when two names
// compete.
const Name* long_form(const Text& text, const std::vector<Name>& names, const std::vector<Entry>& index,
                      const Name& shorter, std::uint64_t key, bool last) {
  const Name* found = nullptr;
  auto at = std::lower_bound(index.begin(), index.end(), Entry{key, 0}, before);
  for (std::uint32_t steps = 0; at != index.end() && at->key == key && steps < 64; ++at, ++steps) {
    const Name& longer = names[at->name];
    if (length(longer) <= length(shorter) || longer.id == shorter.id) continue;
    if (last && !ends_with(text, longer, shorter)) continue;
    if (!last && longer.type == NameType::place) continue;
    if (found && found->id != longer.id) return nullptr;
    if (!found) found = &longer;
  }
  return found;
}

}  // namespace

std::uint64_t name_identity(const Text& text, std::uint32_t begin, std::uint32_t end) {
  std::string joined;
  for (std::uint32_t i = begin; i < end; ++i) {
    if (i > begin && text.tokens[i].is(Token::space_before)) joined += ' ';
    joined += folded(text.word(i));
  }
  return hash_of(joined);
}

void unite_names(const Text& text, std::vector<Name>& names) {
  unite_initials(text, names);
  std::vector<Entry> firsts, lasts;
  for (std::uint32_t n = 0; n < names.size(); ++n) {
    if (length(names[n]) < 2) continue;
    firsts.push_back({text.tokens[names[n].begin_token].key, n});
    lasts.push_back({text.tokens[names[n].end_token - 1].key, n});
  }
  std::sort(firsts.begin(), firsts.end(), before);
  std::sort(lasts.begin(), lasts.end(), before);
  std::vector<const Name*> longer(names.size(), nullptr);
  const std::vector<Name> whole = names;
  for (std::uint32_t n = 0; n < names.size(); ++n) {
    if (names[n].known) continue;
    longer[n] = long_form(text, whole, lasts, whole[n], text.tokens[names[n].end_token - 1].key, true);
    if (!longer[n] && length(names[n]) == 1)
      longer[n] = long_form(text, whole, firsts, whole[n], text.tokens[names[n].begin_token].key, false);
  }
  for (std::uint32_t n = 0; n < names.size(); ++n)
    if (longer[n]) assume(names[n], *longer[n]);
}

}  // namespace recoupe
