import { expect, test } from "vitest";
import type { Finding } from "../../../web/src/contract";
import { lookOf } from "../../../web/src/pure/kinds";
import { isFolded, isQuiet, ordered } from "../../../web/src/pure/order";
import { finding } from "./finding";

test("alarm, check, note; then the place in the text; what has no place comes last", () => {
  const findings = [
    finding("note", { severity: "note", kind: "compatible" }, 1),
    finding("nowhere", {}),
    finding("late", {}, 90),
    finding("early", {}, 10),
    finding("alarm", { severity: "alarm" }, 99),
  ];
  expect(ordered(findings, "a").map((each) => each.id)).toEqual(["alarm", "early", "late", "nowhere", "note"]);
});

test("among notes, what agrees comes after what does not, and absences last", () => {
  const note = (id: string, change: Partial<Finding>) => finding(id, { severity: "note", ...change }, 5);
  const findings = [
    note("alone", { kind: "alone" }),
    note("agreement", { kind: "agreement" }),
    note("sum", { kind: "arithmetic", ok: true }),
    note("compatible", { kind: "compatible" }),
  ];
  expect(ordered(findings, "a").map((each) => each.id)).toEqual(["compatible", "agreement", "sum", "alone"]);
  expect(findings.map(isQuiet)).toEqual([false, true, true, false]);
  expect(findings.map(isFolded)).toEqual([true, false, false, false]);
});

test("ordering leaves the report as it came", () => {
  const findings = [finding("b", {}, 2), finding("a", {}, 1)];
  ordered(findings, "a");
  expect(findings.map((each) => each.id)).toEqual(["b", "a"]);
});

test("computations look as they came out", () => {
  const look = (ok: boolean | null, severity: Finding["severity"]) => lookOf({ kind: "conversion", ok, severity });
  expect(look(true, "note")).toMatchObject({ sign: "✓", tone: "green" });
  expect(look(false, "check")).toMatchObject({ sign: "⇄", tone: "ochre" });
  expect(look(false, "alarm")).toMatchObject({ sign: "⇄", tone: "vermilion" });
  expect(look(null, "note")).toMatchObject({ sign: "⇄", tone: "slate" });
});
