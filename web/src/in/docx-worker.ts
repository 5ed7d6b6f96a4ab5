// Unpacks a Word document away from the page's own thread; the HTML that it gives back is words and structure, no pictures.
import * as Comlink from "comlink";
import mammoth from "mammoth";
import { unfoldsWithin } from "./zip";

/** A document of words alone unfolds to less by far. */
const longest = 120_000_000;

const reader = {
  /** null when the file unfolds to more than the limit. */
  async htmlOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
    if (!(await unfoldsWithin(bytes, longest))) return null;
    const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));
    return (await mammoth.convertToHtml({ arrayBuffer: bytes.slice().buffer }, { convertImage })).value;
  },
};

export type DocxReader = typeof reader;
Comlink.expose(reader);
