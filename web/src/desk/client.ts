// The page's end of the worker.
import * as Comlink from "comlink";
import type { Remote } from "./worker";

const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "recoupe" });

export const desk = Comlink.wrap<Remote>(worker);

/** A worker that dies answers nothing; without this the page would wait for ever. */
export const lost = new Promise<never>((_, reject) => {
  worker.addEventListener("error", (event) => reject(new Error(event.message || "worker")), { once: true });
});
lost.catch(() => undefined);
