// Names: people, organisations, places, papers; one name through its elided, possessive and shortened forms.
#pragma once
#include <string_view>
#include <vector>

#include "base/span.h"
#include "lang/tables.h"
#include "text/article.h"

namespace recoupe {

/// One occurrence of a name. `id` is the same for every form of one name in every article and language: the hash of the
/// folded canonical name (names.tsv), else of the longest form that the article itself uses ("M. Altman" after "Sam
/// Altman", "AWS" after "Amazon Web Services (AWS)").
struct Name {
  Span span;
  std::uint32_t begin_token = 0, end_token = 0;
  std::uint32_t sentence = 0;
  std::uint64_t id = 0;
  NameType type = NameType::organisation;
  bool known = false;          ///< in names.tsv
  std::string_view canonical;  ///< from the table or a slice of the text
};

/// All names of the sentences that are not furniture, in order.
std::vector<Name> find_names(const Text& text);

}  // namespace recoupe
