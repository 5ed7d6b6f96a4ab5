// Words of a language found backwards: from what the tables call a thing to how the language says it.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/decimal.h"
#include "report/phrases.h"

namespace recoupe {

/// How the language says a unit: the phrase `unit.<unit>` where there is one, else the first form of a table's row with
/// that unit (a currency, a counted noun, a measure); the unit itself where nothing knows it. A phrase may be a pattern
/// with {n}.
std::string unit_word(std::string_view unit, bool plural, const Phrases& phrases);
/// How the language says a topic: its phrase, else the first noun that names it.
std::string topic_word(std::string_view topic, const Phrases& phrases);
/// Does a number take the plural?
bool takes_plural(Decimal value, const Phrases& phrases);
/// The first form of a table's form column: "emploi(s)|poste(s)" is emploi, emplois.
std::string first_form(std::string_view forms, bool plural);
/// "A", "A et B", "A, B et C".
/// `way`: "list" (all of them) or "either" (one of them), the phrases that join two parts.
std::string joined(const std::vector<std::string>& parts, const Phrases& phrases, const std::string& way = "list");
std::string capitalised(std::string text);
std::string in_quotes(std::string_view words, const Phrases& phrases);

/// Who publishes a reference rate, in the reader's language: "la Banque centrale européenne".
std::string publisher_of(std::string_view source, const Phrases& phrases);

}  // namespace recoupe
