// Who copied whom: an arrow from the earlier text to the later one, as thick as the words that they share are many.
import * as Plot from "@observablehq/plot";
import { printDay } from "../../pure/dates";
import { checked, findings } from "../../state/check";
import { language } from "../../state/settings";
import { tools } from "../../state/tools";
import { nameOf } from "../Quotations";
import { type Picture, short } from "./material";

export function copies(): Picture {
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
  return {
    plots:
      pairs.length === 0
        ? []
        : [
            {
              caption: null,
              options: {
                width: 720,
                height: 40 + outlets.length * 56,
                marginLeft: 230,
                marginRight: 220,
                x: { axis: null, domain: [0, 1] },
                y: {
                  domain: outlets,
                  type: "point",
                  padding: 0.5,
                  label: null,
                  tickSize: 0,
                  tickFormat: (id: string) => short([nameOf(id), when(id)].filter(Boolean).join(" · "), 38),
                },
                marks: [
                  Plot.arrow(pairs, {
                    x1: 0,
                    x2: 0,
                    y1: "from",
                    y2: "to",
                    bend: 60,
                    stroke: "var(--slate)",
                    strokeWidth: 2,
                    inset: 6,
                    sweep: -1,
                  }),
                  Plot.dot(outlets, { x: 0, y: (id: string) => id, r: 4, fill: "var(--ink)" }),
                  Plot.text(pairs, {
                    x: 0,
                    y: "to",
                    dx: 70,
                    textAnchor: "start",
                    text: ({ from, words }: (typeof pairs)[number]) =>
                      `${short(nameOf(from), 20)} → ${table.words(words)}`,
                    fill: "var(--ink)",
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
