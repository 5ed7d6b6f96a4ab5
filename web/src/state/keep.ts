// The reader's texts, kept in this browser by themselves. A blocked or full store is said, and loses nothing on the page.
import { effect, signal } from "@preact/signals";
import { createStore, get, set, type UseStore } from "idb-keyval";
import { type Case, emptyCase } from "../pure/case";
import { cases, sampleEdited, show, type Which, which } from "./cases";

interface Kept {
  which: Which;
  own: Case;
  sample: Case | null;
}

export const unsaved = signal(false);
const pause = 400;

/** Reads what was kept, then keeps every change. Resolves once the page shows the right case. */
export async function startKeeping(): Promise<void> {
  let store: UseStore;
  try {
    store = createStore("recoupe", "cases");
    const kept = await get<Kept>("current", store);
    if (kept) {
      cases.value = { own: { ...emptyCase(), ...kept.own }, sample: kept.sample ?? cases.peek().sample };
      show(kept.which);
    }
  } catch {
    unsaved.value = true;
    return;
  }
  let timer = 0;
  let first = true;
  effect(() => {
    const kept: Kept = {
      which: which.value,
      own: cases.value.own,
      sample: sampleEdited.value ? cases.value.sample : null,
    };
    clearTimeout(timer);
    if (first) {
      first = false;
      return;
    }
    timer = window.setTimeout(() => {
      set("current", kept, store).then(
        () => {
          unsaved.value = false;
        },
        () => {
          unsaved.value = true;
        },
      );
    }, pause);
  });
}
