// One finding in the list: a sentence in the margin, and its proof folded under it.
import type { Finding } from "../contract";
import { writeSum } from "../pure/formula";
import { lookOf } from "../pure/kinds";
import { isQuiet, sideIn } from "../pure/order";
import { checked, remarkOf } from "../state/check";
import { choose, chosen } from "../state/choice";
import { language, words } from "../state/settings";
import { LateProof } from "./LateProof";
import { focusWords } from "./sight";

export function Note({ finding, shown }: { finding: Finding; shown?: string }) {
  const look = lookOf(finding);
  const open = chosen.value === finding.id;
  const quiet = isQuiet(finding);
  const kind = words.value.kinds[finding.kind];
  const place = shown === undefined ? undefined : sideIn(finding, shown)?.begin;
  const classes = ["note", `tone-${look.tone}`, `weight-${finding.severity}`];
  if (open) classes.push("is-open");
  if (quiet) classes.push("is-quiet");
  const close = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    choose(null);
    focusWords(place);
  };
  return (
    <li
      id={`finding-${finding.id}`}
      class={classes.join(" ")}
      aria-label={`${kind}: ${finding.message}`}
      data-place={place}
      onKeyDown={close}
    >
      <button type="button" class="note-head" aria-expanded={open} onClick={() => choose(open ? null : finding.id)}>
        <span class="sign" aria-hidden="true">
          {look.sign}
        </span>
        <span class="note-text">
          <span class="kind">{kind}</span>{" "}
          <span class="message">{quiet && !open ? brief(finding, shown) : finding.message}</span>
          <Marks finding={finding} />
        </span>
      </button>
      {open && <LateProof finding={finding} />}
    </li>
  );
}

/** That the reader has been here, in the closed note too. */
function Marks({ finding }: { finding: Finding }) {
  const table = words.value.review;
  const { checked: done, note } = remarkOf(finding.id);
  const marks = [done && table.checked, note && table.note].filter(Boolean);
  return marks.length === 0 ? null : <span class="marks"> · {marks.join(", ")}</span>;
}

/** A quiet finding in a few words: the sum itself, else the figure and how many agree on it. */
function brief(finding: Finding, shown: string | undefined): string {
  const sum = finding.computed && writeSum(finding.computed, language.value);
  if (sum) return sum.parts.map((part) => part.text).join("");
  const side = (shown !== undefined && sideIn(finding, shown)) || finding.sides[0];
  const written = side && checked.value?.texts.get(side.document)?.slice(side.begin, side.end);
  if (!written) return finding.message;
  return finding.witnesses ? `${words.value.witnesses(finding.witnesses)} · ${written}` : written;
}
