import { expect, test } from "vitest";
import type { Finding } from "../../../web/src/contract";
import { evaluate, parseFormula, writeSum } from "../../../web/src/pure/formula";

type Computed = NonNullable<Finding["computed"]>;

function computed(
  formula: string,
  values: (number | string)[],
  result: number | string,
  rest: Partial<Computed> = {},
): Computed {
  const operands = values.map((value) => ({ document: "a", begin: 0, end: 1, value, unit: null }));
  return { formula, operands, result, stated: 0, unit: null, tolerance: 0, ...rest };
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
const written = (one: Computed, language: "fr" | "en") =>
  plain(
    writeSum(one, language)
      ?.parts.map((part) => part.text)
      .join("") ?? "null",
  );

const reference = { source: "ECB", date: "2025-11-03", value: 1.1514, pair: "USD/EUR" };
const conversion = computed("a / r", [38e9], 33003300330, { stated: 32.58e9, unit: "EUR", reference });

test("a conversion is written as a person would", () => {
  expect(written(conversion, "fr")).toBe("38 ÷ 1,1514 = 33,00");
  expect(written(conversion, "en")).toBe("38 ÷ 1.1514 = 33.00");
  expect(writeSum(conversion, "fr")?.scale).toBe(1e9);
});

test("each operand knows which words it prints; the reference has none", () => {
  expect(writeSum(conversion, "en")?.parts.map((part) => part.operand)).toEqual([0, undefined, undefined, undefined]);
});

test("a total over years", () => {
  expect(written(computed("a / b", [38e9, 7], 5428571428.57, { stated: 5.4e9 }), "fr")).toBe("38 ÷ 7 = 5,43");
});

test("a growth factor that comes out whole is printed whole", () => {
  expect(written(computed("b / a", [3.5e9, 49e9], 14, { stated: 14 }), "en")).toBe("49 ÷ 3.5 = 14");
});

test("a change in percent keeps the parentheses that it needs and no other", () => {
  expect(written(computed("(b / a - 1) * 100", [244.22, 254], 4.00459, { stated: 4 }), "fr")).toBe(
    "(254 ÷ 244,22 − 1) × 100 = 4,00",
  );
  expect(written(computed("a - (b + c)", [10, 2, 3], 5, { stated: 5 }), "en")).toBe("10 − (2 + 3) = 5");
  expect(written(computed("a + (b * c)", [10, 2, 3], 16, { stated: 16 }), "en")).toBe("10 + 2 × 3 = 16");
});

test("numbers of unlike size keep their scale words", () => {
  expect(written(computed("a * b", [300e6, 20], 6e9, { stated: 6e9 }), "fr")).toBe("300 millions × 20 = 6 milliards");
});

test("dividing both sides by one scale is done only where the sum still holds", () => {
  expect(written(computed("a * b", [2e6, 3e6], 6e12, { stated: 6e12 }), "en")).toBe(
    "2 million × 3 million = 6 trillion",
  );
});

test("dates and unknown formulas are left to the caller", () => {
  expect(writeSum(computed("weekday(a)", ["2025-11-03"], "monday"), "en")).toBeNull();
  expect(writeSum(computed("a %% b", [1, 2], 3), "en")).toBeNull();
  expect(parseFormula("a +")).toBeNull();
  expect(parseFormula("(a")).toBeNull();
  expect(parseFormula("")).toBeNull();
});

test("evaluation follows precedence and goes from left to right", () => {
  const value = (text: string) => {
    const node = parseFormula(text);
    return node && evaluate(node, { a: 20, b: 4, c: 5 });
  };
  expect(value("a - b - c")).toBe(11);
  expect(value("a / b * c")).toBe(25);
  expect(value("a + b * c")).toBe(40);
});
