// Who gave which figure when: a row a claim, a point a text on the day it was published; hollow where it is no stated fact.
import * as Plot from "@observablehq/plot";
import { isFirm } from "../../pure/claims";
import { printDay } from "../../pure/dates";
import { language } from "../../state/settings";
import { tools } from "../../state/tools";
import { claimsNow, firmnessOf, inkOf, labelOf, outletOf, ownInk, type Picture, printed, short } from "./material";

export function timeline(): Picture {
  const table = tools.value.pictures;
  const claims = claimsNow().filter(({ sayings }) => sayings.filter(({ document }) => document.published).length > 1);
  const points = claims.flatMap((claim, row) =>
    claim.sayings
      .filter(({ document }) => document.published)
      .map((saying) => ({
        row,
        saying,
        day: new Date(`${saying.document.published}T00:00:00Z`),
        ink: inkOf(saying),
        firm: isFirm(saying),
        text: short(printed(saying), 20),
      })),
  );
  // Figures of one claim and one day share a label.
  const labels = [...Map.groupBy(points, ({ row, day }) => `${row} ${day.getTime()}`).values()].map((held) => ({
    ...held[0],
    text: short([...new Set(held.map(({ text }) => text))].join(" / "), 34),
  }));
  const day = (date: Date) => printDay(date.toISOString().slice(0, 10), language.value, "short");
  // One column a day: days that lie close would hide one another on a true scale.
  const days = [...new Set(points.map((point) => point.day.getTime()))]
    .sort((a, b) => a - b)
    .map((each) => new Date(each));
  return {
    plots:
      points.length === 0
        ? []
        : [
            {
              caption: null,
              options: {
                width: 260 + days.length * 150,
                height: 56 + claims.length * 38,
                marginLeft: 250,
                marginTop: 20,
                x: { type: "point", domain: days, padding: 0.5, label: null, tickSize: 0, tickFormat: day },
                y: {
                  domain: claims.map((_, row) => row),
                  label: null,
                  tickSize: 0,
                  tickFormat: (row: number) => short(claims[row] ? labelOf(claims[row]) : "", 36),
                },
                marks: [
                  Plot.ruleX(
                    days.map((each) => new Date(each)),
                    { stroke: "var(--hair)" },
                  ),
                  Plot.dot(
                    points.filter(({ firm }) => firm),
                    { x: "day", y: "row", r: 5, fill: ownInk },
                  ),
                  Plot.dot(
                    points.filter(({ firm }) => !firm),
                    {
                      x: "day",
                      y: "row",
                      r: 5,
                      stroke: ownInk,
                      strokeWidth: 2,
                      fill: "var(--paper)",
                    },
                  ),
                  Plot.text(labels, {
                    x: "day",
                    y: "row",
                    text: "text",
                    dy: -13,
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
      .sort((a, b) => a.row - b.row || a.day.getTime() - b.day.getTime())
      .map(({ row, saying, day: when }) => [
        claims[row] ? labelOf(claims[row]) : "",
        day(when),
        outletOf(saying),
        printed(saying),
        firmnessOf(saying),
      ]),
    empty: table.noDates,
  };
}
