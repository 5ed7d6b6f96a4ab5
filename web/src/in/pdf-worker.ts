// Where pdf.js's worker comes from: a file beside the page. The single-file build puts pdf-worker-single.ts in its place.
import { GlobalWorkerOptions } from "pdfjs-dist/legacy/build/pdf.mjs";
import workerUrl from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";

export function preparePdfWorker(): void {
  GlobalWorkerOptions.workerSrc = workerUrl;
}
