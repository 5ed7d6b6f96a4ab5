// Documents and findings, member by member. What a member means stands in wasm/recoupe.d.ts; what it says in words, in
// message.cpp.
#include "report/json.h"

#include <optional>

#include "base/utf8.h"
#include "compare/key.h"
#include "report/describe.h"
#include "report/message.h"
#include "report/notice.h"
#include "report/vocabulary.h"
#include "report/writer.h"

namespace recoupe {
namespace {

using Maps = std::vector<OffsetMap>;

std::string mention_id(std::uint32_t mention) { return "m" + std::to_string(mention + 1); }

void write_places(JsonWriter& json, Span span, const OffsetMap& map) {
  json.key("begin").integer(map.of(span.begin)).key("end").integer(map.of(span.end));
}

void write_spans(JsonWriter& json, const std::vector<Span>& spans, const OffsetMap& map) {
  json.open('[');
  for (const Span span : spans) json.open('{'), write_places(json, span, map), json.close('}');
  json.close(']');
}

template <class Strings>
void write_strings(JsonWriter& json, const Strings& strings) {
  json.open('[');
  for (const auto& string : strings) json.text(string);
  json.close(']');
}

// ---- Documents ----

// "[)": the low end belongs to the interval, the high end does not.
void write_edges(JsonWriter& json, Edge low, Edge high) {
  const char edges[] = {low == Edge::closed ? '[' : '(', high == Edge::closed ? ']' : ')'};
  json.key("edges").text({edges, sizeof edges});
}

void write_time(JsonWriter& json, const Mention& m) {
  json.key("value").text(iso(m.moment)).key("unit").null();
  json.key("low"), m.moment.open_begin ? json.null() : json.text(iso(m.moment.begin));
  json.key("high"), m.moment.open_end ? json.null() : json.text(iso(m.moment.end - 1));
  write_edges(json, m.moment.open_begin ? Edge::none : Edge::closed, m.moment.open_end ? Edge::none : Edge::closed);
}

void write_number(JsonWriter& json, const Reading& reading, const Mention& m) {
  json.key("value");
  if (equal(m.low, m.high) && !m.high_unbounded) {
    json.number(m.low);
  } else {
    json.open('[').number(m.low), m.high_unbounded ? json.null() : json.number(m.high), json.close(']');
  }
  json.key("unit").text_or_null(unit_of(reading, m));
  json.key("low"), m.interval.low_edge == Edge::none ? json.null() : json.number(m.interval.low);
  json.key("high"), m.interval.high_edge == Edge::none ? json.null() : json.number(m.interval.high);
  write_edges(json, m.interval.low_edge, m.interval.high_edge);
}

// value, unit, low, high
void write_value(JsonWriter& json, const Reading& reading, const Mention& m) {
  if (is_time(m.kind))
    write_time(json, m);
  else
    write_number(json, reading, m);
}

void write_mention(JsonWriter& json, const Reading& reading, std::uint32_t index, const OffsetMap& map) {
  const Mention& m = reading.mentions[index];
  const Claim& claim = claim_of(reading, index);
  const Change change = m.change != Change::none ? m.change : claim.change;
  json.open('{').key("id").text(mention_id(index));
  write_places(json, m.span, map);
  json.key("kind").text(name_of(m.kind));
  write_value(json, reading, m);
  if (m.weekday >= 0 && is_time(m.kind)) json.key("weekday").integer(m.weekday);
  json.key("hedge").text(name_of(m.hedge));
  json.key("change").text_or_null(name_of(change));
  json.key("status").text(name_of(claim.stance.status));
  json.key("attributedTo").text_or_null(source_of(reading, index));
  json.key("measure").text_or_null(measure_of(reading, index));
  json.key("subject"), write_strings(json, subject_of(reading, index));
  json.key("sentence").open('{'), write_places(json, sentence_around(reading, m.span), map), json.close('}');
  json.close('}');
}

// The members of a document, without its braces.
void write_document(JsonWriter& json, const Reading& reading, const OffsetMap& map, const Phrases& phrases) {
  const Article& article = reading.article;
  json.key("id").text(article.id);
  json.key("title").text_or_null(article.title.value_or(""));
  json.key("publisher").text_or_null(article.publisher.value_or(""));
  json.key("published"), article.published ? json.text(iso(*article.published)) : json.null();
  json.key("language").text_or_null(article.language.value_or(""));
  json.key("guessed").open('[');
  if (reading.guessed_title) json.text("title");
  if (reading.guessed_published) json.text("published");
  if (reading.guessed_language) json.text("language");
  json.close(']').key("furniture"), write_spans(json, reading.furniture, map);
  json.key("mentions").open('[');
  for (std::uint32_t i = 0; i < reading.mentions.size(); ++i) write_mention(json, reading, i, map);
  json.close(']').key("coverage").open('{');
  json.key("figures").integer(reading.figures).key("understood").integer(reading.understood);
  json.key("left"), write_spans(json, reading.left, map), json.close('}');
  json.key("notices").open('[');
  for (const Notice& notice : notices_of(reading, phrases))
    json.open('{').key("code").text(notice.code).key("message").text(notice.message).close('}');
  json.close(']');
}

// ---- Findings ----

// Stable for the same texts: what kind, by which rule, at which bytes of which articles.
std::string finding_id(const Report& report, const Finding& finding) {
  std::string key(name_of(finding.kind));
  key += ' ', key += name_of(finding.reason);
  for (const Side& side : finding.sides) {
    key += ' ', key += report.documents[side.document]->article.id;
    key += ' ' + std::to_string(side.span.begin) + '-' + std::to_string(side.span.end);
  }
  std::string id = "f";
  std::uint64_t hash = hash_of(key);
  for (int i = 0; i < 10; ++i, hash >>= 5) id += "0123456789abcdefghijklmnopqrstuv"[hash & 31];
  return id;
}

void write_place(JsonWriter& json, const Report& report, const Side& side, const Maps& maps) {
  json.key("document").text(report.documents[side.document]->article.id);
  write_places(json, side.span, maps[side.document]);
}

void write_grounds(JsonWriter& json, const Grounds& because) {
  json.open('{').key("names"), write_strings(json, because.names);
  json.key("topic")
      .text_or_null(because.topic)
      .key("unit")
      .text_or_null(because.unit)
      .key("time")
      .text_or_null(because.time);
  json.key("scope"), write_strings(json, because.scope), json.close('}');
}

void write_fixings(JsonWriter& json, const std::vector<Fixing>& fixings) {
  json.open('[');
  for (const Fixing& fixing : fixings)
    json.open('{').key("date").text(fixing.date).key("value").number(fixing.value).close('}');
  json.close(']');
}

void write_stated(JsonWriter& json, const Computed& c) {
  if (!c.stated_text.empty())
    json.text(c.stated_text);
  else if (c.stated_low == c.stated_high)
    json.number(c.stated_low);
  else
    json.open('[').number(c.stated_low).number(c.stated_high).close(']');
}

// An infinite end is null.
void write_bounds(JsonWriter& json, Bounds bounds) { json.open('[').number(bounds.low).number(bounds.high).close(']'); }

void write_computed(JsonWriter& json, const Report& report, const Computed& c, const Maps& maps) {
  json.open('{').key("formula").text(c.formula).key("operands").open('[');
  for (const Operand& operand : c.operands) {
    json.open('{'), write_place(json, report, operand.side, maps);
    json.key("value"), operand.text.empty() ? json.number(operand.value) : json.text(operand.text);
    json.key("unit").text_or_null(operand.unit).close('}');
  }
  json.close(']').key("result"), c.result_text.empty() ? json.number(c.result) : json.text(c.result_text);
  json.key("stated"), write_stated(json, c);
  json.key("unit").text_or_null(c.unit).key("tolerance").number(c.tolerance);
  if (c.printed) json.key("printed"), write_bounds(json, *c.printed);
  if (c.reach) json.key("reach"), write_bounds(json, *c.reach);
  if (c.reference) {
    json.key("reference").open('{').key("source").text(c.reference->source).key("date").text(c.reference->date);
    json.key("value").number(c.reference->value).key("pair").text(c.reference->pair).close('}');
  }
  if (c.implied) json.key("implied").number(*c.implied);
  if (c.deviation) json.key("deviation").number(*c.deviation);
  if (c.reference) json.key("fits"), write_fixings(json, c.fits);
  if (!c.repairs.empty()) json.key("repairs"), write_strings(json, c.repairs);
  json.close('}');
}

void write_quote(JsonWriter& json, const Selector& words) {
  json.open('{').key("exact").text(words.exact).key("prefix").text(words.prefix);
  json.key("suffix").text(words.suffix).close('}');
}

void write_finding(JsonWriter& json, const Report& report, const Finding& finding, const Maps& maps,
                   const Phrases& phrases) {
  json.open('{').key("id").text(finding_id(report, finding)).key("kind").text(name_of(finding.kind));
  json.key("ok"), finding.ok ? json.boolean(*finding.ok) : json.null();
  json.key("reason").text(name_of(finding.reason)).key("severity").text(name_of(finding.severity));
  json.key("sides").open('[');
  for (const Side& side : finding.sides) {
    json.open('{'), write_place(json, report, side, maps);
    json.key("mention"), side.mention == Side::none ? json.null() : json.text(mention_id(side.mention));
    json.key("quote"), write_quote(json, selector_of(report.documents[side.document]->article.text, side.span));
    json.close('}');
  }
  json.close(']').key("because"), write_grounds(json, finding.because);
  json.key("computed");
  if (finding.computed)
    write_computed(json, report, *finding.computed, maps);
  else
    json.null();
  if (finding.witnesses) json.key("witnesses").integer(*finding.witnesses);
  json.key("message").text(message_of(report, finding, phrases)).close('}');
}

// ---- Timelines ----

void write_entry(JsonWriter& json, const Report& report, const Side& side, const Maps& maps) {
  const Reading& reading = *report.documents[side.document];
  const Mention& m = reading.mentions[side.mention];
  json.open('{').key("document").text(reading.article.id).key("mention").text(mention_id(side.mention));
  write_places(json, side.span, maps[side.document]);
  json.key("published"), reading.article.published ? json.text(iso(*reading.article.published)) : json.null();
  write_value(json, reading, m);
  json.key("hedge").text(name_of(m.hedge));
  json.key("status").text(name_of(claim_of(reading, side.mention).stance.status));
  json.key("attributedTo").text_or_null(source_of(reading, side.mention)).close('}');
}

void write_timelines(JsonWriter& json, const Report& report, const Maps& maps) {
  json.key("timelines").open('[');
  for (const Timeline& timeline : report.timelines) {
    json.open('{').key("topic").text_or_null(timeline.because.topic).key("unit").text_or_null(timeline.because.unit);
    json.key("names"), write_strings(json, timeline.because.names), json.key("entries").open('[');
    for (const Side& side : timeline.entries) write_entry(json, report, side, maps);
    json.close(']').close('}');
  }
  json.close(']');
}

Maps maps_of(const Report& report, Offsets offsets) {
  Maps maps;
  for (const auto& document : report.documents) maps.emplace_back(document->article.text, offsets);
  return maps;
}

void write_findings(JsonWriter& json, const Report& report, const Maps& maps, const Phrases& phrases) {
  json.key("findings").open('[');
  for (const Finding& finding : report.findings) write_finding(json, report, finding, maps, phrases);
  json.close(']');
}

void write_keys(JsonWriter& json, const Reading& reading) {
  json.key("keys").open('[');
  for (const Key& key : keys_of(reading)) {
    std::string digits(16, '0');
    for (int i = 0; i < 16; ++i) digits[i] = "0123456789abcdef"[key.hash >> (60 - 4 * i) & 15];
    json.open('{').key("key").text(digits).key("mention");
    key.claim == Key::whole ? json.null() : json.text(mention_id(reading.claims[key.claim].mention));
    json.close('}');
  }
  json.close(']');
}

std::string alone_json(const Report& report, Offsets offsets, const Phrases& phrases, bool keyed) {
  const Maps maps = maps_of(report, offsets);
  JsonWriter json;
  json.open('{');
  for (std::size_t i = 0; i < report.documents.size(); ++i) {
    write_document(json, *report.documents[i], maps[i], phrases);
    if (keyed) write_keys(json, *report.documents[i]);
  }
  write_findings(json, report, maps, phrases), json.close('}');
  return json.take();
}

}  // namespace

std::string document_json(const Reading& reading, Offsets offsets, const Phrases& phrases) {
  JsonWriter json;
  json.open('{'), write_document(json, reading, {reading.article.text, offsets}, phrases), json.close('}');
  return json.take();
}

std::string reading_json(const Report& report, Offsets offsets, const Phrases& phrases) {
  return alone_json(report, offsets, phrases, false);
}

std::string keyed_json(const Report& report, Offsets offsets, const Phrases& phrases) {
  return alone_json(report, offsets, phrases, true);
}

std::string findings_json(std::string_view id, const Report& report, Offsets offsets, const Phrases& phrases) {
  JsonWriter json;
  json.open('{').key("id").text(id), write_findings(json, report, maps_of(report, offsets), phrases), json.close('}');
  return json.take();
}

std::string report_json(const Report& report, Offsets offsets, const Phrases& phrases) {
  const Maps maps = maps_of(report, offsets);
  JsonWriter json;
  json.open('{')
      .key("schema")
      .text("recoupe.report/1")
      .key("offsets")
      .text(offsets == Offsets::utf8 ? "utf8" : "utf16");
  json.key("rates"), write_rates(json, report.rates != nullptr ? *report.rates : Rates::bundled());
  json.key("documents").open('[');
  for (std::size_t i = 0; i < report.documents.size(); ++i) {
    json.open('{'), write_document(json, *report.documents[i], maps[i], phrases), json.close('}');
  }
  json.close(']'), write_findings(json, report, maps, phrases), write_timelines(json, report, maps);
  json.close('}');
  return json.take();
}

void write_rates(JsonWriter& json, const Rates& rates) {
  json.open('{').key("source").text(Rates::source);
  json.key("first"), rates.empty() ? json.null() : json.text(iso(rates.first()));
  json.key("last"), rates.empty() ? json.null() : json.text(iso(rates.last()));
  json.key("currencies"), write_strings(json, rates.currencies()), json.close('}');
}

std::string error_json(const Error& error, std::string_view id) {
  JsonWriter json;
  json.open('{');
  if (!id.empty()) json.key("id").text(id);
  json.key("error").open('{').key("code").text(error.code).key("message").text(error.message);
  if (error.line > 0) json.key("line").integer(error.line);
  json.close('}').close('}');
  return json.take();
}

}  // namespace recoupe
