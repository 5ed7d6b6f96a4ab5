// What the reader makes of a finding: checked, not the same thing, a note; and a copy of it to take along.
import { useSignal } from "@preact/signals";
import type { Finding } from "../contract";
import type { Refused } from "../pure/case";
import { isPairing } from "../pure/review";
import { remark } from "../state/cases";
import { keys, refuse, remarkOf } from "../state/check";
import { choose } from "../state/choice";
import { words } from "../state/settings";

export function Verdict({ finding }: { finding: Finding }) {
  const table = words.value.review;
  const key = keys.value.get(finding.id);
  const { checked = false, note = "" } = remarkOf(finding.id);
  const writing = useSignal(false);
  const copied = useSignal<boolean | null>(null);
  if (key === undefined) return null;
  const copy = async () => {
    try {
      const { copyEntry } = await import("../out/copy");
      await copyEntry(finding);
      copied.value = true;
    } catch {
      copied.value = false;
    }
  };
  return (
    <div class="verdict">
      <p class="verdict-buttons">
        <button type="button" aria-pressed={checked} onClick={() => remark(key, { checked: !checked })}>
          {table.checked}
        </button>
        {isPairing(finding) && (
          <button
            type="button"
            onClick={() => {
              choose(null);
              refuse(finding);
            }}
          >
            {table.refuse}
          </button>
        )}
        {!writing.value && note === "" && (
          <button
            type="button"
            onClick={() => {
              writing.value = true;
            }}
          >
            {table.addNote}
          </button>
        )}
        <button type="button" onClick={copy}>
          {table.copy}
        </button>
      </p>
      <p class="unseen" role="status">
        {copied.value === null ? "" : copied.value ? table.copied : table.notCopied}
      </p>
      {copied.value !== null && (
        <p class="faint" aria-hidden="true">
          {copied.value ? table.copied : table.notCopied}
        </p>
      )}
      {(writing.value || note !== "") && (
        <textarea
          class="remark"
          aria-label={table.note}
          placeholder={table.note}
          rows={3}
          value={note}
          ref={(box) => {
            if (box && writing.value && note === "") box.focus();
          }}
          onInput={(event) => remark(key, { note: event.currentTarget.value })}
        />
      )}
    </div>
  );
}

/** Pairings that the reader refused, at the end of the list, each with the way back. */
export function Refusals({ held }: { held: { key: string; refused: Refused }[] }) {
  const table = words.value;
  if (held.length === 0) return null;
  const line = table.review.refused(held.length);
  return (
    <li class="note is-folded tone-slate" aria-label={`${table.review.refuse}: ${line}`}>
      <details>
        <summary>
          <span class="message">{line}</span>
        </summary>
        <ul>
          {held.map(({ key, refused }) => (
            <li key={key} class="refused">
              <span>
                {table.kinds[refused.kind]} {refused.message}
              </span>{" "}
              <button type="button" class="plain" onClick={() => remark(key, { refused: null })}>
                {table.review.takeBack}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
