// A case that comes in the address: it opens as a case of its own, and leaves the address.
import { signal } from "@preact/signals";
import { openCase } from "./cases";

/** The address held a case that could not be opened; the check that follows has no say in that. */
export const badLink = signal(false);

export async function openFromAddress(): Promise<void> {
  const prefix = "#case=";
  if (!location.hash.startsWith(prefix)) return;
  const packed = location.hash.slice(prefix.length);
  history.replaceState(null, "", location.pathname + location.search);
  const held = await import("../out/packed").then(({ unpack }) => unpack(packed)).catch(() => null);
  if (held) openCase(held);
  else badLink.value = true;
}
