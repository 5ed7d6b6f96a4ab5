import { expect, test } from "vitest";
import { asWindows, decode } from "../../../web/src/in/bytes";
import { hasStructure } from "../../../web/src/in/html";
import { readMarkdown } from "../../../web/src/in/markdown";
import { joined, type Line } from "../../../web/src/in/pdf-lines";
import { emptyCase, hasWords, isAddress, withArrival, withDraft, withText } from "../../../web/src/pure/case";
import { readCase, saveCase } from "../../../web/src/pure/case-file";
import { readDay } from "../../../web/src/pure/dates";
import { readStory } from "../../../web/src/pure/story";

test("UTF-8 is read, its byte order mark and a page's own charset are heeded, the rest is asked about", () => {
  expect(decode(new TextEncoder().encode("\ufeffé"))).toBe("é");
  expect(decode(new Uint8Array([0xff, 0xfe, 0xe9, 0]))).toBe("é");
  expect(decode(Buffer.from("La crue a fait 12 morts à Valmerle.", "utf16le"))).toContain("12 morts à");
  expect(decode(Buffer.from("La crue a fait 12 morts à Valmerle.", "utf16le").swap16())).toContain("12 morts à");
  expect(decode(new Uint8Array([49, 0, 50]))).toBe("1\0" + "2");
  expect(decode(Buffer.from('<meta charset="iso-8859-1">é', "latin1"), true)).toContain("é");
  expect(decode(Buffer.from("é", "latin1"))).toBeNull();
  expect(asWindows(new Uint8Array([0x41, 0xe9]))).toBe("Aé");
});

test("Markdown loses its marks and keeps its words", () => {
  const { text, title, published } = readMarkdown(
    "---\ntitle: 'Le titre'\ndate: 2025-11-04\n---\n# Le titre #\n\nUn **gras**, un *mot*, `code`, 2 * 3 * 4, snake_case_word.\n- un\n---\n> cité",
  );
  expect(text).toBe("Le titre\n\nUn gras, un mot, code, 2 * 3 * 4, snake_case_word.\n• un\n\ncité");
  expect({ title, published }).toEqual({ title: "Le titre", published: "2025-11-04" });
});

test("printed lines are joined into paragraphs, broken words too, and dashes of figures stay", () => {
  const line = (text: string, top: number, width = 400, size = 12): Line => ({ text, top, size, begin: 0, end: width });
  expect(
    joined([
      line("Un grand titre", 700, 200, 24),
      line("Le contrat a été si-", 660),
      line("gné lundi, de 10-", 646),
      line("12 millions.", 632, 100),
      line("Puis un autre paragraphe", 618),
      line("après une place.", 604),
      line("Et un dernier.", 570),
    ]),
  ).toBe(
    "Un grand titre\n\nLe contrat a été signé lundi, de 10- 12 millions.\n\nPuis un autre paragraphe après une place.\n\nEt un dernier.",
  );
});

test("coloured code is no structure, paragraphs are", () => {
  expect(hasStructure('<pre><span style="color:red">x</span></pre>')).toBe(false);
  expect(hasStructure("<p>x")).toBe(true);
});

test("an address alone is no article", () => {
  expect(isAddress(" https://news.example/a?b=1 ")).toBe(true);
  expect(isAddress("www.news.example")).toBe(true);
  expect(isAddress("See https://news.example")).toBe(false);
  expect(hasWords(withText(emptyCase(), "article", "https://news.example").article)).toBe(false);
});

test("what arrives takes the first empty place, and never another's name", () => {
  const one = withArrival(emptyCase(), { text: "A" });
  const two = withArrival(one, { text: "B" });
  expect(one.article.text).toBe("A");
  expect(two.sources.map(({ id, text }) => [id, text])).toEqual([["Source 1", "B"]]);
});

test("a saved case opens again exactly, and one that was tampered with does not", () => {
  const typed = withDraft(
    withArrival(withArrival(emptyCase(), { text: "A 😀" }), { text: "B", url: "https://x.example" }),
    "Source 1",
    {
      published: "hier",
      restored: [{ begin: 0, end: 1 }],
    },
  );
  const held = { ...typed, review: { k: { checked: true as const, note: "vu" } } };
  const saved = JSON.parse(JSON.stringify(saveCase(held)));
  expect(readCase(saved)).toEqual(held);
  expect(readCase({ schema: "recoupe.report/1", case: saved })).toEqual(held);
  expect(readCase({ ...saved, sources: [{ ...saved.sources[0], id: "article" }] })).toBeNull();
  expect(readCase({ ...saved, sources: [7] })).toBeNull();
  expect(readCase({ ...saved, article: { id: "a" } })).toBeNull();
  expect(readCase([])).toBeNull();
  const odd = readCase({
    ...saved,
    sources: [{ ...saved.sources[0], url: "javascript:1", restored: [{ begin: 5, end: 9 }] }],
  });
  expect(odd?.sources[0]).toMatchObject({ url: "", restored: [] });
});

test("a story names files, wherever they lie", () => {
  expect(readStory({ articles: [{ file: "texts/a.txt", publisher: "P", published: null }] })?.[0]).toMatchObject({
    file: "a.txt",
    draft: { publisher: "P", published: "" },
  });
  expect(readStory({ articles: [{}] })).toBeNull();
  expect(readStory({})).toBeNull();
});

// Each of these would take minutes, were a pattern to look through the rest of the text at each of its marks.
test("files made to hold a reader up are read like any other", { timeout: 60_000 }, () => {
  const many = 200_000;
  for (const mark of ["[", "![", "[a](", "__a ", "**a ", "`", "# #", "- x", "_a "]) {
    expect(readMarkdown(mark.repeat(many)).text, mark).not.toBe("");
  }
  const blanks = " ".repeat(many);
  expect(readMarkdown(`---\ntitle: a${blanks}b\n---\n# c${blanks}d`)).toMatchObject({
    title: `a${blanks}b`,
    text: `c${blanks}d`,
  });
  expect(readDay("a".repeat(many))).toBeNull();
  expect(readDay(`3 novembre 2025${blanks}.`)).toBe("2025-11-03");
  const line = { text: "mot", top: 10, size: 12, begin: 0, end: 400 };
  expect(joined(Array.from({ length: many }, () => line)).length).toBe(4 * many - 1);
});

test("a link with brackets in its words or its address keeps its words", () => {
  expect(readMarkdown("Un [pont](https://example.org/a_(b) 'c') et ![une vue](v.png), [[2]](n.md).").text).toBe(
    "Un pont et une vue, [[2]](n.md).",
  );
});

test("a case or a story of more articles than a person has is none", () => {
  const text = { id: "a", text: "x" };
  const sources = (count: number) => Array.from({ length: count }, (_, index) => ({ ...text, id: `s${index}` }));
  const held = (count: number) => ({ schema: "recoupe.case/1", article: text, sources: sources(count), review: {} });
  expect(readCase(held(2000))?.sources.length).toBe(2000);
  expect(readCase(held(2001))).toBeNull();
  expect(readStory({ articles: Array.from({ length: 2001 }, () => ({ file: "a.txt" })) })).toBeNull();
  expect(readStory({ articles: [{ file: "a.txt", url: "javascript:alert(1)" }] })?.[0]?.draft.url).toBe("");
});
