// The reader's filter over the findings, and what passes it.
import { computed, signal } from "@preact/signals";
import type { Finding } from "../contract";
import { countsOf, type Filter, noFilter, passes, weightOf } from "../pure/filter";
import { checked, findings } from "./check";
import { words } from "./settings";

export const filter = signal<Filter>(noFilter);

export function ask(change: Partial<Filter>): void {
  filter.value = { ...filter.value, ...change };
}

/** What a search looks through. */
function written(finding: Finding): string {
  const now = checked.value;
  const sides = finding.sides.map((side) => {
    const publisher = now?.report.documents.find((document) => document.id === side.document)?.publisher;
    return `${publisher ?? ""} ${now?.texts.get(side.document)?.slice(side.begin, side.end) ?? ""}`;
  });
  return [words.value.kinds[finding.kind], finding.message, ...sides].join(" ");
}

export const visible = computed(() => findings.value.filter((finding) => passes(finding, filter.value, written)));

export const weightCounts = computed(() =>
  countsOf(findings.value, { ...filter.value, weight: null }, written, (finding) => [weightOf(finding)]),
);
export const kindCounts = computed(() =>
  countsOf(findings.value, { ...filter.value, kind: null }, written, (finding) => [finding.kind]),
);
export const sourceCounts = computed(() =>
  countsOf(findings.value, { ...filter.value, source: null }, written, (finding) =>
    finding.sides.map((side) => side.document),
  ),
);
