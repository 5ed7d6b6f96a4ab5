// Figures of one claim that differ, on a line: the point that is printed, the bar that its writer commits to, soft where open.
import * as Plot from "@observablehq/plot";
import { type Claim, hasLine, isFirm, type Saying } from "../../pure/claims";
import { shortQuantity } from "../../pure/short";
import { printInterval } from "../../pure/values";
import { language, words } from "../../state/settings";
import { tools } from "../../state/tools";
import {
  claimsNow,
  firmnessOf,
  inkOf,
  labelOf,
  outletOf,
  ownInk,
  type Picture,
  printed,
  type Room,
  rowLabels,
} from "./material";

export function numberLine(room: Room): Picture {
  const table = tools.value.pictures;
  const claims = claimsNow().filter(hasLine);
  return {
    plots: claims.map((claim) => ({ caption: labelOf(claim), options: optionsOf(claim, room) })),
    head: [table.claim, table.outlet, table.value, table.interval, table.firmness],
    rows: claims.flatMap((claim) =>
      claim.sayings.map((saying) => [
        labelOf(claim),
        outletOf(saying),
        printed(saying),
        printInterval(saying.mention, language.value, words.value.proof) ?? "",
        firmnessOf(saying),
      ]),
    ),
    empty: table.nothingDiffers,
  };
}

/** Log where the figures are far apart. */
const apart = 40;

function optionsOf({ sayings }: Claim, room: Room): Plot.PlotOptions {
  const rows = sayings.map((saying, row) => ({ row, ...spanOf(saying), ink: inkOf(saying), firm: isFirm(saying) }));
  const numbers = rows.flatMap(({ low, high, value }) => [low, high, value]).filter((each) => each !== null);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const log = least > 0 && most / least > apart;
  const air = (most - least) * 0.12 || Math.abs(most) * 0.1;
  const domain = log ? [least / 1.6, most * 1.6] : [least - air, most + air];
  const closed = rows.map((row) => ({ ...row, from: row.low ?? domain[0], to: row.high ?? domain[1] }));
  const names = rowLabels(
    sayings.map((saying) => `${outletOf(saying)} · ${printed(saying)}`),
    room,
    15,
  );
  const dy = room === null ? 0 : 4;
  const unit = sayings[0]?.mention.unit ?? null;
  const isOpen = ({ low, high }: { low: number | null; high: number | null }) => low === null || high === null;
  return {
    width: room ?? 780,
    height: 46 + rows.length * (room === null ? 26 : 42),
    marginLeft: names.margin,
    marginRight: 24,
    x: {
      type: log ? "log" : "linear",
      domain,
      label: null,
      ticks: room === null ? 5 : 3,
      tickSize: 4,
      tickFormat: (value: number) => shortQuantity(Number(value.toPrecision(6)), unit, language.value),
    },
    y: { domain: rows.map(({ row }) => row), axis: null },
    marks: [
      ...names.marks,
      Plot.ruleY(
        closed.filter((row) => !isOpen(row)),
        { y: "row", dy, x1: "from", x2: "to", stroke: ownInk, strokeWidth: 5, strokeOpacity: 0.35 },
      ),
      // A bound that its writer left open fades into dots.
      Plot.ruleY(closed.filter(isOpen), {
        y: "row",
        dy,
        x1: "from",
        x2: "to",
        stroke: ownInk,
        strokeWidth: 4,
        strokeDasharray: "2 5",
        strokeOpacity: 0.6,
      }),
      Plot.dot(
        closed.filter(({ value, firm }) => value !== null && firm),
        { x: "value", y: "row", dy, r: 5, fill: ownInk },
      ),
      Plot.dot(
        closed.filter(({ value, firm }) => value !== null && !firm),
        {
          x: "value",
          y: "row",
          dy,
          r: 5,
          stroke: ownInk,
          strokeWidth: 2,
          fill: "var(--paper)",
        },
      ),
    ],
  };
}

function spanOf({ mention }: Saying): { low: number | null; high: number | null; value: number | null } {
  const { low, high, value } = mention;
  return {
    low: typeof low === "number" ? low : null,
    high: typeof high === "number" ? high : null,
    value: typeof value === "number" ? value : null,
  };
}
