// What the reader must know of what is kept: a case read in part, one that two tabs changed, a store that takes nothing more.
import type { ComponentChildren } from "preact";
import { opened } from "../state/dialogs";
import { damaged, parted, unsaved } from "../state/keep";
import { tools } from "../state/tools";
import { download } from "./download";

export default function Keeping() {
  const table = tools.value.keeping;
  const found = damaged.value;
  return (
    <>
      {unsaved.value && (
        <Notice says={table[unsaved.value]}>
          <button
            type="button"
            onClick={() => {
              opened.value = { name: "out" };
            }}
          >
            {table.saveCase}
          </button>
        </Notice>
      )}
      {found && (
        <Notice says={table.damaged(found.texts)}>
          <button
            type="button"
            onClick={() => download(JSON.stringify(found.raw, null, 1), "application/json", "recoupe-damaged.json")}
          >
            {table.saveRaw}
          </button>
          <button
            type="button"
            onClick={() => {
              damaged.value = null;
            }}
          >
            {table.dismiss}
          </button>
        </Notice>
      )}
      {parted.value && (
        <Notice says={table.parted}>
          <button
            type="button"
            onClick={() => {
              parted.value = false;
            }}
          >
            {table.dismiss}
          </button>
        </Notice>
      )}
    </>
  );
}

function Notice({ says, children }: { says: string; children: ComponentChildren }) {
  return (
    <div class="keeping" role="alert">
      <p>{says}</p>
      <p class="verdict-buttons">{children}</p>
    </div>
  );
}
