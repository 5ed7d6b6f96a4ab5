// A stand-in for the core while the page is built: it answers with the sample's hand-made labels. Never shipped.
import gold from "../../../samples/openai-amazon/gold.json";

const where = (text, words, occurrence) => {
  let at = -1;
  for (let n = 0; n < occurrence; n++) at = text.indexOf(words, at + 1);
  return { begin: at, end: at + words.length };
};
const sentence = (text, at) => ({
  begin: Math.max(text.lastIndexOf(". ", at) + 2, text.lastIndexOf("\n", at) + 1),
  end:
    [text.indexOf(". ", at) + 1, text.indexOf("\n", at)].filter((n) => n > 0).sort((a, b) => a - b)[0] ?? text.length,
});

const reasons = {
  agreement: "sameFigure",
  compatible: "rounding",
  conversion: "rateFits",
  arithmetic: "perPeriod",
  calendar: "weekday",
  internal: "twoValues",
  status: "hardened",
  competingRumours: "rumoursDiffer",
  alone: "singleSource",
};

class Desk {
  texts = new Map();
  add(json) {
    const source = JSON.parse(json);
    this.texts.set(source.id, source);
    return JSON.stringify(this.document(source));
  }
  remove(id) {
    return this.texts.delete(id);
  }
  document(source) {
    const lines = gold.articles.find((article) => article.id === source.id)?.boilerplateLines ?? [];
    const starts = [0];
    for (const match of source.text.matchAll(/\n/g)) starts.push(match.index + 1);
    const furniture = lines
      .map(([first, last]) => ({ begin: starts[first - 1], end: (starts[last] ?? source.text.length + 1) - 1 }))
      .filter((span) => !(source.restored ?? []).some((back) => back.begin === span.begin));
    const mentions = gold.mentions
      .filter((mention) => mention.article === source.id)
      .map((mention, index) => {
        const span = where(source.text, mention.text, mention.occurrence ?? 1);
        const number = typeof mention.value === "number" ? mention.value : null;
        return {
          id: `${source.id}-${index}`,
          ...span,
          kind: mention.kind,
          value: mention.value,
          unit: mention.unit ?? null,
          low: number && number * 0.99,
          high: number && number * 1.01,
          hedge: mention.hedge ?? "exact",
          change: mention.change ?? null,
          status: mention.status ?? "stated",
          attributedTo: mention.attributedTo ?? null,
          measure: mention.measure ?? null,
          subject: [],
          sentence: sentence(source.text, span.begin),
        };
      });
    const notices = source.published ? [] : [{ code: "noDate", message: "No date: relative dates cannot be checked." }];
    return {
      id: source.id,
      title: source.title ?? null,
      publisher: source.publisher ?? null,
      published: source.published ?? null,
      language: source.language ?? "fr",
      guessed: ["language"],
      furniture,
      mentions,
      coverage: { figures: mentions.length, understood: mentions.length, left: [] },
      notices,
    };
  }
  check(id) {
    const documents = [...this.texts.values()].map((source) => this.document(source));
    const findings = gold.findings
      .filter(
        (finding) =>
          finding.sides.some((side) => side.article === id) &&
          finding.sides.every((side) => this.texts.has(side.article)),
      )
      .map((finding, index) => this.finding(finding, index, documents));
    return JSON.stringify({ schema: "recoupe.report/1", offsets: "utf16", documents, findings });
  }
  finding(labelled, index, documents) {
    const sides = labelled.sides.map((side) => {
      const span = where(this.texts.get(side.article).text, side.text, side.occurrence ?? 1);
      const mention = documents
        .find((document) => document.id === side.article)
        .mentions.find((candidate) => candidate.begin <= span.begin && candidate.end >= span.end);
      return {
        document: side.article,
        ...span,
        mention: mention?.id ?? null,
        value: mention?.value,
        unit: mention?.unit ?? null,
      };
    });
    const off = labelled.ok === false;
    const loud = off || ["internal", "competingRumours", "status"].includes(labelled.kind);
    const operand = ({ document, begin, end, value, unit }) => ({ document, begin, end, value, unit });
    const computed =
      {
        conversion: () => ({
          formula: "a / r",
          operands: [operand(sides[0])],
          result: 33003300330,
          stated: sides[1].value,
          unit: "EUR",
          tolerance: 0.01,
          reference: { source: "ECB", date: "2025-11-03", value: 1.1514, pair: "USD/EUR" },
          implied: 1.1664,
          deviation: -0.0128,
          fits: [
            { date: "2025-10-27", value: 1.1655 },
            { date: "2025-10-28", value: 1.1652 },
            { date: "2025-10-29", value: 1.1636 },
          ],
        }),
        arithmetic: () => ({
          formula: "a / b",
          operands: [operand(sides[0]), { ...operand(sides[1]), value: 7, unit: "year" }],
          result: sides[0].value / 7,
          stated: sides[2].value,
          unit: "USD",
          tolerance: 5e7,
        }),
        calendar: () => ({
          formula: "weekday(a)",
          operands: [operand(sides[0])],
          result: "monday",
          stated: "monday",
          unit: null,
          tolerance: 0,
          repairs: [],
        }),
      }[labelled.kind]?.() ?? null;
    return {
      id: `f${index}`,
      kind: labelled.kind,
      ok: labelled.ok ?? null,
      reason: off ? "rateOff" : reasons[labelled.kind],
      severity: loud ? "check" : "note",
      sides: sides.map(({ value, unit, ...side }) => side),
      because: { names: ["OpenAI", "Amazon"], topic: "deal", unit: sides[0].unit, time: null, scope: [] },
      computed,
      witnesses: new Set(sides.map((side) => side.document)).size,
      message: labelled.why,
    };
  }
  compare() {
    return "{}";
  }
  delete() {}
}

export default async () => ({
  Desk,
  version: () => JSON.stringify({ version: "fake", rates: { first: "2015-01-02", last: "2026-04-13", currencies: 6 } }),
});
