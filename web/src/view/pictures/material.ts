// What the pictures are drawn from, and what each hands over: one or more plots, and the table behind them.
import * as Plot from "@observablehq/plot";
import { type Claim, claimsOf, type Saying, type Story, storiesOf } from "../../pure/claims";
import { shortValue } from "../../pure/short";
import { printValue } from "../../pure/values";
import { checked, findings } from "../../state/check";
import { nameOf } from "../../state/names";
import { language, words } from "../../state/settings";
import { printMeasure } from "../../words/measures";

export interface Picture {
  plots: { caption: string | null; options: Plot.PlotOptions }[];
  head: string[];
  rows: string[][];
  /** Said instead where there is nothing to draw. */
  empty: string;
}

export const claimsNow = (): Claim[] => claimsOf(findings.value, checked.value?.report.documents ?? []);

export function storiesNow(): Story[] {
  const { timelines = [], documents = [] } = checked.value?.report ?? {};
  return storiesOf(timelines, findings.value, documents);
}

/** What a picture has room for; `printed` is what its table says. */
export const brief = ({ mention }: Saying) => shortValue(mention, language.value);
export const printed = ({ mention }: Saying) => printValue(mention, language.value);
export const outletOf = ({ document }: Saying) => nameOf(document.id);

export const labelOf = ({ finding, sayings }: Claim): string =>
  measured(finding.because.names, sayings) || words.value.kinds[finding.kind];

export const titleOf = ({ topic, names, sayings }: Story): string =>
  measured(names, sayings) || (topic ? printMeasure(topic, language.value) : "·");

function measured(names: string[], sayings: Saying[]): string {
  const measure = sayings.find((saying) => saying.mention.measure)?.mention.measure;
  return [measure && printMeasure(measure, language.value), names.slice(0, 2).join(", ")].filter(Boolean).join(" · ");
}

export const firmnessOf = ({ mention }: Saying) => words.value.proof.statuses[mention.status];

/** Ink of a tone; presentation attributes take the page's own variables. */
export const inkOf = ({ look }: Saying) => `var(--${look.tone})`;
/** A colour for each datum as it is, without a scale. */
export const ownInk = { value: "ink", scale: null } as unknown as Plot.ChannelValueSpec;

/** Pixels across on a phone, where a row's label stands above the row; null where there is room beside it. */
export type Room = number | null;

/** The names of rows: beside them on a wide page, else above them at the left edge. */
export function rowLabels(labels: string[], room: Room, rise: number): { margin: number; marks: Plot.Markish[] } {
  const longest = room === null ? 44 : Math.floor(room / 6.4);
  const texts = labels.map((label) => short(label, longest));
  const rows = labels.map((_, row) => row);
  const marks =
    room === null
      ? [
          Plot.text(rows, {
            frameAnchor: "left",
            y: (row: number) => row,
            text: (row: number) => texts[row],
            dx: -10,
            textAnchor: "end",
            fill: "var(--ink)",
          }),
        ]
      : [
          Plot.text(rows, {
            frameAnchor: "left",
            y: (row: number) => row,
            text: (row: number) => texts[row],
            dx: -4,
            dy: -rise,
            textAnchor: "start",
            fill: "var(--soft)",
          }),
        ];
  return { margin: room === null ? 300 : 4, marks };
}

/** A label that does not run out of its place. */
export const short = (text: string, longest: number) =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
