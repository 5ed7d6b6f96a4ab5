// The words that name a source: a name, an office and what it is of, people without a name.
#pragma once
#include <cstdint>
#include <vector>

#include "mention/name.h"
#include "text/article.h"

namespace recoupe {

/// A name, an office with its complement ("porte-parole d'Airbus"), or people without a name ("analystes").
struct Source {
  std::uint32_t begin = 0, end = 0;  ///< tokens; empty when nobody was found
  std::uint64_t id = 0;              ///< of its name, 0 when it has none
  bool anonymous = false;            ///< sources, analysts, observers
  bool insider = false;              ///< unnamed people who leak: what they say is unconfirmed
  bool several = false;              ///< "plusieurs sources"
  bool paper = false;                ///< a paper, an agency, a broadcaster
  bool unlisted = false;             ///< in no table: whoever the words make the source
  bool found() const { return begin < end; }
};

/// The source whose phrase starts at `token` of the sentence, the last of a chain: "des sources citées par le Wall
/// Street Journal".
Source source_after(const Text& text, const Sentence& sentence, const std::vector<Name>& names, std::uint32_t token);
/// The source whose phrase ends before `token`, the nearest: "Le PDG de Total, Patrick Pouyanné,", "An OpenAI
/// spokesperson".
Source source_before(const Text& text, const Sentence& sentence, const std::vector<Name>& names, std::uint32_t token);
/// The person whom a pronoun at `token` stands for: the last one named before it, but none of a quotation that ends
/// there.
Source person_before(const Text& text, const std::vector<Name>& names, std::uint32_t token);
/// Is it a person, by name or by role ("la maire")?
bool is_person(const Text& text, const std::vector<Name>& names, const Source& source);
/// The person's name that ends right before `token`; null when there is none.
const Name* person_until(const std::vector<Name>& names, std::uint32_t token);

}  // namespace recoupe
