// A pasted text as paragraphs, without the spans that were set aside.
import type { Span } from "../contract";

/** Spans of the paragraphs, trimmed, in order; furniture is cut out even from the middle of a line. */
export function blocks(text: string, aside: Span[]): Span[] {
  const breaks = isHardWrapped(text) ? /\n[^\S\n]*\n/g : /\n/g;
  const found: Span[] = [];
  let begin = 0;
  for (const line of [...text.matchAll(breaks)].map((match) => match.index).concat(text.length)) {
    for (const piece of without({ begin, end: line }, aside)) {
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

function without(span: Span, aside: Span[]): Span[] {
  let left = [span];
  for (const hole of aside) {
    left = left.flatMap((piece) =>
      hole.end <= piece.begin || hole.begin >= piece.end
        ? [piece]
        : [
            { begin: piece.begin, end: hole.begin },
            { begin: hole.end, end: piece.end },
          ].filter((rest) => rest.begin < rest.end),
    );
  }
  return left;
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
