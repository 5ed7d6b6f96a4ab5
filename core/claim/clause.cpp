// One walk: a small word opens a clause; one opened after a comma closes at the next comma, and what it interrupted
// goes on.
#include "claim/clause.h"

#include "lang/tables.h"

namespace recoupe {
namespace {

class Splitter {
 public:
  Splitter(const Text& text, const Sentence& sentence, const std::vector<bool>& finite, Clauses& out)
      : text_(text), begin_(sentence.begin), end_(sentence.end), finite_(finite), out_(out) {
    find_next_stops();
  }

  void run() {
    out_.clauses.assign(1, {begin_, 0, ClauseKind::main});
    out_.of.assign(end_ - begin_, 0);
    for (std::uint32_t i = begin_; i < end_; ++i) {
      const auto word = text_.word(i);
      if (text_.tokens[i].kind == TokenKind::sign) {
        sign(i, word);
      } else {
        small_word(i);
      }
      out_.of[i - begin_] = current_;
    }
  }

 private:
  bool has(std::uint32_t i, ClauseRole role, std::uint16_t* length = nullptr) const {
    for (const Match& match : text_.matches_at(i, Table::clause))
      if (is(match, Table::clause, role)) {
        if (length) *length = match.length;
        return true;
      }
    return false;
  }
  void open(std::uint32_t at, ClauseKind kind, std::uint32_t parent) {
    out_.clauses.push_back({at, parent, kind});
    current_ = static_cast<std::uint32_t>(out_.clauses.size() - 1);
  }
  static bool is_dash(std::string_view word) { return word == "–" || word == "—"; }

  // For each token the next comma, semicolon or dash, so that looking ahead costs nothing.
  void find_next_stops() {
    next_stop_.assign(end_ - begin_ + 1, end_);
    next_finite_.assign(end_ - begin_ + 1, end_);
    for (std::uint32_t i = end_; i-- > begin_;) {
      const auto word = text_.word(i);
      const bool stop = word == "," || word == ";" || is_dash(word);
      next_stop_[i - begin_] = stop ? i : next_stop_[i - begin_ + 1];
      next_finite_[i - begin_] = finite_[i - begin_] ? i : next_finite_[i - begin_ + 1];
    }
  }
  bool has_finite(std::uint32_t from, std::uint32_t to) const {
    return from < end_ && next_finite_[from - begin_] < to;
  }

  void sign(std::uint32_t i, std::string_view word) {
    const Clause& now = out_.clauses[current_];
    if (word == ";" || word == "•") {
      open(i, ClauseKind::apart, 0);
    } else if (word == ":" && text_.tokens[i].is(Token::space_before)) {
      open(i, ClauseKind::apart, current_);
    } else if (is_dash(word) && text_.tokens[i].is(Token::space_before)) {
      if (now.kind == ClauseKind::aside && text_.word(now.begin) == word) {
        current_ = now.parent;
      } else if (i + 1 < end_ && has_finite(i + 1, next_stop_[i + 1 - begin_])) {
        open(i, ClauseKind::aside, current_);  // without a verb, what stands between dashes goes with the rest
      }
    } else if (word == "," && i + 1 < end_) {
      if (now.kind == ClauseKind::aside && !is_dash(text_.word(now.begin)) && i > now.begin + 1) {
        // It closes what a comma opened, unless it only parts the items of a list.
        if (has_finite(now.begin, i) || text_.word(now.begin) == ",") current_ = now.parent;
      }
      const std::uint32_t stop = next_stop_[i + 1 - begin_];
      if (has(i + 1, ClauseRole::relative) || incise(i + 1)) {
        open(i, ClauseKind::aside, current_);
      } else if (has(i + 1, ClauseRole::conjunction)) {
        open(i, ClauseKind::apart, current_);
      } else if (has(i + 1, ClauseRole::coordinator) && has_finite(i + 2, stop)) {
        open(i, ClauseKind::joined, current_);
      }
    }
  }
  // ", a-t-il annoncé lundi," · ", said officials,"
  bool incise(std::uint32_t i) const {
    const Match* match = text_.longest(i, Table::attribution);
    return match && (is(*match->row, Table::attribution, AttributionRole::verb) ||
                     is(*match->row, Table::attribution, AttributionRole::inverted));
  }

  void small_word(std::uint32_t i) {
    if (i == begin_ || i == out_.clauses[current_].begin + 1) return;  // opened by the comma before it
    if (has(i, ClauseRole::relative)) {
      open(i, ClauseKind::restrictive, current_);
    } else if (has(i, ClauseRole::conjunction)) {
      open(i, ClauseKind::apart, current_);
    } else if (has(i, ClauseRole::completive)) {
      open(i, ClauseKind::completive, current_);
    } else if (has(i, ClauseRole::coordinator) && i + 1 < end_) {
      const bool verb =
          has_finite(i + 1, std::min(end_, i + 3)) && next_finite_[i + 1 - begin_] < next_stop_[i + 1 - begin_];
      if (verb || has(i + 1, ClauseRole::pronoun)) open(i, ClauseKind::joined, current_);
    }
  }

  const Text& text_;
  std::uint32_t begin_, end_;
  const std::vector<bool>& finite_;
  Clauses& out_;
  std::uint32_t current_ = 0;
  std::vector<std::uint32_t> next_stop_, next_finite_;
};

}  // namespace

void split_clauses(const Text& text, const Sentence& sentence, const std::vector<bool>& finite, Clauses& out) {
  Splitter(text, sentence, finite, out).run();
}

}  // namespace recoupe
