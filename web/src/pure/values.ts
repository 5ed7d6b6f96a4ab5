// A mention as the core understood it, in words: its value, the interval behind it, how firmly it is said and by whom.
import type { InterfaceLanguage, Mention } from "../contract";
import type { ProofWords } from "../words/words";
import { printIso } from "./dates";
import { printQuantity, printRange } from "./units";

export function printValue(mention: Mention, language: InterfaceLanguage): string {
  const { value, unit } = mention;
  if (typeof value === "string") return printIso(value, language);
  if (typeof value === "number") return printQuantity(value, unit, language);
  const [low, high] = value;
  if (low !== null && high !== null) return printRange(low, high, unit, language);
  return printQuantity(low ?? high ?? 0, unit, language);
}

/** The interval that the writer commits to, where it says more than the value does. */
export function printInterval(mention: Mention, language: InterfaceLanguage, words: ProofWords): string | null {
  const { low, high, unit, hedge, value } = mention;
  if (typeof value === "string") return null;
  const print = (bound: number) => printQuantity(bound, unit, language);
  if (hedge === "atLeast" && typeof low === "number") return words.atLeast(print(low));
  if (hedge === "atMost" && typeof high === "number") return words.atMost(print(high));
  if (typeof low !== "number" || typeof high !== "number" || low === high || Array.isArray(value)) return null;
  return printRange(low, high, unit, language);
}

/** "unconfirmed, according to Reuters": what stands between the figure and a fact; null when it is stated as one. */
export function printFirmness(mention: Mention, words: ProofWords): string | null {
  const parts = [
    // The bounds of the others stand in the interval.
    mention.hedge === "about" ? words.about : null,
    mention.status === "stated" ? null : words.statuses[mention.status],
    mention.attributedTo === null ? null : words.attributed(mention.attributedTo),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}
