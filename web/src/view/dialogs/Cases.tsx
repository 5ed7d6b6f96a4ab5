// The reader's cases: open, removed, begun anew; and what this browser keeps of them.
import { useSignal, useSignalEffect } from "@preact/signals";
import { desk, openCase } from "../../state/cases";
import { choose } from "../../state/choice";
import { closeDialog } from "../../state/dialogs";
import { keepNothing, keepsNothing, type Listed, listCases, openKept, removeCase, wipe } from "../../state/keep";
import { language, words } from "../../state/settings";
import { tools } from "../../state/tools";
import { Dialog } from "../Dialogs";

export default function Cases() {
  const table = tools.value.cases;
  const list = useSignal<Listed[] | null>(null);
  const turn = useSignal(0);
  useSignalEffect(() => {
    void desk.value;
    void turn.value;
    void listCases().then((found) => {
      list.value = found;
    });
  });
  const again = () => {
    turn.value++;
  };
  const leave = (action: () => unknown) => async () => {
    choose(null);
    await action();
    closeDialog();
  };
  return (
    <Dialog title={words.value.cases}>
      <p>
        <button type="button" class="primary" onClick={leave(() => openCase())}>
          {table.fresh}
        </button>
      </p>
      {list.value?.length === 0 && <p class="faint">{table.empty}</p>}
      {list.value && list.value.length > 0 && (
        <ul class="cases" aria-label={table.list}>
          {list.value.map((each) => (
            <CaseLine
              key={each.id}
              listed={each}
              open={leave(() => openKept(each.id))}
              remove={() => removeCase(each.id).then(again)}
            />
          ))}
        </ul>
      )}
      <label class="switch">
        <input
          type="checkbox"
          checked={keepsNothing.value}
          onChange={(event) => keepNothing(event.currentTarget.checked).then(again)}
        />
        {table.keepNothing}
      </label>
      <p class="faint">{table.keepNothingWhat}</p>
      <Wipe />
    </Dialog>
  );
}

function CaseLine({ listed, open, remove }: { listed: Listed; open: () => void; remove: () => void }) {
  const table = tools.value.cases;
  const title = listed.title || table.untitled;
  const here = desk.value.which === "own" && desk.value.ownId === listed.id;
  const when =
    listed.changed &&
    new Intl.DateTimeFormat(language.value === "fr" ? "fr-FR" : "en-GB", {
      dateStyle: "medium",
      timeStyle: "short",
    }).format(listed.changed);
  return (
    <li>
      <button type="button" class="case-name" aria-label={table.open(title)} onClick={open}>
        {title}
      </button>
      <span class="faint">
        {table.line(listed.texts, when || null)}
        {here && ` · ${table.here}`}
        {listed.damaged && ` · ${table.damaged}`}
      </span>
      <button
        type="button"
        class="remove"
        aria-label={table.remove(title)}
        title={table.remove(title)}
        onClick={remove}
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}

/** The only thing without an undo, so it asks once. */
function Wipe() {
  const table = tools.value.cases;
  const asking = useSignal(false);
  if (!asking.value) {
    return (
      <p>
        <button
          type="button"
          onClick={() => {
            asking.value = true;
          }}
        >
          {table.wipe}
        </button>
      </p>
    );
  }
  return (
    <div role="alert" class="sure">
      <p>{table.wipeSure}</p>
      <p class="verdict-buttons">
        <button
          type="button"
          class="primary"
          onClick={async () => {
            choose(null);
            await wipe();
            closeDialog();
          }}
        >
          {table.wipeYes}
        </button>
        <button
          type="button"
          onClick={() => {
            asking.value = false;
          }}
        >
          {table.wipeNo}
        </button>
      </p>
    </div>
  );
}
