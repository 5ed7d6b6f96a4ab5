// Tokens are scanned once and looked up once; the tries are walked once from each token.
#include "text/tokenize.h"

namespace recoupe {

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
    if (text.tokens[i].word != 0) lexicon.match(text.tokens, i, text.matches);
  }
  text.first_match.push_back(static_cast<std::uint32_t>(text.matches.size()));
  return text;
}

}  // namespace recoupe
