// What folds when it loses the focus waits for the press that took the focus away: a button that moved from under the hand
// would never be clicked.

export function afterPress(action: () => void): void {
  if (!document.querySelector(":active")) {
    action();
    return;
  }
  const released = () => {
    for (const name of ends) removeEventListener(name, released, true);
    // After the click that the release makes.
    setTimeout(action);
  };
  for (const name of ends) addEventListener(name, released, true);
}

/** A finger is lifted before the focus moves, so its press ends with the click. */
const ends = ["pointerup", "pointercancel", "click"] as const;
