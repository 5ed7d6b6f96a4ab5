// The proof of a finding, loaded once the first verdict stands, or with the first note that opens before.
import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import type { Finding } from "../contract";
import { words } from "../state/settings";

const Part = signal<ComponentType<{ finding: Finding }> | null>(null);
const failed = signal(false);

export async function loadProof(): Promise<void> {
  try {
    Part.value = (await import("./Proof")).Proof;
    failed.value = false;
  } catch {
    failed.value = true;
  }
}

export function LateProof({ finding }: { finding: Finding }) {
  useEffect(() => {
    if (!Part.peek()) void loadProof();
  }, []);
  if (Part.value) return <Part.value finding={finding} />;
  return failed.value ? <p class="faint proof">{words.value.notLoaded}</p> : null;
}
