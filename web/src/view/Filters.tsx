// The counts are the filters: weights always in sight, kinds and sources folded under them, and a search through all.
import type { ComponentChildren } from "preact";
import { isAsking, noFilter, type Weight } from "../pure/filter";
import { lookOf } from "../pure/kinds";
import { checked, findings } from "../state/check";
import { sheetOpen } from "../state/choice";
import { ask, filter, kindCounts, sourceCounts, visible, weightCounts } from "../state/filter";
import { nameOf } from "../state/names";
import { words } from "../state/settings";

const weights: { weight: Weight; tone: string }[] = [
  { weight: "alarm", tone: "vermilion" },
  { weight: "check", tone: "ochre" },
  { weight: "note", tone: "slate" },
  { weight: "quiet", tone: "green" },
];

const handful = 5;

/** How many of each weight: enough to know where one stands. */
export function Counts() {
  const table = words.value;
  const asked = filter.value.weight;
  return (
    <fieldset class="counts" aria-label={table.filter.byWeight}>
      {weights.map(({ weight, tone }) => {
        const count = weightCounts.value.get(weight) ?? 0;
        if (count === 0 && asked !== weight) return null;
        return (
          <Toggle
            key={weight}
            class={`count tone-${tone}`}
            on={asked === weight}
            turn={(on) => {
              ask({ weight: on ? weight : null });
              sheetOpen.value = true;
            }}
          >
            {table.count[weight](count)}
          </Toggle>
        );
      })}
    </fieldset>
  );
}

export function Filters() {
  const table = words.value.filter;
  const asked = filter.value;
  // A handful is read sooner than it is searched.
  if (findings.value.length <= handful && !isAsking(asked)) return null;
  return (
    <div class="filters">
      <input
        id="search"
        type="search"
        class="search"
        aria-label={table.search}
        placeholder={table.search}
        value={asked.words}
        autocomplete="off"
        onInput={(event) => ask({ words: event.currentTarget.value })}
      />
      <details class="facets" aria-label={table.more}>
        <summary>{table.more}</summary>
        <div class="facets-panel">
          <Kinds />
          <Outlets />
        </div>
      </details>
      {isAsking(asked) && (
        <p class="passing">
          {table.passing(visible.value.length, findings.value.length)}{" "}
          <button
            type="button"
            onClick={() => {
              filter.value = noFilter;
            }}
          >
            {table.all}
          </button>
        </p>
      )}
    </div>
  );
}

function Kinds() {
  const table = words.value;
  const asked = filter.value.kind;
  return (
    <fieldset class="chips" aria-label={table.filter.byKind}>
      {[...kindCounts.value].map(([kind, count]) => (
        <Toggle
          key={kind}
          class={`chip tone-${lookOf({ kind, ok: false, severity: "check" }).tone}`}
          on={asked === kind}
          turn={(on) => ask({ kind: on ? kind : null })}
        >
          {table.kinds[kind]} {count}
        </Toggle>
      ))}
    </fieldset>
  );
}

function Outlets() {
  const asked = filter.value.source;
  const article = checked.value?.article;
  const outlets = [...sourceCounts.value].filter(([id]) => id !== article);
  if (outlets.length === 0) return null;
  return (
    <fieldset class="chips" aria-label={words.value.filter.bySource}>
      {outlets.map(([id, count]) => (
        <Toggle key={id} class="chip" on={asked === id} turn={(on) => ask({ source: on ? id : null })}>
          {nameOf(id)} {count}
        </Toggle>
      ))}
    </fieldset>
  );
}

interface ToggleProps {
  class: string;
  on: boolean;
  turn: (on: boolean) => void;
  children: ComponentChildren;
}

function Toggle({ class: look, on, turn, children }: ToggleProps) {
  return (
    <button type="button" class={look} aria-pressed={on} onClick={() => turn(!on)}>
      {children}
    </button>
  );
}
