// pdf.js's worker in the page's own thread, for the build that is one file.
// @ts-expect-error: pdf.js describes no types for its worker
import * as pdfjsWorker from "pdfjs-dist/legacy/build/pdf.worker.min.mjs";

export function preparePdfWorker(): void {
  Object.assign(globalThis, { pdfjsWorker });
}
