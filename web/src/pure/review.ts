// What a reader says of a finding is kept under its words, not its offsets, so that it survives edits elsewhere in the text.
import type { Finding, FindingKind } from "../contract";
import { type Case, drafts, type Refused, type Remark } from "./case";

/** The places of a finding by their words, in an order of their own: who is checked against whom does not matter. */
function placesOf(finding: Finding, texts: Map<string, string>): string {
  const places = finding.sides.map((side) => [
    side.document,
    texts.get(side.document)?.slice(side.begin, side.end) ?? "",
  ]);
  return JSON.stringify(places.sort((a, b) => (String(a) < String(b) ? -1 : 1)));
}

/** A key for each finding by its identifier; of two findings of one kind on the same words, the second is counted. */
export function keysOf(findings: Finding[], texts: Map<string, string>): Map<string, string> {
  const keys = new Map<string, string>();
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const base = `${finding.kind} ${placesOf(finding, texts)}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    keys.set(finding.id, count === 1 ? base : `${base} ${count}`);
  }
  return keys;
}

export const pairings: ReadonlySet<FindingKind> = new Set([
  "agreement",
  "compatible",
  "conflict",
  "update",
  "competingRumours",
  "status",
  "unitSlip",
  "internal",
]);

/** Whether the finding rests on two figures being held for the same measure, which a reader may refuse. */
export const isPairing = (finding: Finding) => pairings.has(finding.kind);

/** Kept by words, so that the core finds the places again after edits. */
export const refusedOf = ({ kind, message, sides }: Finding): Refused => ({
  kind,
  message,
  sides: sides.map(({ document, quote }) => ({ document, quote })),
});

/** Every refusal whose texts are there, under the key that takes it back. */
export function refusedIn({ review, ...held }: Case): { key: string; refused: Refused }[] {
  const here = new Set(drafts({ review, ...held }).map(({ id }) => id));
  return Object.entries(review).flatMap(([key, { refused }]) =>
    refused?.sides.every(({ document }) => here.has(document)) ? [{ key, refused }] : [],
  );
}

/** A remark without anything in it is no remark. */
export function withRemark(
  review: Record<string, Remark>,
  key: string,
  change: { checked?: boolean; refused?: Refused | null; note?: string },
): Record<string, Remark> {
  const { checked, refused, note } = { ...review[key], ...change };
  const { [key]: _, ...others } = review;
  const remark: Remark = {};
  if (checked) remark.checked = true;
  if (refused) remark.refused = refused;
  if (note) remark.note = note;
  return Object.keys(remark).length === 0 ? others : { ...others, [key]: remark };
}
