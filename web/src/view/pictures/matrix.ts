// Claims by sources: in each cell the value as printed and the sign of what was found of it.
import * as Plot from "@observablehq/plot";
import { tools } from "../../state/tools";
import { claimsNow, inkOf, labelOf, outletOf, ownInk, type Picture, printed, short } from "./material";

const rowHeight = 26;

export function matrix(): Picture {
  const table = tools.value.pictures;
  const claims = claimsNow();
  const outlets = [...new Set(claims.flatMap(({ sayings }) => sayings.map(outletOf)))];
  const cells = claims.flatMap((claim, row) =>
    claim.sayings.map((saying) => ({
      row,
      outlet: outletOf(saying),
      text: `${saying.look.sign} ${short(printed(saying), 21)}`,
      ink: inkOf(saying),
      whole: printed(saying),
    })),
  );
  // Two figures of one text in one cell stand under each other.
  const merged = new Map<string, (typeof cells)[number]>();
  for (const cell of cells) {
    const key = `${cell.row} ${cell.outlet}`;
    const held = merged.get(key);
    merged.set(
      key,
      held ? { ...held, text: `${held.text}\n${cell.text}`, whole: `${held.whole}, ${cell.whole}` } : cell,
    );
  }
  const drawn = [...merged.values()];
  const labels = claims.map((claim) => labelOf(claim));
  return {
    plots: [
      {
        caption: null,
        options: {
          width: 250 + outlets.length * 150,
          height: 44 + claims.length * (rowHeight + (drawn.some(({ text }) => text.includes("\n")) ? 10 : 0)),
          marginLeft: 250,
          marginTop: 34,
          marginBottom: 4,
          x: { domain: outlets, axis: "top", label: null, tickSize: 0, tickFormat: (name: string) => short(name, 24) },
          y: {
            domain: claims.map((_, row) => row),
            label: null,
            tickSize: 0,
            tickFormat: (row: number) => short(labels[row] ?? "", 36),
          },
          marks: [
            Plot.ruleY(
              claims.slice(1).map((_, row) => row + 1),
              { stroke: "var(--hair)", dy: -(rowHeight / 2), insetLeft: -240 },
            ),
            Plot.text(drawn, { x: "outlet", y: "row", text: "text", fill: ownInk, lineHeight: 1.15 }),
          ],
        },
      },
    ],
    head: [table.claim, ...outlets],
    rows: claims.map((_, row) => [
      labels[row] ?? "",
      ...outlets.map((outlet) => merged.get(`${row} ${outlet}`)?.whole ?? ""),
    ]),
    empty: table.nothing,
  };
}
