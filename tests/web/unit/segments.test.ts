import { expect, test } from "vitest";
import { type Mark, runs, segment } from "../../../web/src/pure/segments";

const text = "😀 Le contrat de 38 milliards, soit 32,58 milliards d’euros.";

function mark(words: string, finding: string, rank: number, passage = false): Mark {
  const begin = text.indexOf(words);
  return { begin, end: begin + words.length, finding, rank, passage };
}

const whole = { begin: 0, end: text.length };
const show = (marks: Mark[]) =>
  segment(whole, marks).map(
    (piece) => `${text.slice(piece.begin, piece.end)}|${piece.marks.map((m) => m.finding).join(",")}`,
  );

test("a text without marks is one piece", () => {
  expect(show([])).toEqual([`${text}|`]);
});

test("offsets count UTF-16 units: an emoji before the words moves nothing", () => {
  expect(show([mark("38 milliards", "a", 0)])).toEqual([
    "😀 Le contrat de |",
    "38 milliards|a",
    ", soit 32,58 milliards d’euros.|",
  ]);
});

test("overlapping marks are cut at every edge, the most serious first", () => {
  expect(show([mark("38 milliards, soit", "b", 1), mark("milliards, soit 32,58", "a", 0)])).toEqual([
    "😀 Le contrat de |",
    "38 |b",
    "milliards, soit|a,b",
    " 32,58|a",
    " milliards d’euros.|",
  ]);
});

test("the pieces give the text back, whatever the marks", () => {
  const marks = [
    mark("38 milliards", "a", 0),
    mark("contrat de 38", "b", 1),
    mark("32,58", "c", 2),
    mark("soit", "d", 3, true),
  ];
  expect(
    segment(whole, marks)
      .map((piece) => text.slice(piece.begin, piece.end))
      .join(""),
  ).toBe(text);
});

test("empty marks and marks outside the range are left out", () => {
  const outside: Mark = { begin: 500, end: 510, finding: "x", rank: 0, passage: false };
  expect(segment(whole, [outside, { ...outside, begin: 4, end: 4 }])).toHaveLength(1);
});

test("one claim is one run however its marks overlap; neighbours without a common figure are two", () => {
  const overlapping = runs(segment(whole, [mark("38 milliards", "a", 0), mark("milliards, soit", "b", 1)]));
  expect(overlapping.filter((run) => run.link).map((run) => text.slice(run.begin, run.end))).toEqual([
    "38 milliards, soit",
  ]);
  const touching = runs(segment(whole, [mark("38 ", "a", 0), mark("milliards,", "b", 1)]));
  expect(touching.filter((run) => run.link)).toHaveLength(2);
});

test("a passage alone makes no link, a figure inside it does", () => {
  const found = runs(
    segment(whole, [mark("contrat de 38 milliards, soit", "p", 0, true), mark("38 milliards", "a", 1)]),
  );
  expect(found.filter((run) => run.link).map((run) => text.slice(run.begin, run.end))).toEqual(["38 milliards"]);
});
