// The Desk as recoupe.d.ts promises it to JavaScript: what it keeps, and what it answers when it is handed nonsense.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test, { afterEach, before, beforeEach } from "node:test";
import { load, root } from "./support.mjs";

let recoupe;
let desk;
before(async () => {
  recoupe = await load();
});
beforeEach(() => {
  desk = new recoupe.Desk();
});
afterEach(() => desk.delete());

const add = (source) => JSON.parse(desk.add(JSON.stringify(source), "{}"));
const compare = () => JSON.parse(desk.compare("{}"));
const flood = (id, deaths) => ({ id, text: `The flood killed ${deaths} people.`, published: "2026-03-18", language: "en" });

function assertFailure(json) {
  const { error } = JSON.parse(json);
  assert.equal(typeof error?.code, "string", json);
  assert.ok(error.message.length > 0, json);
}

test("no code is made from strings", () => {
  assert.throws(() => new Function("return 1"), EvalError, "run with --disallow-code-generation-from-strings");
  const glue = readFileSync(join(root, "build/wasm/recoupe.js"), "utf8");
  assert.doesNotMatch(glue, /new Function|\beval\(/);
});

test("version names the release and the rates", () => {
  const { version, rates } = JSON.parse(recoupe.version());
  assert.match(version, /^\d+\.\d+\.\d+$/);
  assert.ok(rates.first < rates.last, JSON.stringify(rates));
  assert.ok(rates.currencies.includes("USD"));
});

test("add answers the document", () => {
  const document = add({ ...flood("a", 12), title: "Flood", publisher: "The Courier" });
  assert.equal(document.id, "a");
  assert.equal(document.title, "Flood");
  assert.equal(document.publisher, "The Courier");
  assert.equal(document.published, "2026-03-18");
  assert.equal(document.mentions.length, 1);
});

test("compare holds what was added, in its order", () => {
  add(flood("b", 12));
  add(flood("a", 14));
  assert.deepEqual(
    compare().documents.map(({ id }) => id),
    ["b", "a"],
  );
});

test("a source of the same id is replaced in its place", () => {
  add(flood("a", 12));
  add(flood("b", 14));
  add(flood("a", 13));
  assert.deepEqual(
    compare().documents.map(({ id, mentions }) => [id, mentions[0].value]),
    [
      ["a", 13],
      ["b", 14],
    ],
  );
});

test("remove forgets, and says whether there was something to forget", () => {
  add(flood("a", 12));
  assert.equal(desk.remove("b"), false);
  assert.equal(desk.remove("a"), true);
  assert.equal(desk.remove("a"), false);
  assert.deepEqual(compare().documents, []);
});

test("two desks know nothing of each other", () => {
  const other = new recoupe.Desk();
  add(flood("a", 12));
  assert.deepEqual(JSON.parse(other.compare("{}")).documents, []);
  other.delete();
});

test("an empty desk has a report without documents", () => {
  const { rates, ...report } = compare();
  assert.equal(rates.source, "European Central Bank");
  assert.deepEqual(report, { schema: "recoupe.report/1", offsets: "utf16", documents: [], findings: [], timelines: [] });
});

test("check of an unknown id is a failure", () => assertFailure(desk.check("nobody", "{}")));

test("a source that cannot be read is a failure, and the desk stays as it was", () => {
  add(flood("a", 12));
  const unreadable = ["", "{", "null", "[]", "12", '"text"', "{}", '{"id":"b"}', '{"text":"x"}', '{"id":1,"text":"x"}'];
  unreadable.push('{"id":"b","text":null}', '{"id":"b","text":["x"]}', '{"id":"b","text":"x","published":"18 March"}');
  unreadable.push('{"id":"b","text":"x","published":"2026-02-30"}', "\u0000", "[".repeat(100_000));
  for (const json of unreadable) assertFailure(desk.add(json, "{}"));
  assert.deepEqual(
    compare().documents.map(({ id }) => id),
    ["a"],
  );
});

test("options that cannot be read are a failure", () => {
  add(flood("a", 12));
  for (const options of ["{", "[]", '{"language":7}']) assertFailure(desk.compare(options));
});

test("a refused pairing stays refused, by the sides of its finding", () => {
  for (const [id, deaths] of [["a", 12], ["b", 14]])
    add({ id, text: `The flood in Valmerle killed ${deaths} people.`, published: "2026-03-18" });
  const { findings } = compare();
  assert.equal(findings[0].kind, "conflict");
  const refused = [findings[0].sides];
  const left = JSON.parse(desk.check("a", JSON.stringify({ refused }))).findings;
  assert.deepEqual(
    left.map(({ kind }) => kind),
    ["alone"],
  );
  assertFailure(desk.compare('{"refused":[{}]}'));
});

test("rates are handed over as bytes: the full table, a csv, and nonsense, which changes nothing", () => {
  add({ id: "a", text: "Il a payé 100 dollars (50 euros).", published: "2026-05-05", language: "fr" });
  assert.equal(compare().findings[0].reason, "noRate");
  const all = JSON.parse(desk.setRates(readFileSync(join(root, "web/public/rates-all.bin")), "{}"));
  assert.equal(all.first, "1999-01-04");
  assert.equal(all.currencies.length, 41);
  assertFailure(desk.setRates(new Uint8Array([0xff, 0xfe, 0]), "{}"));
  assert.deepEqual(JSON.parse(desk.rates()), all);
  const csv = new TextEncoder().encode("Date,USD\n2026-05-05,2.0\n");
  assert.equal(JSON.parse(desk.setRates(csv, "{}")).last, "2026-05-05");
  assert.equal(compare().findings[0].ok, true);
});

test("restored furniture outside the text, or upside down, harms nothing", () => {
  for (const span of [{ begin: 5, end: 4000 }, { begin: 9, end: 2 }, { begin: -1, end: 2 }, { begin: 1e300, end: 1e301 }]) {
    const answer = add({ ...flood("a", 12), restored: [span] });
    assert.ok(answer.error || answer.id === "a");
  }
});

test("a lone surrogate made well formed leaves its neighbours alone", () => {
  const text = "Before \ud83d the flood killed 12 people \udf0a after.".toWellFormed();
  const { mentions } = add({ id: "a", text, language: "en" });
  assert.deepEqual(
    mentions.map(({ begin, end }) => text.slice(begin, end)),
    ["12 people"],
  );
});

test("a lone surrogate as it is, is a failure or a replacement, never other text", () => {
  const answer = desk.add(JSON.stringify({ id: "a", text: "\ud83d 12 people died." }), "{}");
  assert.ok(answer.isWellFormed());
  if (!JSON.parse(answer).error) assert.deepEqual(JSON.parse(answer).id, "a");
  assert.ok(desk.check("\ud83d", "{}").isWellFormed());
  assert.equal(desk.remove("\udf0a"), false);
});

test("texts of every kind come back as documents", () => {
  const texts = ["", " ", "\u0000", "\ufeffTwo people.", "\r\n\r\n", "a\u0301".repeat(1000), "9".repeat(10_000), "😀".repeat(5000)];
  for (const text of texts) {
    const document = add({ id: "a", text });
    assert.equal(document.id, "a", JSON.stringify(text.slice(0, 20)));
    for (const { begin, end } of document.mentions) assert.ok(begin < end && end <= text.length);
  }
});

test("a second desk and a second load answer the same bytes", async () => {
  const ask = (module) => {
    const desk = new module.Desk();
    desk.add(JSON.stringify(flood("a", 12)), "{}");
    desk.add(JSON.stringify(flood("b", 14)), "{}");
    const answer = desk.compare("{}");
    desk.delete();
    return answer;
  };
  assert.equal(ask(recoupe), ask(recoupe));
  assert.equal(ask(await load()), ask(recoupe));
});

test("memory grows to what a long text takes, and is given back", () => {
  const text = "The flood killed 12 people on 17 March. ".repeat(50_000); // 2 MB
  for (let i = 0; i < 3; ++i) assert.equal(add({ id: "a", text, published: "2026-03-18" }).id, "a");
});
