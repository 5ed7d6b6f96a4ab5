// A case that comes in the address: it opens as a case of its own, and leaves the address.
import { openCase } from "./cases";
import { trouble } from "./check";
import { words } from "./settings";

export async function openFromAddress(): Promise<void> {
  const prefix = "#case=";
  if (!location.hash.startsWith(prefix)) return;
  const packed = location.hash.slice(prefix.length);
  history.replaceState(null, "", location.pathname + location.search);
  const held = await import("../out/packed").then(({ unpack }) => unpack(packed)).catch(() => null);
  if (held) openCase(held);
  else trouble.value = words.peek().badLink;
}
