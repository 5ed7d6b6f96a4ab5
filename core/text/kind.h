// What one block of a page looks like by its own words and shape, wherever it stands.
#pragma once
#include "text/page.h"

namespace recoupe {

inline constexpr std::uint32_t label_words = 4;                    ///< at most, of a rubric, a tag, an author's name
inline constexpr std::uint32_t entry_width = 36, entry_words = 5;  ///< at most, of an entry of a menu

/// Surely a paragraph of the article: long enough, made of sentences, with small words, and no notice.
bool is_prose(const Text& text, const Block& block);
/// A bar, a button, a notice, a byline, a credit: no part of any article.
bool is_furniture_alone(const Text& text, const Block& block);
/// No full stop but after a place: "Neymar au PSG ? Bartomeu sort les griffes", "Valmerle. Le pont rouvrira".
bool ends_as_title(const Text& text, const Block& block);
/// Can it be another article's title in a list of such?
bool is_teaser(const Text& text, const Block& block);
/// Can it be an entry of a menu?
bool is_entry(const Block& block);

}  // namespace recoupe
