// What a zip file unfolds to, counted without keeping it: a small file may hold gigabytes, and what it says of itself may lie.

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;

/** Whether everything in the file unfolds to no more than `limit` bytes. Throws on what is no zip file. */
export async function unfoldsWithin(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<boolean> {
  let left = limit;
  for (const packed of entriesOf(bytes)) {
    left -= await unfolded(packed, left);
    if (left < 0) return false;
  }
  return true;
}

interface Packed {
  body: Uint8Array<ArrayBuffer>;
  isStored: boolean;
}

function entriesOf(bytes: Uint8Array<ArrayBuffer>): Packed[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endMark) end--;
  if (end < 0) throw new Error("no zip file");
  const count = view.getUint16(end + 10, true);
  const entries: Packed[] = [];
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry++) {
    if (view.getUint32(at, true) !== entryMark) throw new Error("no entry where one should be");
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== localMark) throw new Error("no file where one should be");
    const begin = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.push({
      body: bytes.subarray(begin, begin + view.getUint32(at + 20, true)),
      isStored: view.getUint16(at + 10, true) === 0,
    });
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** How many bytes an entry unfolds to; counting stops soon after the limit. */
async function unfolded({ body, isStored }: Packed, limit: number): Promise<number> {
  if (isStored) return body.length;
  const reader = new Blob([body]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  let length = 0;
  for (let next = await reader.read(); next.value; next = await reader.read()) {
    length += next.value.length;
    if (length > limit) {
      await reader.cancel();
      break;
    }
  }
  return length;
}
