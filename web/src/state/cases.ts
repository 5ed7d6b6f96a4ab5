// The case on the page, the sample or one of the reader's own, and every edit of it. Each removal can be undone.
import { computed, signal } from "@preact/signals";
import type { Span } from "../contract";
import {
  type Case,
  type Draft,
  drafts,
  emptyCase,
  isEmpty,
  type Refused,
  withArrival,
  withArticle,
  withDraft,
  withoutSource,
  withSource,
  withText,
} from "../pure/case";
import { withRemark } from "../pure/review";
import { sampleCase } from "../sample";

export type Which = "sample" | "own";
export type Removal = "source" | "all" | "sample" | "pairing" | "case";

interface Desk {
  which: Which;
  sample: Case;
  own: Case;
  /** Names the reader's case among those kept. */
  ownId: string;
  /** Other cases that were open since the page was: they last even when this browser keeps nothing. */
  shelf: Map<string, Case>;
}

export const newId = () => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;

const blank = (): Desk => ({
  which: "sample",
  sample: sampleCase(),
  own: emptyCase(),
  ownId: newId(),
  shelf: new Map(),
});

export const desk = signal<Desk>(blank());
export const which = computed(() => desk.value.which);
export const current = computed(() => desk.value[desk.value.which]);
export const undoable = signal<{ removal: Removal; back: () => void } | null>(null);
/** The document in the middle column: null is the article checked. */
export const reading = signal<string | null>(null);

const pristine = JSON.stringify(sampleCase());
export const sampleEdited = computed(() => JSON.stringify(desk.value.sample) !== pristine);

const change = (next: Partial<Desk>) => {
  desk.value = { ...desk.value, ...next };
};

const put = (next: Case) => change({ [which.value]: next });

/** Offers the way back from what is about to be done. */
export function offerUndo(removal: Removal, back?: () => void): void {
  const before = desk.value;
  undoable.value = {
    removal,
    back:
      back ??
      (() => {
        desk.value = before;
      }),
  };
}

export function undo(): void {
  undoable.value?.back();
  undoable.value = null;
}

export function show(next: Which): void {
  change({ which: next });
  reading.value = null;
}

/** Puts the present case on the shelf and another, or a blank one, on the desk. */
export function openCase(held: Case = emptyCase(), id = newId()): void {
  const { own, ownId, shelf } = desk.value;
  const others = new Map(shelf);
  if (!isEmpty(own)) others.set(ownId, own);
  others.delete(id);
  change({ which: "own", own: held, ownId: id, shelf: others });
  reading.value = null;
}

/** Every case of the reader's own goes, for good. */
export function forgetAll(): void {
  desk.value = blank();
  undoable.value = null;
  reading.value = null;
}

export function addSource(): void {
  put(withSource(current.value));
}

/** An article from a file, a share or a bookmark. On the sample it goes to the reader's own case. */
export function addArrival(filled: Partial<Draft>): void {
  if (which.value === "sample") show("own");
  put(withArrival(current.value, filled));
}

export function edit(
  id: string,
  changed: Partial<Pick<Draft, "title" | "publisher" | "published" | "language">>,
): void {
  put(withDraft(current.value, id, changed));
}

export function write(id: string, text: string): void {
  put(withText(current.value, id, text));
}

export function checkThis(id: string): void {
  put(withArticle(current.value, id));
  reading.value = null;
}

export function remark(key: string, changed: { checked?: boolean; refused?: Refused | null; note?: string }): void {
  if (changed.refused) offerUndo("pairing");
  put({ ...current.value, review: withRemark(current.value.review, key, changed) });
}

export function removeSource(id: string): void {
  offerUndo("source");
  put(withoutSource(current.value, id));
  reading.value = null;
}

export function clearAll(): void {
  offerUndo("all");
  put(emptyCase());
  reading.value = null;
}

export function restoreSample(): void {
  offerUndo("sample");
  change({ sample: sampleCase() });
  reading.value = null;
}

export function putBack(id: string, span: Span): void {
  const draft = drafts(current.value).find((each) => each.id === id);
  if (draft) put(withDraft(current.value, id, { restored: [...draft.restored, { begin: span.begin, end: span.end }] }));
}

export function setAsideAgain(id: string, span: Span): void {
  const draft = drafts(current.value).find((each) => each.id === id);
  const restored = draft?.restored.filter((each) => each.begin !== span.begin || each.end !== span.end);
  if (restored) put(withDraft(current.value, id, { restored }));
}
