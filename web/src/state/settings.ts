// The interface's language and colours: from the address, then what was chosen before, then the browser.
import { computed, effect, signal } from "@preact/signals";
import type { InterfaceLanguage } from "../contract";
import { rulesOf, wordsOf } from "../words";

export type Theme = "auto" | "light" | "dark";
const themes: Theme[] = ["auto", "light", "dark"];

function firstLanguage(): InterfaceLanguage {
  const asked = new URLSearchParams(location.search).get("lang");
  if (asked === "fr" || asked === "en") return asked;
  return navigator.language.toLowerCase().startsWith("fr") ? "fr" : "en";
}

export const language = signal<InterfaceLanguage>(firstLanguage());
export const words = computed(() => wordsOf[language.value]);
export const rules = computed(() => rulesOf[language.value]);

/** Keeps the choice in the address, so that a link opens in the language it was sent in. */
export function chooseLanguage(next: InterfaceLanguage): void {
  language.value = next;
  const address = new URL(location.href);
  address.searchParams.set("lang", next);
  history.replaceState(null, "", address);
}

/** A blocked store is no reason to fail: the choice then lasts as long as the page. */
function stored(): Theme {
  try {
    return themes.find((theme) => theme === localStorage.getItem("theme")) ?? "auto";
  } catch {
    return "auto";
  }
}

export const theme = signal<Theme>(stored());

export function nextTheme(): void {
  theme.value = themes[(themes.indexOf(theme.value) + 1) % themes.length] ?? "auto";
  try {
    localStorage.setItem("theme", theme.value);
  } catch {
    // Kept for this page only.
  }
}

effect(() => {
  document.documentElement.lang = language.value;
});
effect(() => {
  document.documentElement.dataset.theme = theme.value;
});
