// A Word document by way of HTML, which keeps its headings, lists and tables apart.
import mammoth from "mammoth";
import type { Draft } from "../pure/case";
import { textOfHtml } from "./html";

export async function readDocx(bytes: Uint8Array): Promise<Partial<Draft>> {
  const { value } = await mammoth.convertToHtml({ arrayBuffer: bytes.slice().buffer });
  return { text: textOfHtml(value) };
}
