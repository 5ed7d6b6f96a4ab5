// The names and sentences of the rules: nobody needs them before the first proof is open.
import { computed, signal } from "@preact/signals";
import type { InterfaceLanguage } from "../contract";
import type { Rules } from "../words/words";
import { language } from "./settings";

const loaded = signal<Record<InterfaceLanguage, Rules> | null>(null);
export const rules = computed(() => loaded.value?.[language.value] ?? null);

export async function loadRules(): Promise<void> {
  if (loaded.peek()) return;
  try {
    loaded.value = (await import("../words/rules")).rulesOf;
  } catch {
    // The proof stands without the rule's name until the page can be reached again.
  }
}
