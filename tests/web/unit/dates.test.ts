import { expect, test } from "vitest";
import { printDay, printIso, readDay } from "../../../web/src/pure/dates";

test.each([
  ["2025-11-03", "2025-11-03"],
  ["2025-11-03T17:40", "2025-11-03"],
  ["3/11/2025", "2025-11-03"],
  ["03.11.2025", "2025-11-03"],
  ["3 novembre 2025", "2025-11-03"],
  ["lundi 3 nov. 2025", "2025-11-03"],
  ["1er août 2025", "2025-08-01"],
  ["Monday, November 3, 2025", "2025-11-03"],
  ["3rd of November 2025", "2025-11-03"],
])("a person's %s is %s", (typed, day) => {
  expect(readDay(typed)).toBe(day);
});

test.each(["", "hier", "2025-02-30", "31/04/2025", "3 brumaire 2025", "2025"])("%j is no day", (typed) => {
  expect(readDay(typed)).toBeNull();
});

test("days are printed in both languages", () => {
  expect(printDay("2025-11-03", "fr")).toBe("3 novembre 2025");
  expect(printDay("2025-08-01", "fr")).toBe("1er août 2025");
  expect(printDay("2025-11-03", "en", "short")).toBe("3 Nov 2025");
  expect(printDay("unread", "en")).toBe("unread");
});

test.each([
  ["2025-11-03", "lundi 3 novembre 2025", "Monday 3 November 2025"],
  ["2025-06", "juin 2025", "June 2025"],
  ["2026-Q1", "T1 2026", "Q1 2026"],
  ["2026-H2", "S2 2026", "H2 2026"],
  ["2025-W44", "semaine 44 de 2025", "week 44 of 2025"],
  ["2026-10/2026-12", "octobre 2026 – décembre 2026", "October 2026 – December 2026"],
  ["../2027", "jusqu’à 2027", "until 2027"],
  ["2027/..", "à partir de 2027", "from 2027"],
  ["monday", "lundi", "Monday"],
  ["Jeudi", "jeudi", "Thursday"],
  ["2027", "2027", "2027"],
])("%s is printed %s | %s", (iso, french, english) => {
  expect(printIso(iso, "fr")).toBe(french);
  expect(printIso(iso, "en").replace(",", "")).toBe(english);
});

test("a time of day follows its date", () => {
  expect(printIso("2025-12-18T13:00", "fr")).toBe("18 décembre 2025, 13 h 00");
  expect(printIso("2025-12-18T13:00", "en")).toBe("18 December 2025, 13:00");
});
