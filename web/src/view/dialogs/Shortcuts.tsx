// The keys, and the switch that turns them off.
import { words } from "../../state/settings";
import { shortcutsOn, switchShortcuts } from "../../state/shortcuts";
import { tools } from "../../state/tools";
import { Dialog } from "../Dialogs";

export default function Shortcuts() {
  const table = tools.value.shortcuts;
  return (
    <Dialog title={words.value.shortcuts}>
      <label class="switch">
        <input
          type="checkbox"
          checked={shortcutsOn.value}
          onChange={(event) => switchShortcuts(event.currentTarget.checked)}
        />
        {table.on}
      </label>
      <dl class="keys">
        {table.keys.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
