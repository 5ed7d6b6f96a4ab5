// A saved page without what holds no words. A parser would go through all of it on the page's own thread.

/** Characters of markup that are parsed: more would hold up the whole window. */
export const longestMarkup = 4_000_000;

/** Scripts, styles, drawings, comments and pictures written into the page go; one pass, whatever is unclosed. */
export function slimmed(html: string): string {
  const kept: string[] = [];
  // Only these letters: others change their length.
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  let from = 0;
  while (from < html.length) {
    const hole = nextHole(lower, from);
    if (!hole) break;
    kept.push(html.slice(from, hole.begin));
    from = hole.end;
  }
  kept.push(html.slice(from));
  return kept.join("").replace(/(\s(?:src|srcset|href|poster|data-src)=)(["'])data:[^"']*\2/gi, "$1$2$2");
}

function nextHole(html: string, from: number): { begin: number; end: number } | null {
  const opening = /<(?:!--|(script|style|svg|noscript|template)(?=[\s>/]))/g;
  opening.lastIndex = from;
  const found = opening.exec(html);
  if (!found) return null;
  const name = found[1];
  const closing = name ? `</${name}` : "-->";
  const close = html.indexOf(closing, found.index + 2);
  // What is not closed runs to the end, as in a browser.
  if (close < 0) return { begin: found.index, end: html.length };
  const end = name ? html.indexOf(">", close) : close + 2;
  return { begin: found.index, end: end < 0 ? html.length : end + 1 };
}
