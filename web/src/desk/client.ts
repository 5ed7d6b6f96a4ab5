// The page's end of the worker. A worker that died or was stopped is replaced by a new one, which reads everything again.
import * as Comlink from "comlink";
import type { Rates } from "../contract";
import { startWorker } from "./start";
import type { Remote } from "./worker";

interface Connection {
  worker: Worker;
  desk: Comlink.Remote<Remote>;
  /** Rejects when the worker dies or is stopped; without this the page would wait for ever. */
  lost: Promise<never>;
  lose: (error: Error) => void;
}

/** What every later worker is given, too. */
let ratesFile: Uint8Array | null = null;

function connect(): Connection {
  const worker = startWorker();
  let lose: (error: Error) => void = () => undefined;
  const lost = new Promise<never>((_, reject) => {
    lose = reject;
    worker.addEventListener("error", (event) => reject(new Error(event.message || "worker")), { once: true });
  });
  lost.catch(() => undefined);
  const desk = Comlink.wrap<Remote>(worker);
  if (ratesFile) void desk.setRates(ratesFile).catch(() => undefined);
  return { worker, desk, lost, lose };
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

/** Reference rates for this check and every later one; null when the file holds none. */
export async function giveRates(file: Uint8Array): Promise<Rates | null> {
  const { desk, lost } = connection;
  const answer = await Promise.race([desk.setRates(file), lost]).catch(() => null);
  if (!answer || "error" in answer) return null;
  ratesFile = file;
  return answer;
}
