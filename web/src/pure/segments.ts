// Overlapping marks over a text, cut into pieces that can be drawn one after another.
import type { Span } from "../contract";

/** A place that a finding speaks of. `rank` orders the marks of one piece: the smallest gives it its look. */
export interface Mark extends Span {
  finding: string;
  rank: number;
  /** A passage is drawn under its words; a figure is a link. */
  passage: boolean;
}

/** A piece of text under the same marks from end to end, most serious first. */
export interface Segment extends Span {
  marks: Mark[];
}

/** Neighbouring pieces that belong to one focusable stretch, or a stretch without figures. */
export interface Run extends Span {
  link: boolean;
  segments: Segment[];
}

/** Cuts [begin, end) at every edge of every mark. The pieces touch and cover the whole range. */
export function segment(range: Span, marks: Mark[]): Segment[] {
  const inside = marks.filter((mark) => mark.begin < range.end && mark.end > range.begin && mark.begin < mark.end);
  const edges = new Set([range.begin, range.end]);
  for (const mark of inside) {
    edges.add(Math.max(mark.begin, range.begin));
    edges.add(Math.min(mark.end, range.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const pieces: Segment[] = [];
  for (const [index, begin] of sorted.entries()) {
    const end = sorted[index + 1];
    if (end === undefined) break;
    const over = inside.filter((mark) => mark.begin <= begin && mark.end >= end).sort((a, b) => a.rank - b.rank);
    pieces.push({ begin, end, marks: over });
  }
  return pieces;
}

/** Joins pieces that share a figure, so that one claim is one stop of the Tab key however its marks overlap. */
export function runs(segments: Segment[]): Run[] {
  const joined: Run[] = [];
  for (const piece of segments) {
    const last = joined.at(-1);
    const link = piece.marks.some((mark) => !mark.passage);
    if (last && last.link === link && (!link || sharesFigure(last.segments.at(-1), piece))) {
      last.segments.push(piece);
      last.end = piece.end;
    } else {
      joined.push({ begin: piece.begin, end: piece.end, link, segments: [piece] });
    }
  }
  return joined;
}

function sharesFigure(left: Segment | undefined, right: Segment): boolean {
  return right.marks.some((mark) => !mark.passage && left?.marks.includes(mark));
}
