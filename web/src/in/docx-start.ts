// Where the reader of Word documents comes from: a file beside the page. The single-file build puts docx-start-single.ts in its place.

export const startDocxWorker = () =>
  new Worker(new URL("./docx-worker.ts", import.meta.url), { type: "module", name: "docx" });
