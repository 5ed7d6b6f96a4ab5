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
  return paired(bytes);
}

/** UTF-16 without its mark: most of what Western Europe writes has a zero in each pair, always on the same side. */
function paired(bytes: Uint8Array): string | null {
  const pairs = Math.min(bytes.length >> 1, 500);
  if (pairs < 4 || bytes.length % 2 === 1) return null;
  const zeros = [0, 0];
  for (let at = 0; at < 2 * pairs; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [high = 0, low = 0] = zeros;
  if (low > 0.7 * pairs && high === 0) return "utf-16le";
  return high > 0.7 * pairs && low === 0 ? "utf-16be" : null;
}

/** The charset that a page names in its first kilobyte. */
function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;
}
