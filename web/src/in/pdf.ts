// The text of a PDF, line by line as printed, joined into paragraphs. Pictures of words are not read, and that is said.
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Draft } from "../pure/case";
import { joined, type Line } from "./pdf-lines";
import { preparePdfWorker } from "./pdf-worker";

preparePdfWorker();

/** A long report, and no whole library. */
const mostPages = 500;

/** null when it has too many pages. */
export async function readPdf(bytes: Uint8Array, signal: AbortSignal): Promise<Partial<Draft> | null> {
  const task = getDocument({ data: bytes, isEvalSupported: false, useSystemFonts: true, disableFontFace: true });
  signal.addEventListener("abort", () => void task.destroy());
  try {
    const pdf = await task.promise;
    if (pdf.numPages > mostPages) return null;
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) pages.push(joined(await linesOf(await pdf.getPage(number))));
    const { info } = await pdf.getMetadata();
    const title = (info as { Title?: unknown }).Title;
    return { text: pages.join("\n\n").trim(), title: typeof title === "string" ? title.trim() : "" };
  } finally {
    await task.destroy();
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>["promise"]>["getPage"]>>;

async function linesOf(page: Page): Promise<Line[]> {
  const lines: Line[] = [];
  let line: Line | null = null;
  for (const item of (await page.getTextContent()).items) {
    if (!("str" in item)) continue;
    if (item.str.trim() !== "" || line) {
      line ??= { text: "", top: item.transform[5], size: item.height, begin: item.transform[4], end: 0 };
      line.text += item.str;
      line.end = item.transform[4] + item.width;
    }
    if (item.hasEOL && line) {
      lines.push(line);
      line = null;
    }
  }
  if (line) lines.push(line);
  return lines;
}
