// Placeholders to words. A name is a stem and a part of the finding: who_a, status_soft, or the part alone for its
// figure.
#include "report/facts.h"

#include <algorithm>
#include <cmath>

#include "report/describe.h"
#include "report/figure.h"
#include "report/sum.h"
#include "report/vocabulary.h"
#include "report/words.h"

namespace recoupe {
namespace {

constexpr std::size_t longest_quotation = 60;

std::string shortened(std::string words) {
  if (words.size() <= longest_quotation) return words;
  std::size_t end = words.rfind(' ', longest_quotation);
  if (end == std::string::npos || end == 0) return words;
  words.resize(end);
  return words + "…";
}

void add_once(std::vector<std::string>& list, std::string item) {
  if (std::find(list.begin(), list.end(), item) == list.end()) list.push_back(std::move(item));
}

}  // namespace

std::string who_of(const Reading& reading) {
  const Article& article = reading.article;
  if (article.publisher && !article.publisher->empty()) return *article.publisher;
  if (article.title && !article.title->empty()) return *article.title;
  return article.id;
}

std::string Facts::operator()(std::string_view name) const {
  if (name == "sources") return sources();
  if (name == "each") return each();
  if (name == "topic") return topic_word(finding_.because.topic, phrases_);
  if (name == "rates_end") return report_.rates ? time_of(day_moment(report_.rates->last()), phrases_) : "";
  if (name == "count") return finding_.witnesses.value_or(0) > 1 ? std::to_string(*finding_.witnesses) : "";
  const auto bar = name.rfind('_');
  const std::string_view stem = bar == std::string_view::npos ? "" : name.substr(0, bar);
  const std::string_view part = bar == std::string_view::npos ? name : name.substr(bar + 1);
  if (stem.empty())
    if (const Operand* o = operand_of(part)) return operand_in_words(report_, *o, phrases_);
  if (const Side* side = side_of(part)) return of_side(stem, *side);
  if (name == "length" && !finding_.sides.empty()) return of_side(name, finding_.sides.front());
  return finding_.computed ? computed(name, *finding_.computed) : std::string();
}

const Mention* Facts::mention(const Side& side) const {
  const auto& mentions = reading(side).mentions;
  return side.mention < mentions.size() ? &mentions[side.mention] : nullptr;
}

const Operand* Facts::operand_of(std::string_view part) const {
  if (!finding_.computed || part.size() != 1) return nullptr;
  const auto& operands = finding_.computed->operands;
  const auto index = static_cast<std::size_t>(part[0] - 'a');
  return index < operands.size() ? &operands[index] : nullptr;
}

const Side* Facts::side_of(std::string_view part) const {
  const auto& sides = finding_.sides;
  if (part.size() == 1) {
    const auto index = static_cast<std::size_t>(part[0] - 'a');
    return index < sides.size() ? &sides[index] : nullptr;
  }
  const bool second = part == "new" || part == "soft" || part == "hedged";
  if (sides.size() < 2 || (!second && part != "old" && part != "firm" && part != "exact")) return nullptr;
  const auto before = [&](const Side& a, const Side& b) { return comes_before(a, b, part); };
  return second ? &*std::max_element(sides.begin(), sides.end(), before)
                : &*std::min_element(sides.begin(), sides.end(), before);
}

// In the order that the part's pair asks for: the older before the newer, fact before rumour, exact before hedged.
bool Facts::comes_before(const Side& a, const Side& b, std::string_view part) const {
  const auto key = [&](const Side& side) {
    const Mention* m = mention(side);
    if (part == "old" || part == "new") return reading(side).article.published.value_or(Day{}).number;
    if (part == "exact" || part == "hedged") return m == nullptr || m->hedge == Hedge::exact ? 0 : 1;
    if (m == nullptr) return 0;
    const Status status = claim_of(reading(side), side.mention).stance.status;
    return is_firm(status) ? 0 : status == Status::rumoured || status == Status::denied ? 2 : 1;
  };
  return key(a) < key(b);
}

std::string Facts::figure(const Side& side) const {
  const Mention* m = mention(side);
  if (m != nullptr && !m->no_such_day) return figure_of(reading(side), *m, phrases_);
  return in_quotes(shortened(one_line(slice(reading(side).article.text, side.span))), phrases_);
}

std::string Facts::of_side(std::string_view stem, const Side& side) const {
  const Reading& r = reading(side);
  if (stem.empty()) return figure(side);
  if (stem == "who") return who_of(r);
  if (stem == "differs")
    return finding_.sides.size() > 1 && figure(side) != figure(*side_of("firm")) ? figure(side) : "";
  if (stem == "date") return r.article.published ? time_of(day_moment(*r.article.published), phrases_) : "";
  if (stem == "words") return in_quotes(shortened(one_line(slice(r.article.text, side.span))), phrases_);
  if (stem == "length") {
    const auto in_side = [&](const Token& t) { return t.kind != TokenKind::sign && side.span.contains(t.span); };
    return std::to_string(std::count_if(r.text.tokens.begin(), r.text.tokens.end(), in_side));
  }
  if (mention(side) == nullptr) return stem == "speaker" ? who_of(r) : "";
  const Stance& stance = claim_of(r, side.mention).stance;
  if (stem == "status") return phrases_.say("status." + std::string(name_of(stance.status)));
  if (stem == "source") return source_of(r, side.mention);
  if (stem == "speaker") return stance.source.empty() || stance.anonymous ? who_of(r) : source_of(r, side.mention);
  return {};
}

std::string Facts::computed(std::string_view name, const Computed& c) const {
  if (name == "sum") return sum_in_words(report_, finding_, phrases_);
  if (name == "result") return result_in_words(c, phrases_);
  if (name == "stated") return stated_in_words(report_, finding_, phrases_);
  if (name == "deviation") return c.deviation ? amount_of(std::abs(*c.deviation) * 100, "percent", phrases_, 2) : "";
  if (name == "reference") return c.reference ? publisher_of(c.reference->source, phrases_) : "";
  if (name == "rate_date") return c.reference ? time_of(c.reference->date, phrases_) : "";
  std::vector<std::string> list;
  if (name == "fits")
    for (const Fixing& fixing : c.fits) list.push_back(time_of(fixing.date, phrases_));
  if (name == "repairs")
    for (const std::string& repair : c.repairs) list.push_back(time_of(repair, phrases_));
  return joined(list, phrases_, name == "repairs" ? "either" : "list");
}

std::string Facts::sources() const {
  std::vector<std::string> list;
  for (const Side& side : finding_.sides) add_once(list, who_of(reading(side)));
  constexpr std::size_t named = 4;
  if (list.size() > named + 1) {
    const std::string others = phrases_.say("list.others", {{"count", std::to_string(list.size() - named)}});
    list.resize(named), list.push_back(others);
  }
  return joined(list, phrases_);
}

std::string Facts::each() const {
  std::vector<std::string> clauses;
  for (const Side& side : finding_.sides) {
    const std::string who = of_side("who", side), speaker = of_side("speaker", side);
    const std::string_view key = speaker == who ? "rumour.own" : "rumour.cited";
    add_once(
        clauses,
        phrases_.say(key, {{"speaker", speaker}, {"who", who}, {"date", of_side("date", side)}, {"a", figure(side)}}));
  }
  std::string out;
  for (const std::string& clause : clauses)
    out = out.empty() ? clause : phrases_.say("rumour.more", {{"a", out}, {"b", clause}});
  return out;
}

}  // namespace recoupe
