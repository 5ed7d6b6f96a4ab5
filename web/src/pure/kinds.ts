// Each kind's sign, underline and tone. None of the three carries the meaning alone.
import type { Finding, FindingKind } from "../contract";

export type Tone = "green" | "ochre" | "vermilion" | "slate";
export type Underline = "solid" | "dotted" | "wavy" | "dashed" | "double" | "none";
export interface Look {
  sign: string;
  underline: Underline;
  tone: Tone;
}

const looks: Record<FindingKind, Look> = {
  agreement: { sign: "✓", underline: "solid", tone: "green" },
  compatible: { sign: "≈", underline: "dotted", tone: "slate" },
  update: { sign: "↻", underline: "dotted", tone: "slate" },
  conflict: { sign: "≠", underline: "wavy", tone: "vermilion" },
  internal: { sign: "≠", underline: "wavy", tone: "vermilion" },
  unitSlip: { sign: "≠", underline: "wavy", tone: "vermilion" },
  conversion: { sign: "⇄", underline: "dashed", tone: "ochre" },
  arithmetic: { sign: "∑", underline: "dashed", tone: "ochre" },
  calendar: { sign: "▦", underline: "dashed", tone: "ochre" },
  competingRumours: { sign: "○", underline: "dashed", tone: "ochre" },
  status: { sign: "○", underline: "dashed", tone: "ochre" },
  copy: { sign: "⧉", underline: "double", tone: "slate" },
  quoteDrift: { sign: "❝", underline: "double", tone: "slate" },
  alone: { sign: "·", underline: "none", tone: "slate" },
  missing: { sign: "·", underline: "none", tone: "slate" },
};

const holds: Look = { sign: "✓", underline: "solid", tone: "green" };

/** Computations are green when they hold, vermilion when nothing reconciles them, slate when the check abstained. */
export function lookOf(finding: Pick<Finding, "kind" | "ok" | "severity">): Look {
  const look = looks[finding.kind];
  const computation = finding.kind === "conversion" || finding.kind === "arithmetic" || finding.kind === "calendar";
  if (!computation) return look;
  if (finding.ok === true) return holds;
  if (finding.ok === null) return { ...look, underline: "dotted", tone: "slate" };
  return finding.severity === "alarm" ? { ...look, tone: "vermilion" } : look;
}
