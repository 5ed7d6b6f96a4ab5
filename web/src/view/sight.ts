// Scrolling that respects a reader who asked for less motion.

export const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

export function bringIntoSight(element: Element, block: ScrollLogicalPosition): void {
  element.scrollIntoView({ block, behavior: calm() ? "auto" : "smooth" });
}

/** True where the element can be read without scrolling. */
export function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
