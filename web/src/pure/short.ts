// Figures in the few signs that a picture has room for: "$300bn", "300 Md$", "oct.–déc. 2026". The proof has them in full.
import type { InterfaceLanguage, Mention } from "../contract";
import { printIso } from "./dates";
import { divided, printNumber } from "./numbers";
import { printQuantity } from "./units";

const locales = { en: "en-GB", fr: "fr-FR" } as const;
const signs: Record<string, string> = { USD: "$", EUR: "€", GBP: "£", JPY: "¥" };
/** As the financial pages of each language shorten them. */
const scales: Record<InterfaceLanguage, { factor: number; letters: string }[]> = {
  en: [
    { factor: 1e12, letters: "tn" },
    { factor: 1e9, letters: "bn" },
    { factor: 1e6, letters: "m" },
  ],
  fr: [
    { factor: 1e9, letters: "Md" },
    { factor: 1e6, letters: "M" },
  ],
};
const space = "\u00a0";
/** "GPU" has three capitals too. */
const currencies = new Set(Intl.supportedValuesOf("currency"));

export function shortQuantity(value: number, unit: string | null, language: InterfaceLanguage): string {
  const scale = scales[language].find(({ factor }) => Math.abs(value) >= factor);
  const isMoney = unit !== null && currencies.has(unit);
  if (!scale && !isMoney) return printQuantity(value, unit, language);
  const digits = printNumber(divided(Math.abs(value), scale?.factor ?? 1), language);
  const sign = (unit !== null && signs[unit]) || "";
  const minus = value < 0 ? "−" : "";
  // What is counted is named by the row that the figure stands in.
  const code = isMoney && sign === "" ? `${space}${unit}` : "";
  const letters = scale?.letters ?? "";
  return language === "fr"
    ? `${minus}${digits}${letters || sign ? space : ""}${letters}${sign}${code}`
    : `${minus}${sign}${digits}${letters}${code}`;
}

/** A range names its unit once. */
function shortRange(low: number, high: number, unit: string | null, language: InterfaceLanguage): string {
  return `${printNumber(low, language).length < 8 ? printNumber(low, language) : shortQuantity(low, null, language)}–${shortQuantity(high, unit, language)}`;
}

export function shortValue(mention: Mention, language: InterfaceLanguage): string {
  const { value, unit } = mention;
  if (typeof value === "string") return shortIso(value, language);
  if (typeof value === "number") return shortQuantity(value, unit, language);
  const [low, high] = value;
  if (low !== null && high !== null) return shortRange(low, high, unit, language);
  return shortQuantity(low ?? high ?? 0, unit, language);
}

const isDay = (iso: string) => /^\d{4}-\d{2}-\d{2}$/.test(iso);
const isMonth = (iso: string) => /^\d{4}-\d{2}$/.test(iso);

export function shortIso(iso: string, language: InterfaceLanguage): string {
  const [from = "", to = ""] = iso.split("/");
  if (isMonth(from) && isMonth(to) && from.slice(0, 4) === to.slice(0, 4)) {
    return `${written(`${from}-01`, language, { month: "short" })}–${shortIso(to, language)}`;
  }
  if (isMonth(iso)) return written(`${iso}-01`, language, { month: "short", year: "numeric" });
  const day = iso.slice(0, 10);
  if (isDay(day) && !iso.includes("/")) {
    return written(day, language, { day: "numeric", month: "short", year: "numeric" });
  }
  return printIso(iso, language);
}

function written(day: string, language: InterfaceLanguage, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locales[language], { ...style, timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}
