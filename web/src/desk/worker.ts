// The worker: holds the core's Desk, reads only what changed since the last check, and never touches the page.
import * as Comlink from "comlink";
import load from "recoupe-core/recoupe.js";
import type { Desk, Failure, Options, Rates, Recoupe, Refusal, Report, Source } from "../contract";
import { type Requests, tally } from "../pure/requests";
import { coreOptions } from "./core";

let core: Promise<{ recoupe: Recoupe; desk: Desk }> | undefined;
const held = new Map<string, string>();

function opened(): Promise<{ recoupe: Recoupe; desk: Desk }> {
  core ??= load(coreOptions()).then((recoupe) => ({ recoupe, desk: new recoupe.Desk() }));
  return core;
}

/** Where a check is: which source is being read, or that all are being compared. */
export interface Progress {
  stage: "reading" | "comparing";
  source: string;
  number: number;
  all: number;
}

const remote = {
  /** The sources as they now are; answers with the report on one of them, or with the first failure. */
  async check(
    sources: Source[],
    article: string,
    options: Options,
    apart: Refusal[],
    progress: (at: Progress) => void,
  ): Promise<Report | Failure> {
    const { desk } = await opened();
    const settings = JSON.stringify(options);
    const wanted = new Map(sources.map((source) => [source.id, JSON.stringify(source) + settings]));
    for (const id of held.keys()) {
      if (!wanted.has(id)) {
        desk.remove(id);
        held.delete(id);
      }
    }
    for (const [index, source] of sources.entries()) {
      const key = wanted.get(source.id);
      if (key === undefined || held.get(source.id) === key) continue;
      held.delete(source.id);
      progress({ stage: "reading", source: source.id, number: index + 1, all: sources.length });
      const answer = JSON.parse(desk.add(JSON.stringify(source), settings));
      if ("error" in answer) return answer;
      held.set(source.id, key);
    }
    progress({ stage: "comparing", source: article, number: sources.length, all: sources.length });
    return JSON.parse(desk.check(article, JSON.stringify({ ...options, refused: apart })));
  },

  /** Requests that this worker has sent, for the page's count. */
  requests(home: string): Requests {
    return tally(performance.getEntriesByType("resource"), home);
  },

  /** Other reference rates, as the European Central Bank publishes them or as rates-all.bin has them. */
  async setRates(file: Uint8Array): Promise<Rates | Failure> {
    return JSON.parse((await opened()).desk.setRates(file, "{}"));
  },

  async rates(): Promise<Rates> {
    return JSON.parse((await opened()).desk.rates());
  },
};

export type Remote = typeof remote;
Comlink.expose(remote);
