// HTML as text with its structure: a paragraph a block, list items with a bullet, cells apart. No block is glued to the next.

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
  let text = "";
  const parted = (by: string) => {
    text = text.replace(/[ \t]+$/, "");
    const wanted = by.length - (/\n*$/.exec(text)?.[0].length ?? 0);
    if (text !== "" && wanted > 0) text += "\n".repeat(wanted);
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      const words = (node.nodeValue ?? "").replace(/[ \t\n\r\f]+/g, " ");
      text += /(^|[\s])$/.test(text) ? words.replace(/^ /, "") : words;
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.tagName.toUpperCase();
    if (silent.has(name) || element.hasAttribute("hidden")) return;
    if (name === "BR" || name === "SUP") {
      if (name === "BR") parted("\n");
      else walkRaised(element);
      return;
    }
    const by = blocks.has(name) ? "\n\n" : lines.has(name) ? "\n" : "";
    if (by) parted(by);
    if (name === "LI") text += "• ";
    for (const child of element.childNodes) walk(child);
    if (by) parted(by);
    else if (name === "TD" || name === "TH") text += "\t";
  };
  /** "m2" is square metres; the mark of a footnote would grow into the figure before it. */
  const walkRaised = (element: Element): void => {
    const words = element.textContent?.trim() ?? "";
    if (/^[[(]?\d+[\])]?$/.test(words)) text += (/\b[kcdm]?m$/.test(text) && raised[words]) || "";
    else for (const child of element.childNodes) walk(child);
  };
  walk(root);
  return text.replace(/\n• *(?=\n|$)/g, "").trim();
}
