// Plain HTML with its own style sheet, set to be read and printed. Inert: no script, no link, no request; the policy in
// its head says so to the browser, and every word of an article is escaped.
#include "report/html.h"

#include "report/describe.h"
#include "report/facts.h"
#include "report/message.h"
#include "report/notice.h"
#include "report/outline.h"
#include "report/quotation.h"
#include "report/vocabulary.h"

namespace recoupe {
namespace {

constexpr std::size_t room = 400;

constexpr std::string_view style = R"(
:root { color-scheme: light dark; --ink: #1d1b18; --paper: #fbf9f4; --rule: #d8d2c4; --quiet: #5f5a50; --alarm: #a3281a; --check: #7a5200; --mark: #f6e3ad }
@media (prefers-color-scheme: dark) { :root { --ink: #ece7dc; --paper: #1b1a18; --rule: #45413a; --quiet: #aaa396; --alarm: #ff9c8c; --check: #e6bd6a; --mark: #574a1e } }
body { margin: 2rem auto; padding: 0 1rem; max-width: 44rem; color: var(--ink); background: var(--paper); font: 1.05rem/1.5 Charter, "Iowan Old Style", Georgia, serif; font-variant-numeric: tabular-nums }
h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin: 2.5rem 0 0.5rem; border-bottom: 1px solid var(--rule) } h3 { font: 600 0.85rem system-ui, sans-serif; margin: 0; color: var(--quiet) }
article { margin: 1.5rem 0; padding-left: 0.8rem; border-left: 3px solid var(--rule); break-inside: avoid }
article.check { border-color: var(--check) } article.check h3 { color: var(--check) } article.alarm { border-color: var(--alarm) } article.alarm h3 { color: var(--alarm) }
p { margin: 0.3rem 0 } blockquote { margin: 0.6rem 0 0.6rem 1rem } cite, dl, .quiet { font: normal 0.85rem system-ui, sans-serif; color: var(--quiet) }
mark { background: var(--mark); color: inherit } dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.1rem 0.8rem; margin: 0.4rem 0 } dd { margin: 0 } li { margin: 0.6rem 0 }
@media print { :root { --ink: #000; --paper: #fff; --rule: #999; --quiet: #333; --mark: #eee } body { margin: 0; font-size: 10.5pt } }
)";

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : printable(text)) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

// <name>text</name>
std::string element(std::string_view name, std::string_view text) {
  std::string out = "<";
  out += name, out += '>', out += escaped(text), out += "</", out += name, out += '>';
  return out;
}

std::string finding_html(const Report& report, const Finding& finding, const Phrases& phrases) {
  const std::string severity(name_of(finding.severity));
  std::string title = phrases.say("kind." + std::string(name_of(finding.kind)));
  if (finding.severity != Severity::note) title += " (" + phrases.say("severity." + severity) + ")";
  std::string out = "<article class=\"" + severity + "\">\n" + element("h3", title) + "\n" +
                    element("p", message_of(report, finding, phrases)) + "\n";
  for (const Side& side : finding.sides) {
    const Reading& reading = *report.documents[side.document];
    const Quotation quotation = quotation_of(report, side, room);
    out +=
        "<blockquote><p lang=\"" + escaped(reading.article.language.value_or("")) + "\">" + escaped(quotation.before);
    out += element("mark", quotation.words) + escaped(quotation.after) + "</p>" + element("cite", who_of(reading)) +
           "</blockquote>\n";
  }
  out += "<dl>";
  for (const auto& [label, words] : proof_of(report, finding, phrases))
    out += element("dt", label) + element("dd", words);
  return out + "</dl>\n</article>\n";
}

std::string document_html(const Reading& reading, const Phrases& phrases) {
  std::string out = "<li>" + element("strong", reading.article.id) + " " + escaped(heading_of(reading, phrases));
  for (const std::string& line : coverage_of(reading, phrases)) out += "<p class=\"quiet\">" + escaped(line) + "</p>";
  for (const Notice& notice : notices_of(reading, phrases)) out += element("p", notice.message);
  return out + "</li>\n";
}

// The measures that moved, or were said in two ways.
std::string timelines_html(const Report& report, const Phrases& phrases) {
  std::string all;
  for (const Timeline& timeline : report.timelines) {
    if (!is_told(report, timeline)) continue;
    all += element("h3", title_of(timeline, phrases)) + "\n<ol>\n";
    for (const std::string& line : lines_of(report, timeline, phrases)) all += element("li", line) + "\n";
    all += "</ol>\n";
  }
  return all.empty() ? all : element("h2", phrases.say("report.timelines")) + "\n" + all;
}

}  // namespace

std::string report_html(const Report& report, const Phrases& phrases) {
  std::string out =
      "<!DOCTYPE html>\n<html lang=\"" + std::string(phrases.language()) + "\">\n<head>\n<meta charset=\"utf-8\">\n";
  out +=
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri "
      "'none'; form-action 'none'\">\n";
  out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
  out += element("title", phrases.say("report.title")) + "\n<style>" + std::string(style) +
         "</style>\n</head>\n<body>\n<main>\n";
  out += element("h1", phrases.say("report.title")) + "\n" + "<p class=\"quiet\">" +
         escaped(phrases.say("report.legend")) + "</p>\n";
  out += element("h2", phrases.say("report.findings")) + "\n";
  for (const Finding& finding : report.findings) out += finding_html(report, finding, phrases);
  if (report.findings.empty()) out += element("p", phrases.say("report.none")) + "\n";
  out += timelines_html(report, phrases);
  out += element("h2", phrases.say("report.articles")) + "\n<ul>\n";
  for (const auto& document : report.documents) out += document_html(*document, phrases);
  return out + "</ul>\n</main>\n</body>\n</html>\n";
}

}  // namespace recoupe
