// Figures held for one measure, by their intervals, their firmness and their articles' days; passages by their words.
#include <algorithm>
#include <cmath>

#include "base/in_order.h"
#include "base/scan.h"
#include "report/replay.h"
#include "report/writer.h"

namespace recoupe {
namespace {

using Mention = RecordMention;

// ---- How two figures stand to each other ----

std::string_view hour_of(const Mention& m) {
  const auto at = m.value.find('T');
  return m.is_time && at != std::string::npos ? std::string_view(m.value).substr(at) : std::string_view{};
}

bool ends_before(const Mention& a, const Mention& b) {
  if (!a.high || !b.low) return false;
  return *a.high < *b.low || (*a.high == *b.low && (a.high_open || b.low_open));
}

// One day at two hours; hours of two zones are not compared.
bool other_hour(const Mention& a, const Mention& b) {
  const std::string_view x = hour_of(a), y = hour_of(b);
  return a.low == b.low && a.high == b.high && !x.empty() && x.size() == y.size() && x != y;
}

bool is_apart(const Mention& a, const Mention& b) { return ends_before(a, b) || ends_before(b, a) || other_hour(a, b); }

bool is_same(const Mention& a, const Mention& b) {
  if (a.is_time != b.is_time) return false;
  return a.is_time ? a.low == b.low && a.high == b.high && !other_hour(a, b) : a.value == b.value;
}

std::string both(const std::string& a, const std::string& b) { return a + " / " + b; }

std::optional<Fault> expect_apart(const Mention& a, const Mention& b) {
  return is_apart(a, b) ? std::nullopt : std::optional(Fault{"notApart", {}, both(a.value, b.value)});
}
std::optional<Fault> expect_different(const Mention& a, const Mention& b) {
  return is_same(a, b) ? std::optional(Fault{"same", {}, both(a.value, b.value)}) : std::nullopt;
}
std::optional<Fault> expect_same(const Mention& a, const Mention& b) {
  return is_same(a, b) ? std::nullopt : std::optional(Fault{"notSame", {}, both(a.value, b.value)});
}

// ---- What each kind asks for ----

std::optional<Fault> fault_of_compatible(const RecordFinding& finding, const Mention& a, const Mention& b) {
  if (finding.reason == "hedgeLost") {
    if (auto fault = expect_same(a, b)) return fault;
    return a.hedge != b.hedge ? std::nullopt : std::optional(Fault{"hedge", {}, both(a.hedge, b.hedge)});
  }
  if (auto fault = expect_different(a, b)) return fault;
  if (finding.reason == "otherMoment" || finding.reason == "otherCurrency") return std::nullopt;
  return is_apart(a, b) ? std::optional(Fault{"apart", {}, both(a.value, b.value)}) : std::nullopt;
}

std::optional<Fault> fault_of_conflict(const RecordFinding& finding, const Mention& a, const Mention& b) {
  if (finding.reason != "weekday") return expect_apart(a, b);
  if (auto fault = expect_same(a, b)) return fault;
  return a.weekday && b.weekday && *a.weekday != *b.weekday ? std::nullopt : std::optional(Fault{"weekdays", {}, {}});
}

std::optional<Fault> fault_of_update(const Record& record, const RecordFinding& finding, const Mention& a,
                                     const Mention& b) {
  if (auto fault = expect_apart(a, b)) return fault;
  const auto before = record.document(finding.sides[0].document)->published,
             after = record.document(finding.sides[1].document)->published;
  if (before && after && *before < *after) return std::nullopt;
  return Fault{"order", {}, both(before ? iso(*before) : "null", after ? iso(*after) : "null")};
}

std::optional<Fault> fault_of_rumours(const Mention& a, const Mention& b) {
  const auto heard = [](const Mention& m) { return m.status == "rumoured" || m.status == "reported"; };
  if (!heard(a) || !heard(b) || (a.status != "rumoured" && b.status != "rumoured"))
    return Fault{"status", {}, both(a.status, b.status)};
  return expect_different(a, b);
}

// One side is unconfirmed or denied, the other firmer.
std::optional<Fault> fault_of_status(const RecordFinding& finding, const Mention& a, const Mention& b) {
  const auto soft = [&](const Mention& m) {
    return finding.reason == "denied" ? m.status == "denied" : m.status == "rumoured" || m.status == "denied";
  };
  const bool one = soft(a) != soft(b);
  if (!one && !(finding.reason == "planned" && a.status != b.status))
    return Fault{"status", {}, both(a.status, b.status)};
  return finding.reason == "denied" ? expect_same(a, b) : std::nullopt;
}

// The larger figure's interval meets that of the smaller times a thousand, or a million.
std::optional<Fault> fault_of_slip(const Mention& a, const Mention& b) {
  const bool a_larger = a.number.value_or(0) > b.number.value_or(0);
  const Mention &large = a_larger ? a : b, &small = a_larger ? b : a;
  constexpr double room = 1e-9;
  for (const double factor : {1e3, 1e6}) {
    const double low = small.low.value_or(0) * factor, high = small.high.value_or(HUGE_VAL) * factor;
    if (large.low.value_or(0) <= high * (1 + room) && low * (1 - room) <= large.high.value_or(HUGE_VAL))
      return std::nullopt;
  }
  return Fault{"ratio", "1000", both(a.value, b.value)};
}

std::optional<Fault> fault_of_two(const Record& record, const RecordFinding& finding, const Mention& a,
                                  const Mention& b) {
  if (a.kind == "money" && b.kind == "money" && a.unit != b.unit && finding.reason != "otherCurrency")
    return Fault{"unit", {}, both(a.unit, b.unit)};
  const bool one_article = finding.sides[0].document == finding.sides[1].document;
  if (finding.kind == "compatible") return fault_of_compatible(finding, a, b);
  if (finding.kind == "conflict") return fault_of_conflict(finding, a, b);
  if (finding.kind == "update") return fault_of_update(record, finding, a, b);
  if (finding.kind == "competingRumours") return fault_of_rumours(a, b);
  if (finding.kind == "status") return fault_of_status(finding, a, b);
  if (finding.kind == "unitSlip") return fault_of_slip(a, b);
  return one_article ? expect_apart(a, b) : std::optional(Fault{"documents", {}, {}});  // internal
}

// Every figure is also another's; no more witnesses than articles.
std::optional<Fault> fault_of_accord(const RecordFinding& finding, const std::vector<const Mention*>& figures) {
  for (std::size_t i = 0; i < figures.size(); ++i) {
    bool met = false;
    for (std::size_t k = 0; k < figures.size(); ++k) met = met || (k != i && is_same(*figures[i], *figures[k]));
    if (!met) return Fault{"notSame", {}, both(figures[i]->value, figures[i == 0 ? 1 : 0]->value)};
  }
  const double most = static_cast<double>(figures.size()), witnesses = finding.witnesses.value_or(1);
  if (witnesses >= 1 && witnesses <= most) return std::nullopt;
  return Fault{"witnesses", number_text(most), number_text(witnesses)};
}

// ---- Words ----

using Keys = std::vector<std::uint64_t>;

Keys words_of(std::string_view text) {
  constexpr std::size_t most = 3000;  // a longer passage is compared by its beginning
  std::vector<Token> tokens;
  scan(text, tokens);
  Keys keys;
  for (const Token& token : tokens)
    if (token.kind != TokenKind::sign && keys.size() < most) keys.push_back(token.key);
  return keys;
}

bool is_part(const Keys& longer, const Keys& shorter) {
  return std::search(longer.begin(), longer.end(), shorter.begin(), shorter.end()) != longer.end();
}

}  // namespace

std::optional<Fault> fault_of_pair(const Record& record, const RecordFinding& finding) {
  std::vector<const Mention*> figures;
  for (const RecordSide& side : finding.sides)
    if (const Mention* mention = record.mention(side))
      figures.push_back(mention);
    else
      return Fault{"noMention", {}, side.mention};
  if (figures.size() < 2) return Fault{"sides", "2", std::to_string(figures.size())};
  if (finding.kind == "agreement" || finding.kind == "missing") return fault_of_accord(finding, figures);
  if (figures.size() != 2) return Fault{"sides", "2", std::to_string(figures.size())};
  return fault_of_two(record, finding, *figures[0], *figures[1]);
}

std::optional<Fault> fault_of_words(const RecordFinding& finding) {
  if (finding.sides.size() != 2) return Fault{"sides", "2", std::to_string(finding.sides.size())};
  const Keys a = words_of(*finding.sides[0].words), b = words_of(*finding.sides[1].words);
  const Keys &longer = a.size() >= b.size() ? a : b, &shorter = a.size() >= b.size() ? b : a;
  const std::size_t common = in_order(a, b);
  if (finding.kind == "copy") {
    constexpr std::size_t least = 12, words_per_edit = 8;  // twelve words, of which one in eight may be another
    if (shorter.size() >= least && common + longer.size() / words_per_edit >= least) return std::nullopt;
    return Fault{"fewWords", std::to_string(least), std::to_string(common)};
  }
  constexpr double least_share = 0.3;
  if (is_part(longer, shorter)) return Fault{"sameWords", {}, {}};
  if (static_cast<double>(common) >= least_share * static_cast<double>(longer.size())) return std::nullopt;
  return Fault{"otherWords", {}, {}};
}

}  // namespace recoupe
