// Scrolling that shows what was asked for, and respects a reader who asked for less motion.

const behavior = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth");
/** Room left above what is scrolled to, in pixels. */
const air = 90;

export function bringIntoSight(element: Element, block: ScrollLogicalPosition): void {
  element.scrollIntoView({ block, behavior: behavior() });
}

/** Shows the words and the head of their note together where the window holds both, else the note. */
export function bringBothIntoSight(words: Element, note: Element): void {
  const first = words.getBoundingClientRect();
  const second = note.getBoundingClientRect();
  const top = Math.min(first.top, second.top);
  const bottom = Math.max(first.bottom, second.top + Math.min(second.height, innerHeight / 2));
  if (top >= 0 && bottom <= innerHeight) return;
  scrollBy({ top: (bottom - top < innerHeight - air ? top : second.top) - air, behavior: behavior() });
}

/** Once the page shows it, the note of a finding takes the focus. */
export function focusNote(finding: string): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`#finding-${CSS.escape(finding)} button`)?.focus({ preventScroll: true }),
  );
}

/** Back from a note to its words. */
export function focusWords(begin: number | undefined): void {
  const words = document.querySelector(`.text [data-begin="${begin}"]`);
  words?.closest<HTMLElement>("a")?.focus();
}
