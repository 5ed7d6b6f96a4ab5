// Findings of absence, folded into one line that says how many there are.
import type { Finding } from "../contract";
import { words } from "../state/settings";
import { Note } from "./Note";

export function FoldedNotes({ kind, held }: { kind: "alone" | "missing"; held: Finding[] }) {
  const table = words.value;
  const line = table.folded[kind](held.length);
  return (
    <li class="note is-folded tone-slate" aria-label={`${table.kinds[kind]}: ${line}`}>
      <details>
        <summary>
          <span>
            <span class="kind">{table.kinds[kind]}</span> <span class="message">{line}</span>
          </span>
        </summary>
        <ul>
          {held.map((finding) => (
            <Note key={finding.id} finding={finding} />
          ))}
        </ul>
      </details>
    </li>
  );
}
