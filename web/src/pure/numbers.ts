// Numbers as a reader of the interface's language prints them: 1 400 · 33,00 · 38 milliards | 1,400 · 33.00 · 38 billion.
import type { InterfaceLanguage } from "../contract";

const locales = { en: "en-GB", fr: "fr-FR" } as const;

/** French counts in milliards up to the thousand billions, as newspapers do: 1 400 milliards, never 1,4 billion. */
const scales: Record<InterfaceLanguage, { factor: number; one: string; many: string }[]> = {
  en: [
    { factor: 1e12, one: "trillion", many: "trillion" },
    { factor: 1e9, one: "billion", many: "billion" },
    { factor: 1e6, one: "million", many: "million" },
  ],
  fr: [
    { factor: 1e9, one: "milliard", many: "milliards" },
    { factor: 1e6, one: "million", many: "millions" },
  ],
};

export function printNumber(value: number, language: InterfaceLanguage, decimals?: number): string {
  return new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 4,
  }).format(value);
}

/** Decimals that a number needs in shortest form: 32.58 → 2. Counted from its text, since binary fractions lie. */
export function decimalsOf(value: number): number {
  const text = String(value);
  return text.includes("e") ? 0 : (text.split(".")[1]?.length ?? 0);
}

export interface Scale {
  factor: number;
  one: string;
  many: string;
}

const units: Scale = { factor: 1, one: "", many: "" };

/** The largest scale word that a writer would use for the number; factor 1 below a million. */
export function scaleOf(value: number, language: InterfaceLanguage): Scale {
  const size = Math.abs(value);
  return scales[language].find((scale) => size >= scale.factor) ?? units;
}

/** Divides without binary dust: 32.58e9 / 1e9 is 32.58. */
export function divided(value: number, factor: number): number {
  return Number((value / factor).toPrecision(12));
}

/** The scale word after a number; French takes the plural from two on. */
export function scaleWord(scale: Scale, scaled: number): string {
  return Math.abs(scaled) >= 2 ? scale.many : scale.one;
}

/** "38 milliards", "2.1 million", "14". */
export function printLarge(value: number, language: InterfaceLanguage): string {
  const scale = scaleOf(value, language);
  if (scale.factor === 1) return printNumber(value, language);
  const scaled = divided(value, scale.factor);
  return `${printNumber(scaled, language)} ${scaleWord(scale, scaled)}`;
}

/** A relative difference as a percentage without its sign: 0.0128 → "1,3 %". */
export function printPercent(ratio: number, language: InterfaceLanguage): string {
  const percent = Math.abs(ratio) * 100;
  const text = printNumber(percent, language, percent < 10 ? 1 : 0);
  return language === "fr" ? `${text} %` : `${text}%`;
}
