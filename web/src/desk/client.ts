// The page's end of the worker. A worker that died or was stopped is replaced by a new one, which reads everything again.
import * as Comlink from "comlink";
import { startWorker } from "./start";
import type { Remote } from "./worker";

interface Connection {
  worker: Worker;
  desk: Comlink.Remote<Remote>;
  /** Rejects when the worker dies or is stopped; without this the page would wait for ever. */
  lost: Promise<never>;
  lose: (error: Error) => void;
}

function connect(): Connection {
  const worker = startWorker();
  let lose: (error: Error) => void = () => undefined;
  const lost = new Promise<never>((_, reject) => {
    lose = reject;
    worker.addEventListener("error", (event) => reject(new Error(event.message || "worker")), { once: true });
  });
  lost.catch(() => undefined);
  return { worker, desk: Comlink.wrap<Remote>(worker), lost, lose };
}

let connection = connect();
let fresh = true;

export const now = () => connection;

/** A worker that has answered is worth replacing; one that could not even start would fail again. */
export function answered(): void {
  fresh = false;
}

/** Whether there was anything to replace. */
export function restart(): boolean {
  if (fresh) return false;
  connection.worker.terminate();
  connection.lose(new Error("stopped"));
  connection = connect();
  fresh = true;
  return true;
}
