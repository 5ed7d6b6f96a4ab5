// Which findings a reader asked to see: by weight, kind, source and words. Every count says what choosing it would show.
import type { Finding, FindingKind } from "../contract";
import { isQuiet } from "./order";

export type Weight = "alarm" | "check" | "note" | "quiet";

/** null and "" ask for nothing; what is asked must hold together. */
export interface Filter {
  weight: Weight | null;
  kind: FindingKind | null;
  source: string | null;
  words: string;
}

export const noFilter: Filter = { weight: null, kind: null, source: null, words: "" };

export const isAsking = (filter: Filter) =>
  filter.weight !== null || filter.kind !== null || filter.source !== null || filter.words.trim() !== "";

export const weightOf = (finding: Finding): Weight => (isQuiet(finding) ? "quiet" : finding.severity);

/** Case and accents do not count in a search. */
export const folded = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u00a0\u202f]/g, " ")
    .toLowerCase();

/** `written` is what a search looks through: the message, the words quoted, the outlets. */
export function passes(finding: Finding, filter: Filter, written: (finding: Finding) => string): boolean {
  return (
    (filter.weight === null || weightOf(finding) === filter.weight) &&
    (filter.kind === null || finding.kind === filter.kind) &&
    (filter.source === null || finding.sides.some((side) => side.document === filter.source)) &&
    (filter.words.trim() === "" || folded(written(finding)).includes(folded(filter.words.trim())))
  );
}

/** How many findings each choice of one facet would leave, the other facets as they are. In the order of first sight. */
export function countsOf<Choice extends string>(
  findings: Finding[],
  without: Filter,
  written: (finding: Finding) => string,
  choicesOf: (finding: Finding) => Choice[],
): Map<Choice, number> {
  const counts = new Map<Choice, number>();
  for (const finding of findings) {
    if (!passes(finding, without, written)) continue;
    for (const choice of new Set(choicesOf(finding))) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  }
  return counts;
}
