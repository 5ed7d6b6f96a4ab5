// The two cases of the page, the sample and the reader's own, and every edit of them. Each removal can be undone.
import { computed, signal } from "@preact/signals";
import type { Span } from "../contract";
import {
  type Case,
  type Draft,
  drafts,
  emptyCase,
  withArrival,
  withArticle,
  withDraft,
  withoutSource,
  withSource,
  withText,
} from "../pure/case";
import { sampleCase } from "../sample";

export type Which = "sample" | "own";
export type Removal = "source" | "all" | "sample" | "replaced";

export const which = signal<Which>("sample");
export const cases = signal<Record<Which, Case>>({ sample: sampleCase(), own: emptyCase() });
export const current = computed(() => cases.value[which.value]);
export const undoable = signal<{ removal: Removal; before: Case; which: Which } | null>(null);
/** The document in the middle column: null is the article checked. */
export const reading = signal<string | null>(null);

const pristine = JSON.stringify(sampleCase());
export const sampleEdited = computed(() => JSON.stringify(cases.value.sample) !== pristine);

function put(next: Case): void {
  cases.value = { ...cases.value, [which.value]: next };
}

function putUndoably(removal: Removal, next: Case): void {
  undoable.value = { removal, before: current.value, which: which.value };
  put(next);
  reading.value = null;
}

export function show(next: Which): void {
  which.value = next;
  reading.value = null;
}

export function addSource(): void {
  put(withSource(current.value));
}

/** An article from a file, a share or a bookmark. On the sample it begins a case of the reader's own. */
export function addArrival(filled: Partial<Draft>): void {
  if (which.value === "sample") show("own");
  put(withArrival(current.value, filled));
}

/** A saved case opens as it was. */
export function openCase(held: Case): void {
  show("own");
  putUndoably("replaced", held);
}

export function edit(id: string, change: Partial<Pick<Draft, "title" | "publisher" | "published" | "language">>): void {
  put(withDraft(current.value, id, change));
}

export function write(id: string, text: string): void {
  put(withText(current.value, id, text));
}

export function checkThis(id: string): void {
  put(withArticle(current.value, id));
  reading.value = null;
}

export function removeSource(id: string): void {
  putUndoably("source", withoutSource(current.value, id));
}

export function clearAll(): void {
  putUndoably("all", emptyCase());
}

export function restoreSample(): void {
  putUndoably("sample", sampleCase());
}

export function undo(): void {
  const last = undoable.value;
  if (!last) return;
  cases.value = { ...cases.value, [last.which]: last.before };
  which.value = last.which;
  undoable.value = null;
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
