// Printed lines joined into paragraphs: a gap, another size of type, or a short last line that ends a sentence parts them.

export interface Line {
  text: string;
  /** Height above the foot of the page, in points. */
  top: number;
  size: number;
  begin: number;
  end: number;
}

export function joined(lines: Line[]): string {
  const written = lines.filter((line) => line.text.trim() !== "");
  const usual = median(written.slice(1).map((line, index) => (written[index]?.top ?? 0) - line.top));
  const width = written.reduce((widest, line) => Math.max(widest, line.end - line.begin), 0);
  // In pieces: to look at the end of one text that grows would copy it for every line.
  const pieces: string[] = [];
  for (const [index, line] of written.entries()) {
    const above = written[index - 1];
    const words = line.text.replace(/\s+/g, " ").trim();
    const before = pieces.at(-1) ?? "";
    if (!above) pieces.push(words);
    else if (parted(above, line, usual, width)) pieces.push("\n\n", words);
    // A word broken at the end of a line; a figure keeps its dash.
    else if (/\p{Ll}-$/u.test(before.slice(-3)) && /^\p{Ll}/u.test(words))
      pieces.push(pieces.pop()?.slice(0, -1) ?? "", words);
    else pieces.push(" ", words);
  }
  return pieces.join("");
}

function parted(above: Line, line: Line, usual: number, width: number): boolean {
  const gap = above.top - line.top;
  const otherSize = Math.abs(above.size - line.size) > 0.15 * Math.max(above.size, line.size);
  const closed = above.end - above.begin < 0.8 * width && /[.!?…»”"]\s*$/.test(above.text);
  // A negative gap is the next column.
  return gap < -1 || gap > 1.4 * Math.max(usual, line.size) || otherSize || closed;
}

function median(values: number[]): number {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
