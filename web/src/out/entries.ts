// Findings as every export tells them: plain words, quotations in pieces, the sum, the rule, and the reader's remark.
import type { Document, Finding, InterfaceLanguage, Reason } from "../contract";
import type { Case, Refused, Remark } from "../pure/case";
import { printDay } from "../pure/dates";
import { writeSum } from "../pure/formula";
import { type Look, lookOf } from "../pure/kinds";
import { printNumber } from "../pure/numbers";
import { pieces, quotes } from "../pure/quotes";
import { scaledUnit } from "../pure/units";
import { printFirmness, printInterval, printValue } from "../pure/values";
import type { Tools } from "../words/tools";
import type { Rules, Words } from "../words/words";

/** All that an export is made from. */
export interface Account {
  held: Case;
  article: string;
  documents: Document[];
  texts: Map<string, string>;
  /** What the reader sees, in order. */
  findings: Finding[];
  refused: Refused[];
  keys: Map<string, string>;
  nameOf: (document: string) => string;
  ratesUntil: string | null;
  language: InterfaceLanguage;
  words: Words;
  rules: Rules;
  tools: Tools;
}

export interface Quotation {
  document: string;
  outlet: string;
  date: string | null;
  language: string | null;
  pieces: { text: string; marked: boolean }[];
  understood: string[];
}

export interface Entry {
  finding: Finding;
  look: Look;
  kind: string;
  quotations: Quotation[];
  sum: string | null;
  reference: string | null;
  rule: { name: string; how: string } | null;
  remark: Remark;
}

export function entriesOf(account: Account): Entry[] {
  return account.findings.map((finding) => entryOf(finding, account));
}

export function entryOf(finding: Finding, account: Account): Entry {
  const { language, words, documents, texts } = account;
  return {
    finding,
    look: lookOf(finding),
    kind: words.kinds[finding.kind],
    quotations: quotes(finding, documents, texts).map((quote) => {
      const document = documents.find(({ id }) => id === quote.document);
      return {
        document: quote.document,
        outlet: account.nameOf(quote.document),
        date: document?.published ? printDay(document.published, language) : null,
        language: document?.language ?? null,
        pieces: pieces(texts.get(quote.document) ?? "", quote),
        understood: quote.mentions.map((mention) =>
          [
            printValue(mention, language),
            printInterval(mention, language, words.proof),
            printFirmness(mention, words.proof),
          ]
            .filter(Boolean)
            .join(" · "),
        ),
      };
    }),
    sum: sumOf(finding, account),
    reference: referenceOf(finding, account),
    rule: account.rules[finding.reason as Reason] ?? null,
    remark: account.held.review[account.keys.get(finding.id) ?? ""] ?? {},
  };
}

function sumOf({ computed }: Finding, { language, words }: Account): string | null {
  const sum = computed && writeSum(computed, language);
  if (!computed || !sum) return null;
  const units = scaledUnit(sum.scale, computed.unit, language);
  return sum.parts.map((part) => part.text).join("") + (units ? ` (${words.proof.inUnits(units)})` : "");
}

function referenceOf({ computed }: Finding, { language, words }: Account): string | null {
  const reference = computed?.reference;
  if (!reference) return null;
  const rate = printNumber(reference.value, language, 4);
  return words.proof.referenceLine(printDay(reference.date, language), rate, reference.pair);
}

/** A quotation as one line of text. */
export const written = (quotation: Quotation) =>
  quotation.pieces
    .map((piece) => piece.text)
    .join("")
    .replace(/\s+/g, " ");
