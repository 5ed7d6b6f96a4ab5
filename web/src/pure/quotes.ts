// The quotations of a proof: sides that stand in one sentence are shown as one quotation with several words marked.
import type { Document, Finding, Mention, Side, Span } from "../contract";
import { around, trimmed } from "./blocks";

export interface Quote extends Span {
  document: string;
  marked: Span[];
  mentions: Mention[];
}

/** How far a quotation reaches around a passage that is no mention, in UTF-16 units. */
const reach = 80;
/** A sentence longer than this is cut around its words. */
const longest = 320;

export function quotes(finding: Finding, documents: Document[], texts: Map<string, string>): Quote[] {
  const found: Quote[] = [];
  for (const side of finding.sides) {
    const text = texts.get(side.document);
    if (text === undefined) continue;
    const mention = documents
      .find((each) => each.id === side.document)
      ?.mentions.find((each) => each.id === side.mention);
    const range = context(text, side, mention);
    const same = found.find(
      (quote) => quote.document === side.document && quote.begin < range.end && range.begin < quote.end,
    );
    if (same) {
      same.begin = Math.min(same.begin, range.begin);
      same.end = Math.max(same.end, range.end);
      same.marked.push(side);
      if (mention) same.mentions.push(mention);
    } else {
      found.push({ ...range, document: side.document, marked: [side], mentions: mention ? [mention] : [] });
    }
  }
  return found;
}

function context(text: string, side: Side, mention: Mention | undefined): Span {
  const sentence = mention?.sentence;
  const fits =
    sentence && sentence.begin <= side.begin && sentence.end >= side.end && sentence.end - sentence.begin <= longest;
  return fits ? trimmed(text, sentence) : around(text, side, reach);
}

/** A quotation in pieces, the marked ones told apart; marks may touch or overlap. */
export function pieces(text: string, quote: Quote): { text: string; marked: boolean }[] {
  const marked = (at: number) => quote.marked.some((span) => span.begin <= at && at < span.end);
  const edges = [...new Set([quote.begin, quote.end, ...quote.marked.flatMap((span) => [span.begin, span.end])])]
    .filter((edge) => edge >= quote.begin && edge <= quote.end)
    .sort((a, b) => a - b);
  return edges
    .slice(0, -1)
    .map((begin, index) => ({ text: text.slice(begin, edges[index + 1]), marked: marked(begin) }));
}
