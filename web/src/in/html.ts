// HTML as text with its structure: a paragraph a block, list items with a bullet, cells apart. No block is glued to the next.

import { trimmedEnd } from "../pure/trim";

const blocks = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR MAIN NAV OL P PRE SECTION SUMMARY TABLE UL".split(
    " ",
  ),
);
/** Blocks that follow one another line by line. */
const lines = new Set(["LI", "TR", "OPTION"]);
const silent = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE HEAD SVG IFRAME OBJECT VIDEO AUDIO CANVAS SELECT".split(" "));
const raised: Record<string, string> = { "2": "²", "3": "³" };

export function textOfHtml(html: string): string {
  // A parsed document is inert: no script runs, no picture is fetched.
  return textOf(new DOMParser().parseFromString(html, "text/html").body);
}

/** Whether HTML says more than its plain text would: a code editor's coloured lines do not. */
export const hasStructure = (html: string) => /<(p|h[1-6]|li|table|article|section|blockquote)[\s>]/i.test(html);

export function textOf(root: Node): string {
  // Finished lines and the one that grows: to look through the whole text at every block would take the square of its length.
  const done: string[] = [];
  let line: string[] = [];
  /** What the line ends in: to look at its own end would copy it each time. */
  let tail = "";
  let wanted = 0;
  const add = (words: string) => {
    if (words === "") return;
    if (line.length === 0 && wanted > 0) done.push("\n".repeat(wanted));
    wanted = 0;
    line.push(words);
    tail = (tail + words).slice(-4);
  };
  const parted = (by: number) => {
    const whole = trimmedEnd(line.join(""), " \t");
    if (whole !== "") done.push(whole);
    line = [];
    tail = "";
    if (done.length > 0) wanted = Math.max(wanted, by);
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      const words = (node.nodeValue ?? "").replace(/[ \t\n\r\f]+/g, " ");
      add(/(^|\s)$/.test(tail.slice(-1)) ? words.replace(/^ /, "") : words);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.tagName.toUpperCase();
    if (silent.has(name) || element.hasAttribute("hidden")) return;
    if (name === "BR" || name === "SUP") {
      if (name === "BR") parted(1);
      else walkRaised(element);
      return;
    }
    const by = blocks.has(name) ? 2 : lines.has(name) ? 1 : 0;
    if (by) parted(by);
    if (name === "LI") add("• ");
    for (const child of element.childNodes) walk(child);
    if (by) parted(by);
    else if (name === "TD" || name === "TH") add("\t");
  };
  /** "m2" is square metres; the mark of a footnote would grow into the figure before it. */
  const walkRaised = (element: Element): void => {
    const words = element.textContent?.trim() ?? "";
    if (/^[[(]?\d+[\])]?$/.test(words)) add((/\b[kcdm]?m$/.test(tail) && raised[words]) || "");
    else for (const child of element.childNodes) walk(child);
  };
  walk(root);
  parted(0);
  return done
    .join("")
    .replace(/\n• *(?=\n|$)/g, "")
    .trim();
}
