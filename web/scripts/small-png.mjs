// A screenshot in at most 256 colours: a third of the bytes, and nothing that a reader would see.
import { crc32, deflateSync, inflateSync } from "node:zlib";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Takes and gives a PNG; the input is 8 bits a channel, RGB or RGBA, not interlaced, as Chromium writes it. */
export function smallPng(png) {
  const { width, height, channels, pixels } = read(png);
  const { palette, indexOf } = paletteOf(pixels, channels);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += channels) {
      rows[y * (width + 1) + 1 + x] = indexOf(pixels[at], pixels[at + 1], pixels[at + 2]);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const body = [chunk("IHDR", header), chunk("PLTE", palette), chunk("IDAT", deflateSync(rows, { level: 9 }))];
  return Buffer.concat([signature, ...body, chunk("IEND", Buffer.alloc(0))]);
}

function chunk(name, data) {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

function read(png) {
  const data = [];
  let width = 0;
  let height = 0;
  let channels = 3;
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const name = png.toString("latin1", at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (name === "IHDR") {
      width = body.readUInt32BE(0);
      height = body.readUInt32BE(4);
      channels = body[9] === 6 ? 4 : 3;
    } else if (name === "IDAT") data.push(body);
  }
  return { width, height, channels, pixels: unfiltered(inflateSync(Buffer.concat(data)), width * channels, channels) };
}

/** Undoes PNG's line filters: each byte was written as its difference to left, up, their mean, or Paeth's choice. */
function unfiltered(raw, stride, step) {
  const out = Buffer.alloc((raw.length / (stride + 1)) * stride);
  for (let from = 0, to = 0; from < raw.length; to += stride) {
    const filter = raw[from++];
    for (let x = 0; x < stride; x++, from++) {
      const left = x >= step ? out[to + x - step] : 0;
      const up = to > 0 ? out[to + x - stride] : 0;
      const corner = x >= step && to > 0 ? out[to + x - step - stride] : 0;
      out[to + x] = raw[from] + [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
    }
  }
  return out;
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

const far = (a, b) =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;

/** Common colours first, each some way from those already kept, so that rare hues keep a place beside many greys. */
function paletteOf(pixels, channels) {
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += channels) {
    const colour = (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const common = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
  let kept = common;
  for (let apart = 2; kept.length > 256; apart += 2) {
    kept = [];
    for (const colour of common) {
      if (kept.every((other) => far(colour, other) >= apart * apart)) kept.push(colour);
    }
  }
  const known = new Map(kept.map((colour, index) => [colour, index]));
  const indexOf = (red, green, blue) => {
    const colour = (red << 16) | (green << 8) | blue;
    if (!known.has(colour)) {
      known.set(
        colour,
        kept.reduce((best, other, index) => (far(colour, other) < far(colour, kept[best]) ? index : best), 0),
      );
    }
    return known.get(colour);
  };
  return { palette: Buffer.from(kept.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])), indexOf };
}
