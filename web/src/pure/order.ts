// The order in which a person should look at findings: alarm, check, note; then the place in the article.
import type { Finding, Side } from "../contract";

const gravity = { alarm: 0, check: 1, note: 2 } as const;

/** Kinds whose findings say that nothing is wrong: one line in the margin. */
export function isQuiet(finding: Finding): boolean {
  return finding.severity === "note" && (finding.kind === "agreement" || finding.ok === true);
}

/** Kinds that speak of an absence: many and of little weight, so they fold into one line. */
export function isFolded(finding: Finding): boolean {
  return finding.severity === "note" && (finding.kind === "alone" || finding.kind === "missing");
}

/** The first side that stands in the document, if any. */
export function sideIn(finding: Finding, document: string): Side | undefined {
  return finding.sides.find((side) => side.document === document);
}

export function ordered(findings: Finding[], article: string): Finding[] {
  const place = (finding: Finding) => sideIn(finding, article)?.begin ?? Number.MAX_SAFE_INTEGER;
  // A quiet note comes after a loud one of the same gravity: agreements are what a reader expects.
  const weight = (finding: Finding) =>
    gravity[finding.severity] * 4 + (isFolded(finding) ? 2 : isQuiet(finding) ? 1 : 0);
  return [...findings].sort((a, b) => weight(a) - weight(b) || place(a) - place(b) || (a.id < b.id ? -1 : 1));
}
