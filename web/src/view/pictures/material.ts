// What the pictures are drawn from, and what each hands over: one or more plots, and the table behind them.
import type * as Plot from "@observablehq/plot";
import { type Claim, claimsOf, type Saying } from "../../pure/claims";
import { printValue } from "../../pure/values";
import { checked, findings } from "../../state/check";
import { language, words } from "../../state/settings";
import { printMeasure } from "../../words/measures";
import { nameOf } from "../Quotations";

export interface Picture {
  plots: { caption: string | null; options: Plot.PlotOptions }[];
  head: string[];
  rows: string[][];
  /** Said instead where there is nothing to draw. */
  empty: string;
}

export const claimsNow = (): Claim[] => claimsOf(findings.value, checked.value?.report.documents ?? []);

export const printed = ({ mention }: Saying) => printValue(mention, language.value);
export const outletOf = ({ document }: Saying) => nameOf(document.id);

export function labelOf({ finding, sayings }: Claim): string {
  const { mention } = sayings.find((saying) => saying.mention.measure) ?? sayings[0] ?? {};
  const names = finding.because.names.slice(0, 2).join(", ");
  const measure = mention?.measure ? printMeasure(mention.measure, language.value) : "";
  return [measure, names].filter(Boolean).join(" · ") || words.value.kinds[finding.kind];
}

export const firmnessOf = ({ mention }: Saying) => words.value.proof.statuses[mention.status];

/** Ink of a tone; presentation attributes take the page's own variables. */
export const inkOf = ({ look }: Saying) => `var(--${look.tone})`;
/** A colour for each datum as it is, without a scale. */
export const ownInk = { value: "ink", scale: null } as unknown as Plot.ChannelValueSpec;

/** A label that does not run out of its place. */
export const short = (text: string, longest: number) =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
