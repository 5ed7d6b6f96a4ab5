// Claims by sources: in each cell the value in short and the sign of what was found of it.
import * as Plot from "@observablehq/plot";
import { tools } from "../../state/tools";
import {
  brief,
  claimsNow,
  inkOf,
  labelOf,
  outletOf,
  ownInk,
  type Picture,
  printed,
  type Room,
  rowLabels,
} from "./material";

interface Cell {
  row: number;
  outlet: string;
  lines: string[];
  whole: string[];
  ink: string;
}

export function matrix(room: Room): Picture {
  const table = tools.value.pictures;
  const claims = claimsNow();
  const outlets = [...new Set(claims.flatMap(({ sayings }) => sayings.map(outletOf)))];
  const cells = new Map<string, Cell>();
  for (const [row, claim] of claims.entries()) {
    // The most serious finding on a claim comes first, and its ink is the cell's.
    for (const saying of claim.sayings) {
      const outlet = outletOf(saying);
      const cell = cells.get(`${row} ${outlet}`) ?? { row, outlet, lines: [], whole: [], ink: inkOf(saying) };
      const line = `${saying.look.sign} ${brief(saying)}`;
      if (!cell.lines.some((held) => held.endsWith(` ${brief(saying)}`))) cell.lines.push(line);
      cell.whole.push(printed(saying));
      cells.set(`${row} ${outlet}`, cell);
    }
  }
  const labels = claims.map(labelOf);
  const most = Math.max(1, ...[...cells.values()].map(({ lines }) => lines.length));
  const rowHeight = 12 + most * 15 + (room === null ? 0 : 20);
  const names = rowLabels(labels, room, most * 7.5 + 5);
  const column = room === null ? 130 : Math.max(98, (room - names.margin) / outlets.length);
  return {
    plots: [
      {
        caption: null,
        options: {
          width: names.margin + outlets.length * column,
          height: 58 + claims.length * rowHeight,
          marginLeft: names.margin,
          marginRight: 0,
          marginTop: 54,
          marginBottom: 4,
          x: { domain: outlets, axis: null },
          y: { domain: claims.map((_, row) => row), axis: null },
          marks: [
            Plot.axisX({ anchor: "top", label: null, tickSize: 0, lineWidth: column / 14, fontWeight: "600" }),
            Plot.ruleY(
              claims.map((_, row) => row),
              { stroke: "var(--hair)", dy: -rowHeight / 2, insetLeft: -names.margin },
            ),
            ...names.marks,
            Plot.text([...cells.values()], {
              x: "outlet",
              y: "row",
              text: ({ lines }: Cell) => lines.join("\n"),
              fill: ownInk,
              lineHeight: 1.2,
              dy: room === null ? 0 : 9,
            }),
          ],
        },
      },
    ],
    head: [table.claim, ...outlets],
    rows: claims.map((_, row) => [
      labels[row] ?? "",
      ...outlets.map((outlet) => cells.get(`${row} ${outlet}`)?.whole.join(", ") ?? ""),
    ]),
    empty: table.nothing,
  };
}
