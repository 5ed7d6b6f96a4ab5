// The last removal, with the way back.
import { undo, undoable } from "../state/cases";
import { words } from "../state/settings";

export function UndoBar() {
  const table = words.value;
  const last = undoable.value;
  return (
    <div class="undo-place" role="status">
      {last && (
        <div class="undo">
          <span>{table.removed[last.removal]}</span>
          <button type="button" class="primary" onClick={undo}>
            {table.undo}
          </button>
          <button
            type="button"
            aria-label={table.removed.dismiss}
            onClick={() => {
              undoable.value = null;
            }}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
      )}
    </div>
  );
}
