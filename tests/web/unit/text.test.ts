import { expect, test } from "vitest";
import type { Document, Finding, Mention, Span } from "../../../web/src/contract";
import { around, blocks, shown as shownOf } from "../../../web/src/pure/blocks";
import { pieces, quotes } from "../../../web/src/pure/quotes";

const shown = (text: string, aside: Span[] = []) => blocks(text, aside).map((span) => text.slice(span.begin, span.end));

test("every line of a pasted page is a paragraph", () => {
  expect(shown("Titre\n\n  Premier.\nSecond.\r\n")).toEqual(["Titre", "Premier.", "Second."]);
});

test("lines broken at a column are one paragraph", () => {
  expect(shown("One two\nthree four\nfive.\n\nSix seven\neight nine\nten.")).toEqual([
    "One two\nthree four\nfive.",
    "Six seven\neight nine\nten.",
  ]);
});

test("what is set aside leaves the text, even from the middle of a line", () => {
  const text = "😀 Menu\nLe texte. Publicité La suite.";
  const span = (words: string) => ({ begin: text.indexOf(words), end: text.indexOf(words) + words.length });
  expect(shown(text, [span("😀 Menu"), span("Publicité")])).toEqual(["Le texte.", "La suite."]);
});

test("many lines with many of them set aside are gone through once", () => {
  const text = Array.from({ length: 5 }, (_, i) => `Ligne ${i}.`).join("\n");
  const line = (i: number) => ({ begin: i * 9, end: i * 9 + 8 });
  expect(shown(text, [line(3), line(1)])).toEqual(["Ligne 0.", "Ligne 2.", "Ligne 4."]);
  expect(shown(text, [{ begin: 0, end: 17 }, line(1)])).toEqual(["Ligne 2.", "Ligne 3.", "Ligne 4."]);
});

test("of a text of too many paragraphs the first are shown, and those in which something is marked", () => {
  const all = Array.from({ length: 10 }, (_, i) => ({ begin: i * 10, end: i * 10 + 9 }));
  expect(shownOf(all, [{ begin: 74, end: 76 }], 3).map((span) => span.begin)).toEqual([0, 10, 20, 70]);
  expect(shownOf(all, [{ begin: 5, end: 8 }], 3).map((span) => span.begin)).toEqual([0, 10, 20]);
  expect(shownOf(all, [], 10)).toHaveLength(10);
});

test("nothing but space is no paragraph", () => {
  expect(shown(" \n\n \t ")).toEqual([]);
});

test("a quotation keeps whole words and stays in its line", () => {
  const text = "Un autre alinéa.\nLa rivière a monté de trois mètres dans la nuit de lundi.";
  const begin = text.indexOf("trois");
  const range = around(text, { begin, end: begin + 5 }, 12);
  expect(text.slice(range.begin, range.end)).toBe("a monté de trois mètres dans");
});

const text = "😀 Un contrat de 12 milliards de dollars, soit 10,41 milliards d’euros. Il court sur sept ans.";
const sentence = { begin: 0, end: text.indexOf(" Il court") };

function mention(words: string, within: Span): Mention {
  const begin = text.indexOf(words);
  return {
    id: words,
    begin,
    end: begin + words.length,
    kind: "money",
    value: 1,
    unit: null,
    low: 1,
    high: 1,
    edges: "[]",
    hedge: "exact",
    change: null,
    status: "stated",
    attributedTo: null,
    measure: null,
    subject: [],
    sentence: within,
  };
}

test("figures of one sentence are marked in one quotation", () => {
  const mentions = [mention("12 milliards de dollars", sentence), mention("10,41 milliards d’euros", sentence)];
  const document = { id: "a", mentions } as unknown as Document;
  const sides = mentions.map((each) => ({
    document: "a",
    begin: each.begin,
    end: each.end,
    mention: each.id,
    quote: { exact: "x" },
  }));
  const found = quotes({ sides } as unknown as Finding, [document], new Map([["a", text]]));
  expect(found).toHaveLength(1);
  const [quote] = found;
  expect(
    quote &&
      pieces(text, quote)
        .filter((piece) => piece.marked)
        .map((piece) => piece.text),
  ).toEqual(["12 milliards de dollars", "10,41 milliards d’euros"]);
  expect(
    quote &&
      pieces(text, quote)
        .map((piece) => piece.text)
        .join(""),
  ).toBe(text.slice(0, sentence.end));
});

test("a side of a text that is gone is left out", () => {
  const sides = [{ document: "gone", begin: 0, end: 3, mention: null, quote: { exact: "x" } }];
  expect(quotes({ sides } as unknown as Finding, [], new Map())).toEqual([]);
});
