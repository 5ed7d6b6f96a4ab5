// Who copied whom: an arrow from the earlier text to the later one, as thick as the words that they share are many.
import * as Plot from "@observablehq/plot";
import { printDay } from "../../pure/dates";
import { checked, findings } from "../../state/check";
import { nameOf } from "../../state/names";
import { language } from "../../state/settings";
import { tools } from "../../state/tools";
import { type Picture, type Room, short } from "./material";

export function copies(room: Room): Picture {
  const table = tools.value.pictures;
  const now = checked.value;
  const dayOf = (id: string) => now?.report.documents.find((document) => document.id === id)?.published ?? null;
  const shared = findings.value
    .filter(({ kind, sides }) => kind === "copy" && sides.length > 1)
    .map(({ sides }) => {
      const [a, b] = [...sides].sort((left, right) =>
        (dayOf(left.document) ?? "") < (dayOf(right.document) ?? "") ? -1 : 1,
      );
      const words = (
        now?.texts
          .get(a?.document ?? "")
          ?.slice(a?.begin, a?.end)
          .trim()
          .split(/\s+/) ?? []
      ).length;
      return { from: a?.document ?? "", to: b?.document ?? "", words };
    });
  const pairs = [...Map.groupBy(shared, ({ from, to }) => `${from}\n${to}`).values()].map((held) => ({
    ...(held[0] ?? { from: "", to: "" }),
    passages: held.length,
    words: held.reduce((sum, { words }) => sum + words, 0),
  }));
  const outlets = [...new Set(pairs.flatMap(({ from, to }) => [from, to]))].sort((a, b) =>
    (dayOf(a) ?? "") < (dayOf(b) ?? "") ? -1 : 1,
  );
  const when = (id: string) => (dayOf(id) ? printDay(dayOf(id) ?? "", language.value, "short") : "");
  const at = { x: 0, y: (id: string) => id } as const;
  // What one text has from several others stands in one line.
  const told = [...Map.groupBy(pairs, ({ to }) => to)].map(([to, held]) => ({
    to,
    text: held.map(({ from, words }) => `${short(nameOf(from), 20)} → ${table.words(words)}`).join(", "),
  }));
  return {
    plots:
      pairs.length === 0
        ? []
        : [
            {
              caption: null,
              options: {
                width: room ?? 760,
                height: 20 + outlets.length * 60,
                marginLeft: room === null ? 300 : 64,
                marginRight: 0,
                x: { axis: null, domain: [0, 1] },
                y: { domain: outlets, type: "point", padding: 0.5, axis: null },
                marks: [
                  // Names at the left and arrows at the right; on a phone the other way round.
                  Plot.text(outlets, {
                    ...at,
                    text: (id: string) => short([nameOf(id), when(id)].filter(Boolean).join(" · "), 42),
                    dx: room === null ? -12 : 12,
                    dy: room === null ? 0 : -9,
                    textAnchor: room === null ? "end" : "start",
                    fill: "var(--ink)",
                  }),
                  Plot.arrow(pairs, {
                    x1: 0,
                    x2: 0,
                    y1: "from",
                    y2: "to",
                    bend: 60,
                    stroke: "var(--slate)",
                    strokeWidth: 2,
                    inset: 6,
                    sweep: room === null ? -1 : 1,
                  }),
                  Plot.dot(outlets, { ...at, r: 4, fill: "var(--ink)" }),
                  Plot.text(told, {
                    x: 0,
                    y: "to",
                    dx: room === null ? 70 : 12,
                    dy: room === null ? 0 : 9,
                    textAnchor: "start",
                    text: "text",
                    fill: room === null ? "var(--ink)" : "var(--soft)",
                  }),
                ],
              },
            },
          ],
    head: [table.earlier, table.later, table.passages, table.sharedWords],
    rows: pairs.map(({ from, to, passages, words }) => [nameOf(from), nameOf(to), String(passages), String(words)]),
    empty: table.noCopies,
  };
}
