// A check that takes its time: which text is at which stage, and the way to stop it.
import { cancel, checkAgain, progress, stopped } from "../state/check";
import { nameOf } from "../state/names";
import { words } from "../state/settings";

export function Underway() {
  const table = words.value.underway;
  const at = progress.value;
  if (!at && !stopped.value) return null;
  return (
    <div class="underway">
      <p role="status">
        {at
          ? at.stage === "reading"
            ? table.reading(nameOf(at.source), at.number, at.all)
            : table.comparing
          : table.stopped}
      </p>
      {at && <progress aria-label={words.value.checking} value={at.number} max={at.all} />}
      <button type="button" onClick={at ? cancel : checkAgain}>
        {at ? table.cancel : table.again}
      </button>
    </div>
  );
}
