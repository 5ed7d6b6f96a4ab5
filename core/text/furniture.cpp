// A page is read as blocks. What is surely a paragraph of the article is found first: it anchors the headline before
// it, the headings between, and what comes after. Then each other block is judged by its phrases, its shape and where
// it stands. In doubt it is body.
#include "text/furniture.h"

#include <algorithm>
#include <unordered_map>

#include "text/dateline.h"
#include "text/kind.h"
#include "text/lines.h"

namespace recoupe {
namespace {

constexpr std::uint32_t title_words = 3;
constexpr std::uint32_t menu_length = 4;  // so many entries in a row are a menu
constexpr std::uint32_t spaced_menu_length = 7;
constexpr std::size_t heading_reach = 6;          // blocks of furniture may stand between a heading and its text
constexpr std::size_t paragraphs_before_end = 2;  // prose that must stand before "Comments" closes the article

class Page {
 public:
  explicit Page(Text& text) : text_(text), blocks_(blocks_of(text)), part_(blocks_.size(), Part::body) {}

  void judge() {
    find_prose();
    for (std::size_t i = 0; i < blocks_.size(); ++i)
      if (!prose_[i] && is_furniture_alone(text_, blocks_[i])) part_[i] = Part::furniture;
    find_datelines();
    find_sections();
    find_menus();
    find_repeats();
    find_headline();
    find_labels();
    find_headings();
    write();
  }

 private:
  bool open(std::size_t i) const { return part_[i] == Part::body && !prose_[i]; }
  bool furniture(std::size_t i) const { return part_[i] == Part::furniture || part_[i] == Part::dateline; }

  void find_prose() {
    prose_.assign(blocks_.size(), false);
    for (std::size_t i = 0; i < blocks_.size(); ++i) prose_[i] = is_prose(text_, blocks_[i]);
    first_prose_ = static_cast<std::size_t>(std::find(prose_.begin(), prose_.end(), true) - prose_.begin());
    last_prose_ = blocks_.size();
    for (std::size_t i = blocks_.size(); i-- > 0 && last_prose_ == blocks_.size();)
      if (prose_[i]) last_prose_ = i;
  }

  void find_datelines() {
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      if (!prose_[i] && is_dateline(text_, blocks_[i].begin, blocks_[i].end)) part_[i] = Part::dateline;
    }
    // "Par" on a line of its own: the next line is the name.
    for (std::size_t i = 0; i + 1 < blocks_.size(); ++i) {
      const Block &b = blocks_[i], &next = blocks_[i + 1];
      if (!b.has(FurnitureRole::byline) || b.words != 1 || !furniture(i)) continue;
      if (open(i + 1) && next.words <= label_words && next.plain == 0 && !next.stop) part_[i + 1] = Part::furniture;
    }
  }

  // Is prose the next that is no furniture?
  bool heads_prose(std::size_t i) const {
    const std::size_t last = std::min(blocks_.size(), i + heading_reach);
    for (++i; i < last; ++i)
      if (!furniture(i)) return prose_[i];
    return false;
  }

  void find_sections() {
    std::size_t prose_before = 0;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      const Block& b = blocks_[i];
      prose_before += prose_[i];
      if (prose_[i]) continue;
      if (b.has(FurnitureRole::ending) && !b.has(FurnitureRole::keep) && prose_before >= paragraphs_before_end) {
        std::fill(part_.begin() + static_cast<std::ptrdiff_t>(i), part_.end(), Part::furniture);
        std::fill(prose_.begin() + static_cast<std::ptrdiff_t>(i), prose_.end(), false);
        return;
      }
      if (!b.has(FurnitureRole::section) || b.has(FurnitureRole::keep)) continue;
      part_[i] = Part::furniture;
      const bool before_article = i < first_prose_;
      const std::size_t header = i;
      for (std::size_t k = i + 1; k < blocks_.size() && !prose_[k] && !blocks_[k].has(FurnitureRole::keep); ++k) {
        if (!is_teaser(text_, blocks_[k])) break;
        if (before_article && !blocks_[k].bullet && blocks_[k].words > entry_words) break;  // that may be the headline
        if (k > header + 1 && !blocks_[k].bullet && heads_prose(k)) break;
        if (part_[k] == Part::body || !before_article) part_[k] = Part::furniture;  // with the teasers' own dates
        i = k;
      }
    }
  }

  // Short lines in a row, without a blank line between them or, where the page sets one after each line, in a longer
  // row.
  void find_menus() {
    for (std::size_t i = 0; i < blocks_.size();) {
      std::size_t last = i;
      std::uint32_t with_figures = 0, own = 0;
      const auto goes_on = [&](std::size_t k) {
        return k < blocks_.size() && !prose_[k] && (is_entry(blocks_[k]) || furniture(k));
      };
      const bool spaced = goes_on(i) && goes_on(i + 1) && blocks_[i + 1].after_blank;
      for (; goes_on(last) && (last == i || blocks_[last].after_blank == spaced || blocks_[last].bullet); ++last) {
        with_figures += blocks_[last].figures > 0 && !furniture(last), own += !furniture(last);
      }
      const bool announced = i > 0 && blocks_[i - 1].colon && !furniture(i - 1);  // "Plusieurs scénarios :"
      const bool outside = last <= first_prose_ || i > last_prose_;
      const bool data = with_figures * 3 > own && !(outside && with_figures * 2 <= own);
      if (last - i >= (spaced ? spaced_menu_length : menu_length) && !announced && !data)
        for (std::size_t k = i; k < last; ++k)
          if (open(k) && (outside || blocks_[k].figures == 0)) part_[k] = Part::furniture;
      i = std::max(last, i + 1);
    }
  }

  // A line that comes back: a button on every picture, the headings listed again in a table of contents.
  void find_repeats() {
    std::unordered_map<std::uint64_t, std::uint32_t> count, plain_count;
    for (const Block& b : blocks_) ++count[b.key], plain_count[b.key] += !b.bullet;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      const Block& b = blocks_[i];
      if (!open(i) || !is_teaser(text_, b) || b.figures == b.words) continue;
      if (b.bullet && plain_count[b.key] > 0) part_[i] = Part::furniture;
      if (count[b.key] > 2 && b.words <= entry_words && b.figures == 0) part_[i] = Part::furniture;
    }
  }

  bool is_title_like(std::size_t i) const {
    const Block& b = blocks_[i];
    return open(i) && !b.bullet && b.words >= title_words && ends_as_title(text_, b) && !b.has(FurnitureRole::keep);
  }

  // The title that leads to the first date line or byline, its standfirst after it; without one, the first title of the
  // page. Only where prose follows.
  void find_headline() {
    headline_ = blocks_.size();
    const std::size_t body = first_body();
    if (body == blocks_.size()) return;
    std::size_t mark = 0;
    while (mark < body &&
           !(part_[mark] == Part::dateline || (blocks_[mark].has(FurnitureRole::byline) && furniture(mark))))
      ++mark;
    std::size_t title = mark < body ? mark : 0;
    while (title > 0 && (furniture(title - 1) || blocks_[title - 1].words < title_words)) --title;
    while (title > 0 && is_title_like(title - 1)) --title;
    while (title < body && !is_title_like(title)) ++title;
    if (title == body) title = labelled_title(body);
    if (title == body) return;
    headline_ = title;
    part_[headline_] = Part::headline;
  }

  // "Copyright : l'Europe adopte sa réforme": taken for a notice, but the page has no other title.
  std::size_t labelled_title(std::size_t body) const {
    for (std::size_t i = 0; i < body; ++i) {
      const Block& b = blocks_[i];
      const bool phrase = b.has(FurnitureRole::start) && b.hints == 0 && b.segments == 1;
      if (phrase && part_[i] == Part::furniture && b.words > label_words && ends_as_title(text_, b)) return i;
    }
    return body;
  }

  // Where the article's text begins: its first prose or, in a short one, its first sentence after a line that is none.
  std::size_t first_body() const {
    if (first_prose_ < blocks_.size()) return first_prose_;
    for (std::size_t i = 1; i < blocks_.size(); ++i)
      if (open(i) && blocks_[i].stop && !blocks_[i].bullet && blocks_[i].small > 0) return i;
    return blocks_.size();
  }

  // "La Vigie – Édition de Roncey – mercredi 4 mars 2026 – 1,40 €", "Sign in | Subscribe from £2 a week | Puzzles",
  // "CAC 40 7 911,53 -0,91 %".
  static bool is_masthead(const Block& b) {
    return !b.stop && !b.verb && !b.opens_quote && !b.colon && (b.segments > 1 || (b.figures > 1 && b.small == 0));
  }

  // Rubrics and tags about the headline, names and signatures after the end.
  void find_labels() {
    const std::size_t body = first_body();
    if (body == blocks_.size()) return;
    const std::size_t last_text = find_last_text(true);
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      const Block& b = blocks_[i];
      const bool past_prose = last_prose_ < blocks_.size() && i > last_prose_ && b.figures == 0 && !b.bullet;
      const bool past_end = past_prose && i > last_text;
      if (open(i) && past_prose && b.has(FurnitureRole::anywhere))
        part_[i] = Part::furniture;  // "Jane Doe is a staff writer."
      const bool before_headline = headline_ < blocks_.size() && i < headline_;
      if (open(i) && before_headline && is_masthead(b)) part_[i] = Part::furniture;
      if (!open(i) || b.stop || b.words > label_words || b.width > entry_width || b.has(FurnitureRole::keep) ||
          b.opens_quote || b.verb)
        continue;
      const bool beside = (i > 0 && furniture(i - 1)) || (i + 1 < blocks_.size() && furniture(i + 1));
      const bool about_headline =
          i < body && beside && (b.figures == 0 || b.figures == b.words) && !(i + 1 == body && b.small > 0);
      if (before_headline || about_headline || past_end) part_[i] = Part::furniture;
    }
  }

  // The last block that is neither furniture nor a bare title: nothing after it is a heading.
  std::size_t find_last_text(bool or_figures) const {
    for (std::size_t k = blocks_.size(); k-- > 0;)
      if (!furniture(k) && (blocks_[k].stop || blocks_[k].bullet || (or_figures && blocks_[k].figures > 0))) return k;
    return 0;
  }

  void find_headings() {
    const std::size_t last_text = find_last_text(false);
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      const Block& b = blocks_[i];
      if (!open(i)) continue;
      if (b.has(FurnitureRole::keep)) {
        part_[i] = Part::heading;
        continue;
      }
      if (b.bullet || b.opens_quote || !ends_as_title(text_, b)) continue;
      if (i + 1 < blocks_.size() && i < last_text) part_[i] = Part::heading;
    }
  }

  // Blocks hand their part to their sentences; in a paragraph of the article a sentence can still be none of it.
  void write() {
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      const Block& b = blocks_[i];
      for (std::uint32_t s = b.first; s < b.last; ++s) {
        Sentence& sentence = text_.sentences[s];
        sentence.part = part_[i];
        if (part_[i] != Part::body || b.single()) continue;
        const bool lead = s == b.first && is_dateline(text_, sentence.begin, sentence.end);
        const bool wire = s == b.first && sentence.end < b.end && is_wire_lead(sentence);
        const bool aside = s != b.first && starts_as_furniture(text_, sentence.begin, sentence.end);
        if (lead || wire) sentence.part = Part::dateline;
        if (aside) sentence.part = Part::furniture;
      }
    }
  }

  // "LONDON (Reuters) -" was cut off as a sentence of its own.
  bool is_wire_lead(const Sentence& sentence) const {
    const std::uint32_t last = sentence.end - 1;
    return last > sentence.begin && is_sign(text_, last - 1, ")") &&
           (is_sign(text_, last, "-") || is_sign(text_, last, "–") || is_sign(text_, last, "—"));
  }

  Text& text_;
  std::vector<Block> blocks_;
  std::vector<Part> part_;
  std::vector<bool> prose_;
  std::size_t first_prose_ = 0, last_prose_ = 0, headline_ = 0;
};

}  // namespace

void mark_furniture(Text& text, const std::vector<Span>& restored) {
  Page(text).judge();
  for (Sentence& sentence : text.sentences) {
    const Span span = text.span_of(sentence.begin, sentence.end);
    const auto overlaps = [&](Span put_back) { return put_back.overlaps(span); };
    if (sentence.part == Part::furniture && std::any_of(restored.begin(), restored.end(), overlaps))
      sentence.part = Part::body;
  }
}

std::vector<Span> furniture_spans(const Text& text) {
  std::vector<Span> spans;
  bool joined = false;
  for (const Sentence& sentence : text.sentences) {
    const bool aside = sentence.part == Part::furniture;
    const Span span = text.span_of(sentence.begin, sentence.end);
    if (aside && joined) spans.back() = hull(spans.back(), span);
    if (aside && !joined) spans.push_back(span);
    joined = aside;
  }
  return spans;
}

}  // namespace recoupe
