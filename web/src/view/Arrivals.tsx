// Choosing files, and what becomes of each: where it is, why it cannot be read, what may be done.
import { type Arrival, added, arrivals, dismiss, readAsWindows, receive } from "../state/arrivals";
import { words } from "../state/settings";
import { bookmark } from "../state/visitors";

export function ChooseFiles() {
  const table = words.value.files;
  return (
    <label class="choose">
      <input
        type="file"
        multiple
        accept=".txt,.text,.md,.markdown,.html,.htm,.xhtml,.pdf,.docx,.json,.csv,.zip"
        onChange={(event) => {
          const input = event.currentTarget;
          // A copy: emptying the input, so that the same file can be chosen again, empties its list.
          receive([...(input.files ?? [])]);
          input.value = "";
        }}
      />
      <span>{table.choose}</span>
    </label>
  );
}

/** A bookmark that hands over the page one is reading. It is dragged, never clicked: here it has nothing to hand over. */
export function Bookmark() {
  const table = words.value.files.bookmark;
  return (
    <details class="bookmark" aria-label={table.label}>
      <summary>{table.label}</summary>
      <p class="faint">{table.how}</p>
      <a href={bookmark()} onClick={(event) => event.preventDefault()}>
        {table.name}
      </a>
    </details>
  );
}

export function Arrivals() {
  const table = words.value.files;
  return (
    <>
      <p class="unseen" role="status">
        {added.value.length > 0 && table.added(added.value)}
      </p>
      {arrivals.value.length > 0 && (
        <ul class="arrivals" aria-label={table.list}>
          {arrivals.value.map((arrival) => (
            <ArrivalLine key={arrival.id} arrival={arrival} />
          ))}
        </ul>
      )}
    </>
  );
}

function ArrivalLine({ arrival }: { arrival: Arrival }) {
  const table = words.value.files;
  const { id, name, stage, start } = arrival;
  const waits = stage === "waiting" || stage === "reading";
  return (
    <li class={waits ? "arrival" : "arrival is-stopped"}>
      <p>
        <b>{name}</b> {table.stages[stage]}
      </p>
      {start && <blockquote>{start}…</blockquote>}
      <p class="clipping-actions">
        {stage === "notUtf8" && (
          <button type="button" onClick={() => readAsWindows(id)}>
            {table.windows}
          </button>
        )}
        <button type="button" aria-label={`${waits ? table.cancel : table.leave}: ${name}`} onClick={() => dismiss(id)}>
          {waits ? table.cancel : table.leave}
        </button>
      </p>
    </li>
  );
}
