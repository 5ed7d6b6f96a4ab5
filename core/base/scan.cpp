// One pass over the bytes; the hash of each folded word grows as it is read, so that no word is ever copied.
#include "base/scan.h"

#include <array>
#include <string>

#include "base/utf8.h"

namespace recoupe {
namespace {

constexpr std::uint64_t seed = 14695981039346656037ULL;
constexpr std::uint64_t mixed(std::uint64_t hash, char c) {
  return (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
}

// What English hangs on a word after an apostrophe. Anything else after one is a word of its own (l'an, O'Brien).
constexpr std::array<std::string_view, 7> clitics = {"s", "t", "re", "ll", "ve", "d", "m"};

constexpr bool is_apostrophe(char32_t c) { return c == '\'' || c == 0x2019 || c == 0x2BC; }

class Scanner {
 public:
  Scanner(std::string_view text, std::vector<Token>& out) : text_(text), out_(out) {}

  void run() {
    pending_ = Token::line_start | Token::paragraph_start;
    while (at_ < text_.size()) {
      const CodePoint c = decode(text_, at_);
      switch (classify(c.value)) {
        case CharClass::space:
          pending_ |= Token::space_before | (c.value == 0xA0 || c.value == 0x202F ? Token::no_break_before : 0);
          at_ += c.size;
          break;
        case CharClass::newline:
          newline(c);
          break;
        case CharClass::invisible:
          at_ += c.size;
          break;
        case CharClass::letter:
          word();
          break;
        case CharClass::digit:
          number();
          break;
        default:
          sign(c);
          break;
      }
    }
  }

 private:
  void newline(CodePoint c) {
    if (c.value == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n') ++at_;
    pending_ |= Token::space_before | Token::line_start | (pending_ & Token::line_start ? Token::paragraph_start : 0);
    at_ += c.size;
  }

  void emit(std::size_t begin, std::uint64_t key, TokenKind kind, unsigned flags) {
    out_.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at_)},
                    key,
                    0,
                    kind,
                    static_cast<std::uint8_t>(pending_ | flags)});
    pending_ = 0;
  }

  void number() {
    const std::size_t begin = at_;
    std::uint64_t key = seed;
    std::size_t end = at_;
    while (at_ < text_.size()) {
      const CodePoint c = decode(text_, at_);
      const CharClass is = classify(c.value);
      if (is == CharClass::digit) {
        key = mixed(key, static_cast<char>(c.value));
        end = at_ + c.size;
      } else if (is != CharClass::invisible) {
        break;
      }
      at_ += c.size;
    }
    at_ = end;
    emit(begin, key, TokenKind::number, 0);
  }

  void word() {
    const std::size_t begin = at_;
    const bool after_digit =
        begin > 0 && pending_ == 0 && classify(static_cast<unsigned char>(text_[begin - 1])) == CharClass::digit;
    std::uint64_t key = seed;
    std::string letter;
    unsigned letters = 0, capitals = 0, flags = 0;
    if (is_upper(decode(text_, at_).value)) flags |= Token::capital;
    std::size_t end = at_;
    while (at_ < text_.size()) {
      const CodePoint c = decode(text_, at_);
      if (c.value < 0x80 && ascii_classes[c.value] == CharClass::letter) {  // by far the most
        const bool upper = c.value <= 'Z';
        ++letters, capitals += upper ? 1 : 0;
        key = mixed(key, static_cast<char>(upper ? c.value + 32 : c.value));
        end = ++at_;
        continue;
      }
      if (is_apostrophe(c.value)) {
        if (!elides(at_ + c.size)) break;
        key = mixed(key, '\'');
        end = at_ += c.size;
        break;
      }
      const CharClass is = classify(c.value);
      if (is == CharClass::digit) {
        if (after_digit) break;
        flags |= Token::has_digit;
        key = mixed(key, static_cast<char>(c.value));
      } else if (is == CharClass::letter) {
        ++letters, capitals += is_upper(c.value) ? 1 : 0;
        letter.clear();
        fold_into(c.value, letter);
        for (const char byte : letter) key = mixed(key, byte);
      } else if (is == CharClass::mark) {  // a decomposed accent: rare, so the word is folded again as a whole
        key = refold(begin, letters, capitals);
        end = at_;
        break;
      } else if (is != CharClass::invisible) {
        break;
      }
      at_ += c.size;
      if (is != CharClass::invisible) end = at_;
    }
    at_ = end;
    if (letters >= 2 && letters == capitals) flags |= Token::all_caps;
    emit(begin, key, TokenKind::word, flags);
  }

  // Reads a word with combining marks to its end; leaves at_ there.
  std::uint64_t refold(std::size_t begin, unsigned& letters, unsigned& capitals) {
    while (at_ < text_.size()) {
      const CodePoint c = decode(text_, at_);
      const CharClass is = classify(c.value);
      if (is != CharClass::letter && is != CharClass::mark && is != CharClass::digit && is != CharClass::invisible)
        break;
      if (is == CharClass::letter) ++letters, capitals += is_upper(c.value) ? 1 : 0;
      at_ += c.size;
    }
    return hash_of(folded(text_.substr(begin, at_ - begin)));
  }

  // Is the apostrophe before `next` the end of an elided word (l'an)? Not before a clitic, and not where no letter
  // follows.
  bool elides(std::size_t next) const {
    std::size_t end = next;
    while (end < text_.size()) {
      const CodePoint c = decode(text_, end);
      if (classify(c.value) != CharClass::letter) break;
      end += c.size;
    }
    if (end == next)
      return next >= text_.size() || classify(static_cast<unsigned char>(text_[next])) == CharClass::digit;
    if (end - next > 2) return true;
    if (end < text_.size() && classify(decode(text_, end).value) == CharClass::digit) return true;  // d'S3
    const std::string rest = folded(text_.substr(next, end - next));
    for (const std::string_view clitic : clitics)
      if (rest == clitic) return false;
    return true;
  }

  void sign(CodePoint c) {
    const std::size_t begin = at_;
    at_ += c.size;
    const bool adjacent = !out_.empty() && out_.back().span.end == begin && out_.back().kind != TokenKind::sign;
    if (is_apostrophe(c.value) && (adjacent || begin == 0)) {  // 's, 't, … also as the form of a table
      std::size_t end = at_;
      while (end < text_.size() && classify(decode(text_, end).value) == CharClass::letter)
        end += decode(text_, end).size;
      if (end > at_ && end - at_ <= 2) {
        at_ = end;
        return emit(begin, hash_of(folded(text_.substr(begin, end - begin))), TokenKind::word, 0);
      }
    }
    std::string folded_sign;
    fold_into(c.value, folded_sign);
    emit(begin, hash_of(folded_sign), TokenKind::sign, 0);
  }

  std::string_view text_;
  std::vector<Token>& out_;
  std::size_t at_ = 0;
  unsigned pending_ = 0;
};

}  // namespace

void scan(std::string_view text, std::vector<Token>& out) { Scanner(text, out).run(); }

}  // namespace recoupe
