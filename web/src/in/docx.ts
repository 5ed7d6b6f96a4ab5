// A Word document by way of HTML, which keeps its headings, lists and tables apart. A worker of its own unpacks it.
import * as Comlink from "comlink";
import type { Draft } from "../pure/case";
import { startDocxWorker } from "./docx-start";
import type { DocxReader } from "./docx-worker";
import { textOfHtml } from "./html";

/** null when the file unfolds to more than any document of words does. */
export async function readDocx(bytes: Uint8Array, signal: AbortSignal): Promise<Partial<Draft> | null> {
  const worker = startDocxWorker();
  try {
    const lost = new Promise<never>((_, reject) => {
      worker.addEventListener("error", () => reject(new Error("worker")));
      signal.addEventListener("abort", () => reject(new Error("stopped")));
    });
    const html = await Promise.race([Comlink.wrap<DocxReader>(worker).htmlOf(bytes.slice()), lost]);
    return html === null ? null : { text: textOfHtml(html) };
  } finally {
    worker.terminate();
  }
}
