import { expect, test } from "vitest";
import { decimalsOf, printLarge, printNumber, printPercent } from "../../../web/src/pure/numbers";
import { printQuantity, printRange, scaledUnit } from "../../../web/src/pure/units";

/** French print puts no-break spaces of two widths in numbers; a test reads better without. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

test("numbers take each language's separators", () => {
  expect(plain(printNumber(1400, "fr"))).toBe("1 400");
  expect(printNumber(1400, "en")).toBe("1,400");
  expect(printNumber(32.58, "fr")).toBe("32,58");
  expect(printNumber(33.003, "en", 2)).toBe("33.00");
  expect(printNumber(0.1 + 0.2, "en")).toBe("0.3");
});

test("large numbers take the scale word that a newspaper uses", () => {
  expect(printLarge(38e9, "fr")).toBe("38 milliards");
  expect(plain(printLarge(1.4e12, "fr"))).toBe("1 400 milliards");
  expect(printLarge(1.4e12, "en")).toBe("1.4 trillion");
  expect(printLarge(1.2e6, "fr")).toBe("1,2 million");
  expect(printLarge(2.1e6, "fr")).toBe("2,1 millions");
  expect(plain(printLarge(12000, "fr"))).toBe("12 000");
});

test("a number without a scale keeps its digits", () => {
  expect(printLarge(14, "en")).toBe("14");
  expect(printLarge(0.5, "fr")).toBe("0,5");
});

test("decimals are counted as written, not as stored", () => {
  expect(decimalsOf(32.58)).toBe(2);
  expect(decimalsOf(1.1514)).toBe(4);
  expect(decimalsOf(14)).toBe(0);
  expect(decimalsOf(1e-7)).toBe(0);
});

test("percentages drop their sign and keep one decimal while small", () => {
  expect(plain(printPercent(-0.0128, "fr"))).toBe("1,3 %");
  expect(printPercent(0.254, "en")).toBe("25%");
});

test("quantities carry their unit as each language writes it", () => {
  expect(printQuantity(38e9, "USD", "en")).toBe("$38 billion");
  expect(printQuantity(38e9, "USD", "fr")).toBe("38 milliards de dollars");
  expect(printQuantity(32.58e9, "EUR", "fr")).toBe("32,58 milliards d’euros");
  expect(printQuantity(254, "USD", "fr")).toBe("254 dollars");
  expect(printQuantity(3e6, "SGD", "en")).toBe("3 million SGD");
  expect(plain(printQuantity(5.8, "percent", "fr"))).toBe("5,8 %");
  expect(printQuantity(5.8, "percent", "en")).toBe("5.8%");
  expect(printQuantity(7, "year", "fr")).toBe("7 ans");
  expect(printQuantity(1, "year", "fr")).toBe("1 an");
  expect(printQuantity(14, "times", "fr")).toBe("14 fois");
  expect(printQuantity(1.15, "USD/EUR", "fr")).toBe("1,15 USD/EUR");
  expect(printQuantity(2.25, "percentage point", "en")).toBe("2.25 percentage points");
});

test("a counted noun is printed in English only, where the core gives it", () => {
  expect(printQuantity(3e8, "weekly user", "en")).toBe("300 million weekly user");
  expect(printQuantity(3e8, "weekly user", "fr")).toBe("300 millions");
});

test("ranges name their unit once", () => {
  expect(printRange(50, 100, "bp", "fr")).toBe("50 à 100 points de base");
  expect(printRange(9.5e9, 10.5e9, "USD", "fr")).toBe("9,5 à 10,5 milliards de dollars");
});

test("the caption of a sum names scale and unit", () => {
  expect(scaledUnit(1e9, "EUR", "fr")).toBe("milliards d’euros");
  expect(scaledUnit(1e9, "EUR", "en")).toBe("billion euros");
  expect(scaledUnit(1, "times", "en")).toBeNull();
  expect(scaledUnit(1, null, "en")).toBeNull();
});
