// The reader's cases, kept in this browser by themselves. A blocked or full store is said, and loses nothing on the page;
// a case that cannot be read whole is shown as far as it can be; two tabs never write over each other.
import { effect, signal } from "@preact/signals";
import { clear, createStore, del, entries, get, promisifyRequest, type UseStore } from "idb-keyval";
import { type Case, drafts, emptyCase, isEmpty } from "../pure/case";
import { readableOf, readCase, type SavedCase, saveCase } from "../pure/case-file";
import { desk, forgetAll, newId, offerUndo, openCase, sampleEdited } from "./cases";
import { recall, remember } from "./settings";

interface Kept {
  saved: SavedCase;
  changed: number;
  /** Names this very writing of the case, so that another tab's is told from one's own. */
  revision?: string;
}
interface Place {
  which: "sample" | "own";
  ownId: string;
  sample: SavedCase | null;
}
/** One line of the list of cases. */
export interface Listed {
  id: string;
  title: string;
  texts: number;
  changed: number | null;
  /** It cannot be read whole. */
  damaged: boolean;
}

/** Why what is typed is not kept: the browser does not let the page, or has no room left. */
export const unsaved = signal<"blocked" | "full" | null>(null);
/** A case as it was found in the store, of which only a part could be read, or nothing. */
export const damaged = signal<{ raw: unknown; texts: number } | null>(null);
/** Another tab changed the case too: this tab's has become a case of its own. */
export const parted = signal(false);
export const keepsNothing = signal(recall("keep") === "nothing");
/** From a change to its writing, in milliseconds. Typing on does not put it off. */
const pause = 300;
/** How long the page waits for a store that does not answer, in milliseconds, before it opens without one. */
const patience = 8_000;
const prefix = "case ";

let store: UseStore | null = null;
/** What is still to be written, by case: another may be opened before the last words of this one were. */
const pending = new Map<string, Case>();
/** The revision of each case that this tab has read or written last. */
const seen = new Map<string, string | undefined>();
const tabs = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("recoupe");

const isFull = (error: unknown) => error instanceof DOMException && error.name === "QuotaExceededError";

async function trying(action: (store: UseStore) => Promise<unknown>): Promise<boolean> {
  if (!store || keepsNothing.peek()) return true;
  try {
    await action(store);
    return true;
  } catch (error) {
    unsaved.value = isFull(error) ? "full" : "blocked";
    return false;
  }
}

/** Writes all or nothing; answers with the cases that another tab has changed since, which are left alone. */
function write(open: UseStore, place: Place, cases: [string, Case][]): Promise<string[]> {
  return open("readwrite", async (objects) => {
    const changedElsewhere: string[] = [];
    const written = new Map<string, string>();
    objects.put(place, "place");
    for (const [id, held] of cases) {
      const found: IDBRequest<Kept | undefined> = objects.get(prefix + id);
      found.onsuccess = () => {
        if (found.result && found.result.revision !== seen.get(id)) changedElsewhere.push(id);
        else if (isEmpty(held)) objects.delete(prefix + id);
        else {
          const kept: Kept = { saved: saveCase(held), changed: Date.now(), revision: newId() };
          written.set(id, kept.revision ?? "");
          put(objects, kept, prefix + id);
        }
      };
    }
    await promisifyRequest(objects.transaction);
    for (const [id, revision] of written) {
      seen.set(id, revision);
      tabs?.postMessage(id);
    }
    return changedElsewhere;
  });
}

/** What throws in a request's handler is lost to the promise, so the transaction is stopped by hand. */
function put(objects: IDBObjectStore, value: unknown, key: string): void {
  try {
    objects.put(value, key);
  } catch {
    objects.transaction.abort();
  }
}

/** Reads what was kept, then keeps every change. Resolves once the page shows the right case. */
export async function startKeeping(): Promise<void> {
  // Where nothing is kept against the reader's wish, the browser asks before it closes the page.
  addEventListener("beforeunload", (event) => {
    if (unsaved.peek() !== null && !keepsNothing.peek() && !isEmpty(desk.peek().own)) event.preventDefault();
  });
  try {
    store = createStore("recoupe", "cases");
    if (!keepsNothing.peek()) {
      const silent = new Promise<never>((_, reject) => {
        setTimeout(() => reject(new Error("no answer")), patience);
      });
      desk.value = await Promise.race([restored(store), silent]);
    }
  } catch (error) {
    store = null;
    unsaved.value = isFull(error) ? "full" : "blocked";
    return;
  }
  let timer = 0;
  let first = true;
  let writing = Promise.resolve();
  const save = () => {
    clearTimeout(timer);
    timer = 0;
    const { which, ownId, sample } = desk.peek();
    const place: Place = { which, ownId, sample: sampleEdited.peek() ? saveCase(sample) : null };
    const cases = [...pending];
    pending.clear();
    // One after another: the next must know what this one has written.
    writing = writing.then(async () => {
      const kept = await trying(async (open) => {
        for (const id of await write(open, place, cases)) part(id, cases.find((each) => each[0] === id)?.[1]);
      });
      if (kept) unsaved.value = null;
      // Tried again with the next change.
      else for (const [id, held] of cases) if (!pending.has(id)) pending.set(id, held);
    });
  };
  // Who types without a pause is saved all the same: a change waits no longer than this, whatever follows it.
  const soon = () => {
    if (timer === 0) timer = window.setTimeout(save, pause);
  };
  const part = (id: string, held: Case | undefined) => {
    if (!held) return;
    const own = newId();
    pending.set(own, pending.get(id) ?? held);
    pending.delete(id);
    parted.value = true;
    if (desk.peek().ownId === id) desk.value = { ...desk.peek(), ownId: own };
    soon();
  };
  let before = desk.peek().own;
  effect(() => {
    const { own, ownId } = desk.value;
    if (own !== before) pending.set(ownId, own);
    before = own;
    if (first) first = false;
    else soon();
  });
  // What another tab writes of the case that is open here is taken over, unless something here waits to be written.
  tabs?.addEventListener("message", async ({ data: id }) => {
    if (id !== desk.peek().ownId || pending.has(id) || !store) return;
    const kept = await get<Kept>(prefix + id, store).catch(() => undefined);
    const own = readCase(kept?.saved);
    if (!own || id !== desk.peek().ownId || pending.has(id)) return;
    seen.set(id, kept?.revision);
    before = own;
    desk.value = { ...desk.peek(), own };
  });
  // A page that is closed right after a word was typed keeps the word.
  addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && timer !== 0) save();
  });
}

async function restored(open: UseStore): Promise<typeof desk.value> {
  const place = await get<Place>("place", open);
  if (!place) return desk.peek();
  const kept = await get<Kept>(prefix + place.ownId, open);
  const whole = readCase(kept?.saved);
  seen.set(place.ownId, kept?.revision);
  return {
    ...desk.peek(),
    which: place.which === "own" ? "own" : "sample",
    // What cannot be read whole stays in the store as it is; what can be opens as a case of its own.
    ownId: kept && !whole ? newId() : place.ownId,
    own: whole ?? (kept ? recover(kept) : emptyCase()),
    sample: readCase(place.sample) ?? desk.peek().sample,
  };
}

/** The readable part of a damaged case, or of one from another version. The reader is told. */
function recover(kept: Kept): Case {
  const held = readableOf(kept?.saved) ?? emptyCase();
  damaged.value = { raw: kept, texts: drafts(held).filter(({ text }) => text !== "").length };
  return held;
}

const titleOf = (held: Case) =>
  drafts(held)
    .map((draft) => draft.title.trim() || (draft.text.trim().split("\n")[0] ?? ""))
    .find((title) => title !== "") ?? "";

/** Every case: those kept in this browser, and those open since the page was. */
export async function listCases(): Promise<Listed[]> {
  const { own, ownId, shelf } = desk.peek();
  const found = new Map<string, Listed>();
  const list = (id: string, held: Case, changed: number | null, damaged = false) =>
    found.set(id, {
      id,
      title: titleOf(held),
      texts: drafts(held).filter(({ text }) => text.trim()).length,
      changed,
      damaged,
    });
  await trying(async (open) => {
    for (const [key, kept] of await entries<string, Kept>(open)) {
      if (!key.startsWith(prefix)) continue;
      const held = readCase(kept?.saved);
      const changed = typeof kept?.changed === "number" ? kept.changed : null;
      list(key.slice(prefix.length), held ?? readableOf(kept?.saved) ?? emptyCase(), changed, !held);
    }
  });
  for (const [id, held] of [...shelf, [ownId, own] as const]) {
    if (!isEmpty(held)) list(id, held, found.get(id)?.changed ?? null);
  }
  return [...found.values()].sort((a, b) => (b.changed ?? 0) - (a.changed ?? 0));
}

async function find(id: string): Promise<{ held: Case | null; kept?: Kept }> {
  const { own, ownId, shelf } = desk.peek();
  const here = id === ownId ? own : shelf.get(id);
  if (here) return { held: here };
  let kept: Kept | undefined;
  await trying(async (open) => {
    kept = await get<Kept>(prefix + id, open);
  });
  return { held: readCase(kept?.saved), kept };
}

export async function openKept(id: string): Promise<void> {
  const { held, kept } = await find(id);
  if (kept) seen.set(id, kept.revision);
  if (held) openCase(held, id);
  else if (kept) openCase(recover(kept));
}

export async function removeCase(id: string): Promise<void> {
  const { held, kept } = await find(id);
  if (!held && !kept) return;
  pending.delete(id);
  const before = desk.peek();
  const again: Kept = kept ?? { saved: saveCase(held ?? emptyCase()), changed: Date.now(), revision: seen.get(id) };
  const back = async () => {
    desk.value = before;
    await trying((open) => open("readwrite", (objects) => promisifyRequest(objects.put(again, prefix + id))));
  };
  offerUndo("case", () => void back());
  const shelf = new Map(before.shelf);
  shelf.delete(id);
  desk.value = { ...before, shelf, own: id === before.ownId ? emptyCase() : before.own };
  await trying((open) => del(prefix + id, open));
}

/** Nothing is written any more, and what was goes; the page itself keeps its texts while it is open. */
export async function keepNothing(on: boolean): Promise<void> {
  if (on) {
    pending.clear();
    await trying(clear);
  }
  keepsNothing.value = on;
  remember("keep", on ? "nothing" : "cases");
  // Touched, so that what is on the page is kept again.
  if (!on) desk.value = { ...desk.peek(), own: { ...desk.peek().own } };
}

/** Every case goes, on the page and in the browser, for good. */
export async function wipe(): Promise<void> {
  forgetAll();
  pending.clear();
  await trying(clear);
}

/** A file of the reader's that is no case. */
export const keepFile = (name: string, file: Uint8Array) =>
  trying((open) => open("readwrite", (objects) => promisifyRequest(objects.put(file, name))));

export async function keptFile(name: string): Promise<unknown> {
  let file: unknown = null;
  await trying(async (open) => {
    file = await get(name, open);
  });
  return file;
}
