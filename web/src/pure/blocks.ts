// A pasted text as paragraphs, without the spans that were set aside.
import type { Span } from "../contract";

/** Spans of the paragraphs, trimmed, in order; furniture is cut out even from the middle of a line. */
export function blocks(text: string, aside: Span[]): Span[] {
  const breaks = isHardWrapped(text) ? /\n[^\S\n]*\n/g : /\n/g;
  const found: Span[] = [];
  const holes = [...aside].sort((a, b) => a.begin - b.begin);
  /** The first hole that may still reach into the line: a page of a million lines is gone through once. */
  let first = 0;
  let begin = 0;
  for (const line of [...text.matchAll(breaks)].map((match) => match.index).concat(text.length)) {
    while ((holes[first]?.end ?? Number.POSITIVE_INFINITY) <= begin) first++;
    for (const piece of without({ begin, end: line }, holes, first)) {
      const span = trimmed(text, piece);
      if (span.begin < span.end) found.push(span);
    }
    begin = line;
  }
  return found;
}

/** Lines broken at a column, paragraphs parted by blank lines: as e-mail and terminals write. */
function isHardWrapped(text: string): boolean {
  const paragraphs = text.split(/\n[^\S\n]*\n/);
  if (paragraphs.length < 2) return false;
  const lines = text.split("\n");
  const wrapped = paragraphs.filter((paragraph) => paragraph.trim().split("\n").length > 2).length;
  return wrapped * 2 >= paragraphs.length && lines.every((line) => line.length <= 100);
}

function without(span: Span, holes: Span[], first: number): Span[] {
  const left: Span[] = [];
  let begin = span.begin;
  for (let i = first; i < holes.length; i++) {
    const hole = holes[i];
    if (!hole || hole.begin >= span.end) break;
    if (hole.begin > begin) left.push({ begin, end: hole.begin });
    begin = Math.max(begin, hole.end);
  }
  if (begin < span.end) left.push({ begin, end: span.end });
  return left;
}

/** So many paragraphs are shown; more of them would hold up the whole window. */
export const mostShown = 3000;

/** The first paragraphs of a text, and of the rest those in which something is marked. */
export function shown(paragraphs: Span[], marks: Span[], most = mostShown): Span[] {
  if (paragraphs.length <= most) return paragraphs;
  const begins = marks.map((mark) => mark.begin).sort((a, b) => a - b);
  let next = 0;
  return paragraphs.filter(({ begin, end }, index) => {
    while ((begins[next] ?? Number.POSITIVE_INFINITY) < begin) next++;
    return index < most || (begins[next] ?? Number.POSITIVE_INFINITY) < end;
  });
}

export function trimmed(text: string, span: Span): Span {
  let { begin, end } = span;
  while (begin < end && /\s/.test(text[begin] ?? "")) begin++;
  while (end > begin && /\s/.test(text[end - 1] ?? "")) end--;
  return { begin, end };
}

/** The words around a passage, for a quotation: whole words, at most `reach` units on either side, within its line. */
export function around(text: string, span: Span, reach: number): Span {
  let begin = span.begin;
  let end = span.end;
  while (begin > 0 && span.begin - begin < reach && text[begin - 1] !== "\n") begin--;
  while (end < text.length && end - span.end < reach && text[end] !== "\n") end++;
  const cutLeft = begin > 0 && text[begin - 1] !== "\n";
  const cutRight = end < text.length && text[end] !== "\n";
  while (cutLeft && begin < span.begin && !/\s/.test(text[begin - 1] ?? "")) begin++;
  while (cutRight && end > span.end && !/\s/.test(text[end] ?? "")) end--;
  return trimmed(text, { begin, end });
}
