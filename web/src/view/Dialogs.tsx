// The dialogs, each loaded when it is first asked for. The native element keeps the focus inside and gives it back.
import { signal } from "@preact/signals";
import type { ComponentChildren, ComponentType } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { closeDialog, type Opened, opened } from "../state/dialogs";
import { words } from "../state/settings";

type Name = Opened["name"];
type Inside = ComponentType<{ asked: Opened }>;

const loaders: Record<Name, () => Promise<{ default: ComponentType<never> }>> = {
  cases: () => import("./dialogs/Cases"),
  out: () => import("./dialogs/Out"),
  privacy: () => import("./dialogs/Privacy"),
  shortcuts: () => import("./dialogs/Shortcuts"),
  sideBySide: () => import("./dialogs/SideBySide"),
};

const loaded = signal<Partial<Record<Name, Inside>>>({});
const failed = signal(false);

export function Dialogs() {
  const asked = opened.value;
  const name = asked?.name;
  useEffect(() => {
    if (!name || loaded.peek()[name]) return;
    failed.value = false;
    loaders[name]().then(
      (part) => {
        loaded.value = { ...loaded.peek(), [name]: part.default as unknown as Inside };
      },
      () => {
        failed.value = true;
      },
    );
  }, [name]);
  if (!asked) return null;
  const Part = loaded.value[asked.name];
  if (Part) return <Part asked={asked} />;
  if (!failed.value) return null;
  return (
    <Dialog title={words.value.failed}>
      <p>{words.value.notLoaded}</p>
    </Dialog>
  );
}

interface DialogProps {
  title: string;
  wide?: boolean;
  children: ComponentChildren;
}

export function Dialog({ title, wide, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  // Before the effects of what is in it: those measure, and what is not shown has no place.
  useLayoutEffect(() => {
    element.current?.showModal();
  }, []);
  return (
    <dialog ref={element} class={wide ? "dialog is-wide" : "dialog"} aria-label={title} onClose={closeDialog}>
      <header class="dialog-head">
        <h2>{title}</h2>
        <button type="button" onClick={() => element.current?.close()}>
          {words.value.close}
        </button>
      </header>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
