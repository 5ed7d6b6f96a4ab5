// One file, whatever it is, as an article or a saved case. The readers of heavy formats are loaded when one comes.
import type { Case, Draft } from "../pure/case";
import { readCase } from "../pure/case-file";
import { readStory, type StoryArticle } from "../pure/story";
import { asWindows, decode } from "./bytes";

export type Reason = "kind" | "big" | "long" | "pages" | "unfolds" | "empty" | "scanned" | "broken" | "json" | "rates";
export type Read =
  | { is: "article"; draft: Partial<Draft> }
  | { is: "case"; held: Case }
  | { is: "story"; articles: StoryArticle[] }
  /** What the core may know as reference rates. */
  | { is: "rates"; bytes: Uint8Array }
  | { is: "notUtf8"; start: string }
  | { is: "refused"; reason: Reason };

const largest = 30_000_000;
const plainKinds = ["txt", "text", "md", "markdown", "html", "htm", "xhtml", "json"];
/** The European Central Bank's table, and our own. */
const ratesKinds = ["csv", "zip", "bin"];
const refused = (reason: Reason): Read => ({ is: "refused", reason });

export const extensionOf = (name: string) => /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? "";

/** `windows`: the reader took the offer to read bytes that are not UTF-8 as Windows-1252. */
export async function readFile(file: File, windows: boolean, signal: AbortSignal): Promise<Read> {
  if (file.size > largest) return refused("big");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = kindOf(file, bytes);
  if (ratesKinds.includes(kind)) return { is: "rates", bytes };
  try {
    if (kind === "pdf") {
      const draft = await (await import("./pdf")).readPdf(bytes, signal);
      if (!draft) return refused("pages");
      return draft.text ? { is: "article", draft } : refused("scanned");
    }
    if (kind === "docx") {
      const draft = await (await import("./docx")).readDocx(bytes, signal);
      return draft ? article(draft) : refused("unfolds");
    }
  } catch {
    return refused("broken");
  }
  if (!plainKinds.includes(kind)) return refused("kind");
  const isPage = kind.startsWith("htm") || kind === "xhtml";
  const text = windows ? asWindows(bytes) : decode(bytes, isPage);
  if (text === null) return { is: "notUtf8", start: asWindows(bytes.subarray(0, 160)) };
  if (kind === "json") return saved(text);
  if (isPage) {
    const draft = (await import("./page")).readPage(text);
    return draft ? article(draft) : refused("long");
  }
  if (kind.startsWith("m")) return article((await import("./markdown")).readMarkdown(text));
  return article({ text: text.replace(/\r\n?/g, "\n") });
}

const article = (draft: Partial<Draft>): Read => (draft.text?.trim() ? { is: "article", draft } : refused("empty"));

/** By the first bytes where they tell, else by the name, else by what the system calls it. */
function kindOf(file: File, bytes: Uint8Array): string {
  const starts = (text: string) => [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0));
  if (starts("%PDF-")) return "pdf";
  const extension = extensionOf(file.name);
  if (starts("PK") && extension === "docx") return "docx";
  if (extension) return extension;
  return file.type === "text/html" ? "html" : file.type.startsWith("text/") ? "txt" : "";
}

function saved(text: string): Read {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused("json");
  }
  const held = readCase(json);
  if (held) return { is: "case", held };
  const articles = readStory(json);
  return articles ? { is: "story", articles } : refused("json");
}
