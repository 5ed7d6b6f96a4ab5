// How the worker and its core are reached: as files beside the page. The single-file build puts start-single.ts in its place.

export const startWorker = () =>
  new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "recoupe" });
