// Figures of several texts that findings hold for one claim, as rows of the pictures.
import type { Document, Finding, FindingKind, Mention, Timeline } from "../contract";
import { type Look, lookOf } from "./kinds";

export interface Saying {
  document: Document;
  mention: Mention;
  /** Of the most serious finding that speaks of this figure. */
  look: Look;
}

export interface Claim {
  /** The most serious finding on it. */
  finding: Finding;
  sayings: Saying[];
}

const across: ReadonlySet<FindingKind> = new Set([
  "agreement",
  "compatible",
  "conflict",
  "update",
  "competingRumours",
  "status",
  "unitSlip",
  "internal",
  "alone",
  "missing",
]);

/** Findings come most serious first; those that share a figure speak of one claim. */
export function claimsOf(findings: Finding[], documents: Document[]): Claim[] {
  const claims: Claim[] = [];
  const mentionAt = (document: string, mention: string | null) => {
    const found = documents.find(({ id }) => id === document);
    const said = found?.mentions.find(({ id }) => id === mention);
    return found && said ? { document: found, mention: said } : null;
  };
  for (const finding of findings) {
    if (!across.has(finding.kind)) continue;
    const sayings = finding.sides
      .map((side) => mentionAt(side.document, side.mention))
      .filter((saying) => saying !== null)
      .map((saying) => ({ ...saying, look: lookOf(finding) }));
    if (sayings.length === 0) continue;
    const shares = (claim: Claim) => sayings.some((saying) => claim.sayings.some((held) => isSame(held, saying)));
    const [first, ...others] = claims.filter(shares);
    const claim = first ?? { finding, sayings: [] };
    if (!first) claims.push(claim);
    for (const other of others) {
      claims.splice(claims.indexOf(other), 1);
      claim.sayings.push(...other.sayings);
    }
    for (const saying of sayings) if (!claim.sayings.some((held) => isSame(held, saying))) claim.sayings.push(saying);
  }
  return claims;
}

/** What every text says of one measure, as the core tells it: whatever findings made of the figures. */
export interface Story {
  topic: string | null;
  names: string[];
  sayings: Saying[];
}

/** Stories that a serious finding speaks of come first. */
export function storiesOf(timelines: Timeline[], findings: Finding[], documents: Document[]): Story[] {
  const rankOf = (document: string, mention: string) => {
    const rank = findings.findIndex(
      ({ kind, sides }) =>
        across.has(kind) && sides.some((side) => side.document === document && side.mention === mention),
    );
    return rank < 0 ? findings.length : rank;
  };
  return timelines
    .map(({ topic, names, entries }) => {
      const said = entries.flatMap(({ document: id, mention: name }) => {
        const document = documents.find((each) => each.id === id);
        const mention = document?.mentions.find((each) => each.id === name);
        return document && mention ? [{ document, mention, rank: rankOf(id, name) }] : [];
      });
      const sayings = said.map(({ document, mention, rank }) => {
        const finding = findings[rank];
        return { document, mention, look: finding ? lookOf(finding) : plain };
      });
      return { topic, names, sayings, rank: Math.min(...said.map(({ rank }) => rank)) };
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ topic, names, sayings }) => ({ topic, names, sayings }));
}

const plain: Look = { sign: "·", underline: "none", tone: "slate" };

const isSame = (a: Saying, b: Saying) => a.document.id === b.document.id && a.mention.id === b.mention.id;

/** Said as a fact; the rest is drawn hollow. */
export const isFirm = ({ mention }: Saying) => mention.status === "stated";

/** Whether the figures of a claim can be set on one line and are not all the same. */
export function hasLine({ sayings }: Claim): boolean {
  const units = new Set(sayings.map(({ mention }) => mention.unit));
  const values = new Set(sayings.map(({ mention }) => JSON.stringify(mention.value)));
  return units.size === 1 && values.size > 1 && sayings.every(({ mention }) => typeof mention.value !== "string");
}
