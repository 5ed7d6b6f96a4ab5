// The interface's language and colours: from the address, then what was chosen before, then the browser.
import { batch, effect, signal } from "@preact/signals";
import type { InterfaceLanguage } from "../contract";
import { wordsIn } from "../words";

export type Theme = "auto" | "light" | "dark";
const themes: Theme[] = ["auto", "light", "dark"];

function firstLanguage(): InterfaceLanguage {
  const asked = new URLSearchParams(location.search).get("lang");
  if (asked === "fr" || asked === "en") return asked;
  return navigator.language.toLowerCase().startsWith("fr") ? "fr" : "en";
}

export const language = signal<InterfaceLanguage>(firstLanguage());
export const words = signal(await wordsIn(language.peek()));

/** Keeps the choice in the address, so that a link opens in the language it was sent in. */
export async function chooseLanguage(next: InterfaceLanguage): Promise<void> {
  const loaded = await wordsIn(next).catch(() => null);
  // The server is gone and the browser does not have them: the page stays as it is.
  if (!loaded) return;
  batch(() => {
    language.value = next;
    words.value = loaded;
  });
  const address = new URL(location.href);
  address.searchParams.set("lang", next);
  history.replaceState(null, "", address);
}

/** A blocked store is no reason to fail: a choice then lasts as long as the page. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Kept for this page only.
  }
}

export const theme = signal<Theme>(themes.find((each) => each === recall("theme")) ?? "auto");

export function nextTheme(): void {
  theme.value = themes[(themes.indexOf(theme.value) + 1) % themes.length] ?? "auto";
  remember("theme", theme.value);
}

effect(() => {
  document.documentElement.lang = language.value;
});
effect(() => {
  document.documentElement.dataset.theme = theme.value;
});
