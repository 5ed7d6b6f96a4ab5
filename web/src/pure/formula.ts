// A computation written out as a person would: "a / r" over 38e9 and 1.1514 becomes 38 ÷ 1,1514 = 33,00.
// The grammar is + - * / and parentheses over a, b, c… (the operands in order), r (the reference) and plain numbers.
import type { Finding, InterfaceLanguage } from "../contract";
import { decimalsOf, divided, printLarge, printNumber, scaleOf } from "./numbers";

type Computed = NonNullable<Finding["computed"]>;
type Operator = "+" | "-" | "*" | "/";
export type Node =
  | { kind: "name"; name: string }
  | { kind: "number"; value: number }
  | { kind: "pair"; operator: Operator; left: Node; right: Node };

/** null when the text is not of the grammar: the caller then shows operands and result only. */
export function parseFormula(text: string): Node | null {
  const tokens = text.match(/\d+(?:\.\d+)?|[a-z]+|[-+*/()]|\S/g) ?? [];
  let at = 0;
  const chain = (operators: string, next: () => Node | null): Node | null => {
    let left = next();
    while (left && at < tokens.length && operators.includes(tokens[at] ?? " ")) {
      const operator = tokens[at++] as Operator;
      const right = next();
      left = right && { kind: "pair", operator, left, right };
    }
    return left;
  };
  const sum = (): Node | null => chain("+-", () => chain("*/", atom));
  const atom = (): Node | null => {
    const token = tokens[at++] ?? "";
    if (token === "(") {
      const inside = sum();
      return tokens[at++] === ")" ? inside : null;
    }
    if (/^[a-z]$/.test(token)) return { kind: "name", name: token };
    return /^\d/.test(token) ? { kind: "number", value: Number(token) } : null;
  };
  const node = sum();
  return at === tokens.length ? node : null;
}

export function evaluate(node: Node, values: Record<string, number>): number {
  if (node.kind === "number") return node.value;
  if (node.kind === "name") return values[node.name] ?? Number.NaN;
  const left = evaluate(node.left, values);
  const right = evaluate(node.right, values);
  if (node.operator === "+") return left + right;
  if (node.operator === "-") return left - right;
  return node.operator === "*" ? left * right : left / right;
}

/** A piece of the printed sum; `operand` is the index of the operand it prints, so that it can lead to its words. */
export interface SumPart {
  text: string;
  operand?: number;
}
export interface Sum {
  parts: SumPart[];
  /** What the bare numbers were divided by (1e9 where the caption says "billions"). */
  scale: number;
}

const printedOperators: Record<Operator, string> = { "+": " + ", "-": " − ", "*": " × ", "/": " ÷ " };
const strength = (operator: Operator) => (operator === "+" || operator === "-" ? 1 : 2);
const nameOf = (index: number) => String.fromCharCode(97 + index);
const big = (value: number) => Math.abs(value) >= 1e6;

/** null for computations over dates and for formulas outside the grammar. */
export function writeSum(computed: Computed, language: InterfaceLanguage): Sum | null {
  const { operands, result, stated } = computed;
  const node = parseFormula(computed.formula);
  if (!node || typeof result !== "number") return null;
  const values: Record<string, number> = {};
  for (const [index, operand] of operands.entries()) {
    if (typeof operand.value !== "number") return null;
    values[nameOf(index)] = operand.value;
  }
  if (computed.reference) values.r = computed.reference.value;
  const scale = commonScale(node, values, result, language);
  const scaled = (value: number) => (scale > 1 && big(value) ? divided(value, scale) : value);
  const print = (value: number) => (scale === 1 ? printLarge(value, language) : printNumber(scaled(value), language));

  const write = (part: Node): SumPart[] => {
    if (part.kind === "number") return [{ text: printNumber(part.value, language) }];
    if (part.kind === "name") {
      const value = values[part.name] ?? Number.NaN;
      if (part.name === "r") return [{ text: printNumber(value, language, Math.max(4, decimalsOf(value))) }];
      return [{ text: print(value), operand: part.name.charCodeAt(0) - 97 }];
    }
    const inner = (child: Node, isRight: boolean): SumPart[] => {
      const loose =
        child.kind === "pair" &&
        (strength(child.operator) < strength(part.operator) ||
          (isRight &&
            strength(child.operator) === strength(part.operator) &&
            (part.operator === "-" || part.operator === "/")));
      return loose ? [{ text: "(" }, ...write(child), { text: ")" }] : write(child);
    };
    return [...inner(part.left, false), { text: printedOperators[part.operator] }, ...inner(part.right, true)];
  };

  const printedResult = resultText(scaled(result), Array.isArray(stated) ? stated[1] : stated, scaled, language);
  const suffix = scale === 1 && big(result) ? printLarge(rounded(result), language) : printedResult;
  return { parts: [...write(node), { text: ` = ${suffix}` }], scale };
}

/** As fine as the printed figure and never under two decimals, so that 33,00 can be held against 32,58. */
function resultText(
  value: number,
  stated: number | string,
  scaled: (value: number) => number,
  language: InterfaceLanguage,
): string {
  const statedDecimals = typeof stated === "number" ? decimalsOf(scaled(stated)) : 0;
  const whole = Math.abs(value - Math.round(value)) < 1e-9;
  return printNumber(value, language, whole && statedDecimals === 0 ? 0 : Math.min(4, Math.max(2, statedDecimals)));
}

const rounded = (value: number) => Number(value.toPrecision(4));

/** One scale for all large numbers, if the sum still holds once they are divided by it; else 1. */
function commonScale(node: Node, values: Record<string, number>, result: number, language: InterfaceLanguage): number {
  const large = [...Object.values(values), result].filter(big);
  if (large.length === 0) return 1;
  const { factor } = scaleOf(Math.max(...large.map(Math.abs)), language);
  if (large.some((value) => Math.abs(value) / factor < 0.5)) return 1;
  const divide = (value: number) => (big(value) ? value / factor : value);
  const divided = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, divide(value)]));
  const holds = Math.abs(evaluate(node, divided) - divide(result)) <= 0.001 * Math.abs(divide(result));
  return holds ? factor : 1;
}
