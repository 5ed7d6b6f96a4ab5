import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isNamed, printMeasure } from "../../../web/src/words/measures";

/** One column of a table of the core's language folders. */
const column = (table: string, index: number) =>
  ["en", "fr"].flatMap((language) =>
    readFileSync(new URL(`../../../core/lang/${language}/${table}.tsv`, import.meta.url), "utf8")
      .split("\n")
      .filter((row) => row !== "" && !row.startsWith("#"))
      .map((row) => row.split("\t")[index] ?? ""),
  );
test("a measure is said as a reader would: what it is, then what narrows it, each thing once", () => {
  expect(printMeasure("profit · net · year · per year", "en")).toBe("profit, net, per year");
  expect(printMeasure("profit · net · year · per year", "fr")).toBe("bénéfice, net, par an");
  expect(printMeasure("year · per year", "en")).toBe("per year");
  expect(printMeasure("users · week · part", "fr")).toBe("utilisateurs, par semaine, en partie");
  expect(printMeasure("share-price · open", "en")).toBe("share price, at the open");
});

test("every topic and scope of the core's tables has French words", () => {
  const bare = [...column("topics", 1), ...column("scopes", 2)].filter((word) => !isNamed(word));
  expect(bare).toEqual([]);
});
