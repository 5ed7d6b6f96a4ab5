// What a text is called: its outlet as typed, as found by the core, or its number.
import { drafts, numberOf } from "../pure/case";
import { current } from "./cases";
import { documentOf } from "./check";
import { words } from "./settings";

export function nameOf(id: string): string {
  const held = current.value;
  const place = held.sources.findIndex((source) => source.id === id) + 1;
  const number = numberOf(id) ?? place;
  const typed = drafts(held)
    .find((draft) => draft.id === id)
    ?.publisher.trim();
  return typed || documentOf(id)?.publisher || (place > 0 ? words.value.sourceNumber(number) : words.value.article);
}
