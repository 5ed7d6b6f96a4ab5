// The reader's cases, kept in this browser by themselves. A blocked or full store is said, and loses nothing on the page.
import { effect, signal } from "@preact/signals";
import { clear, createStore, del, entries, get, set, type UseStore } from "idb-keyval";
import { type Case, drafts, emptyCase, isEmpty } from "../pure/case";
import { readCase, type SavedCase, saveCase } from "../pure/case-file";
import { desk, forgetAll, offerUndo, openCase, sampleEdited } from "./cases";
import { recall, remember } from "./settings";

interface Kept {
  saved: SavedCase;
  changed: number;
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
}

export const unsaved = signal(false);
export const keepsNothing = signal(recall("keep") === "nothing");
const pause = 400;
const prefix = "case ";

let store: UseStore | null = null;
/** What is still to be written, by case: another may be opened before the last words of this one were. */
const pending = new Map<string, Case>();
const trying = async (action: (store: UseStore) => Promise<unknown>): Promise<void> => {
  if (!store || keepsNothing.peek()) return;
  try {
    await action(store);
    unsaved.value = false;
  } catch {
    unsaved.value = true;
  }
};

/** Reads what was kept, then keeps every change. Resolves once the page shows the right case. */
export async function startKeeping(): Promise<void> {
  try {
    store = createStore("recoupe", "cases");
    if (!keepsNothing.peek()) await restore(store);
  } catch {
    store = null;
    unsaved.value = true;
    return;
  }
  let timer = 0;
  let first = true;
  const save = () => {
    clearTimeout(timer);
    timer = 0;
    const { which, ownId, sample } = desk.peek();
    const place: Place = { which, ownId, sample: sampleEdited.peek() ? saveCase(sample) : null };
    const cases = [...pending];
    pending.clear();
    void trying(async (open) => {
      await set("place", place, open);
      for (const [id, held] of cases) {
        if (isEmpty(held)) await del(prefix + id, open);
        else await set(prefix + id, { saved: saveCase(held), changed: Date.now() } satisfies Kept, open);
      }
    });
  };
  let before = desk.peek().own;
  effect(() => {
    const { own, ownId } = desk.value;
    if (own !== before) pending.set(ownId, own);
    before = own;
    if (first) {
      first = false;
      return;
    }
    // Who types without a pause is saved all the same: a change waits no longer than this, whatever follows it.
    if (timer === 0) timer = window.setTimeout(save, pause);
  });
  // A page that is closed right after a word was typed keeps the word.
  addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && timer !== 0) save();
  });
}

async function restore(open: UseStore): Promise<void> {
  const place = await get<Place>("place", open);
  if (!place) return;
  const own = await get<Kept>(prefix + place.ownId, open);
  desk.value = {
    ...desk.peek(),
    which: place.which,
    ownId: place.ownId,
    own: readCase(own?.saved) ?? emptyCase(),
    sample: readCase(place.sample) ?? desk.peek().sample,
  };
}

const titleOf = (held: Case) =>
  drafts(held)
    .map((draft) => draft.title.trim() || (draft.text.trim().split("\n")[0] ?? ""))
    .find((title) => title !== "") ?? "";

/** Every case: those kept in this browser, and those open since the page was. */
export async function listCases(): Promise<Listed[]> {
  const { own, ownId, shelf } = desk.peek();
  const found = new Map<string, Listed>();
  const list = (id: string, held: Case, changed: number | null) =>
    found.set(id, { id, title: titleOf(held), texts: drafts(held).filter(({ text }) => text.trim()).length, changed });
  await trying(async (open) => {
    for (const [key, kept] of await entries<string, Kept>(open)) {
      const held = key.startsWith(prefix) ? readCase(kept.saved) : null;
      if (held) list(key.slice(prefix.length), held, kept.changed);
    }
  });
  for (const [id, held] of [...shelf, [ownId, own] as const]) {
    if (!isEmpty(held)) list(id, held, found.get(id)?.changed ?? null);
  }
  return [...found.values()].sort((a, b) => (b.changed ?? 0) - (a.changed ?? 0));
}

async function find(id: string): Promise<Case | null> {
  const { own, ownId, shelf } = desk.peek();
  if (id === ownId) return own;
  const onShelf = shelf.get(id);
  if (onShelf) return onShelf;
  let kept: Kept | undefined;
  await trying(async (open) => {
    kept = await get<Kept>(prefix + id, open);
  });
  return readCase(kept?.saved);
}

export async function openKept(id: string): Promise<void> {
  if (id === desk.peek().ownId) return openCase(desk.peek().own, id);
  const held = await find(id);
  if (held) openCase(held, id);
}

export async function removeCase(id: string): Promise<void> {
  const held = await find(id);
  if (!held) return;
  pending.delete(id);
  const before = desk.peek();
  const put = async () => {
    desk.value = before;
    await trying((open) => set(prefix + id, { saved: saveCase(held), changed: Date.now() } satisfies Kept, open));
  };
  offerUndo("case", () => void put());
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
