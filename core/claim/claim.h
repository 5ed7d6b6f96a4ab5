// What a figure is said to measure, of whom, when, how firmly and by whom.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/span.h"
#include "lang/tables.h"
#include "mention/mention.h"

namespace recoupe {

/// How the article holds it. See DESIGN's vocabulary: stated as fact · reported at arm's length · rumoured, unconfirmed
/// · planned · projected · denied · opinion.
enum class Status : std::uint8_t { stated, reported, rumoured, planned, projected, denied, opinion };

constexpr bool is_firm(Status status) { return status == Status::stated || status == Status::reported; }

/// Status and source of one mention.
struct Stance {
  Status status = Status::stated;
  Span cue;     ///< the words that set the status; empty when stated
  Span source;  ///< who says it: the last person, paper or office of the chain; empty when the article itself
  std::uint64_t source_id = 0;   ///< the name's identity where the source is a name
  std::uint64_t source_key = 0;  ///< source_id, else the identity of its words ("préfecture"); 0 when nobody is named
  bool anonymous = false;        ///< "sources", "observers": a source without a name
};

/// Passed on, not vouched for.
/// Each has a source, and not the same one: two counters, two camps.
constexpr bool are_rivals(const Stance& a, const Stance& b) {
  return a.source_key != 0 && b.source_key != 0 && a.source_key != b.source_key;
}
constexpr bool at_arms_length(const Stance& s) { return s.status == Status::rumoured || s.status == Status::reported; }

/// A topic that a word near the figure names, and how near: 3 governs it, 2 same clause, 1 same sentence, 0 headline or
/// paragraph.
struct TopicHit {
  std::string_view topic;  ///< from topics.tsv, English, the same in every language
  std::uint8_t closeness = 0;
  Span word;
};

/// A qualifier on an axis where two figures of one topic may differ: ("tax","net"), ("period","month"),
/// ("profit","adjusted").
struct Scope {
  ScopeAxis axis = ScopeAxis::period;
  std::string_view value;
  Span word;
};

/// One mention with all that says what it is. Vectors are small; ids are those of names.
struct Claim {
  std::uint32_t mention = 0;   ///< index in the reading's mentions
  std::uint64_t unit_key = 0;  ///< the mention's, or that of what its people are: "47 personnes tuées" counts deaths
  bool counted = false;        ///< the noun or a verb says what is counted
  bool people = false;         ///< counted by a noun for people: the same number of them may be the same people
  Stance stance;
  std::vector<TopicHit> topics;  ///< closest first
  std::vector<Scope> scopes;
  std::vector<std::uint64_t> parties;  ///< names explicit in the clause
  std::vector<std::uint64_t> places;   ///< those of the parties that are places
  std::uint64_t nearest = 0;           ///< the party that stands nearest, nothing between; 0 is none
  std::vector<std::uint64_t> setting;  ///< names of the sentence, paragraph and headline, nearest first
  std::vector<std::uint64_t> words;    ///< stems of the content words near it, sorted
  std::vector<std::uint64_t> content;  ///< of a note, what it speaks of (content.h)
  std::optional<Moment> time;          ///< what the figure is for; absent: the article's present
  std::vector<std::uint64_t> undated;  ///< in a note without a date, the weekdays, "last", "this" of its sentence
  bool time_explicit = false;          ///< printed in its clause; else taken from the head of the article
  std::int16_t clock = -1;             ///< minute of the day at which it was counted; −1: not said
  std::string_view coverage;           ///< where, as the head of the article says it; empty: nowhere
  Change change = Change::none;        ///< a rise or a fall by the figure, no level
  bool comparable = true;              ///< false for datelines, list counts and the like
};

}  // namespace recoupe
