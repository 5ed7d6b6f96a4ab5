// Whether single keys act. They can be switched off, for those whose voice or switch types letters.
import { signal } from "@preact/signals";
import { recall, remember } from "./settings";

export const shortcutsOn = signal(recall("shortcuts") !== "off");

export function switchShortcuts(on: boolean): void {
  shortcutsOn.value = on;
  remember("shortcuts", on ? "on" : "off");
}
