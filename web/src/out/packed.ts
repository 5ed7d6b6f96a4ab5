// A case packed into a link's fragment, which no server sees, and unpacked with a limit: a small link may unfold to gigabytes.
import type { Case } from "../pure/case";
import { readCase, saveCase } from "../pure/case-file";

export const casePrefix = "#case=";
/** What browsers and messengers carry without cutting. */
export const longestLink = 16_000;
const longestPacked = 200_000;
const longestCase = 4_000_000;

export async function pack(held: Case): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(saveCase(held)));
  const packed = await read(through(bytes, new CompressionStream("deflate-raw")), Number.POSITIVE_INFINITY);
  let letters = "";
  for (const byte of packed ?? []) letters += String.fromCharCode(byte);
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** null when it is damaged, too large, or no case. */
export async function unpack(packed: string): Promise<Case | null> {
  if (packed.length > longestPacked) return null;
  try {
    const letters = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const whole = await read(through(bytes, new DecompressionStream("deflate-raw")), longestCase);
    return whole && readCase(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(whole)));
  } catch {
    return null;
  }
}

const through = (bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) =>
  new Blob([bytes]).stream().pipeThrough(stream);

/** All of a stream, or null as soon as it is longer than the limit. */
async function read(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); next.value; next = await reader.read()) {
    length += next.value.length;
    if (length > limit) {
      await reader.cancel();
      return null;
    }
    parts.push(next.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
