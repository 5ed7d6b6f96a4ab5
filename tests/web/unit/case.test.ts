import { expect, test } from "vitest";
import {
  emptyCase,
  isEmpty,
  toSource,
  withArticle,
  withDraft,
  withoutSource,
  withSource,
  withText,
} from "../../../web/src/pure/case";
import { en } from "../../../web/src/words/en";
import { fr } from "../../../web/src/words/fr";
import { rulesOf } from "../../../web/src/words/rules";

test("new sources never take a name that is in use", () => {
  const two = withSource(withSource(emptyCase()));
  const again = withSource(withoutSource(two, "Source 1"));
  expect(again.sources.map((source) => source.id)).toEqual(["Source 2", "Source 3"]);
});

test("checking a source makes the article a source, and loses neither", () => {
  const held = withText(withText(withSource(emptyCase()), "article", "One."), "Source 1", "Two.");
  const swapped = withArticle(held, "Source 1");
  expect(swapped.article.text).toBe("Two.");
  expect(swapped.sources.map((source) => source.text)).toEqual(["One."]);
});

test("a new text forgets what was put back in the old one", () => {
  const held = withDraft(withText(emptyCase(), "article", "Menu"), "article", { restored: [{ begin: 0, end: 4 }] });
  expect(withText(held, "article", "Other").article.restored).toEqual([]);
});

test("blanks go to the core as null, so that it may guess, and lone surrogates are mended", () => {
  const held = withDraft(withText(emptyCase(), "article", "a\ud800b"), "article", {
    published: "3 nov. 2025",
    title: "  ",
  });
  expect(toSource(held.article)).toMatchObject({
    text: "a\ufffdb",
    title: null,
    publisher: null,
    published: "2025-11-03",
  });
});

test("a case of blank texts is empty", () => {
  expect(isEmpty(withText(withSource(emptyCase()), "Source 1", " \n"))).toBe(true);
  expect(isEmpty(withText(emptyCase(), "article", "x"))).toBe(false);
});

test("both languages name every kind and every rule, each in its own words", () => {
  for (const kind of Object.keys(en.kinds) as (keyof typeof en.kinds)[]) {
    expect(en.kinds[kind]).toBeTruthy();
    expect(fr.kinds[kind]).toBeTruthy();
  }
  expect(Object.keys(rulesOf.fr).sort()).toEqual(Object.keys(rulesOf.en).sort());
});
