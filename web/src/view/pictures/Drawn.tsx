// One picture drawn, with its table under it and its download.
import * as Plot from "@observablehq/plot";
import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { language, theme, words } from "../../state/settings";
import { tools } from "../../state/tools";
import { download } from "../download";
import { copies } from "./copies";
import type { Picture, Room } from "./material";
import { matrix } from "./matrix";
import { numberLine } from "./number-line";
import { standaloneSvg } from "./svg";
import { timeline } from "./timeline";

export type PictureName = "matrix" | "numberLine" | "timeline" | "copies";
const pictures: Record<PictureName, (room: Room) => Picture> = { matrix, numberLine, timeline, copies };

/** On a phone a picture is drawn as wide as the screen lets it be, so that its words keep their size. */
const narrow = matchMedia("(max-width: 40rem)");
const measured = (): Room => (narrow.matches ? document.documentElement.clientWidth - 32 : null);
const room = signal<Room>(measured());
addEventListener("resize", () => {
  room.value = measured();
});

export default function Drawn({ name }: { name: PictureName }) {
  const table = tools.value.pictures;
  const picture = pictures[name](room.value);
  if (picture.rows.length === 0) return <p class="faint picture-empty">{picture.empty}</p>;
  return (
    <>
      <p class="faint">{table.about[name]}</p>
      {picture.plots.map(({ caption, options }, index) => (
        <Plotted key={`${name} ${index}`} name={name} caption={caption} options={options} />
      ))}
      <details class="behind">
        <summary>{table.table}</summary>
        <div class="behind-table">
          <table>
            <caption class="unseen">{words.value.pictures.names[name]}</caption>
            <thead>
              <tr>
                {picture.head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {picture.rows.map((row, index) => (
                <tr key={`${index} ${row[0]}`}>
                  {row.map((cell, column) =>
                    column === 0 ? (
                      <th key={column} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={column}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}

function Plotted({ name, caption, options }: { name: PictureName; caption: string | null; options: Plot.PlotOptions }) {
  const place = useRef<HTMLElement>(null);
  const title = words.value.pictures.names[name];
  useEffect(() => {
    const svg = Plot.plot({
      ...options,
      className: "plot",
      ariaLabel: caption ? `${title}: ${caption}` : title,
    }) as SVGSVGElement;
    // Plot brings a style of its own, which the page's policy does not let in; its rules stand in our sheet.
    svg.querySelector("style")?.remove();
    svg.setAttribute("role", "img");
    // The drawing is one picture with one name; its parts have none of their own.
    for (const part of svg.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
    place.current?.replaceChildren(svg);
  }, [options, language.value, theme.value]);
  return (
    <figure class="picture">
      {caption && <figcaption>{caption}</figcaption>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="picture-place" ref={place} tabIndex={0} aria-label={caption ?? title} />
      <button
        type="button"
        class="plain"
        onClick={() => {
          const svg = place.current?.querySelector("svg");
          if (svg) download(standaloneSvg(svg), "image/svg+xml", `recoupe-${name}.svg`);
        }}
      >
        {tools.value.pictures.svg}
      </button>
    </figure>
  );
}
