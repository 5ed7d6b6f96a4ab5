// Single keys that go through the findings.
import { choose, chosen, step } from "../state/choice";
import { opened } from "../state/dialogs";
import { shortcutsOn } from "../state/shortcuts";
import { focusNote } from "./sight";

function go(by: 1 | -1): void {
  const id = step(by);
  if (id !== null) focusNote(id);
}

const keys: Record<string, () => void> = {
  j: () => go(1),
  k: () => go(-1),
  s: () => {
    if (chosen.value !== null) opened.value = { name: "sideBySide", finding: chosen.value };
  },
  "/": () => document.getElementById("search")?.focus(),
  "?": () => {
    opened.value = { name: "shortcuts" };
  },
  Escape: () => choose(null),
};

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest("input, textarea, select, dialog") !== null;

export function startListening(): void {
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const action = keys[event.key];
    // Escape is no character: it always closes.
    if (!action || (!shortcutsOn.value && event.key !== "Escape")) return;
    event.preventDefault();
    action();
  });
}
