// The WebAssembly report is the native one byte for byte, but for the unit of its offsets.
import assert from "node:assert/strict";
import test, { before, describe } from "node:test";
import { languages, load, native, stories } from "./support.mjs";

let recoupe;
before(async () => {
  recoupe = await load();
});

/** The report with its offsets blanked: everything that must be the same bytes. */
const withoutOffsets = (json) =>
  json
    .trimEnd()
    .replace(/"(begin|end)":\d+/g, '"$1":_')
    .replace(/^\{"schema":"recoupe\.report\/1","offsets":"utf(8|16)"/, "{");

/** Every span of a report, in its order, with the document that it is in. */
function spansOf(value, document, spans = []) {
  if (value === null || typeof value !== "object") return spans;
  const here = typeof value.document === "string" ? value.document : document;
  if ("begin" in value) spans.push({ document: here, begin: value.begin, end: value.end });
  for (const member of Object.values(value)) spansOf(member, here, spans);
  return spans;
}
const spansOfReport = (report) => [
  ...report.documents.flatMap((document) => spansOf(document, document.id)),
  ...report.findings.flatMap((finding) => spansOf(finding)),
];

/** Offsets in UTF-8 bytes → in UTF-16 units. An offset within a character has no counterpart. */
function unitsOf(text) {
  const units = new Map([[0, 0]]);
  let bytes = 0;
  let unit = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    unit += character.length;
    units.set(bytes, unit);
  }
  return units;
}

/** Equality of long texts that fails with the place where they part, and not with both of them. */
function assertSameBytes(actual, expected) {
  if (actual === expected) return;
  let at = 0;
  while (actual[at] === expected[at]) ++at;
  const around = (text) => text.slice(Math.max(0, at - 200), at + 80);
  assert.fail(`the reports part at ${at}:\n  WebAssembly …${around(actual)}…\n  native      …${around(expected)}…`);
}

function assertEqual(wasm, reference, texts) {
  assertSameBytes(withoutOffsets(wasm), withoutOffsets(reference));
  const [report, expected] = [JSON.parse(wasm), JSON.parse(reference)];
  assert.equal(report.offsets, "utf16");
  assert.equal(expected.offsets, "utf8");
  const units = new Map([...texts].map(([id, text]) => [id, unitsOf(text)]));
  assert.deepEqual(
    spansOfReport(report),
    spansOfReport(expected).map(({ document, begin, end }) => ({
      document,
      begin: units.get(document).get(begin),
      end: units.get(document).get(end),
    })),
  );
  assert.ok(spansOfReport(report).length > 0, "a story without a single span proves nothing");
}

/** What a desk with these articles answers, and the texts by id. */
function ask(articles, question) {
  const desk = new recoupe.Desk();
  try {
    for (const article of articles) {
      const document = JSON.parse(desk.add(JSON.stringify(article), "{}"));
      assert.equal(document.error, undefined);
    }
    return question(desk);
  } finally {
    desk.delete();
  }
}

// Two at a time: most of it is waiting for the native one. Each story in both languages, one for each question.
describe("every story", { concurrency: 2 }, () => {
  for (const [index, { file, articles }] of stories.entries()) {
    const [one, other] = index % 2 === 0 ? languages : languages.toReversed();

    test(`compare ${file} in ${one}`, async () => {
      const reference = native("compare", file, "--format", "json", "--lang", one);
      const wasm = ask(articles, (desk) => desk.compare(JSON.stringify({ language: one })));
      assertEqual(wasm, await reference, new Map(articles.map(({ id, text }) => [id, text])));
    });

    test(`check the first article of ${file} in ${other}`, async () => {
      // The command line knows an article by its file, and takes a date for the first one alone.
      const [first, ...others] = articles.map((article) => ({ id: article.file, text: article.text }));
      const published = articles[0].published;
      const date = published ? ["--published", published] : [];
      const sources = others.map(({ id }) => id);
      const reference = native("check", first.id, "--against", ...sources, ...date, "--format", "json", "--lang", other);
      const wasm = ask([{ ...first, published }, ...others], (desk) =>
        desk.check(first.id, JSON.stringify({ language: other })),
      );
      assertEqual(wasm, await reference, new Map([first, ...others].map(({ id, text }) => [id, text])));
    });
  }
});

test("characters outside the first plane count two units and four bytes", () => {
  const text = "🌊🌊 La crue a coûté 12 millions d’euros 🌊 et 3 morts.";
  const document = ask([{ id: "a", text }], (desk) => JSON.parse(desk.compare("{}")).documents[0]);
  const printed = document.mentions.map(({ begin, end }) => text.slice(begin, end));
  assert.ok(printed.includes("12 millions d’euros"), printed.join(" · "));
  assert.ok(printed.includes("3 morts"), printed.join(" · "));
});
