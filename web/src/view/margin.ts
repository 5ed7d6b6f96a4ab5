// Puts the notes beside their words, and draws the hairlines of those that had to move aside.
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { place } from "../pure/place";

/** Below this width the findings are a list in a sheet, not a margin. The stylesheet holds the same figure. */
export const wide = matchMedia("(min-width: 62rem)");
/** A line for each displaced note would be a thicket: only what should be looked at is led back to its words. */
const led = ".weight-alarm[data-place], .weight-check[data-place], .is-open[data-place]";
const gap = 4;
const gutter = 40;

/** Lays the notes out again whenever the list, the text's height or a note's height changes. */
export function useMargin(
  list: RefObject<HTMLUListElement | null>,
  leaders: RefObject<SVGSVGElement | null>,
  key: string,
): void {
  useLayoutEffect(() => {
    const notes = list.current;
    const lines = leaders.current;
    if (!notes || !lines) return;
    const again = () => layOut(notes, lines);
    again();
    const observer = new ResizeObserver(again);
    observer.observe(notes.parentElement ?? notes);
    for (const note of notes.children) observer.observe(note);
    // What stands above the list moves it.
    for (const other of document.querySelectorAll(".text, .filters")) observer.observe(other);
    wide.addEventListener("change", again);
    return () => {
      observer.disconnect();
      wide.removeEventListener("change", again);
    };
  }, [key]);
}

function layOut(list: HTMLUListElement, lines: SVGSVGElement): void {
  const notes = [...list.children] as HTMLElement[];
  lines.replaceChildren();
  if (!wide.matches) {
    list.style.removeProperty("height");
    for (const note of notes) note.style.removeProperty("top");
    return;
  }
  const ceiling = list.getBoundingClientRect().top;
  const slips = notes
    .map((note) => ({
      note,
      anchor: anchorOf(note, ceiling),
      height: note.offsetHeight,
      weight: note.classList.contains("is-open") ? 60 : 1,
    }))
    .sort((a, b) => a.anchor - b.anchor);
  // Notes without a place in this text follow the last one that has.
  const last = Math.max(0, ...slips.map((slip) => slip.anchor).filter(Number.isFinite));
  for (const slip of slips) if (!Number.isFinite(slip.anchor)) slip.anchor = last;
  const tops = place(slips, gap, 0);
  let bottom = 0;
  for (const [index, { note, anchor, height }] of slips.entries()) {
    const top = Math.round(tops[index] ?? 0);
    note.style.top = `${top}px`;
    bottom = Math.max(bottom, top + height);
    if (note.matches(led) && Math.abs(top - anchor) > 14) lines.append(leader(note, top, anchor));
  }
  list.style.height = `${bottom}px`;
}

function anchorOf(note: HTMLElement, ceiling: number): number {
  const words =
    note.dataset.place === undefined ? null : document.querySelector(`.text [data-begin="${note.dataset.place}"]`);
  const line = words?.getClientRects()[0];
  return line ? line.top - ceiling - 3 : Number.POSITIVE_INFINITY;
}

function leader(note: HTMLElement, top: number, anchor: number): SVGPathElement {
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  const from = top + 13;
  const to = anchor + 17;
  path.setAttribute("d", `M ${gutter} ${from} C ${gutter / 2} ${from}, ${gutter / 2} ${to}, 0 ${to}`);
  path.setAttribute(
    "class",
    [...note.classList].filter((name) => name.startsWith("tone-") || name === "is-open").join(" "),
  );
  return path;
}
