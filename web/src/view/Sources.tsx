// The sources, like clippings at the side of the article, and below them what was set aside. On a narrow page they fold.
import { signal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { numberOf } from "../pure/case";
import { arrivals } from "../state/arrivals";
import { addSource, current } from "../state/cases";
import { words } from "../state/settings";
import { Arrivals, Bookmark, ChooseFiles } from "./Arrivals";
import { SetAside } from "./SetAside";
import { SourceCard } from "./SourceCard";

const unfolded = signal(false);

export function Sources() {
  const table = words.value;
  const { sources } = current.value;
  const coming = arrivals.value.length > 0;
  useEffect(() => {
    if (coming) unfolded.value = true;
  }, [coming]);
  const column = useRef<HTMLElement>(null);
  const added = useRef(false);
  // With the card, not a frame later: whoever pastes at once would paste into nothing.
  useLayoutEffect(() => {
    if (added.current && column.current) focusLast(column.current);
    added.current = false;
  }, [sources.length]);
  return (
    <aside ref={column} class={unfolded.value ? "sources" : "sources is-shut"} aria-labelledby="sources-title">
      <h2 id="sources-title">{table.sources}</h2>
      <button
        type="button"
        class="fold"
        aria-expanded={unfolded.value}
        aria-controls="sources-body"
        onClick={() => {
          unfolded.value = !unfolded.value;
        }}
      >
        {table.sourcesCount(sources.length)}
      </button>
      <div id="sources-body" class="sources-body">
        {sources.length === 0 && <p class="faint">{table.noSources}</p>}
        {sources.map((source, index) => (
          <SourceCard key={source.id} source={source} number={numberOf(source.id) ?? index + 1} />
        ))}
        <Arrivals />
        <div class="adding">
          <button
            type="button"
            class="add"
            onClick={() => {
              added.current = true;
              addSource();
            }}
          >
            {table.addSource}
          </button>
          <ChooseFiles />
          <Bookmark />
        </div>
        <SetAside />
      </div>
    </aside>
  );
}

/** The new card takes the focus: what comes next is pasting into it. */
function focusLast(column: HTMLElement): void {
  // At the side of the article the column alone moves, and the article stays where it is read.
  const scrolls = column.scrollHeight > column.clientHeight;
  column.querySelector<HTMLTextAreaElement>(".clipping:last-of-type textarea")?.focus({ preventScroll: scrolls });
  if (scrolls) column.scrollTop = column.scrollHeight;
}
