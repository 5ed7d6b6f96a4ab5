// Which dialog is open. Their code comes on first use, so that the first verdict does not wait for it.
import { signal } from "@preact/signals";

export type Opened = { name: "shortcuts" | "cases" | "out" | "privacy" } | { name: "sideBySide"; finding: string };

export const opened = signal<Opened | null>(null);
export const closeDialog = () => {
  opened.value = null;
};
