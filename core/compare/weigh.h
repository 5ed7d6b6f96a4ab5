// Do two figures measure the same thing? Vetoes first, then evidence, each feature with its weight, and the features
// kept as grounds.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "claim/claim.h"
#include "claim/reading.h"
#include "compare/namesakes.h"

namespace recoupe {

/// One claim of one document of the comparison.
struct Place {
  std::uint32_t document = 0, claim = 0;
  friend constexpr auto operator<=>(const Place&, const Place&) = default;
};

/// How the printed values of two mentions stand to each other, whatever their hedges.
enum class Printed : std::uint8_t { same, differ };
Printed printed(const Mention& a, const Mention& b);

/// One value printed ×1000 or ×1000000 of the other, digit for digit: a scale word or a separator slipped.
bool is_unit_slip(const Mention& a, const Mention& b);
/// Significant digits of a printed number: 222 has three, 40 000 one.
int significant_digits(Decimal d);

/// Does it name, at least as close as that, a topic that the other does not know of?
bool has_own_topic(const Claim& claim, const Claim& other, std::uint8_t least);

/// One topic governs both: "31 000 entrées", "48 000 visiteurs".
bool counts_one_thing(const Mention& ma, const Claim& a, const Mention& mb, const Claim& b);

/// Can the two be one measure at all: same kind of figure, same unit, both changes or both levels?
bool same_dimension(const Mention& a, const Claim& ca, const Mention& b, const Claim& cb);

/// A year or a decade by itself: it says when, of everything near it, and is no claim of its own.
bool is_mere_period(const Mention& m);

/// A plain number: nothing says of what.
bool is_bare(const Mention& m);
/// The length of time is how old someone or something is.
bool is_age(const Claim& claim);

/// The evidence that two claims speak of the same measure. `score` sums the weights; the members say where it came
/// from.
struct Evidence {
  bool veto = false;
  double score = 0;
  double value = 0, topic = 0, names = 0, words = 0, time = 0, scope = 0;
  std::string_view shared_topic;
  std::uint8_t topic_closeness = 0;  ///< of the shared topic, on the side where it is further off
  std::vector<std::uint64_t> shared_names;
  std::vector<std::string_view> shared_scopes;
  double retold = 0;         ///< share of what the terser note speaks of that the other speaks of too, 0 to 1
  int retold_count = 0;      ///< how many topics, names and words that is
  bool substituted = false;  ///< one note is the other, word by word, with one for another: "wind", "solar"
  bool other_day = false;    ///< each names a day or a week, and not the same
  int figures = 0;           ///< telling figures that the two articles share, this one too (align.cpp)
  double common = 0;         ///< what the two articles have in common besides (align.cpp)
  int company = 0;           ///< figures that stand in both sentences besides these two
  bool same_time = false;
  bool other_moment = false;  ///< differ on the axis of the moment of the day
  bool typing_slip = false;   ///< digits changed places, or a zero too many
  bool transposed = false;    ///< … of three digits or more, the first in its place
  bool converted = false;     ///< one amount in two units, "212 km" and "132 miles"
  bool near = false;          ///< the values differ by a quarter at most
  bool scope_gap = false;     ///< one names a scope on which the other is silent
};

/// How far apart the nouns of two counts may stand. In two notes of a sentence or two, on one subject, "2 104 infants"
/// and "3 915 admissions" are likely one thing; in two articles full of figures they are likely not.
enum class Nouns : std::uint8_t { akin, any };
Evidence weigh(const Namesakes& namesakes, const Reading& ra, const Claim& a, const Reading& rb, const Claim& b,
               Nouns nouns = Nouns::akin);

}  // namespace recoupe
