import { expect, test } from "vitest";
import { shortIso, shortQuantity } from "../../../web/src/pure/short";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

test("money is shortened as each language's financial pages do", () => {
  expect(shortQuantity(300e9, "USD", "en")).toBe("$300bn");
  expect(shortQuantity(1.4e12, "USD", "en")).toBe("$1.4tn");
  expect(shortQuantity(3e6, "SGD", "en")).toBe("3m\u00a0SGD");
  expect(plain(shortQuantity(1.4e12, "USD", "fr"))).toBe("1 400 Md$");
  expect(plain(shortQuantity(32.58e9, "EUR", "fr"))).toBe("32,58 Md€");
  expect(plain(shortQuantity(3.81, "EUR", "fr"))).toBe("3,81 €");
  expect(plain(shortQuantity(-2e6, "CHF", "fr"))).toBe("−2 M CHF");
});

test("a large count leaves its noun to the row, a small one keeps its unit", () => {
  expect(shortQuantity(300e6, "user", "en")).toBe("300m");
  expect(shortQuantity(1e6, "GPU", "en")).toBe("1m");
  expect(plain(shortQuantity(5, "percent", "fr"))).toBe("5 %");
  expect(shortQuantity(7, "year", "fr")).toBe("7 ans");
});

test("periods of one year name it once, and days lose their weekday", () => {
  expect(shortIso("2026-10/2026-12", "en")).toBe("Oct–Dec 2026");
  expect(shortIso("2026-10/2026-12", "fr")).toBe("oct.–déc. 2026");
  expect(shortIso("2025-11-03", "fr")).toBe("3 nov. 2025");
  expect(shortIso("2025-12-18T13:00", "en")).toBe("18 Dec 2025");
  expect(shortIso("2026-Q1", "fr")).toBe("T1 2026");
  expect(shortIso("2027/..", "en")).toBe("from 2027");
});
