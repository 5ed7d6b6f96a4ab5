import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { cell } from "../../../web/src/out/csv";
import { inert } from "../../../web/src/out/html";
import { pack, unpack } from "../../../web/src/out/packed";
import { reportStyle, reportStyleHash } from "../../../web/src/out/report-style";
import { emptyCase, withArrival, withSource } from "../../../web/src/pure/case";
import { readCase, saveCase } from "../../../web/src/pure/case-file";
import { keysOf, refusedIn, refusedOf, withRemark } from "../../../web/src/pure/review";
import { finding } from "./finding";

test("the report's policy lets in its own style and no other", () => {
  expect(reportStyleHash).toBe(`sha256-${createHash("sha256").update(reportStyle).digest("base64")}`);
});

test("cells that would run as a formula are defused", () => {
  for (const start of ["=1+1", "+1", "-1", "@x", "\t=1", " =1"]) expect(cell(start)).toBe(`"'${start}"`);
  expect(cell('a "b"')).toBe('"a ""b"""');
  expect(cell("5 − 3")).toBe('"5 − 3"');
});

test("signs of HTML are inert", () => {
  expect(inert(`<a href="x" title='y'>&`)).toBe("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;");
});

test("a case packed into a link unpacks to the same, and a bomb does not unfold", async () => {
  const held = withArrival(emptyCase(), { text: "38 milliards 😀 ".repeat(200) });
  const packed = await pack(held);
  expect(packed).toMatch(/^[\w-]+$/);
  expect(packed.length).toBeLessThan(600);
  expect(await unpack(packed)).toEqual(held);
  expect(await unpack(packed.slice(0, -9))).toBeNull();
  expect(await unpack("%%%")).toBeNull();
  const bomb = deflateRawSync(Buffer.alloc(60_000_000, " ")).toString("base64url");
  expect(await unpack(bomb)).toBeNull();
});

const texts = new Map([["a", "12 dead and 12 hurt"]]);

test("remarks are kept by words: they move with them, and two findings on the same words stay apart", () => {
  const moved = new Map([["a", "Now: 12 dead and 12 hurt"]]);
  const key = keysOf([finding("x", {}, 0)], texts).get("x");
  expect(keysOf([finding("y", {}, 5)], moved).get("y")).toBe(key);
  const keys = keysOf([finding("x", {}, 0), finding("z", {}, 12)], texts);
  expect(keys.get("x")).not.toBe(keys.get("z"));
});

const place = (document: string, exact: string) => ({ document, begin: 0, end: 2, mention: "m", quote: { exact } });

test("a refusal is kept by its words, counts while its texts are there, and is taken back", () => {
  const conflict = finding("x", { sides: [place("article", "12"), place("Source 1", "14")], message: "12 or 14" });
  const review = withRemark({}, "key", { refused: refusedOf(conflict) });
  const held = { ...withSource(emptyCase()), review };
  const sides = [
    { document: "article", quote: { exact: "12" } },
    { document: "Source 1", quote: { exact: "14" } },
  ];
  expect(refusedIn(held)).toEqual([{ key: "key", refused: { kind: "conflict", message: "12 or 14", sides } }]);
  expect(readCase(JSON.parse(JSON.stringify(saveCase(held))))).toEqual(held);
  expect(refusedIn({ ...emptyCase(), review })).toEqual([]);
  expect(withRemark(review, "key", { refused: null })).toEqual({});
});

test("a refusal of an older case is read from its key", () => {
  const key = 'conflict [["Source 1","14"],["article","12"]] 2';
  const read = readCase({ ...saveCase(withSource(emptyCase())), review: { [key]: { refused: true } } });
  expect(read?.review[key]?.refused?.sides).toEqual([
    { document: "Source 1", quote: { exact: "14" } },
    { document: "article", quote: { exact: "12" } },
  ]);
  for (const bad of ["conflict {", "nothing [1]", 'conflict [["a"]]', "conflict [null,3]"])
    expect(readCase({ ...saveCase(emptyCase()), review: { [bad]: { refused: true } } })?.review).toEqual({ [bad]: {} });
});
