// Who gave which figure when: a row a claim, a point a text on the day it was published; hollow where it is no stated fact.
import * as Plot from "@observablehq/plot";
import { isFirm } from "../../pure/claims";
import { printDay } from "../../pure/dates";
import { language } from "../../state/settings";
import { tools } from "../../state/tools";
import {
  brief,
  firmnessOf,
  inkOf,
  outletOf,
  ownInk,
  type Picture,
  printed,
  type Room,
  rowLabels,
  short,
  storiesNow,
  titleOf,
} from "./material";

export function timeline(room: Room): Picture {
  const table = tools.value.pictures;
  const claims = storiesNow().filter(({ sayings }) => sayings.filter(({ document }) => document.published).length > 1);
  const labels = claims.map(titleOf);
  const points = claims.flatMap((claim, row) =>
    claim.sayings
      .filter(({ document }) => document.published)
      .map((saying) => ({
        row,
        saying,
        day: saying.document.published ?? "",
        ink: inkOf(saying),
        firm: isFirm(saying),
        text: brief(saying),
      })),
  );
  // Figures of one claim and one day share a label.
  const written = [...Map.groupBy(points, ({ row, day }) => `${row} ${day}`).values()].map((held) => ({
    ...held[0],
    text: short([...new Set(held.map(({ text }) => text))].join(" / "), room === null ? 24 : 16),
  }));
  const print = (day: string) => printDay(day, language.value, "short");
  // One column a day: days that lie close would hide one another on a true scale.
  const days = [...new Set(points.map((point) => point.day))].sort();
  const rowHeight = room === null ? 40 : 62;
  const names = rowLabels(labels, room, 18);
  const column = room === null ? 130 : Math.max(92, (room - names.margin) / days.length);
  const pointsAt = { x: "day", y: "row", r: 5, dy: room === null ? 6 : 4 } as const;
  return {
    plots:
      points.length === 0
        ? []
        : [
            {
              caption: null,
              options: {
                width: names.margin + days.length * column,
                height: 34 + claims.length * rowHeight,
                marginLeft: names.margin,
                marginRight: 0,
                marginTop: 30,
                marginBottom: 4,
                x: { type: "point", domain: days, padding: 0.5, axis: null },
                y: { type: "point", domain: claims.map((_, row) => row), padding: 0.5, axis: null },
                marks: [
                  Plot.axisX({ anchor: "top", label: null, tickSize: 0, tickFormat: print, fontWeight: "600" }),
                  Plot.ruleX(days, { stroke: "var(--hair)" }),
                  Plot.ruleY(
                    claims.map((_, row) => row),
                    { stroke: "var(--hair)", dy: -rowHeight / 2, insetLeft: -names.margin },
                  ),
                  ...names.marks,
                  Plot.dot(
                    points.filter(({ firm }) => firm),
                    { ...pointsAt, fill: ownInk },
                  ),
                  Plot.dot(
                    points.filter(({ firm }) => !firm),
                    { ...pointsAt, stroke: ownInk, strokeWidth: 2, fill: "var(--paper)" },
                  ),
                  Plot.text(written, {
                    x: "day",
                    y: "row",
                    text: "text",
                    dy: room === null ? -9 : 19,
                    fill: "var(--ink)",
                    stroke: "var(--paper)",
                    strokeWidth: 4,
                  }),
                ],
              },
            },
          ],
    head: [table.claim, table.day, table.outlet, table.value, table.firmness],
    rows: [...points]
      .sort((a, b) => a.row - b.row || (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
      .map(({ row, saying, day }) => [
        labels[row] ?? "",
        print(day),
        outletOf(saying),
        printed(saying),
        firmnessOf(saying),
      ]),
    empty: table.noDates,
  };
}
