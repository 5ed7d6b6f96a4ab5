// Two passes over the tokens: lines become paragraphs, paragraphs are cut at the points that end a sentence.
#include "text/segment.h"

#include "base/utf8.h"
#include "lang/tables.h"
#include "text/lines.h"
#include "text/wire.h"

namespace recoupe {
namespace {

constexpr int peek_limit = 4;  // opening signs passed over to see how the next sentence begins

bool is_terminator(const Text& text, std::uint32_t at) {
  return is_sign(text, at, ".") || is_sign(text, at, "!") || is_sign(text, at, "?") || is_sign(text, at, "…");
}

// Quotes, brackets and note marks that still belong to the sentence before them.
bool closes(const Text& text, std::uint32_t at, std::uint32_t end) {
  if (at >= end || text.tokens[at].kind != TokenKind::sign) return false;
  if (is_sign(text, at, "»")) return true;  // French sets a space before it
  if (text.tokens[at].is(Token::space_before)) return false;
  for (const std::string_view sign : {")", "]", "”", "'", "\"", "›"})
    if (is_sign(text, at, sign)) return true;
  return false;
}

// Articles, pronouns, conjunctions…: with a capital, they open a sentence rather than go on with a name.
bool is_small_word(const Text& text, std::uint32_t at) {
  for (const Match& match : text.matches_at(at, Table::function))
    if (match.table == Table::function && match.code < static_cast<std::uint8_t>(FunctionClass::abbreviation) &&
        match.length == 1)
      return true;
  return false;
}

class Cutter {
 public:
  explicit Cutter(Text& text) : text_(text) {}

  void paragraph(std::uint32_t begin, std::uint32_t end, std::uint32_t number) {
    std::uint32_t from = begin;
    if (const std::uint32_t lead = lead_end(text_, begin, end); lead > begin && lead < end)
      add(from, lead, number), from = lead;
    for (std::uint32_t at = from; at < end;) {
      note_abbreviation(at);
      if (!is_terminator(text_, at)) {
        ++at;
        continue;
      }
      std::uint32_t next = at + 1;
      while (next < end && is_terminator(text_, next)) note_abbreviation(next), ++next;
      const std::uint32_t after_run = next;
      while (next < end && closes(text_, next, end)) ++next;
      next = past_notes(next, end);
      if (ends_sentence(from, at, after_run, next, end)) add(from, next, number), from = next;
      at = next;
    }
    if (from < end) add(from, end, number);
  }

 private:
  void add(std::uint32_t begin, std::uint32_t end, std::uint32_t number) {
    text_.sentences.push_back({begin, end, number, Part::body});
  }

  // Remembers the shortened word that starts here, if its last token is a point.
  void note_abbreviation(std::uint32_t at) {
    for (const Match& match : text_.matches_at(at, Table::function)) {
      if (match.table != Table::function || match.code < static_cast<std::uint8_t>(FunctionClass::abbreviation))
        continue;
      const std::uint32_t last = at + match.length - 1;
      if (!is_sign(text_, last, ".")) continue;
      if (is_upper(decode(match.row->form, 0).value) && !text_.tokens[at].is(Token::capital)) continue;
      if (match.length > 1 && text_.tokens[last].is(Token::space_before)) continue;
      if (point_ == last && has_point_) continue;  // the longest phrase that ends here started first
      point_ = last, has_point_ = true, shortened_ = static_cast<FunctionClass>(match.code);
    }
  }

  // "[3]" after the end of a sentence is a note mark of it.
  std::uint32_t past_notes(std::uint32_t at, std::uint32_t end) const {
    while (at + 2 < end && is_sign(text_, at, "[") && !text_.tokens[at].is(Token::space_before) &&
           text_.tokens[at + 1].kind == TokenKind::number && is_sign(text_, at + 2, "]"))
      at += 3;
    return at;
  }

  // Terminators stand at [at, after_run), closing signs up to `next`.
  bool ends_sentence(std::uint32_t from, std::uint32_t at, std::uint32_t after_run, std::uint32_t next,
                     std::uint32_t end) const {
    if (next >= end) return true;
    const Token& follower = text_.tokens[next];
    const bool single_point = after_run == at + 1 && is_sign(text_, at, ".");
    if (!follower.is(Token::space_before)) return single_point && glued(at, next);
    if (single_point) {
      if (at == from + 1 && text_.tokens[from].kind == TokenKind::number) return false;  // "1. Le premier"
      if (has_point_ && point_ == at && goes_on(next)) return false;
      if (!(has_point_ && point_ == at) && is_initial(from, at) && goes_on_after_initial(from, at, next)) return false;
    }
    for (std::uint32_t peek = next; peek < end && peek < next + peek_limit; ++peek) {
      const Token& token = text_.tokens[peek];
      if (token.kind == TokenKind::number) return true;
      if (token.kind == TokenKind::word) return token.is(Token::capital) || !is_cased(peek);
      if (is_sign(text_, peek, ",") || is_sign(text_, peek, ";") || is_sign(text_, peek, ":")) return false;
    }
    return true;
  }

  // "…de 3 points.Le maire": a page's paragraphs glued together.
  bool glued(std::uint32_t at, std::uint32_t next) const {
    if (at == 0 || text_.tokens[next].kind != TokenKind::word || !text_.tokens[next].is(Token::capital)) return false;
    const Token& before = text_.tokens[at - 1];
    return before.kind == TokenKind::word && !before.is(Token::capital) && before.span.size() > 2 &&
           is_small_word(text_, next);
  }

  bool is_cased(std::uint32_t at) const {  // a script with capitals: its small letter goes on with the sentence
    const CodePoint first = decode(text_.bytes, text_.tokens[at].span.begin);
    return first.value < 0x250 || (first.value >= 0x370 && first.value < 0x590);
  }

  // One capital letter and a point: "J.", "U.S."
  bool is_initial(std::uint32_t from, std::uint32_t at) const {
    if (at == from) return false;
    const Token& letter = text_.tokens[at - 1];
    return letter.kind == TokenKind::word && letter.is(Token::capital) && !text_.tokens[at].is(Token::space_before) &&
           decode(text_.bytes, letter.span.begin).size == letter.span.size();
  }

  // "U.S. The" and "le plan B. Le maire" end a sentence; "J. Le Pen", "U.S. Senate" do not.
  bool goes_on_after_initial(std::uint32_t from, std::uint32_t at, std::uint32_t next) const {
    if (!is_small_word(text_, next))
      return text_.tokens[next].kind == TokenKind::word && text_.tokens[next].is(Token::capital);
    if (at < from + 2) return true;
    const Token& before = text_.tokens[at - 2];
    return before.kind == TokenKind::word && before.is(Token::capital);
  }

  bool goes_on(std::uint32_t next) const {
    const Token& token = text_.tokens[next];
    switch (shortened_) {
      case FunctionClass::abbreviation:
        return true;
      case FunctionClass::numbering:
        return token.kind == TokenKind::number;
      case FunctionClass::shortened:
        return token.kind == TokenKind::word && token.is(Token::capital) && !is_small_word(text_, next);
      default:  // "5 p.m. GMT", "5 p.m. Monday", "5 p.m. (2200 GMT)"
        if (is_sign(text_, next, "(")) return true;
        for (const Match& match : text_.matches_at(next, Table::time))
          if (is_calendar_word(*match.row)) return true;
        return token.is(Token::all_caps);
    }
  }

  Text& text_;
  std::uint32_t point_ = 0;
  bool has_point_ = false;
  FunctionClass shortened_ = FunctionClass::abbreviation;
};

}  // namespace

void segment(Text& text) {
  text.sentences.clear();
  text.sentences.reserve(text.tokens.size() / 20 + 4);
  Cutter cutter(text);
  std::uint32_t number = 0;
  for (const Line& paragraph : paragraphs_of(text)) cutter.paragraph(paragraph.begin, paragraph.end, number++);
  text.sentence_of.assign(text.tokens.size(), 0);
  for (std::uint32_t s = 0; s < text.sentences.size(); ++s)
    for (std::uint32_t t = text.sentences[s].begin; t < text.sentences[s].end; ++t) text.sentence_of[t] = s;
}

}  // namespace recoupe
