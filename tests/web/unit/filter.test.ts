import { expect, test } from "vitest";
import { countsOf, noFilter, passes, weightOf } from "../../../web/src/pure/filter";
import { finding } from "./finding";

const conflict = finding("a", { kind: "conflict", severity: "alarm", message: "Deux chiffres : 38 M€" });
const agreement = finding("b", { kind: "agreement", severity: "note", message: "Same figure" });
const all = [conflict, agreement];
const written = ({ message }: { message: string }) => message;

test("an agreement is quiet, an alarm is not", () => {
  expect(weightOf(agreement)).toBe("quiet");
  expect(weightOf(conflict)).toBe("alarm");
});

test("what is asked must hold together", () => {
  const shown = (change: object) => all.filter((each) => passes(each, { ...noFilter, ...change }, written));
  expect(shown({})).toEqual(all);
  expect(shown({ kind: "conflict" })).toEqual([conflict]);
  expect(shown({ weight: "quiet" })).toEqual([agreement]);
  expect(shown({ kind: "conflict", weight: "quiet" })).toEqual([]);
  expect(shown({ words: "SAME" })).toEqual([agreement]);
});

test("accents, case and no-break spaces do not count in a search", () => {
  const spaced = finding("c", { message: "1\u202f400 salariés à Évry" });
  const found = (words: string) => passes(spaced, { ...noFilter, words }, written);
  expect(found("1 400 SALARIES")).toBe(true);
  expect(found("evry")).toBe(true);
  expect(found("1400")).toBe(false);
});

test("counts say what a choice would show", () => {
  const counts = countsOf(all, { ...noFilter, words: "figure" }, written, (each) => [each.kind]);
  expect([...counts]).toEqual([["agreement", 1]]);
});
