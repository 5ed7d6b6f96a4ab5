// Files on their way in: one after another, each with its stage, until it stands among the texts or says why it cannot.
import { signal } from "@preact/signals";
import type { Read, Reason } from "../in/read";
import type { Draft } from "../pure/case";
import type { StoryArticle } from "../pure/story";
import { addArrival, openCase } from "./cases";
import { takeRates } from "./rates";

export interface Arrival {
  id: number;
  name: string;
  stage: "waiting" | "reading" | "notUtf8" | "missing" | "unloaded" | Reason;
  /** How a file that is not UTF-8 would begin if it were read as Windows-1252. */
  start?: string;
}

export const arrivals = signal<Arrival[]>([]);
/** Names of the files that came in last, to be said aloud. */
export const added = signal<string[]>([]);

const files = new Map<number, { file: File; windows: boolean; control: AbortController; known: Partial<Draft> }>();
let lastId = 0;
let queue = Promise.resolve();

const set = (id: number, change: Partial<Arrival>) => {
  arrivals.value = arrivals.value.map((arrival) => (arrival.id === id ? { ...arrival, ...change } : arrival));
};

export function dismiss(id: number): void {
  files.get(id)?.control.abort();
  files.delete(id);
  arrivals.value = arrivals.value.filter((arrival) => arrival.id !== id);
}

function enter(name: string, stage: Arrival["stage"]): number {
  const id = ++lastId;
  arrivals.value = [...arrivals.value, { id, name, stage }];
  return id;
}

function enqueue(file: File, known: Partial<Draft>, windows = false): void {
  const id = enter(file.name, "waiting");
  files.set(id, { file, windows, control: new AbortController(), known });
  queue = queue.then(() => bring(id));
}

/** Takes files as they were dropped or chosen. A story's file names its articles, so it is read before them. */
export function receive(given: Iterable<File>): void {
  added.value = [];
  queue = queue.then(async () => {
    const all = [...given];
    const story: StoryArticle[] = [];
    for (const file of all.filter(({ name }) => /\.json$/i.test(name))) {
      const read = await reading(file, false, new AbortController().signal);
      if (read?.is === "story") story.push(...read.articles);
      else if (read?.is === "case") openCase(read.held);
      else enter(file.name, read?.is === "refused" ? read.reason : "unloaded");
    }
    const rest = all.filter(({ name }) => !/\.json$/i.test(name));
    for (const { file, draft } of story) {
      const held = rest.find(({ name }) => name === file);
      if (held) enqueue(held, draft);
      else enter(file, "missing");
    }
    for (const file of rest) if (!story.some((article) => article.file === file.name)) enqueue(file, {});
  });
}

/** The offer to read bytes that are not UTF-8 as Windows-1252, taken. */
export function readAsWindows(id: number): void {
  const held = files.get(id);
  if (!held) return;
  dismiss(id);
  enqueue(held.file, held.known, true);
}

async function reading(file: File, windows: boolean, signal: AbortSignal): Promise<Read | null> {
  try {
    return await (await import("../in/read")).readFile(file, windows, signal);
  } catch {
    return null;
  }
}

async function bring(id: number): Promise<void> {
  const held = files.get(id);
  if (!held) return;
  set(id, { stage: "reading" });
  const read = await reading(held.file, held.windows, held.control.signal);
  if (held.control.signal.aborted) return;
  if (read?.is === "article") {
    const known = Object.fromEntries(Object.entries(held.known).filter(([, value]) => value));
    addArrival({ ...read.draft, ...known });
    added.value = [...added.value, held.file.name];
    dismiss(id);
  } else if (read?.is === "rates") {
    if (!(await takeRates(read.bytes))) set(id, { stage: "rates" });
    else {
      added.value = [...added.value, held.file.name];
      dismiss(id);
    }
  } else if (read?.is === "notUtf8") set(id, { stage: "notUtf8", start: read.start });
  else set(id, { stage: read?.is === "refused" ? read.reason : "unloaded" });
}
