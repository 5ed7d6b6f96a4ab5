// The finding that is open, kept in the address so that a link leads to it.
import { computed, signal } from "@preact/signals";
import { noFilter } from "../pure/filter";
import { reading } from "./cases";
import { findings } from "./check";
import { filter, visible } from "./filter";

const prefix = "#finding-";

export const chosen = signal<string | null>(fromAddress());
/** On a phone the findings lie in a sheet at the bottom. */
export const sheetOpen = signal(false);
export const chosenFinding = computed(() => findings.value.find((finding) => finding.id === chosen.value));
/** Words to bring into sight: set by a choice, read by the text column. `turn` tells two like choices apart. */
export const target = signal<{ document: string; begin: number; turn: number } | null>(null);

function fromAddress(): string | null {
  return location.hash.startsWith(prefix) ? decodeURIComponent(location.hash.slice(prefix.length)) : null;
}

export const addressOf = (finding: string) => `${prefix}${encodeURIComponent(finding)}`;

export function choose(finding: string | null): void {
  chosen.value = finding;
  const address = new URL(location.href);
  address.hash = finding === null ? "" : addressOf(finding);
  history.replaceState(null, "", address);
  if (finding === null) return;
  sheetOpen.value = true;
  const held = (all: { id: string }[]) => all.some(({ id }) => id === finding);
  if (held(findings.peek()) && !held(visible.peek())) filter.value = noFilter;
}

/** The next finding of the list as it is shown, or the one before; from the end it starts again. */
export function step(by: 1 | -1): string | null {
  const all = visible.peek();
  const at = all.findIndex(({ id }) => id === chosen.peek());
  const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
  const id = all[next]?.id ?? null;
  if (id !== null) choose(id);
  return id;
}

/** Shows a document in the middle column with the given place in sight. */
export function lead(document: string, begin: number, article: string): void {
  reading.value = document === article ? null : document;
  target.value = { document, begin, turn: (target.peek()?.turn ?? 0) + 1 };
  sheetOpen.value = false;
}

export function startFollowingAddress(): void {
  addEventListener("hashchange", () => {
    const asked = fromAddress();
    if (asked !== chosen.value) choose(asked);
  });
}
