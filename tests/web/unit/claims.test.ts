import { expect, test } from "vitest";
import type { Document, Mention, Timeline } from "../../../web/src/contract";
import { claimsOf, hasLine, isFirm, storiesOf } from "../../../web/src/pure/claims";
import { finding } from "./finding";

const mention = (id: string, value: number | string, change: Partial<Mention> = {}): Mention => ({
  id,
  begin: 0,
  end: 1,
  kind: "count",
  value,
  unit: "person",
  low: null,
  high: null,
  edges: "()",
  hedge: "exact",
  change: null,
  status: "stated",
  attributedTo: null,
  measure: null,
  subject: [],
  sentence: { begin: 0, end: 1 },
  ...change,
});
const document = (id: string, ...mentions: Mention[]) => ({ id, mentions }) as unknown as Document;
const side = (where: string, what: string) => ({
  document: where,
  begin: 0,
  end: 1,
  mention: what,
  quote: { exact: "x" },
});

const documents = [document("a", mention("1", 12)), document("b", mention("1", 14)), document("c", mention("1", 12))];

test("findings that share a figure speak of one claim, and the most serious gives it its name", () => {
  const conflict = finding("x", { kind: "conflict", sides: [side("a", "1"), side("b", "1")] });
  const agreement = finding("y", { kind: "agreement", severity: "note", sides: [side("a", "1"), side("c", "1")] });
  const apart = finding("z", { kind: "calendar", sides: [side("a", "1")] });
  const claims = claimsOf([conflict, agreement, apart], documents);
  expect(claims).toHaveLength(1);
  expect(claims[0]?.finding.id).toBe("x");
  expect(claims[0]?.sayings.map(({ document: { id }, look }) => [id, look.sign])).toEqual([
    ["a", "≠"],
    ["b", "≠"],
    ["c", "✓"],
  ]);
  expect(claims[0] && hasLine(claims[0])).toBe(true);
});

test("a later finding joins two claims into one", () => {
  const first = finding("x", { sides: [side("a", "1")] });
  const second = finding("y", { sides: [side("b", "1")] });
  const both = finding("z", { sides: [side("a", "1"), side("b", "1")] });
  expect(claimsOf([first, second, both], documents)).toHaveLength(1);
});

test("stories are the core's, each figure with the look of what is found of it, the serious first", () => {
  const entry = (where: string) => ({ document: where, mention: "1" }) as Timeline["entries"][number];
  const quiet = { topic: "deaths", unit: "person", names: ["Valmerle"], entries: [entry("c"), entry("gone")] };
  const loud = { topic: "deaths", unit: "person", names: [], entries: [entry("b"), entry("a")] };
  const conflict = finding("x", { kind: "conflict", sides: [side("a", "1")] });
  const stories = storiesOf([quiet, loud], [conflict], documents);
  expect(
    stories.map(({ names, sayings }) => [names, sayings.map(({ document: { id }, look }) => id + look.sign)]),
  ).toEqual([
    [[], ["b·", "a≠"]],
    [["Valmerle"], ["c·"]],
  ]);
});

test("dates, one value or several units make no line; a rumour is not firm", () => {
  const look = { sign: "", underline: "none", tone: "slate" } as const;
  const claim = (...mentions: Mention[]) => ({
    finding: finding("x"),
    sayings: mentions.map((said) => ({ document: document("a", said), mention: said, look })),
  });
  expect(hasLine(claim(mention("1", 12), mention("2", 12)))).toBe(false);
  expect(hasLine(claim(mention("1", 12), mention("2", 14, { unit: "home" })))).toBe(false);
  expect(hasLine(claim(mention("1", "2025"), mention("2", "2026")))).toBe(false);
  expect(isFirm(claim(mention("1", 1, { status: "rumoured" })).sayings[0] as never)).toBe(false);
});
