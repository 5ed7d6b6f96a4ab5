// Each sentence is read once: its cues, its sayings, its clauses; then each of its figures asks which of them govern
// it. `stated` is what is left when none does. Public: find_stances.
#include "claim/stance.h"

#include <algorithm>

#include "base/utf8.h"
#include "claim/attribution.h"
#include "claim/cue.h"
#include "mention/shape.h"

namespace recoupe {
namespace {

constexpr std::ptrdiff_t cues_around =
    48;  // per figure, on each side: no article has more, and no hostile text costs more

// What the cues that govern one figure come to.
struct Weighing {
  const Cue* of[16] = {};
  const Cue* nearest = nullptr;  // the last one before the figure, or a word that settles it: "aujourd'hui"

  const Cue* operator[](StanceRole role) const { return of[static_cast<std::size_t>(role)]; }
};

class Reader {
 public:
  Reader(const Text& text, const std::vector<Mention>& mentions, const std::vector<Name>& names,
         const std::vector<Quote>& quotes, std::optional<Day> published)
      : text_(text),
        mentions_(mentions),
        names_(names),
        quotes_(quotes),
        published_(published),
        endings_(Endings::in(*text.lexicon)),
        stances_(mentions.size()) {}

  std::vector<Stance> run() {
    for (std::uint32_t m = 0; m < mentions_.size();) {
      const std::uint32_t s = mentions_[m].sentence;
      enter(text_.sentences[s]);
      for (; m < mentions_.size() && mentions_[m].sentence == s; ++m) stances_[m] = stance_of(mentions_[m]);
    }
    return std::move(stances_);
  }

 private:
  void enter(const Sentence& sentence) {
    sentence_ = sentence;
    cues_.clear(), sayings_.clear();
    find_cues(text_, sentence, endings_, cues_);
    find_sayings(text_, sentence, names_, sayings_);
    finite_.assign(sentence.end - sentence.begin, false);
    for (const Cue& cue : cues_)
      if (cue.reach == StanceReach::clause) finite_[cue.begin - sentence.begin] = true;
    conditional_ = false, asked_ = false, answered_ = false;
    for (std::uint32_t i = sentence.begin; i < sentence.end; ++i)
      for (const Match& match : text_.matches_at(i)) {
        if (is(match, Table::clause, ClauseRole::finite) || is(match, Table::attribution, AttributionRole::verb))
          finite_[i - sentence.begin] = true;
        if (is(match, Table::clause, ClauseRole::hypothesis)) conditional_ = true;
      }
    for (const Cue& cue : cues_) {
      if (cue.role == StanceRole::condition) conditional_ = true;
      if (cue.role == StanceRole::stated && cue.reach == StanceReach::sentence) answered_ = true;
    }
    for (std::uint32_t i = sentence.end; i-- > sentence.begin && text_.tokens[i].kind == TokenKind::sign && !asked_;)
      asked_ = text_.word(i) == "?";
    split_clauses(text_, sentence, finite_, clauses_);
  }

  Stance stance_of(const Mention& mention) const {
    Stance stance;
    const Saying* saying = saying_of(text_, clauses_, sayings_, mention);
    const Quote* quote = quote_of(quotes_, mention);
    const bool spoken = quote && !quote->speaker.empty();
    if (spoken) {
      stance.source = quote->speaker, stance.source_id = quote->speaker_id;
    } else if (saying) {
      stance.source = text_.span_of(saying->source.begin, saying->source.end);
      stance.source_id = saying->source.id, stance.anonymous = saying->source.anonymous;
    }
    // Who is in no table may be a thing ("the first data"): no counter that is held against another.
    const bool listed = spoken || (saying && !saying->source.unlisted);
    if (!stance.source.empty() && listed)
      stance.source_key = stance.source_id != 0 ? stance.source_id : hash_of(folded(slice(text_.bytes, stance.source)));
    const Weighing cues = weigh(mention);
    const Cue* cue = nullptr;
    stance.status = status_of(mention, cues, spoken ? nullptr : saying, cue);
    const bool ahead = stance.status == Status::planned || stance.status == Status::projected;
    if (told_on(mention) || (ahead && (is_over(mention) || is_left(mention))))
      stance.status = Status::stated, cue = nullptr;
    if (cue) stance.cue = text_.span_of(cue->begin, cue->end);
    return stance;
  }

  // Before the article's day: "contre 22,6 en 2024".
  bool is_over(const Mention& mention) const {
    return is_time(mention.kind) && published_ && !mention.moment.open_end && mention.moment.end <= *published_;
  }
  // "will cut 2,000 jobs, it said on Thursday": when it was said.
  bool told_on(const Mention& mention) const {
    if (!is_time(mention.kind) || mention.kind == Kind::deadline) return false;
    constexpr std::uint32_t small_words = 2, longest_verb = 4;
    std::uint32_t end = mention.begin_token;
    for (std::uint32_t skipped = 0; skipped <= small_words && end > sentence_.begin; ++skipped, --end) {
      for (std::uint32_t back = 1; back <= longest_verb && end >= sentence_.begin + back; ++back)
        for (const Match& match : text_.matches_at(end - back))
          if (match.length == back && is(*match.row, Table::attribution, AttributionRole::verb)) return true;
      const bool small = has(end - 1, ClauseRole::definite) || is_preposition(end - 1);
      if (!small) return false;
    }
    return false;
  }
  bool is_preposition(std::uint32_t i) const {
    for (const Match& match : text_.matches_at(i))
      if (is(*match.row, Table::function, FunctionClass::preposition)) return true;
    return false;
  }
  // "passera de 1 850 à 1 928 euros": the level that is left is known.
  bool is_left(const Mention& mention) const {
    const auto next = static_cast<std::size_t>(&mention - mentions_.data()) + 1;
    if (is_time(mention.kind) || next >= mentions_.size() || mentions_[next].kind != mention.kind ||
        mentions_[next].sentence != mention.sentence || mentions_[next].begin_token != mention.end_token + 1 ||
        mention.begin_token == 0)
      return false;
    const auto tied = [&](std::uint32_t i, TieRole role) {
      for (const Match& match : text_.matches_at(i))
        if (is(*match.row, Table::tie, role)) return true;
      return false;
    };
    return tied(mention.begin_token - 1, TieRole::from) && tied(mention.end_token, TieRole::to);
  }

  Weighing weigh(const Mention& mention) const {
    Weighing out;
    const auto middle = std::lower_bound(cues_.begin(), cues_.end(), mention.begin_token,
                                         [](const Cue& c, std::uint32_t t) { return c.begin < t; });
    const auto first = middle - std::min<std::ptrdiff_t>(middle - cues_.begin(), cues_around);
    const auto last = middle + std::min<std::ptrdiff_t>(cues_.end() - middle, cues_around);
    for (auto cue = first; cue != last; ++cue) {
      if (!governs(text_, sentence_, clauses_, *cue, mention)) continue;
      out.of[static_cast<std::size_t>(cue->role)] = &*cue;
      const bool beside =
          cue->reach == StanceReach::near || cue->reach == StanceReach::next || cue->reach == StanceReach::previous;
      const bool settles = cue->role == StanceRole::stated && beside && cue->end > mention.begin_token;
      if (settles || (cue->end <= mention.begin_token && cue->reach != StanceReach::sentence)) out.nearest = &*cue;
    }
    return out;
  }

  Status status_of(const Mention& mention, const Weighing& cues, const Saying* saying, const Cue*& cue) const {
    const bool leaked = saying && saying->source.insider && !saying->source.several;
    const bool paper = saying && saying->source.paper;
    if (cues.nearest && cues.nearest->role == StanceRole::stated) return Status::stated;
    if ((cue = cues[StanceRole::denied])) return Status::denied;
    if ((cue = cues[StanceRole::rumoured])) return Status::rumoured;
    if ((cue = cues[StanceRole::conditional])) {
      if (leaked || paper) return Status::rumoured;
      if (conditional_) return Status::projected;
      return announced(*cue) ? Status::planned : Status::rumoured;
    }
    if ((cue = cues[StanceRole::prospective]) && announced(*cue) && !conditional_ && !leaked && !paper)
      return Status::planned;
    if (cue || (cue = cues[StanceRole::possible])) return leaked || paper ? Status::rumoured : Status::projected;
    if ((cue = cues[StanceRole::opinion])) return Status::opinion;
    if ((cue = cues[StanceRole::projected]) || (cue = condition(mention, cues)))
      return leaked ? Status::rumoured : Status::projected;
    if ((cue = cues[StanceRole::planned]) || (cue = cues[StanceRole::future])) {
      const bool doubted = leaked || asked_;
      return doubted ? Status::rumoured : Status::planned;
    }
    if ((cue = cues[StanceRole::reported])) return leaked ? Status::rumoured : Status::reported;
    if (leaked) return Status::rumoured;
    if (saying && saying->source.several) return Status::reported;
    if (paper) return Status::reported;
    if (asked_ && !answered_ && !is_time(mention.kind) && !is_definite(mention)) return Status::opinion;
    return Status::stated;
  }

  // "Si les ventes baissent de 3 %, …": a supposition, unless it takes up what is known ("même si les 3 milliards").
  const Cue* condition(const Mention& mention, const Weighing& cues) const {
    return is_time(mention.kind) || is_definite(mention) ? nullptr : cues[StanceRole::condition];
  }
  // "a annoncé qu'il investirait": the future of the past, in reported speech of someone with a name; "ont appris que
  // l'usine fermerait", of nobody's.
  bool announced(const Cue& cue) const {
    const Clause& own = clauses_.clauses[clauses_.of[cue.begin - sentence_.begin]];
    const bool heard =
        std::any_of(sayings_.begin(), sayings_.end(), [&](const Saying& saying) { return saying.end <= cue.begin; });
    if (own.kind == ClauseKind::completive && !heard && !is_function_word(text_, cue.begin, FunctionClass::auxiliary))
      return true;
    for (const Saying& saying : sayings_) {
      if (saying.end > cue.begin) break;
      if (saying.accords || saying.source.paper || saying.source.insider) continue;
      const Clause& clause = clauses_.clauses[clauses_.of[cue.begin - sentence_.begin]];
      if (clause.kind == ClauseKind::completive || saying.end + 12 > cue.begin) return true;
    }
    return false;
  }
  bool has(std::uint32_t i, ClauseRole role) const {
    for (const Match& match : text_.matches_at(i, Table::clause))
      if (is(match, Table::clause, role)) return true;
    return false;
  }
  // "les 38 milliards", "l'accord de 38 milliards": something that is taken for granted.
  bool is_definite(const Mention& mention) const {
    const std::uint32_t i = std::min(mention.reach_begin, mention.begin_token), first = sentence_.begin;
    if (i > first && has(i - 1, ClauseRole::definite)) return true;
    if (i < first + 3) return false;
    const auto word = text_.word(i - 1);
    if (word != "de" && word != "d'" && word != "d’" && word != "of") return false;
    return has(i - 3, ClauseRole::definite);
  }

  const Text& text_;
  const std::vector<Mention>& mentions_;
  const std::vector<Name>& names_;
  const std::vector<Quote>& quotes_;
  const std::optional<Day> published_;
  const Endings& endings_;
  std::vector<Stance> stances_;

  Sentence sentence_;
  std::vector<Cue> cues_;
  std::vector<Saying> sayings_;
  std::vector<bool> finite_;
  Clauses clauses_;
  bool conditional_ = false, asked_ = false, answered_ = false;
};

}  // namespace

std::vector<Stance> find_stances(const Text& text, const std::vector<Mention>& mentions, const std::vector<Name>& names,
                                 const std::vector<Quote>& quotes, std::optional<Day> published) {
  if (mentions.empty()) return {};
  return Reader(text, mentions, names, quotes, published).run();
}

}  // namespace recoupe
