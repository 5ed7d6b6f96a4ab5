// Cutting a sentence around its words. Cuts fall between code points, at a space where one is near.
#include "report/quotation.h"

#include <algorithm>

#include "base/utf8.h"
#include "report/describe.h"

namespace recoupe {
namespace {

bool is_inside(std::string_view text, std::size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

std::string last_part(std::string text, std::size_t room) {
  if (text.size() <= room) return text;
  std::size_t cut = text.size() - room;
  const std::size_t space = text.find(' ', cut);
  if (space != std::string::npos && space + 1 < text.size() && space - cut < 20) cut = space + 1;
  while (is_inside(text, cut)) ++cut;
  return "… " + text.substr(cut);
}

std::string first_part(std::string text, std::size_t room) {
  if (text.size() <= room) return text;
  const std::size_t space = text.rfind(' ', room);
  std::size_t cut = space != std::string::npos && space > 0 && room - space < 20 ? space : room;
  while (is_inside(text, cut)) --cut;
  return text.substr(0, cut) + " …";
}

// one_line trims; a space at the seam belongs to the line.
bool starts_with_space(std::string_view text) {
  return !text.empty() && (text.front() == ' ' || text.front() == '\n' || text.front() == '\r');
}
bool ends_with_space(std::string_view text) { return !text.empty() && (text.back() == ' ' || text.back() == '\n'); }

// Emoji and the scripts of East Asia take two columns.
bool is_wide(char32_t c) {
  return (c >= 0x1100 && c < 0x1160) || (c >= 0x2E80 && c < 0xA4D0) || (c >= 0xAC00 && c < 0xD7A4) ||
         (c >= 0xF900 && c < 0xFB00) || (c >= 0xFF00 && c < 0xFF61) || (c >= 0x1F300 && c < 0x1FB00) ||
         (c >= 0x20000 && c < 0x30000);
}

}  // namespace

Quotation quotation_of(const Report& report, const Side& side, std::size_t room) {
  const Reading& reading = *report.documents[side.document];
  const std::string_view text = reading.article.text;
  const Span sentence = sentence_around(reading, side.span);
  const std::string_view before = slice(text, {sentence.begin, side.span.begin}),
                         after = slice(text, {side.span.end, sentence.end});
  Quotation out;
  out.words = one_line(slice(text, side.span));
  out.before = last_part(one_line(before) + (ends_with_space(before) ? " " : ""), room / 2);
  out.after = first_part((starts_with_space(after) ? " " : "") + one_line(after), room / 2);
  const auto begin = text.begin(),
             at = begin + static_cast<std::ptrdiff_t>(std::min<std::size_t>(side.span.begin, text.size()));
  out.line = static_cast<int>(std::count(begin, at, '\n')) + 1;
  return out;
}

std::size_t columns_of(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    at += c.size;
    const CharClass is = classify(c.value);
    if (is != CharClass::mark && is != CharClass::invisible) columns += is_wide(c.value) ? 2 : 1;
  }
  return columns;
}

}  // namespace recoupe
