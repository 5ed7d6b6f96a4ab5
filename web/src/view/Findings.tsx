// The margin: what a person should look at first comes first in the list; on a wide page each note stands by its words.
import { useEffect, useRef } from "preact/hooks";
import { isAsking } from "../pure/filter";
import { isFolded } from "../pure/order";
import { current, reading } from "../state/cases";
import { busy, checked, findings, refused } from "../state/check";
import { chosen, chosenFinding, sheetOpen } from "../state/choice";
import { filter, visible } from "../state/filter";
import { words } from "../state/settings";
import { Counts, Filters } from "./Filters";
import { FoldedNotes } from "./FoldedNotes";
import { useMargin, wide } from "./margin";
import { Note } from "./Note";
import { bringBothIntoSight, bringIntoSight } from "./sight";
import { Underway } from "./Underway";
import { Refusals } from "./Verdict";

const foldedKinds = ["alone", "missing"] as const;

export function Findings() {
  const table = words.value;
  const all = visible.value;
  // A folded finding comes out of its fold while it is the chosen one, and all do that were asked for.
  const asked = isAsking(filter.value);
  const open = all.filter((finding) => asked || !isFolded(finding) || finding.id === chosen.value);
  const folded = foldedKinds
    .map((kind) => ({ kind, held: all.filter((finding) => finding.kind === kind && !open.includes(finding)) }))
    .filter(({ held }) => held.length > 0);
  const shown = reading.value ?? checked.value?.article ?? "";
  const list = useRef<HTMLUListElement>(null);
  const leaders = useRef<SVGSVGElement>(null);
  useMargin(list, leaders, `${shown} ${open.map((finding) => finding.id).join(" ")}`);
  useShowingTheWords();
  return (
    <section
      id="findings"
      tabIndex={-1}
      class={sheetOpen.value ? "findings is-open" : "findings"}
      aria-labelledby="findings-title"
    >
      <div class="findings-head">
        <h2 id="findings-title">{table.findings}</h2>
        <Counts />
        <button
          type="button"
          class="sheet-handle"
          aria-expanded={sheetOpen.value}
          aria-controls="findings-list"
          aria-label={sheetOpen.value ? table.hideFindings : table.showFindings}
          onClick={() => {
            sheetOpen.value = !sheetOpen.value;
          }}
        >
          <span aria-hidden="true">{sheetOpen.value ? "▾" : "▴"}</span>
        </button>
      </div>
      <Underway />
      <Filters />
      <Silence none={findings.value.length === 0} />
      <div class="findings-body">
        <svg ref={leaders} class="leaders" aria-hidden="true" />
        <ul
          id="findings-list"
          ref={list}
          class={chosenFinding.value ? "notes has-open" : "notes"}
          aria-label={table.findings}
        >
          {open.map((finding) => (
            <Note key={finding.id} finding={finding} shown={shown} />
          ))}
          {folded.map(({ kind, held }) => (
            <FoldedNotes key={kind} kind={kind} held={held} />
          ))}
          <Refusals held={refused.value} />
        </ul>
      </div>
    </section>
  );
}

/** What stands in the margin when no finding does. */
function Silence({ none }: { none: boolean }) {
  const table = words.value;
  if (busy.value && none) return <p class="faint">{table.checking}</p>;
  if (!checked.value) return <p class="faint">{table.waiting}</p>;
  if (current.value.sources.every((source) => source.text.trim() === "")) {
    return <p class="faint">{none ? `${table.noFindings} ${table.addToCompare}` : table.addToCompare}</p>;
  }
  return none ? <p class="faint">{table.noFindings}</p> : null;
}

/** Choosing a finding brings its words, or its note on a phone, into sight. */
function useShowingTheWords(): void {
  const finding = chosenFinding.value;
  const shown = reading.value ?? checked.value?.article ?? "";
  useEffect(() => {
    if (!finding) return;
    const note = document.getElementById(`finding-${finding.id}`);
    const side = finding.sides.find((each) => each.document === shown);
    const written = side && document.querySelector(`.text [data-begin="${side.begin}"]`);
    // Once the open note has its place.
    const later = setTimeout(() => {
      if (note && written && wide.matches) bringBothIntoSight(written, note);
      else if (note) bringIntoSight(note, wide.matches ? "nearest" : "start");
    }, 60);
    return () => clearTimeout(later);
  }, [finding?.id, shown]);
}
