// Bytes as text: UTF-8, what a byte order mark or the page itself says, and nothing else without asking.

/** null when the bytes are not UTF-8 and nothing says what they are: the reader is then asked. */
export function decode(bytes: Uint8Array, html = false): string | null {
  const label = marked(bytes) ?? (html ? declared(bytes) : null) ?? "utf-8";
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The reading offered when they are not: what Western Europe wrote before UTF-8. */
export const asWindows = (bytes: Uint8Array) => new TextDecoder("windows-1252").decode(bytes);

function marked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** The charset that a page names in its first kilobyte. */
function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;
}
