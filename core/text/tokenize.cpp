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
  if (match.row->table != Table::currency || match.length < 2) return false;
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
  text.tokens.reserve(bytes.size() / 5 + 8);
  scan(bytes, text.tokens);
  lexicon.identify(bytes, text.tokens);
  text.first_match.reserve(text.tokens.size() + 1);
  for (std::size_t i = 0; i < text.tokens.size(); ++i) {
    text.first_match.push_back(static_cast<std::uint32_t>(text.matches.size()));
    if (text.tokens[i].word == 0) continue;
    const std::size_t earlier = text.matches.size();
    lexicon.match(text.tokens, i, text.matches);
    const auto kept = std::remove_if(text.matches.begin() + static_cast<std::ptrdiff_t>(earlier), text.matches.end(),
                                     [&](const Match& match) { return is_misspelled_sign(text, match); });
    text.matches.erase(kept, text.matches.end());
  }
  text.first_match.push_back(static_cast<std::uint32_t>(text.matches.size()));
  return text;
}

}  // namespace recoupe
