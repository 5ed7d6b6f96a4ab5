// The pictures under the article, folded into their names; the drawing is loaded when the first is asked for.
import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { findings } from "../state/check";
import { words } from "../state/settings";
import type { PictureName } from "./pictures/Drawn";

const names: PictureName[] = ["matrix", "numberLine", "timeline", "copies"];
const shown = signal<PictureName | null>(null);
const Drawn = signal<ComponentType<{ name: PictureName }> | null>(null);
const failed = signal(false);

async function show(name: PictureName): Promise<void> {
  shown.value = shown.value === name ? null : name;
  failed.value = false;
  try {
    const { default: drawn } = await import("./pictures/Drawn");
    Drawn.value = drawn;
  } catch {
    failed.value = true;
  }
}

export function Pictures() {
  const table = words.value.pictures;
  if (findings.value.length === 0) return null;
  const Part = Drawn.value;
  return (
    <section class="pictures" aria-label={table.label}>
      <p class="picture-names">
        {names.map((name) => (
          <button key={name} type="button" aria-expanded={shown.value === name} onClick={() => show(name)}>
            {table.names[name]}
          </button>
        ))}
      </p>
      {failed.value && <p class="notice">{words.value.notLoaded}</p>}
      {shown.value && Part && <Part name={shown.value} />}
    </section>
  );
}
