// Tokens are scanned once and looked up once; the tries are walked once from each token.
#include "text/tokenize.h"

#include <algorithm>
#include <string>

#include "lang/tables.h"

namespace recoupe {
namespace {

// A currency sign with letters is spelled as the table has it, case and spaces too: "A$5" is Australian, "a $5 fee" is
// not.
bool is_misspelled_sign(const Text& text, const Match& match) {
  if (match.table != Table::currency || match.length < 2) return false;
  bool sign = false;
  for (std::uint32_t i = match.begin; i < match.begin + match.length; ++i)
    sign |= text.tokens[i].kind == TokenKind::sign;
  if (!sign) return false;
  const std::string_view words = slice(text.bytes, text.span_of(match.begin, match.begin + match.length));
  const auto forms = expanded(match.row->form);
  return std::find(forms.begin(), forms.end(), words) == forms.end();
}

}  // namespace

Text tokenize(std::string_view bytes, const Lexicon& lexicon) {
  Text text;
  text.bytes = bytes;
  text.lexicon = &lexicon;
  text.tokens.reserve(bytes.size() / 4 + 8);
  scan(bytes, text.tokens);
  text.tokens.shrink_to_fit();  // an article is kept as long as its desk
  lexicon.identify(bytes, text.tokens);
  text.first_match.reserve(text.tokens.size() + 1);
  text.tables.resize(text.tokens.size());
  text.matches.reserve(text.tokens.size());
  for (std::size_t i = 0; i < text.tokens.size(); ++i) {
    text.first_match.push_back(static_cast<std::uint32_t>(text.matches.size()));
    if (text.tokens[i].word == 0) continue;
    const std::size_t earlier = text.matches.size();
    lexicon.match(text.tokens, i, text.matches);
    if (text.matches.size() == earlier) continue;
    const auto kept = std::remove_if(text.matches.begin() + static_cast<std::ptrdiff_t>(earlier), text.matches.end(),
                                     [&](const Match& match) { return is_misspelled_sign(text, match); });
    text.matches.erase(kept, text.matches.end());
    for (std::size_t k = earlier; k < text.matches.size(); ++k) text.tables[i] |= set_of(text.matches[k].table);
  }
  text.first_match.push_back(static_cast<std::uint32_t>(text.matches.size()));
  text.matches.shrink_to_fit();
  return text;
}

}  // namespace recoupe
